package advisor.workbench.studio;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the compiler run a draft again and again in the pauses after it was opened, until it is as quick as it will be. */
final class Practice {

    /** How long the compiler is left alone between two rounds, in milliseconds, so that the author comes first. */
    static final long BETWEEN = 60;

    private final StudioDesk desk;
    private final Supplier<Examination.@Nullable Subject> subject;
    private boolean running;
    private boolean wanted;

    /**
     * Nothing is run yet.
     *
     * @param subject the last text that could be loaded, or null: what runs away is run once, when it is looked at
     */
    Practice(StudioDesk desk, Supplier<Examination.@Nullable Subject> subject) {
        this.desk = desk;
        this.subject = subject;
    }

    /** Begins, unless it is going on already. */
    void begin() {
        wanted = true;
        if (!running) {
            running = true;
            round();
        }
    }

    /** Ends after the round that is going on. */
    void end() {
        wanted = false;
    }

    private void round() {
        Examination.Subject now = subject.get();
        if (now == null || !wanted) {
            running = false;
            return;
        }
        desk.compiling()
                .run(
                        () -> desk.compiler().practise(now.draft().source(), now.division()),
                        again -> {
                            running = again;
                            if (again) {
                                desk.delay().after(BETWEEN, this::round);
                            }
                        },
                        // the author's own text will say what is wrong
                        failed -> running = false);
    }
}
