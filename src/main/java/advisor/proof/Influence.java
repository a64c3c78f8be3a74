package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Tree;
import advisor.guide.Truth;
import advisor.guide.Urgency;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Asks whether one question's answer can change anything a session says: two clients who differ in that answer alone are
 * led through the guide, and the solver looks for a difference.
 *
 * <p>Only what can depend on the question is looked at, one thing after another until one changes, and only the part of
 * the guide that belongs to it becomes formulas.
 */
final class Influence {

    private final Declarations d;
    private final Cones cones;
    private final Question question;
    private final Solver solver;
    private final GuideFormulas one;
    private final GuideFormulas other;
    private boolean isOpen;

    Influence(Guide guide, Setting setting, Deadline deadline, Cones cones, Question question) {
        this.d = guide.declarations();
        this.cones = cones;
        this.question = question;
        this.solver = new SmtSolver(deadline);
        ClientFormulas first = new ClientFormulas(solver, setting);
        this.one = new GuideFormulas(guide, first);
        this.other = new GuideFormulas(guide, first.butFor(question));
    }

    /** Whether some client's end changes with the answer; open when the time was over before it was known. */
    Truth changes() {
        boolean changes = d.advice().stream().anyMatch(this::changes)
                || IntStream.range(0, d.conclusionRules().size()).anyMatch(this::changes);
        return changes ? Truth.YES : isOpen ? Truth.OPEN : Truth.NO;
    }

    private boolean changes(Advice advice) {
        String key = advice.key();
        if (cones.depends(key, question)) {
            for (Urgency urgency : Urgency.values()) {
                if (differ(solver.always(), one.planned(key, urgency), other.planned(key, urgency))) {
                    return true;
                }
            }
        }
        return differ(advice.variant(), () -> both(one.planned(key), other.planned(key)));
    }

    /* When the ends of two clients differ, the first rule that holds for either holds for one of them alone. */
    private boolean changes(int i) {
        ConclusionRule rule = d.conclusionRules().get(i);
        Supplier<Solver.Formula> said = () -> both(one.wins(i), other.wins(i));
        return (cones.depends(rule.when(), question) && differ(solver.always(), one.wins(i), other.wins(i)))
                || differ(rule.confidence(), said)
                || differ(one.conclusionVariant(rule.key()), said);
    }

    private boolean differ(Tree tree, Supplier<Solver.Formula> said) {
        return cones.depends(tree, question)
                && Trees.names(tree).stream()
                        .map(Tree.Name::new)
                        .anyMatch(leaf -> differ(said.get(), one.ends(tree, leaf), other.ends(tree, leaf)));
    }

    private boolean differ(Solver.Formula given, Solver.Formula first, Solver.Formula second) {
        if (first.equals(second)) {
            return false;
        }
        Truth possible = solver.can(given, solver.not(solver.same(first, second)));
        isOpen |= possible == Truth.OPEN;
        return possible == Truth.YES;
    }

    private Solver.Formula both(Solver.Formula first, Solver.Formula second) {
        return solver.all(List.of(first, second));
    }
}
