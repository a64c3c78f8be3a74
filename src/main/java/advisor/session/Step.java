package advisor.session;

import advisor.guide.Question;
import advisor.guide.Text;

/**
 * What comes next in a session.
 *
 * <pre>{@code
 * switch on the type:
 *   Ask       ask this question
 *   Concluded the end; interrupted says that more could be asked after acting on it
 *   Broken    the guide has a fault at just this place; take another guide
 * }</pre>
 */
public sealed interface Step {

    /** Ask a question. */
    record Ask(Question question) implements Step {}

    /** The session has come to its end, or to a conclusion that must be acted on at once. */
    record Concluded(End end, boolean interrupted) implements Step {}

    /** The guide's own script fails here, or leads nowhere. */
    record Broken(Text sentence, String file, int line) implements Step {}
}
