package advisor.guide;

/**
 * Sixteen bits as a word that can be read aloud, written down and typed on any keyboard.
 *
 * <p>Consonant, vowel, consonant, vowel, consonant, as the proquints of Daniel Wilkerson.
 */
public final class Proquint {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";

    private Proquint() {}

    /** The word of the low sixteen bits: five small Latin letters. */
    public static String word(int bits) {
        return "" + CONSONANTS.charAt(bits >> 12 & 15)
                + VOWELS.charAt(bits >> 10 & 3)
                + CONSONANTS.charAt(bits >> 6 & 15)
                + VOWELS.charAt(bits >> 4 & 3)
                + CONSONANTS.charAt(bits & 15);
    }

    /** The sixteen bits of a word, or -1 when it is none. */
    public static int bits(String word) {
        if (word.length() != 5) {
            return -1;
        }
        int bits = 0;
        for (int i = 0; i < 5; i++) {
            int at = (i % 2 == 0 ? CONSONANTS : VOWELS).indexOf(word.charAt(i));
            if (at < 0) {
                return -1;
            }
            bits = (i % 2 == 0 ? bits << 4 : bits << 2) | at;
        }
        return bits;
    }
}
