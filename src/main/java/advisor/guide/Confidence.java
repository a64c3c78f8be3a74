package advisor.guide;

/** How sure the guide is of a conclusion. */
public enum Confidence {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String key;

    Confidence(String key) {
        this.key = key;
    }

    /** The key used in scripts and JSON. */
    public String key() {
        return key;
    }

    /**
     * Finds a confidence by its key.
     *
     * @throws IllegalArgumentException when the key is none of high, medium, low
     */
    public static Confidence of(String key) {
        for (Confidence confidence : values()) {
            if (confidence.key.equals(key)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("no confidence " + key);
    }
}
