package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Question;
import advisor.session.Answered;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changing an earlier answer does to a session.
 *
 * @param noLongerCount questions whose answers are set aside, since they are not asked any more
 * @param countAgain questions whose answers, set aside before, count again
 * @param next a question that was not asked before and now comes, or null when none does
 * @param before where the session would end before the change, or null when the guide fails
 * @param after where it would end after it, or null when the guide fails
 */
public record Impact(
        List<Question> noLongerCount,
        List<Question> countAgain,
        @Nullable Question next,
        @Nullable End before,
        @Nullable End after) {

    public Impact {
        noLongerCount = List.copyOf(noLongerCount);
        countAgain = List.copyOf(countAgain);
    }

    /** Compares a session with what it has become. */
    public static Impact between(Session before, Session after, String changed) {
        Set<String> had = keys(before);
        Set<String> has = keys(after);
        return new Impact(
                questions(before, key -> !has.contains(key)),
                questions(after, key -> !had.contains(key) && !key.equals(changed)),
                nextIfNew(before, after),
                end(before),
                end(after));
    }

    /** What another answer to an earlier question would do; null when nothing worth saying, or when it is refused. */
    static @Nullable Impact of(Session session, Question question, Answer answer) {
        if (answer.equals(session.answerTo(question.key()))) {
            return null;
        }
        try {
            return worthSaying(session, session.answer(question.key(), answer), question);
        } catch (AnswerRefused refused) {
            // it is said when the advisor goes on
            return null;
        }
    }

    /** What has changed; null when nothing worth saying. */
    static @Nullable Impact worthSaying(Session before, Session after, Question changed) {
        if (after.equals(before)) {
            return null;
        }
        Impact impact = between(before, after, changed.key());
        return impact.isWorthSaying() ? impact : null;
    }

    private static @Nullable Question nextIfNew(Session before, Session after) {
        if (!(after.step() instanceof Step.Ask ask)) {
            return null;
        }
        boolean same =
                before.step() instanceof Step.Ask asked && asked.question().equals(ask.question());
        return same ? null : ask.question();
    }

    private static Set<String> keys(Session session) {
        return session.answered().stream().map(one -> one.question().key()).collect(Collectors.toSet());
    }

    private static List<Question> questions(Session session, java.util.function.Predicate<String> wanted) {
        return session.answered().stream()
                .map(Answered::question)
                .filter(question -> wanted.test(question.key()))
                .toList();
    }

    private static @Nullable End end(Session session) {
        return session.ifStoppedHere() instanceof Step.Concluded concluded ? concluded.end() : null;
    }

    /** Whether the end moves: another conclusion, or another confidence. */
    public boolean movesTheEnd() {
        End one = before;
        End other = after;
        return one != null
                && other != null
                && (!one.conclusion().equals(other.conclusion()) || one.confidence() != other.confidence());
    }

    /** Whether there is anything to say. */
    public boolean isWorthSaying() {
        return !noLongerCount.isEmpty() || !countAgain.isEmpty() || next != null || movesTheEnd();
    }
}
