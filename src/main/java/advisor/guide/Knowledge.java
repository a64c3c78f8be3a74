package advisor.guide;

/**
 * What is known of one client's situation: for each question an answer, "unknown", or nothing yet.
 *
 * <p>Immutable; {@link #with} gives the knowledge after one more answer.
 */
public final class Knowledge {

    static final byte OPEN = 0;
    static final byte UNKNOWN = 1;
    static final byte KNOWN = 2;

    final Guide guide;
    final Setting setting;
    final byte[] status;
    final long[] value;

    /**
     * The status with what is known to follow: a question that will not be asked counts as unknown. Filled in as it is found,
     * always with the same values, so that it does not matter who finds it or whether two do at once.
     */
    final byte[] settled;

    private Knowledge(Guide guide, Setting setting, byte[] status, long[] value, byte[] settled) {
        this.guide = guide;
        this.setting = setting;
        this.status = status;
        this.value = value;
        this.settled = settled;
    }

    /** The knowledge at the start of a session: nothing was asked yet. */
    public static Knowledge nothing(Guide guide, Setting setting) {
        int questions = guide.questions().size();
        return new Knowledge(guide, setting, new byte[questions], new long[questions], new byte[questions]);
    }

    /**
     * The knowledge after one more answer, or after another answer to the same question.
     *
     * @throws AnswerRefused when the answer does not fit the question
     */
    public Knowledge with(Question question, Answer answer) throws AnswerRefused {
        int index = guide.indexOf(question);
        AnswerCoding coding = new AnswerCoding(question, setting.date());
        byte[] newStatus = status.clone();
        // what followed still follows after one more answer, but not after another answer to the same question
        byte[] newSettled = status[index] == OPEN ? settled.clone() : status.clone();
        if (coding.isUnknown(answer)) {
            newStatus[index] = UNKNOWN;
            newSettled[index] = UNKNOWN;
            return new Knowledge(guide, setting, newStatus, value, newSettled);
        }
        long code = coding.code(answer);
        long[] newValue = value.clone();
        newStatus[index] = KNOWN;
        newSettled[index] = KNOWN;
        newValue[index] = code;
        return new Knowledge(guide, setting, newStatus, newValue, newSettled);
    }

    /** The knowledge if asking stopped here: what is open counts as unknown. */
    public Knowledge closed() {
        byte[] newStatus = status.clone();
        for (int i = 0; i < newStatus.length; i++) {
            if (newStatus[i] == OPEN) {
                newStatus[i] = UNKNOWN;
            }
        }
        return new Knowledge(guide, setting, newStatus, value, newStatus);
    }

    /** Whether a question has been answered, be it with "I don't know". */
    public boolean isAnswered(Question question) {
        return status[guide.indexOf(question)] != OPEN;
    }

    /** The guide that asks. */
    public Guide guide() {
        return guide;
    }

    /** The setting of the session. */
    public Setting setting() {
        return setting;
    }
}
