package advisor.store;

import java.time.Duration;

/**
 * How long a test of many tries may go on where a disk is slow: as long as it likes until it has made so many, and by then no
 * longer than this. With {@code -Dadvisor.full=true} until all are made.
 */
final class Budget {

    private static final boolean FULL = Boolean.getBoolean("advisor.full");

    private final long start = System.nanoTime();
    private final Duration longest;
    private final int least;

    private Budget(Duration longest, int least) {
        this.longest = longest;
        this.least = least;
    }

    /** Begins now. */
    static Budget of(int seconds, int least) {
        return new Budget(Duration.ofSeconds(seconds), least);
    }

    /** Whether so many tries have to be enough. */
    boolean isSpent(int tries) {
        return !FULL && tries >= least && System.nanoTime() - start > longest.toNanos();
    }
}
