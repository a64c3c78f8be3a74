package advisor.workbench.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

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

    /**
     * Work between two executors.
     *
     * @param background where loading happens; one thread of it keeps the order of what was asked for
     * @param window where results are applied, normally the event thread
     */
    public Work(Executor background, Executor window) {
        this.background = background;
        this.window = window;
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
        background.execute(() -> {
            T result;
            try {
                result = load.load();
            } catch (Refused refused) {
                window.execute(() -> failed.accept(refused.notice()));
                return;
            } catch (RuntimeException | Error fault) {
                window.execute(() -> failed.accept(Notice.fault(fault)));
                return;
            }
            window.execute(() -> apply.accept(result));
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
        return new Work(other, window);
    }
}
