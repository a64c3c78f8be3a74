package advisor.proof;

import advisor.guide.Language;
import advisor.guide.Predicate;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.guide.Tree;
import advisor.session.SituationWords;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the branches of conditions that no client ever takes, each told once where it begins.
 *
 * <p>What is asked twice within one condition never forks twice, so such a branch stands where two different predicates
 * can not go together, most often because one of them is a defined condition.
 */
final class Branches {

    private final GuideFormulas formulas;
    private final Solver solver;
    private final BranchesTaken taken;
    private final Set<String> told;
    private final List<Finding> notices = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();

    /** The notices, and the conditions that could not be decided in time. */
    record Found(List<Finding> notices, List<String> undecided) {}

    /**
     * A search.
     *
     * @param told what is reported as unreachable itself, whose branches are no news
     */
    Branches(GuideFormulas formulas, Solver solver, BranchesTaken taken, Set<String> told) {
        this.formulas = formulas;
        this.solver = solver;
        this.taken = taken;
        this.told = told;
    }

    Found unreached() {
        for (int i = 0; i < taken.conditions().size(); i++) {
            BranchesTaken.Owned owned = taken.conditions().get(i);
            if (!told.contains(owned.id())) {
                look(i, owned);
            }
        }
        return new Found(notices, undecided);
    }

    /* Equal parts of a condition are one fork, which is reached when it is reached on any way. */
    private void look(int condition, BranchesTaken.Owned owned) {
        Map<Tree, List<Solver.Formula>> ways = new IdentityHashMap<>();
        ways.put(owned.tree(), List.of(solver.always()));
        for (Tree.Fork fork : Trees.topDown(owned.tree())) {
            List<Solver.Formula> to = ways.get(fork);
            if (to == null) {
                continue;
            }
            Solver.Formula reached = solver.any(to);
            for (boolean yes : new boolean[] {true, false}) {
                Solver.Formula predicate = formulas.predicate(fork.predicate());
                Solver.Formula edge = solver.all(List.of(reached, yes ? predicate : solver.not(predicate)));
                if (isReached(condition, owned.id(), fork, yes, edge)) {
                    ways.computeIfAbsent(yes ? fork.yes() : fork.no(), first -> new ArrayList<>())
                            .add(edge);
                }
            }
        }
    }

    private boolean isReached(int condition, String id, Tree.Fork fork, boolean yes, Solver.Formula edge) {
        if (taken.isTaken(condition, fork, yes)) {
            return true;
        }
        Solver.Reply reply = solver.ask(edge);
        if (reply instanceof Solver.Reply.Undecided) {
            undecided.add("unreachable " + id);
        } else if (reply instanceof Solver.Reply.Impossible) {
            notices.add(notice(id, fork.predicate(), yes));
        }
        return reply instanceof Solver.Reply.Possible;
    }

    private Finding notice(String id, int predicate, boolean yes) {
        Predicate asked = formulas.guide().declarations().predicates().get(predicate);
        return new Finding(
                "unreachable",
                Severity.NOTICE,
                id,
                GuideCheck.Place.NOWHERE,
                new Text(
                        id + " 的条件里，走到“" + words(asked, yes, Language.ZH) + "”这一支的人是没有的。",
                        "In the condition of " + id + " nobody ever comes to the branch “"
                                + words(asked, yes, Language.EN) + "”."),
                new Text("这一部分可以删去。", "This part can be left out."),
                Map.of(),
                Similar.NONE);
    }

    private String words(Predicate predicate, boolean held, Language language) {
        return String.join(
                " ",
                new SituationWords(formulas.guide(), language)
                        .phrases(List.of(new SituationWords.Holding(predicate, held))));
    }
}
