package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Tree;
import advisor.guide.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks whether one question's answer can change anything a session says: two clients who differ in that answer alone are
 * led through the guide, and the solver looks for a difference.
 *
 * <p>Only what can depend on the question is looked at, one thing after another, and only the part of the guide that
 * belongs to it becomes formulas.
 */
final class Influence {

    private final Declarations d;
    private final Cones cones;
    private final Question question;
    private final Solver solver;
    private final GuideFormulas one;
    private final GuideFormulas other;

    Influence(Guide guide, Setting setting, Deadline deadline, Cones cones, Question question) {
        this.d = guide.declarations();
        this.cones = cones;
        this.question = question;
        this.solver = new SmtSolver(deadline);
        ClientFormulas first = new ClientFormulas(solver, setting);
        this.one = new GuideFormulas(guide, first);
        this.other = new GuideFormulas(guide, first.butFor(question));
    }

    /** Possible when some client's end changes with the answer. */
    Solver.Reply changes() {
        List<Supplier<Solver.Formula>> differences = new ArrayList<>();
        d.advice().forEach(advice -> advice(differences, advice));
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            conclusion(differences, i);
        }
        boolean undecided = false;
        for (Supplier<Solver.Formula> difference : differences) {
            Solver.Reply reply = solver.ask(difference.get());
            if (reply instanceof Solver.Reply.Possible) {
                return reply;
            }
            undecided |= reply instanceof Solver.Reply.Undecided;
        }
        return undecided ? new Solver.Reply.Undecided() : new Solver.Reply.Impossible();
    }

    private void advice(List<Supplier<Solver.Formula>> differences, Advice advice) {
        String key = advice.key();
        boolean depends = false;
        for (AdviceRule rule : d.adviceRules()) {
            depends |= rule.items().stream().anyMatch(item -> item.key().equals(key))
                    && cones.depends(rule.when(), question);
        }
        if (depends) {
            for (Urgency urgency : Urgency.values()) {
                differences.add(() -> differ(one.planned(key, urgency), other.planned(key, urgency)));
            }
        }
        variants(differences, advice.variant(), () -> both(one.planned(key), other.planned(key)));
    }

    /* When the ends of two clients differ, the first rule that holds for either holds for one of them alone. */
    private void conclusion(List<Supplier<Solver.Formula>> differences, int i) {
        ConclusionRule rule = d.conclusionRules().get(i);
        if (cones.depends(rule.when(), question)) {
            differences.add(() -> differ(one.wins(i), other.wins(i)));
        }
        variants(differences, rule.confidence(), () -> both(one.wins(i), other.wins(i)));
        for (Conclusion conclusion : d.conclusions()) {
            if (conclusion.key().equals(rule.key())) {
                variants(differences, conclusion.variant(), () -> both(one.wins(i), other.wins(i)));
            }
        }
    }

    private void variants(List<Supplier<Solver.Formula>> differences, Tree tree, Supplier<Solver.Formula> said) {
        if (cones.depends(tree, question)) {
            for (String name : Trees.names(tree)) {
                Tree leaf = new Tree.Name(name);
                differences.add(() ->
                        solver.all(List.of(said.get(), differ(one.ends(tree, leaf), other.ends(tree, leaf)))));
            }
        }
    }

    private Solver.Formula both(Solver.Formula first, Solver.Formula second) {
        return solver.all(List.of(first, second));
    }

    private Solver.Formula differ(Solver.Formula first, Solver.Formula second) {
        return first.equals(second) ? solver.never() : solver.not(solver.same(first, second));
    }
}
