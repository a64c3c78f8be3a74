package advisor.workbench.studio;

import advisor.workbench.task.Notice;
import java.util.function.Consumer;

/** Whether sessions of this desk begin with a draft, and the way there and back. */
final class Usage {

    private final StudioDesk desk;
    private final Runnable changed;
    private final Consumer<Notice> failed;
    private boolean used;

    Usage(StudioDesk desk, Runnable changed, Consumer<Notice> failed) {
        this.desk = desk;
        this.changed = changed;
        this.failed = failed;
    }

    /** Asks the disk whether a guide is used as its author has it. */
    void ask(String id) {
        desk.disk().run(() -> desk.workshop().isUsed(id), this::is, failed);
    }

    /** From now on sessions begin with the draft. */
    void begin(Draft draft, Runnable then) {
        desk.disk()
                .act(
                        () -> desk.workshop().use(draft),
                        () -> {
                            is(!draft.own().isEmpty());
                            then.run();
                        },
                        failed);
    }

    /** From now on sessions begin with the guide as it came. */
    void end(String id, Runnable then) {
        desk.disk()
                .act(
                        () -> desk.workshop().stopUsing(id),
                        () -> {
                            is(false);
                            then.run();
                        },
                        failed);
    }

    private void is(boolean now) {
        used = now;
        changed.run();
    }

    /** Whether they begin with a draft, as far as the disk was asked. */
    boolean isOn() {
        return used;
    }
}
