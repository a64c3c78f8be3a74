package advisor.proof;

import advisor.guide.AdviceRule;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks whether one question's answer can change anything a session says: two clients who differ in that answer alone are
 * led through the guide, and the solver looks for a difference.
 */
final class Influence {

    private final Guide guide;
    private final Declarations d;
    private final Solver solver;
    private final ClientFormulas first;

    Influence(Guide guide, Setting setting, Deadline deadline) {
        this.guide = guide;
        this.d = guide.declarations();
        this.solver = new SmtSolver(deadline);
        this.first = new ClientFormulas(solver, setting);
    }

    /** Possible when some client's end changes with the answer. */
    Solver.Reply changes(Question question) {
        GuideFormulas one = new GuideFormulas(guide, first);
        GuideFormulas other = new GuideFormulas(guide, first.butFor(question));
        List<Solver.Formula> differences = new ArrayList<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            differs(differences, one.wins(i), other.wins(i));
            for (Tree name : names(d.conclusionRules().get(i).confidence())) {
                Tree tree = d.conclusionRules().get(i).confidence();
                differs(
                        differences,
                        solver.all(List.of(one.wins(i), one.ends(tree, name))),
                        solver.all(List.of(other.wins(i), other.ends(tree, name))));
            }
        }
        d.conclusions().forEach(c -> variants(differences, one, other, c.variant(), one.concluded(List.of(c.key()))));
        d.advice().forEach(a -> variants(differences, one, other, a.variant(), one.planned(a.key())));
        for (int i = 0; i < d.adviceRules().size(); i++) {
            AdviceRule rule = d.adviceRules().get(i);
            if (!rule.items().isEmpty()) {
                differs(differences, one.adds(i), other.adds(i));
            }
        }
        return solver.ask(solver.any(differences));
    }

    private void variants(
            List<Solver.Formula> differences, GuideFormulas one, GuideFormulas other, Tree tree, Solver.Formula said) {
        for (Tree name : names(tree)) {
            List<Solver.Formula> both = new ArrayList<>();
            differs(both, one.ends(tree, name), other.ends(tree, name));
            if (!both.isEmpty()) {
                differences.add(solver.all(List.of(said, both.get(0))));
            }
        }
    }

    private void differs(List<Solver.Formula> differences, Solver.Formula one, Solver.Formula other) {
        if (!one.equals(other)) {
            differences.add(solver.not(solver.same(one, other)));
        }
    }

    private static Set<Tree> names(Tree tree) {
        Set<Tree> names = new LinkedHashSet<>();
        collect(tree, names);
        return names;
    }

    private static void collect(Tree tree, Set<Tree> names) {
        if (tree instanceof Tree.Fork fork) {
            collect(fork.yes(), names);
            collect(fork.no(), names);
        } else if (tree instanceof Tree.Name) {
            names.add(tree);
        }
    }
}
