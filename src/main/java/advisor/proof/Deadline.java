package advisor.proof;

import java.util.function.BooleanSupplier;

/** The moment by which a proof must be done, or earlier when it is called off; what is not decided then stays undecided. */
final class Deadline {

    private final long end;
    private final BooleanSupplier off;

    private Deadline(long end, BooleanSupplier off) {
        this.end = end;
        this.off = off;
    }

    /** The moment so many milliseconds from now. */
    static Deadline in(long milliseconds) {
        return in(milliseconds, () -> false);
    }

    /** The moment so many milliseconds from now, or when it is called off before. */
    static Deadline in(long milliseconds, BooleanSupplier off) {
        return new Deadline(System.nanoTime() + milliseconds * 1_000_000, off);
    }

    boolean isOver() {
        return off.getAsBoolean() || System.nanoTime() - end >= 0;
    }
}
