package advisor.proof;

/** The moment by which a proof must be done; what is not decided then stays undecided. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** The moment so many milliseconds from now. */
    static Deadline in(long milliseconds) {
        return new Deadline(System.nanoTime() + milliseconds * 1_000_000);
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }
}
