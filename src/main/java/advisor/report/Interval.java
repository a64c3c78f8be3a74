package advisor.report;

/**
 * A share with the interval in which it lies with 95 % confidence, after Wilson.
 *
 * @param hits how many, of {@code of}
 * @param low the lower end, from 0 to 1
 * @param high the upper end, from 0 to 1
 */
public record Interval(long hits, long of, double low, double high) {

    private static final double Z = 1.959963984540054;

    /**
     * The interval of an observed share.
     *
     * @param of at least 1
     */
    public static Interval of(long hits, long of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
        double share = (double) hits / of;
        double scale = 1 + Z * Z / of;
        double middle = (share + Z * Z / (2 * of)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return new Interval(hits, of, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** The share itself. */
    public double share() {
        return (double) hits / of;
    }
}
