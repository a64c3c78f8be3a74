package advisor.guide;

/** How the days of a time limit are counted. */
public enum DayCount {
    /** Every day counts, and the last day stays where it falls. */
    CALENDAR("calendar"),
    /** Every day counts, and a last day that is no working day moves to the next working day. */
    MOVED("moved"),
    /** Only working days count. */
    WORKING("working");

    private final String key;

    DayCount(String key) {
        this.key = key;
    }

    /** The key used in JSON. */
    public String key() {
        return key;
    }

    /**
     * Finds a day count by its key.
     *
     * @throws IllegalArgumentException when there is no such day count
     */
    public static DayCount of(String key) {
        for (DayCount count : values()) {
            if (count.key.equals(key)) {
                return count;
            }
        }
        throw new IllegalArgumentException("no day count " + key);
    }
}
