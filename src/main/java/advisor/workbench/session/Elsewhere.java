package advisor.workbench.session;

import advisor.session.Change;
import advisor.session.Session;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The smallest changes that would lead a session elsewhere; they may take a second to find, and are found once. */
final class Elsewhere {

    private final SessionDesk desk;
    private final Supplier<Session> now;
    private final Runnable changed;
    private @Nullable Session about;
    private @Nullable List<Change> changes;

    /**
     * Nothing was looked for.
     *
     * @param now the session as it is when something is found
     * @param changed called when something was found for the session as it is
     */
    Elsewhere(SessionDesk desk, Supplier<Session> now, Runnable changed) {
        this.desk = desk;
        this.now = now;
        this.changed = changed;
    }

    /** Looks for what would lead a session elsewhere, unless it was looked for already. */
    void of(Session session) {
        if (!session.equals(about)) {
            about = session;
            changes = null;
            desk.think(session::couldChange, found -> {
                if (session.equals(now.get())) {
                    changes = List.copyOf(found);
                    changed.run();
                }
            });
        }
    }

    /** What was found, or null while it is looked for. */
    @Nullable
    List<Change> found() {
        return changes;
    }

    /** Forgets the session and what was found. */
    void forget() {
        about = null;
        changes = null;
    }
}
