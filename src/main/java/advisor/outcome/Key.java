package advisor.outcome;

/**
 * A word of a guide's own vocabulary, the only kind of text an outcome is made of.
 *
 * @param name a letter, then at most 63 letters, digits and hyphens, all of them ASCII
 */
public record Key(String name) implements Comparable<Key> {

    private static final int LONGEST = 64;

    /** The answer "I don't know". */
    public static final Key UNKNOWN = new Key("unknown");

    /** The answer "I'd rather not say". */
    public static final Key PREFER_NOT = new Key("preferNot");

    public Key {
        if (!isKey(name)) {
            // not the text itself: it could be anything
            throw new IllegalArgumentException("not a key, " + name.length() + " characters long");
        }
    }

    /* By hand: every answer of every row that is read comes by here. */
    private static boolean isKey(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    @Override
    public int compareTo(Key other) {
        return name.compareTo(other.name);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
