package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Question;
import advisor.guide.Text;
import advisor.session.Session;
import org.jspecify.annotations.Nullable;

/** The answer to the question being asked: from a draft to a step of the session, or to what to give instead. */
final class Answering {

    private final DraftReader reader;
    private final History history;
    private @Nullable Text problem;
    private @Nullable Impact lastImpact;

    Answering(DraftReader reader, History history) {
        this.reader = reader;
        this.history = history;
    }

    /** What an answer leads to. */
    record Taken(Session after, Stage next, Question question) {}

    @Nullable
    Text problem() {
        return problem;
    }

    @Nullable
    Impact lastImpact() {
        return lastImpact;
    }

    /** Another screen is shown: what was wrong with the answer on the one before needs not be said any more. */
    void takeBackProblem() {
        problem = null;
    }

    /** Another step was taken since the last change of an earlier answer. */
    void forgetImpact() {
        lastImpact = null;
    }

    /** What the draft of an earlier question would do to the session; null while it would do nothing. */
    @Nullable
    Impact preview() {
        Session session = history.now().session();
        if (!(history.now().stage() instanceof Stage.Asking asking)
                || session.answerTo(asking.question().key()) == null) {
            return null;
        }
        return read(asking.question()) instanceof DraftReader.Reading.Given given
                ? Impact.of(session, asking.question(), given.answer())
                : null;
    }

    /** Whether something was filled in for the question being asked. */
    boolean isFilledIn() {
        return history.now().stage() instanceof Stage.Asking asking
                && !history.now().draft(asking.question()).equals(Draft.EMPTY);
    }

    /** Takes the draft of the question being asked; null when none is asked, or when something else has to be given. */
    @Nullable
    Taken take() {
        if (!(history.now().stage() instanceof Stage.Asking asking)) {
            return null;
        }
        Question question = asking.question();
        DraftReader.Reading reading = read(question);
        if (reading instanceof DraftReader.Reading.Missing missing) {
            problem = missing.sentence();
            return null;
        }
        Answer answer = ((DraftReader.Reading.Given) reading).answer();
        Session before = history.now().session();
        Answer given = before.answerTo(question.key());
        try {
            Session after = answer.equals(given) ? before : before.answer(question.key(), answer);
            problem = null;
            lastImpact = given == null ? null : Impact.worthSaying(before, after, question);
            Stage next = asking.from() == Stage.From.BACK ? Way.onFrom(after, question) : Way.on(after);
            return new Taken(after, next, question);
        } catch (AnswerRefused refused) {
            problem = refused.sentence();
            return null;
        }
    }

    private DraftReader.Reading read(Question question) {
        return reader.read(question, history.now().draft(question));
    }
}
