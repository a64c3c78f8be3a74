package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Outlook;
import advisor.guide.Tree;
import advisor.guide.Truth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Remembers which branches of which conditions some client takes. */
final class BranchesTaken {

    /**
     * One condition of the guide.
     *
     * @param id the question, rule, definition, conclusion or advice it belongs to
     */
    record Owned(String id, Tree tree) {}

    private static final int YES = 1;
    private static final int NO = 2;

    private final List<Owned> conditions = new ArrayList<>();
    private final List<Map<Tree.Fork, Integer>> taken = new ArrayList<>();

    BranchesTaken(Guide guide) {
        Declarations d = guide.declarations();
        d.questions().forEach(one -> add(one.key(), one.onlyIf()));
        d.definitions().forEach(one -> add(one.key(), one.tree()));
        d.conclusionRules().forEach(one -> add(one.rule(), one.when()));
        d.adviceRules().forEach(one -> add(one.rule(), one.when()));
    }

    private void add(String id, Tree tree) {
        if (tree instanceof Tree.Fork) {
            conditions.add(new Owned(id, tree));
            taken.add(new IdentityHashMap<>());
        }
    }

    List<Owned> conditions() {
        return conditions;
    }

    /** Remembers the way of one client through every condition. */
    void follow(Outlook outlook) {
        for (int i = 0; i < conditions.size(); i++) {
            Tree at = conditions.get(i).tree();
            while (at instanceof Tree.Fork fork) {
                Truth truth = outlook.predicate(fork.predicate());
                if (truth == Truth.OPEN) {
                    break;
                }
                taken.get(i).merge(fork, truth == Truth.YES ? YES : NO, (known, more) -> known | more);
                at = truth == Truth.YES ? fork.yes() : fork.no();
            }
        }
    }

    /** Adds what other clients took; both follow conditions of the same guide. */
    void add(BranchesTaken other) {
        for (int i = 0; i < taken.size(); i++) {
            Map<Tree.Fork, Integer> here = taken.get(i);
            other.taken.get(i).forEach((fork, ways) -> here.merge(fork, ways, (known, more) -> known | more));
        }
    }

    /** Whether some client took this branch of a condition. */
    boolean isTaken(int condition, Tree.Fork fork, boolean yes) {
        return (taken.get(condition).getOrDefault(fork, 0) & (yes ? YES : NO)) != 0;
    }
}
