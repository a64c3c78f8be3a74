package advisor.guide;

/** The band of a plan an advice belongs to, most urgent first. */
public enum Urgency {
    NOW("now"),
    TODAY("today"),
    WEEK("week"),
    LATER("later");

    private final String key;

    Urgency(String key) {
        this.key = key;
    }

    /** The key used in scripts and JSON. */
    public String key() {
        return key;
    }

    /**
     * Finds an urgency by its key.
     *
     * @throws IllegalArgumentException when the key is none of now, today, week, later
     */
    public static Urgency of(String key) {
        for (Urgency urgency : values()) {
            if (urgency.key.equals(key)) {
                return urgency;
            }
        }
        throw new IllegalArgumentException("no urgency " + key);
    }
}
