package advisor.workbench.desk;

import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds, makes and unlocks the desk; knows no window. */
public final class DeskModel {

    private final Desks desks;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private DeskState state = new DeskState.Looking();
    private boolean over;

    /** A model that has not looked yet. */
    public DeskModel(Desks desks, Work work) {
        this.desks = desks;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** What to show. */
    public DeskState state() {
        return state;
    }

    /** The open desk, or null; none any more once it is to be closed. */
    public @Nullable OpenDesk desk() {
        return over ? null : opened();
    }

    private @Nullable OpenDesk opened() {
        return state instanceof DeskState.Opened opened ? opened.desk() : null;
    }

    /**
     * Closes the desk after everything that was asked of it, also one that is still being opened; listeners hear no more of it.
     *
     * @param then when it is closed
     */
    public void close(Runnable then) {
        over = true;
        // whatever is still being opened is known when this comes back
        work.act(() -> {}, () -> closeOpened(then), failed -> closeOpened(then));
    }

    private void closeOpened(Runnable then) {
        OpenDesk open = opened();
        if (open == null) {
            then.run();
        } else {
            work.act(open::close, then, failed -> then.run());
        }
    }

    /** Looks for the desk; a demonstration desk opens at once, since it has no passphrase. */
    public void look() {
        become(new DeskState.Looking());
        work.run(desks::look, this::found, notice -> become(new DeskState.Unreachable(notice)));
    }

    private void found(Desks.Found found) {
        if (over) {
            return;
        }
        switch (found.kind()) {
            case NONE -> become(new DeskState.Absent(found.place(), false, null));
            case REAL -> become(new DeskState.Locked(found.place(), false, null));
            case DEMONSTRATION ->
                work.run(desks::demonstration, this::opened, notice -> become(new DeskState.Unreachable(notice)));
        }
    }

    /** Makes a desk; the passphrase is wiped. */
    public void create(char[] passphrase) {
        if (state instanceof DeskState.Absent absent && !absent.trying()) {
            trying(
                    () -> desks.create(passphrase),
                    (trying) -> new DeskState.Absent(absent.place(), trying.busy(), trying.notice()));
        }
    }

    /** Opens a demonstration desk where there is none yet. */
    public void demonstrate() {
        if (state instanceof DeskState.Absent absent && !absent.trying()) {
            trying(
                    desks::demonstration,
                    trying -> new DeskState.Absent(absent.place(), trying.busy(), trying.notice()));
        }
    }

    /** Opens the desk; the passphrase is wiped. */
    public void unlock(char[] passphrase) {
        if (state instanceof DeskState.Locked locked && !locked.trying()) {
            trying(
                    () -> desks.unlock(passphrase),
                    trying -> new DeskState.Locked(locked.place(), trying.busy(), trying.notice()));
        }
    }

    /**
     * Closes the desk and puts a backup in its place; when that fails it is said why, and the desk that is there can be opened
     * again.
     *
     * @param passphrase what the backup opens with; wiped
     */
    public void restore(Path backup, char[] passphrase) {
        change(() -> desks.restore(backup, passphrase));
    }

    /**
     * Closes the desk and moves its records; when that fails they are where they were, and the desk can be opened again.
     *
     * @param passphrase what opens the desk; wiped
     */
    public void move(Desks.Move to, char[] passphrase) {
        change(() -> desks.move(to, passphrase));
    }

    private void change(Work.Load<Desks.Changed> change) {
        if (state instanceof DeskState.Opened opened) {
            work.run(
                    () -> {
                        opened.desk().close();
                        return change.load();
                    },
                    changed -> become(new DeskState.Opened(changed.desk(), changed.said())),
                    notice -> become(new DeskState.Unreachable(notice)));
        }
    }

    private record Trying(boolean busy, @Nullable Notice notice) {}

    private void trying(Work.Load<OpenDesk> open, Function<Trying, DeskState> as) {
        become(as.apply(new Trying(true, null)));
        work.run(open, this::opened, notice -> become(as.apply(new Trying(false, notice))));
    }

    private void opened(OpenDesk desk) {
        become(new DeskState.Opened(desk, null));
    }

    private void become(DeskState next) {
        state = next;
        if (!over) {
            listeners.changed();
        }
    }
}
