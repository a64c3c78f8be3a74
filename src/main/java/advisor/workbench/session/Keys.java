package advisor.workbench.session;

/** The keys that choose options: 1 to 9, then letters; and those of the answers that stand apart. */
final class Keys {

    /** Chooses "I don't know". */
    static final char UNKNOWN = '0';

    /** Chooses "I'd rather not say". */
    static final char PREFER_NOT = '-';

    /** Chooses "none of these". */
    static final char NONE = '=';

    private Keys() {}

    /** The key of the option at an index from 0, as it stands on the screen. */
    static String of(int index) {
        return String.valueOf(index < 9 ? (char) ('1' + index) : (char) ('A' + index - 9));
    }
}
