package advisor.workbench.studio;

/**
 * Does the latest of many things that are asked for, once nothing new was asked for a moment, and one at a time.
 *
 * <p>Used on the event thread only.
 */
final class Latest {

    /** Something that is done elsewhere and says when it is finished. */
    @FunctionalInterface
    interface Job {
        void start(Runnable finished);
    }

    private final Delay delay;
    private final long milliseconds;
    private final Job job;
    private long asked;
    private boolean running;
    private boolean again;

    Latest(Delay delay, long milliseconds, Job job) {
        this.delay = delay;
        this.milliseconds = milliseconds;
        this.job = job;
    }

    /** Asks for it. */
    void ask() {
        long mine = ++asked;
        delay.after(milliseconds, () -> {
            if (mine == asked) {
                go();
            }
        });
    }

    /** What was asked for and has not begun is not wanted any more. */
    void letGo() {
        asked++;
        again = false;
    }

    /** Whether something was asked for that is not finished. */
    boolean isBusy() {
        return running;
    }

    private void go() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        job.start(() -> {
            running = false;
            if (again) {
                again = false;
                go();
            }
        });
    }
}
