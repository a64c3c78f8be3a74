package advisor.workbench.settings;

import advisor.workbench.desk.DeskCare;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import org.jspecify.annotations.Nullable;

/** What the desk holds, in sentences and file by file. */
public final class HeldModel {

    private final DeskCare care;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private DeskCare.@Nullable Held held;
    private @Nullable Notice notice;

    /** Nothing asked yet. */
    HeldModel(DeskCare care, Work work) {
        this.care = care;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Asks the desk. */
    public void load() {
        work.run(
                care::held,
                found -> {
                    held = found;
                    notice = null;
                    listeners.changed();
                },
                failed -> {
                    notice = failed;
                    listeners.changed();
                });
    }

    /** What it holds, or null while that is not known. */
    public DeskCare.@Nullable Held held() {
        return held;
    }

    /** Why it is not known, or null. */
    public @Nullable Notice notice() {
        return notice;
    }
}
