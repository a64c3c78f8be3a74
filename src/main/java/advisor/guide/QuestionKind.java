package advisor.guide;

/** The kinds of question a guide can ask; the kind decides what may be asked about an answer and what may be kept. */
public enum QuestionKind {
    SELECT_ONE("selectOne"),
    SELECT_MULTIPLE("selectMultiple"),
    YES_NO("yesNo"),
    NUMBER("number"),
    MONEY("money"),
    DATE("date"),
    PLACE("place"),
    ORGANISATION("organisation"),
    TEXT("text"),
    EVIDENCE_LIST("evidenceList");

    private final String key;

    QuestionKind(String key) {
        this.key = key;
    }

    /** The key used in scripts and JSON. */
    public String key() {
        return key;
    }

    /** Whether the answer is one of the question's options. */
    public boolean isChoiceOfOne() {
        return this == SELECT_ONE || this == YES_NO;
    }

    /** Whether the answer is a whole number. */
    public boolean isNumeric() {
        return this == NUMBER || this == MONEY;
    }

    /** Whether the answer holds a client's own words, which must never leave the memory of the session. */
    public boolean isOwnWords() {
        return this == ORGANISATION || this == TEXT || this == EVIDENCE_LIST;
    }

    /**
     * Finds a kind by its key.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    public static QuestionKind of(String key) {
        for (QuestionKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of question " + key);
    }
}
