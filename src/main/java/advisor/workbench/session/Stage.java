package advisor.workbench.session;

import advisor.guide.Question;
import advisor.guide.Text;
import advisor.outcome.Receipt;
import advisor.session.End;
import org.jspecify.annotations.Nullable;

/**
 * What a session shows.
 *
 * <pre>{@code
 * switch on the type:
 *   Asking       a question, for the first time or again
 *   Interrupting something that must be acted on at once
 *   StoppingHere where it would end with what is known
 *   Checking     all answers, before the end
 *   Concluding   the end
 *   Keeping      exactly what would be kept
 *   Finished     saved, or nothing kept
 *   Failing      the guide fails here
 * }</pre>
 */
public sealed interface Stage {

    /**
     * A question is asked.
     *
     * @param from why it is asked now
     */
    record Asking(Question question, From from) implements Stage {}

    /** Why a question is asked. */
    enum From {
        /** It is the next one. */
        NEXT,
        /** The advisor went back to it; the questions after it follow again. */
        BACK,
        /** The advisor wants to change its answer and go straight on from where the session was. */
        CHANGE
    }

    /** A conclusion that must be acted on at once; more can be asked afterwards. */
    record Interrupting(End end) implements Stage {}

    /** Where the session would end if it stopped here. */
    record StoppingHere(End end) implements Stage {}

    /** All answers before the end. */
    record Checking() implements Stage {}

    /**
     * The end.
     *
     * @param early whether more could have been asked
     */
    record Concluding(End end, boolean early) implements Stage {}

    /** Exactly what would be kept. */
    record Keeping(KeepModel keep) implements Stage {}

    /**
     * It is over.
     *
     * @param saved whether a record was kept
     * @param receipt the receipt the client takes along, or null; shown until the next session, and kept nowhere
     */
    record Finished(boolean saved, @Nullable Receipt receipt) implements Stage {}

    /** The guide fails in just this situation. */
    record Failing(Text sentence, String place) implements Stage {}
}
