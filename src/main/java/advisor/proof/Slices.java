package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Tree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names under which what was proven of a guide is kept: of each question a hash of exactly that part of the guide the
 * answer depends on.
 *
 * <p>Two guides that are alike in that part, such as two versions or a locality and its base, give the same name, whatever
 * else they say; wording, sources and facts that no condition read are in none. A name holds nothing that could be read.
 * Safe to use from several threads.
 */
final class Slices {

    /** Enough that two parts that differ never share a name. */
    private static final int BYTES = 16;

    private final Declarations d;
    private final Setting setting;
    private final Map<Tree, String> trees = new IdentityHashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Tree> definitions = new HashMap<>();
    private final Map<String, Tree> variants = new HashMap<>();
    private final Map<String, Set<AdviceRule>> bringing = new HashMap<>();

    Slices(Guide guide, Setting setting) {
        this.d = guide.declarations();
        this.setting = setting;
        d.questions().forEach(question -> questions.put(question.key(), question));
        d.definitions().forEach(definition -> definitions.put(definition.key(), definition.tree()));
        d.conclusions().forEach((Conclusion one) -> variants.put(one.key(), one.variant()));
        for (AdviceRule rule : d.adviceRules()) {
            rule.items()
                    .forEach(item -> bringing.computeIfAbsent(item.key(), first -> new LinkedHashSet<>())
                            .add(rule));
        }
    }

    /** Whether a condition holds for anybody. */
    synchronized String holds(Tree tree) {
        return hash("holds", tree(tree));
    }

    /** Whether a condition ends in an error for anybody. */
    synchronized String fails(Tree tree, Tree.Failure failure) {
        return hash("fails", tree(tree), failure.toString());
    }

    /** Whether anybody comes to no conclusion. */
    synchronized String deadEnd() {
        return hash("dead-end", wholeOrder());
    }

    /** Whether a conclusion rule is the first that holds for anybody. */
    synchronized String wins(int rule) {
        return hash("wins", order(rule));
    }

    /** Whether two pieces of advice are in one plan. */
    synchronized String both(String first, String second) {
        return hash("both", plan(first), plan(second));
    }

    /** Whether a condition fails to hold for anybody. */
    synchronized String breaks(Tree tree) {
        return hash("breaks", tree(tree));
    }

    /** Which branches of a condition nobody takes. */
    synchronized String branches(Tree tree) {
        return hash("branches", tree(tree));
    }

    /** Whether the answer to a question changes what anybody is told. */
    synchronized String changes(Question question, Cones cones) {
        List<String> parts = new ArrayList<>(List.of("changes", question(question.key())));
        for (Advice advice : d.advice()) {
            if (cones.depends(advice.key(), question) || cones.depends(advice.variant(), question)) {
                parts.add(advice.key() + " " + plan(advice.key()) + tree(advice.variant()));
            }
        }
        boolean ends = false;
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            ConclusionRule rule = d.conclusionRules().get(i);
            Tree variant = variants.getOrDefault(rule.key(), Tree.NO);
            if (cones.depends(rule.when(), question)
                    || cones.depends(rule.confidence(), question)
                    || cones.depends(variant, question)) {
                parts.add(i + " " + tree(rule.confidence()) + tree(variant));
                ends = true;
            }
        }
        if (ends) {
            parts.add(wholeOrder());
        }
        return hash(parts.toArray(String[]::new));
    }

    private String wholeOrder() {
        return order(d.conclusionRules().size() - 1);
    }

    /* The rules up to one, in their order. */
    private String order(int last) {
        if (last < 0) {
            return "";
        }
        return once("order " + last, () -> {
            ConclusionRule rule = d.conclusionRules().get(last);
            return hash("order", order(last - 1), rule.key(), tree(rule.when()));
        });
    }

    private String plan(String advice) {
        return once("plan " + advice, () -> {
            List<String> ways = new ArrayList<>(List.of("plan"));
            for (AdviceRule rule : bringing.getOrDefault(advice, Set.of())) {
                rule.items().stream()
                        .filter(item -> item.key().equals(advice))
                        .forEach(item -> ways.add(item.urgency().key()));
                ways.add(tree(rule.when()));
            }
            return hash(ways.toArray(String[]::new));
        });
    }

    private String tree(Tree tree) {
        if (!(tree instanceof Tree.Fork fork)) {
            return tree.toString();
        }
        String known = trees.get(tree);
        if (known == null) {
            known = hash("fork", predicate(fork.predicate()), tree(fork.yes()), tree(fork.no()));
            trees.put(tree, known);
        }
        return known;
    }

    private String predicate(int index) {
        return once("predicate " + index, () -> {
            Predicate predicate = d.predicates().get(index);
            List<String> parts = new ArrayList<>(List.of("predicate", predicate.toString()));
            Predicates.questions(predicate).forEach(key -> parts.add(question(key)));
            if (predicate instanceof Predicate.Defined p) {
                parts.add(tree(definitions.getOrDefault(p.key(), Tree.NO)));
            } else if (predicate instanceof Predicate.Concluded) {
                parts.add(wholeOrder());
            } else if (predicate instanceof Predicate.Planned p) {
                parts.add(plan(p.advice()));
            } else if (predicate instanceof Predicate.DateWithin p) {
                // how far back a limit reaches depends on the day and on the holidays before it
                parts.add(Long.toString(PredicateFormulas.mostDaysAgo(p, setting)));
            }
            return hash(parts.toArray(String[]::new));
        });
    }

    private String question(String key) {
        return once("question " + key, () -> {
            Question q = Objects.requireNonNull(questions.get(key), key);
            return hash(
                    "question",
                    key,
                    q.kind().key(),
                    q.options().toString(),
                    q.alone().toString(),
                    q.min() + " " + q.max() + " " + q.zeroIsUnknown() + " " + q.allowFuture(),
                    tree(q.onlyIf()));
        });
    }

    private interface Making {
        String make();
    }

    private String once(String name, Making making) {
        String known = named.get(name);
        if (known == null) {
            known = making.make();
            named.put(name, known);
        }
        return known;
    }

    private static String hash(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
