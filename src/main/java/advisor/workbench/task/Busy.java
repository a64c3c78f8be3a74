package advisor.workbench.task;

import advisor.guide.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taking long just now, so that it can be said; what is done at once never appears.
 *
 * <p>Used on the event thread only, but for {@link Job#isOff()}.
 */
public final class Busy {

    /** After so many milliseconds people notice that they wait. */
    public static final int PATIENCE_MILLIS = 300;

    private final After after;
    private final Listeners listeners = new Listeners();
    private final List<Job> shown = new ArrayList<>();

    /** Does something later, on the event thread. */
    @FunctionalInterface
    public interface After {
        void run(int milliseconds, Runnable does);
    }

    /** Nothing takes long yet. */
    public Busy(After after) {
        this.after = after;
    }

    /** Tells a listener when what is shown changes; what is returned ends that. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** What has been taking long and is not done, the oldest first. */
    public List<Job> shown() {
        return List.copyOf(shown);
    }

    /**
     * Something begins that may take long.
     *
     * @param what it is, as a sentence that it is going on
     * @param off what to do when it is called off; null when it has to be waited for
     */
    Job begin(Text what, @Nullable Runnable off) {
        Job job = new Job(what, off);
        after.run(PATIENCE_MILLIS, job::show);
        return job;
    }

    /** Something that may take long. */
    public final class Job {

        private final Text what;
        private final @Nullable Runnable off;
        private boolean over;
        private volatile boolean calledOff;

        private Job(Text what, @Nullable Runnable off) {
            this.what = what;
            this.off = off;
        }

        /** What it is. */
        public Text what() {
            return what;
        }

        /** Whether nothing is lost or half done when it is called off. */
        public boolean canBeCalledOff() {
            return off != null;
        }

        /** Calls it off: whatever still comes of it is thrown away. */
        public void callOff() {
            if (off != null && !over) {
                calledOff = true;
                end();
                off.run();
            }
        }

        /** Whether it was called off; may be asked on any thread. */
        boolean isOff() {
            return calledOff;
        }

        /** It is over. */
        void end() {
            over = true;
            if (shown.remove(this)) {
                listeners.changed();
            }
        }

        private void show() {
            if (!over) {
                shown.add(this);
                listeners.changed();
            }
        }
    }
}
