package advisor.document;

import advisor.guide.Text;

/**
 * Something a paper asks for beyond the answers.
 *
 * @param required whether the paper is of little use without it
 * @param from the question whose answer it is filled from when nothing is typed, empty for none; {@link #RECEIPT} for the
 *     receipt
 */
public record Field(String key, Kind kind, boolean required, Text label, String from) {

    /** Where a field comes from that is filled with the number of the receipt. */
    public static final String RECEIPT = "@receipt";

    /** How it is typed and written. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** Several lines. */
        LINES,
        /** A day, written as Chinese papers write it. */
        DATE,
        /** Whole yuan, written in digits and in capital numerals. */
        MONEY
    }
}
