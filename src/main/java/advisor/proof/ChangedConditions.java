package advisor.proof;

import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Tree;
import advisor.session.Foresight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The conditions of two guides that mean something the other has no condition for, and what they ask about. */
final class ChangedConditions {

    private final GuideFormulas a;
    private final List<Side> sides;

    /** One of the guides, with what all conditions of the other mean. */
    private record Side(GuideFormulas guide, Set<Solver.Formula> others) {

        Declarations declared() {
            return guide.guide().declarations();
        }

        /* The condition, when the other guide has none that means the same. */
        Stream<Tree> changed(Tree tree) {
            return others.contains(guide.holds(tree)) ? Stream.empty() : Stream.of(tree);
        }

        Stream<Tree> shared() {
            return Stream.concat(
                            declared().questions().stream().map(Question::onlyIf),
                            declared().definitions().stream().map(Definition::tree))
                    .flatMap(this::changed);
        }

        Stream<Tree> conclusions() {
            return declared().conclusionRules().stream()
                    .map(ConclusionRule::when)
                    .flatMap(this::changed);
        }

        Stream<AdviceRule> bringing(String advice) {
            return declared().adviceRules().stream()
                    .filter(rule ->
                            rule.items().stream().anyMatch(item -> item.key().equals(advice)));
        }
    }

    ChangedConditions(GuideFormulas a, GuideFormulas b) {
        this.a = a;
        this.sides = List.of(new Side(a, meanings(b)), new Side(b, meanings(a)));
    }

    private static Set<Solver.Formula> meanings(GuideFormulas guide) {
        Set<Solver.Formula> known = new HashSet<>();
        Comparer.trees(guide.guide()).forEach(tree -> known.add(guide.holds(tree)));
        return known;
    }

    /** What must be known of clients to tell whether they come to another conclusion, or whether an advice is given. */
    Foresight.Aspect aspect(String advice) {
        Set<String> questions = new HashSet<>();
        boolean isByConclusion = advice.isEmpty();
        for (Side side : sides) {
            side.shared().forEach(tree -> ask(tree, side, questions));
            if (advice.isEmpty()) {
                side.conclusions().forEach(tree -> ask(tree, side, questions));
                continue;
            }
            for (AdviceRule rule : side.bringing(advice).toList()) {
                boolean asksEnd = Trees.predicates(rule.when()).stream()
                        .anyMatch(one -> isOfEnd(side.declared().predicates().get(one)));
                isByConclusion |= asksEnd;
                side.changed(rule.when()).forEach(tree -> ask(tree, side, questions));
                if (asksEnd) {
                    side.conclusions().forEach(tree -> ask(tree, side, questions));
                }
            }
        }
        List<String> kept = new ArrayList<>();
        for (Question question : a.guide().questions()) {
            if (question.keep() && !question.kind().isOwnWords() && questions.contains(question.key())) {
                kept.add(question.key());
            }
        }
        return new Foresight.Aspect(advice, kept, isByConclusion);
    }

    private static boolean isOfEnd(Predicate predicate) {
        return predicate instanceof Predicate.Concluded || predicate instanceof Predicate.Planned;
    }

    /* A defined condition asks what it is made of. */
    private static void ask(Tree tree, Side side, Set<String> questions) {
        for (int index : Trees.predicates(tree)) {
            Predicate predicate = side.declared().predicates().get(index);
            questions.addAll(Predicates.questions(predicate));
            if (predicate instanceof Predicate.Defined defined) {
                side.declared().definitions().stream()
                        .filter(one -> one.key().equals(defined.key()))
                        .forEach(one -> ask(one.tree(), side, questions));
            }
        }
    }
}
