package advisor.workbench.studio;

import advisor.workbench.task.Notice;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the draft on the disk whenever its author pauses, and knows since when it is there. */
final class Keeping {

    /** How long the author must pause before a change is kept, in milliseconds. */
    static final long PAUSE = 700;

    /** How long before a change that could not be kept is tried again, in milliseconds. */
    static final long AGAIN = 10_000;

    private final StudioDesk desk;
    private final Supplier<@Nullable Draft> draft;
    private final Runnable done;
    private final Consumer<Notice> failed;
    private final Latest keeping;
    private @Nullable Draft sent;
    private @Nullable Draft kept;
    private @Nullable LocalTime at;

    /**
     * Nothing is kept yet.
     *
     * @param draft what is to be kept, or null when nothing is open
     * @param done told when it was kept
     * @param failed told why it could not be kept
     */
    Keeping(StudioDesk desk, Supplier<@Nullable Draft> draft, Runnable done, Consumer<Notice> failed) {
        this.desk = desk;
        this.draft = draft;
        this.done = done;
        this.failed = failed;
        this.keeping = new Latest(desk.delay(), PAUSE, this::keep);
    }

    /** A draft was opened as it lies on the disk. */
    void opened(Draft as) {
        sent = as;
        kept = as;
        at = null;
    }

    /** Something was changed. */
    void ask() {
        keeping.ask();
    }

    /** Keeps what is not kept yet at once, and goes on then, whether it could be kept or not. */
    void now(Runnable then) {
        keep(then);
    }

    /** Puts a whole other state in place of what was there. */
    void replace(Draft before, Draft now) {
        sent = now;
        desk.disk().act(() -> desk.workshop().replace(before, now), () -> isKept(now), why -> {
            unsent(before);
            failed.accept(why);
        });
    }

    private void keep(Runnable finished) {
        Draft now = draft.get();
        Draft last = sent;
        if (now == null || last == null || now.equals(last) || !now.id().equals(last.id())) {
            finished.run();
            return;
        }
        sent = now;
        desk.disk()
                .act(
                        () -> desk.workshop().keep(last, now),
                        () -> {
                            isKept(now);
                            finished.run();
                        },
                        why -> {
                            failed.accept(why);
                            finished.run();
                            unsent(last);
                        });
    }

    /* Goes back to what is known to be on the disk, unless another guide was opened since; so the next time all is written again. */
    private void unsent(Draft last) {
        Draft now = sent;
        if (now != null && now.id().equals(last.id())) {
            sent = last;
        }
        desk.delay().after(AGAIN, keeping::ask);
    }

    private void isKept(Draft what) {
        kept = what;
        at = LocalTime.now(desk.clock());
        done.run();
    }

    /** When the draft was last kept, or null when it is as it was opened. */
    @Nullable
    LocalTime at() {
        return at;
    }

    /** Whether there are changes that are not on the disk yet. */
    boolean isBehind() {
        return !Objects.equals(draft.get(), kept);
    }
}
