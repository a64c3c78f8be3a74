package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.Tree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An upper bound of how many questions one client can be asked, from the conditions of the questions alone.
 *
 * <p>For each choice of one it counts, option by option, the questions that can still be asked; no client is asked more
 * than the best option allows, and the least of these bounds holds.
 */
public final class QuestionBound {

    private final Declarations d;
    private final Map<String, Tree> definitions = new HashMap<>();

    private QuestionBound(Declarations d) {
        this.d = d;
        d.definitions().forEach((Definition one) -> definitions.put(one.key(), one.tree()));
    }

    /** How many questions a client of this guide can be asked at most. */
    public static int of(Guide guide) {
        QuestionBound bound = new QuestionBound(guide.declarations());
        int least = bound.count("", null);
        for (Question question : guide.questions()) {
            if (question.kind().isChoiceOfOne()) {
                int most = bound.count(question.key(), null);
                for (String option : question.options()) {
                    most = Math.max(most, bound.count(question.key(), option));
                }
                least = Math.min(least, most);
            }
        }
        return least;
    }

    /* How many questions can be asked when one is answered with an option, or with unknown when that is null. */
    private int count(String question, @Nullable String option) {
        int count = 0;
        for (Question one : d.questions()) {
            if (canHold(one.onlyIf(), question, option, true)) {
                count++;
            }
        }
        return count;
    }

    private boolean canHold(Tree tree, String question, @Nullable String option, boolean wanted) {
        if (tree instanceof Tree.Fork fork) {
            Predicate predicate = d.predicates().get(fork.predicate());
            return can(predicate, question, option, true) && canHold(fork.yes(), question, option, wanted)
                    || can(predicate, question, option, false) && canHold(fork.no(), question, option, wanted);
        }
        return tree instanceof Tree.Truth truth && truth.holds() == wanted;
    }

    private boolean can(Predicate predicate, String question, @Nullable String option, boolean wanted) {
        if (predicate instanceof Predicate.OneOf one && one.question().equals(question)) {
            return (option != null && one.options().contains(option)) == wanted;
        }
        if (predicate instanceof Predicate.Known known && known.question().equals(question)) {
            return (option != null) == wanted;
        }
        if (predicate instanceof Predicate.Defined defined) {
            Tree tree = definitions.get(defined.key());
            return tree == null || canHold(tree, question, option, wanted);
        }
        return true;
    }
}
