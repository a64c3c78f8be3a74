package advisor.outcome;

/** What a client says at the end: did the session help? */
public enum Feedback {
    HELPED("helped"),
    HELPED_PARTLY("partly"),
    DID_NOT_HELP("not");

    private final String key;

    Feedback(String key) {
        this.key = key;
    }

    /** The key that is stored. */
    public String key() {
        return key;
    }

    /**
     * Finds a feedback by its key.
     *
     * @throws IllegalArgumentException when there is no such feedback
     */
    public static Feedback of(String key) {
        for (Feedback feedback : values()) {
            if (feedback.key.equals(key)) {
                return feedback;
            }
        }
        throw new IllegalArgumentException("no such feedback");
    }
}
