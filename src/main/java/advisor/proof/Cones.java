package advisor.proof;

import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * From which questions a condition depends, through what it names; a guide's dependences never form a circle. Safe to use
 * from several threads.
 */
final class Cones {

    private final Declarations d;
    private final Map<String, Integer> indices = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, List<AdviceRule>> advice = new HashMap<>();
    private final Map<String, BitSet> known = new HashMap<>();
    private final IdentityHashMap<Tree, BitSet> trees = new IdentityHashMap<>();

    Cones(Guide guide) {
        this.d = guide.declarations();
        for (Question question : d.questions()) {
            indices.put(question.key(), indices.size());
        }
        d.definitions().forEach(one -> definitions.put(one.key(), one));
        for (AdviceRule rule : d.adviceRules()) {
            rule.items()
                    .forEach(item -> advice.computeIfAbsent(item.key(), first -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** Whether a condition can depend on a question. */
    synchronized boolean depends(Tree tree, Question question) {
        return tree instanceof Tree.Fork
                && trees.computeIfAbsent(tree, this::of).get(index(question));
    }

    /** Whether an advice being in the plan can depend on a question. */
    synchronized boolean depends(String advice, Question question) {
        return named("advice " + advice).get(index(question));
    }

    private int index(Question question) {
        return Objects.requireNonNull(indices.get(question.key()));
    }

    private BitSet of(Tree tree) {
        BitSet all = new BitSet();
        Trees.predicates(tree).forEach(index -> all.or(named("predicate " + index)));
        return all;
    }

    private BitSet named(String name) {
        BitSet set = known.get(name);
        if (set == null) {
            set = make(name);
            known.put(name, set);
        }
        return set;
    }

    private BitSet make(String name) {
        int space = name.indexOf(' ');
        String key = name.substring(space + 1);
        BitSet all = new BitSet();
        switch (name.substring(0, space)) {
            case "predicate" -> all.or(of(d.predicates().get(Integer.parseInt(key))));
            case "question" -> {
                int index = Objects.requireNonNull(indices.get(key));
                all.set(index);
                all.or(of(d.questions().get(index).onlyIf()));
            }
            case "conclusion" -> {
                for (ConclusionRule rule : d.conclusionRules()) {
                    all.or(of(rule.when()));
                }
            }
            case "define" ->
                all.or(of(Objects.requireNonNull(definitions.get(key)).tree()));
            default -> advice.getOrDefault(key, List.of()).forEach(rule -> all.or(of(rule.when())));
        }
        return all;
    }

    private BitSet of(Predicate predicate) {
        if (predicate instanceof Predicate.Defined p) {
            return named("define " + p.key());
        }
        if (predicate instanceof Predicate.Concluded) {
            return named("conclusion ");
        }
        if (predicate instanceof Predicate.Planned p) {
            return named("advice " + p.advice());
        }
        BitSet all = new BitSet();
        Predicates.questions(predicate).forEach(key -> all.or(named("question " + key)));
        return all;
    }
}
