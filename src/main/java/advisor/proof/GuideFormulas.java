package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.Tree;
import advisor.guide.Urgency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of one guide as formulas over what a client can answer; each made once, when first asked for. */
final class GuideFormulas {

    private final Declarations d;
    private final Guide guide;
    private final ClientFormulas client;
    private final Solver solver;
    private final Map<String, Solver.Formula> named = new HashMap<>();
    private final Map<Integer, Solver.Formula> predicates = new HashMap<>();
    private final Map<String, Map<Tree, Solver.Formula>> trees = new HashMap<>();
    private final Map<Tree, Solver.Formula> breaking = new IdentityHashMap<>();
    private final Map<String, Tree> conclusionVariants = new HashMap<>();
    private final Map<String, Set<Integer>> bringing = new HashMap<>();
    private final PredicateFormulas made;

    GuideFormulas(Guide guide, ClientFormulas client) {
        this.guide = guide;
        this.d = guide.declarations();
        this.client = client;
        this.solver = client.solver();
        this.made = new PredicateFormulas(this);
        d.conclusions().forEach(one -> conclusionVariants.put(one.key(), one.variant()));
    }

    /** The guide whose conditions these are. */
    Guide guide() {
        return guide;
    }

    Solver solver() {
        return solver;
    }

    /** The clients it is about. */
    ClientFormulas client() {
        return client;
    }

    /** What chooses the wording of a conclusion; {@link Tree#NO} when the guide has no such conclusion. */
    Tree conclusionVariant(String key) {
        return conclusionVariants.getOrDefault(key, Tree.NO);
    }

    /** What chooses the wording of an advice; {@link Tree#NO} when the guide has no such advice. */
    Tree adviceVariant(String key) {
        return d.advice().stream()
                .filter(advice -> advice.key().equals(key))
                .map(Advice::variant)
                .findFirst()
                .orElse(Tree.NO);
    }

    /** The question is asked. */
    Solver.Formula asked(Question question) {
        return named("asked " + question.key(), () -> holds(question.onlyIf()));
    }

    /** The question is asked and answered with something other than "I don't know". */
    Solver.Formula known(Question question) {
        return named("known " + question.key(), () -> {
            ClientFormulas.Free free = client.of(question);
            Solver.Formula known =
                    solver.all(List.of(asked(question), free.known(), Fitting.fits(question, free, solver)));
            if (!question.zeroIsUnknown() || !question.kind().isNumeric()) {
                return known;
            }
            Solver.Formula zero =
                    solver.all(List.of(solver.atLeast(free.number(), 0), solver.not(solver.atLeast(free.number(), 1))));
            return solver.all(List.of(known, solver.not(zero)));
        });
    }

    /** The conclusion rule's own condition holds. */
    Solver.Formula when(int rule) {
        return named("when " + rule, () -> holds(d.conclusionRules().get(rule).when()));
    }

    /** The session ends by this rule. */
    Solver.Formula wins(int rule) {
        return named("wins " + rule, () -> solver.all(List.of(when(rule), noneBefore(rule))));
    }

    /** None of the conclusion rules before this one holds. */
    Solver.Formula noneBefore(int rule) {
        return rule == 0
                ? solver.always()
                : named("before " + rule, () -> solver.all(List.of(noneBefore(rule - 1), solver.not(when(rule - 1)))));
    }

    /** No conclusion rule holds. */
    Solver.Formula nowhere() {
        return noneBefore(d.conclusionRules().size());
    }

    /** The session ends in one of these conclusions. */
    Solver.Formula concluded(List<String> keys) {
        return named("concluded " + keys, () -> concludedBy(keys));
    }

    private Solver.Formula concludedBy(List<String> keys) {
        List<Solver.Formula> ways = new ArrayList<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            if (keys.contains(d.conclusionRules().get(i).key())) {
                ways.add(wins(i));
            }
        }
        return solver.any(ways);
    }

    /** The session ends by this rule with this confidence. */
    Solver.Formula confidence(int rule, String confidence) {
        ConclusionRule one = d.conclusionRules().get(rule);
        return solver.all(List.of(wins(rule), ends(one.confidence(), new Tree.Name(confidence))));
    }

    /** The session ends with this confidence, by whichever rule. */
    Solver.Formula confidence(String confidence) {
        return named("confidence " + confidence, () -> {
            List<Solver.Formula> ways = new ArrayList<>();
            for (int i = 0; i < d.conclusionRules().size(); i++) {
                ways.add(confidence(i, confidence));
            }
            return solver.any(ways);
        });
    }

    /** The plan holds this advice in this band of urgency, which is the most urgent band some rule gives it. */
    Solver.Formula planned(String advice, Urgency urgency) {
        return named("planned " + advice + " " + urgency, () -> {
            List<Solver.Formula> now = new ArrayList<>();
            List<Solver.Formula> sooner = new ArrayList<>();
            for (int i : rules(advice)) {
                for (AdviceRule.Item item : d.adviceRules().get(i).items()) {
                    if (item.key().equals(advice) && item.urgency().compareTo(urgency) <= 0) {
                        (item.urgency() == urgency ? now : sooner).add(adds(i));
                    }
                }
            }
            return solver.all(List.of(solver.any(now), solver.not(solver.any(sooner))));
        });
    }

    /** The session meets an error of the script, so that it comes to no end. */
    Solver.Formula breaks() {
        return named("breaks", () -> {
            List<Solver.Formula> ways = new ArrayList<>();
            d.questions().forEach(question -> ways.add(breaks(question.onlyIf())));
            d.adviceRules().forEach(rule -> ways.add(breaks(rule.when())));
            for (int i = 0; i < d.conclusionRules().size(); i++) {
                ConclusionRule rule = d.conclusionRules().get(i);
                ways.add(solver.all(List.of(noneBefore(i), breaks(rule.when()))));
                ways.add(solver.all(List.of(wins(i), breaks(rule.confidence()))));
            }
            return solver.any(ways);
        });
    }

    /* The condition, or a condition it names, runs into an error of the script. */
    private Solver.Formula breaks(Tree tree) {
        if (!(tree instanceof Tree.Fork fork)) {
            return tree instanceof Tree.Failure ? solver.always() : solver.never();
        }
        Solver.Formula known = breaking.get(tree);
        if (known == null) {
            Solver.Formula yes = breaks(fork.yes());
            Solver.Formula no = breaks(fork.no());
            Solver.Formula below = yes.equals(no) ? yes : solver.ifElse(predicate(fork.predicate()), yes, no);
            known = d.predicates().get(fork.predicate()) instanceof Predicate.Defined defined
                    ? solver.any(List.of(breaks(definition(defined.key()).tree()), below))
                    : below;
            breaking.put(tree, known);
        }
        return known;
    }

    /** The advice rule's condition holds. */
    Solver.Formula adds(int rule) {
        return named("adds " + rule, () -> holds(d.adviceRules().get(rule).when()));
    }

    /** The plan holds this advice. */
    Solver.Formula planned(String advice) {
        return named("planned " + advice, () -> {
            List<Solver.Formula> ways = new ArrayList<>();
            rules(advice).forEach(rule -> ways.add(adds(rule)));
            return solver.any(ways);
        });
    }

    /* The rules that bring an advice, in the order of the guide. */
    private Set<Integer> rules(String advice) {
        if (bringing.isEmpty()) {
            for (int i = 0; i < d.adviceRules().size(); i++) {
                for (AdviceRule.Item item : d.adviceRules().get(i).items()) {
                    bringing.computeIfAbsent(item.key(), first -> new LinkedHashSet<>())
                            .add(i);
                }
            }
        }
        return bringing.getOrDefault(advice, Set.of());
    }

    /** The condition holds. */
    Solver.Formula holds(Tree tree) {
        return ends(tree, Tree.YES);
    }

    /** The condition ends at this leaf. */
    Solver.Formula ends(Tree tree, Tree leaf) {
        return ends(tree, leaf, trees.computeIfAbsent(leaf.toString(), name -> new IdentityHashMap<>()));
    }

    private Solver.Formula ends(Tree tree, Tree leaf, Map<Tree, Solver.Formula> known) {
        if (!(tree instanceof Tree.Fork fork)) {
            return tree.equals(leaf) ? solver.always() : solver.never();
        }
        Solver.Formula formula = known.get(tree);
        if (formula == null) {
            Solver.Formula yes = ends(fork.yes(), leaf, known);
            Solver.Formula no = ends(fork.no(), leaf, known);
            formula = yes.equals(no) ? yes : solver.ifElse(predicate(fork.predicate()), yes, no);
            known.put(tree, formula);
        }
        return formula;
    }

    /** The predicate holds. */
    Solver.Formula predicate(int index) {
        Solver.Formula known = predicates.get(index);
        if (known == null) {
            known = made.of(d.predicates().get(index));
            predicates.put(index, known);
        }
        return known;
    }

    /** The defined condition holds. */
    Solver.Formula defined(String key) {
        return named("define " + key, () -> holds(definition(key).tree()));
    }

    private Definition definition(String key) {
        for (Definition definition : d.definitions()) {
            if (definition.key().equals(key)) {
                return definition;
            }
        }
        throw new IllegalArgumentException("the guide defines no " + key);
    }

    private interface Making {
        Solver.Formula make();
    }

    private Solver.Formula named(String name, Making making) {
        Solver.Formula known = named.get(name);
        if (known == null) {
            known = solver.named(making.make());
            named.put(name, known);
        }
        return known;
    }
}
