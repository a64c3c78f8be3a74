package advisor.workbench.evidence;

import java.util.regex.Pattern;

/**
 * Something picked out of a piece of evidence.
 *
 * @param words as it stands there
 */
public record Found(What what, String words) {

    private static final Pattern SEEN = Pattern.compile(
            "\\.(?:png|jpe?g|heic|webp|gif|bmp|pdf)$|\u622a\u56fe|\u622a\u5c4f|\u7167\u7247|screenshot|photo");

    /** What can be picked out. */
    public enum What {
        /** Who called or wrote: a telephone number. */
        NUMBER,
        /** Who wrote: an e-mail address. */
        EMAIL,
        /** Where it led: an address on the web. */
        LINK,
        /** Where money went: a card or account number. */
        ACCOUNT,
        /** Which day. */
        DAY,
        /** What time of day. */
        TIME,
        /** How much money. */
        AMOUNT,
        /** A screenshot, a recording, a file: only what it is called. */
        FILE;

        /** Whether it says who was behind it. */
        public boolean isSomebody() {
            return this == NUMBER || this == EMAIL || this == LINK || this == ACCOUNT;
        }
    }

    /** Whether it names something to look at, and nothing to hear. */
    boolean isSeen() {
        return what == What.FILE && SEEN.matcher(words).find();
    }

    /** Names the kind, never the words. */
    @Override
    public String toString() {
        return "Found[" + what + "]";
    }
}
