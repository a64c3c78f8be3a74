package advisor.session;

import advisor.guide.ConclusionRule;
import advisor.guide.Guide;
import advisor.guide.Outlook;
import advisor.guide.Tree;
import advisor.guide.Truth;
import java.util.ArrayList;
import java.util.List;

/** Finds the part of the decision trees that led to an end. */
final class Why {

    private final Guide guide;
    private final Outlook outlook;
    private final List<Reason> reasons = new ArrayList<>();

    private Why(Session session) {
        this.guide = session.guide();
        this.outlook = Outlook.of(session.knowledge().closed());
    }

    static List<Reason> of(Session session) {
        Why why = new Why(session);
        ConclusionRule winner = why.outlook.winner();
        if (winner != null) {
            why.follow(winner.when(), Reason.Part.CONCLUSION);
            why.follow(winner.confidence(), Reason.Part.CONFIDENCE);
        }
        return List.copyOf(why.reasons);
    }

    /*
     * Follows the way through the tree. What did not hold is only a reason when things would have gone otherwise had it
     * held; what did hold is always one.
     */
    private void follow(Tree tree, Reason.Part part) {
        Tree at = tree;
        while (at instanceof Tree.Fork fork) {
            boolean held = outlook.predicate(fork.predicate()) == Truth.YES;
            if (held || !leaf(fork.yes()).equals(leaf(fork.no()))) {
                Reason reason = new Reason(guide.declarations().predicates().get(fork.predicate()), held, part);
                if (reasons.stream().noneMatch(known -> known.predicate().equals(reason.predicate()))) {
                    reasons.add(reason);
                }
            }
            at = held ? fork.yes() : fork.no();
        }
    }

    private Tree leaf(Tree tree) {
        Tree at = tree;
        while (at instanceof Tree.Fork fork) {
            at = outlook.predicate(fork.predicate()) == Truth.YES ? fork.yes() : fork.no();
        }
        return at;
    }
}
