package advisor.outcome;

import java.util.regex.Pattern;

/**
 * A word of a guide's own vocabulary, the only kind of text an outcome is made of.
 *
 * @param name a letter, then at most 63 letters, digits and hyphens, all of them ASCII
 */
public record Key(String name) implements Comparable<Key> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

    /** The answer "I don't know". */
    public static final Key UNKNOWN = new Key("unknown");

    /** The answer "I'd rather not say". */
    public static final Key PREFER_NOT = new Key("preferNot");

    public Key {
        if (!FORM.matcher(name).matches()) {
            // not the text itself: it could be anything
            throw new IllegalArgumentException("not a key, " + name.length() + " characters long");
        }
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
