package advisor.workbench.session;

import advisor.session.Session;
import java.util.ArrayDeque;
import java.util.Deque;

/** The moves of a session, to be taken back and done again. */
final class History {

    private record Moment(Session session, Stage stage) {}

    private final Deque<Moment> before = new ArrayDeque<>();
    private final Deque<Moment> after = new ArrayDeque<>();
    private Moment now;

    History(Session session, Stage stage) {
        this.now = new Moment(session, stage);
    }

    Session session() {
        return now.session();
    }

    /** Remembers a move; a move that changes no answer is no move. */
    void move(Session session, Stage stage) {
        if (!session.equals(now.session())) {
            before.push(now);
            after.clear();
        }
        now = new Moment(session, stage);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    Stage undo() {
        after.push(now);
        now = before.pop();
        return now.stage();
    }

    Stage redo() {
        before.push(now);
        now = after.pop();
        return now.stage();
    }

    /** Begins again with nothing: no answer is left. */
    void forget() {
        before.clear();
        after.clear();
        Session empty = Session.begin(now.session().guide(), now.session().setting());
        now = new Moment(empty, new Stage.Checking());
    }
}
