package advisor.workbench.task;

import advisor.guide.Text;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what takes long away from the event thread.
 *
 * <p>Load on one executor, apply on the other, failure last:
 *
 * <pre>{@code
 * work.run(desk::outcomes, this::show, this::fail);
 * }</pre>
 *
 * <p>Both executors are given, so that a test runs everything in place with {@code Runnable::run}.
 */
public final class Work {

    private final Executor background;
    private final Executor window;
    private final Busy busy;
    private final @Nullable Text what;
    private final @Nullable Runnable off;

    /**
     * Work between two executors.
     *
     * @param background where loading happens; one thread of it keeps the order of what was asked for
     * @param window where results are applied, normally the event thread
     */
    public Work(Executor background, Executor window) {
        this(background, window, new Busy((milliseconds, does) -> {}));
    }

    /** The same, where what takes long and has a name is said. */
    public Work(Executor background, Executor window, Busy busy) {
        this(background, window, busy, null, null);
    }

    private Work(Executor background, Executor window, Busy busy, @Nullable Text what, @Nullable Runnable off) {
        this.background = background;
        this.window = window;
        this.busy = busy;
        this.what = what;
        this.off = off;
    }

    /** Says of the work that is run with it what it is, when it takes long. */
    public Work telling(String zh, String en) {
        return new Work(background, window, busy, new Text(zh, en), null);
    }

    /** The same of work that can be called off, since nothing but its result is wanted. */
    public Work telling(String zh, String en, Runnable calledOff) {
        return new Work(background, window, busy, new Text(zh, en), calledOff);
    }

    /** What is taking long. */
    public Busy busy() {
        return busy;
    }

    /** Work that happens in place, for tests. */
    public static Work inPlace() {
        return new Work(Runnable::run, Runnable::run);
    }

    /** Something that takes long and gives a result. */
    @FunctionalInterface
    public interface Load<T> {
        T load() throws Refused;
    }

    /** Something that takes long and gives no result. */
    @FunctionalInterface
    public interface Act {
        void act() throws Refused;
    }

    /** Loads in the background, then applies the result, or else the failure, on the event thread. */
    public <T> void run(Load<? extends T> load, Consumer<? super T> apply, Consumer<Notice> failed) {
        Busy.Job job = what == null ? null : busy.begin(what, off);
        background.execute(() -> {
            if (job != null && job.isOff()) {
                return;
            }
            T result;
            try {
                result = load.load();
            } catch (Refused refused) {
                finish(job, () -> failed.accept(refused.notice()));
                return;
            } catch (RuntimeException | Error fault) {
                finish(job, () -> failed.accept(Notice.fault(fault)));
                return;
            }
            finish(job, () -> apply.accept(result));
        });
    }

    private void finish(Busy.@Nullable Job job, Runnable then) {
        window.execute(() -> {
            if (job == null) {
                then.run();
            } else if (!job.isOff()) {
                job.end();
                then.run();
            }
        });
    }

    /** Acts in the background, then goes on, or else applies the failure, on the event thread. */
    public void act(Act act, Runnable then, Consumer<Notice> failed) {
        run(
                () -> {
                    act.act();
                    return Boolean.TRUE;
                },
                done -> then.run(),
                failed);
    }

    /** Shows on the event thread how far something has come. */
    public void show(Runnable progress) {
        window.execute(progress);
    }

    /** The same window with another executor for the loading, for what may run beside other work. */
    public Work on(Executor other) {
        return new Work(other, window, busy, what, off);
    }
}
