package advisor.workbench.session;

import advisor.guide.Question;
import advisor.session.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a session, to be taken back and done again.
 *
 * <p>What is filled in for one question counts as one move while it is being filled in, and as part of its answer once it
 * is given: taking back an answer shows its question with that answer still in place.
 */
final class History {

    private final Deque<Moment> before = new ArrayDeque<>();
    private final Deque<Moment> after = new ArrayDeque<>();
    private Moment now;
    private @Nullable Question drafting;

    History(Moment first) {
        this.now = first;
    }

    Moment now() {
        return now;
    }

    /** Goes elsewhere without changing anything that could be taken back. */
    void show(Stage stage) {
        now = now.at(stage);
        drafting = null;
    }

    /** Goes on in the same place with what the desk remembers; nothing of it can be taken back. */
    void remember(Moment next) {
        now = next;
    }

    /** Fills in something for a question. */
    void draft(Question question, Draft draft) {
        if (!question.equals(drafting)) {
            push();
            drafting = question;
        }
        now = now.drafting(question, draft);
    }

    /** Remembers a move. */
    void move(Moment next) {
        settle(now);
        push();
        now = next;
    }

    /** Goes on with an answer that was already given: nothing but the draft is different, and that is used up. */
    void settle(Moment next) {
        if (drafting != null) {
            before.pop();
            drafting = null;
        }
        now = next;
    }

    /** Remembers something done beside the question that is being filled in. */
    void beside(Moment next) {
        drafting = null;
        push();
        now = next;
    }

    private void push() {
        before.push(now);
        after.clear();
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        after.push(now);
        now = before.pop();
        drafting = null;
    }

    void redo() {
        before.push(now);
        now = after.pop();
        drafting = null;
    }

    /** Begins again with nothing: nothing that was said is left. */
    void forget() {
        before.clear();
        after.clear();
        drafting = null;
        Session empty = Session.begin(now.session().guide(), now.session().setting());
        now = Moment.first(empty).at(new Stage.Checking());
    }
}
