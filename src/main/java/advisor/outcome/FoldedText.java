package advisor.outcome;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without the ways in which a number or a name can be hidden in it.
 *
 * <p>Compatibility forms (full-width, circled, superscript) become plain ones, digits of every script ASCII ones, signs
 * without width go, letters become small, and letters that are spaced out one by one move together.
 *
 * @param plain the text so far
 * @param numerals the same, with Chinese numerals as digits
 */
record FoldedText(String plain, String numerals) {

    private static final String NUMERALS = "〇零\u25cb壹一幺弌贰二两貳兩" + "叁三參弎肆四伍五陆六陸柒七捌八玖九";
    private static final String DIGITS = "000111122222333344556667788" + "99";

    /** Characters that are letters by their class and yet show nothing. */
    private static final String INVISIBLE = "\u115f\u1160\u3164\uffa0\u2800\u180e";

    static FoldedText of(String text) {
        String plain = spacedOut(visible(Normalizer.normalize(visible(text), Normalizer.Form.NFKC)));
        StringBuilder numerals = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int at = NUMERALS.indexOf(plain.charAt(i));
            numerals.append(at < 0 ? plain.charAt(i) : DIGITS.charAt(at));
        }
        return new FoldedText(plain, numerals.toString());
    }

    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (type == Character.FORMAT
                    || type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || INVISIBLE.indexOf(point) >= 0) {
                return;
            }
            int digit = Character.digit(point, 10);
            if (digit >= 0) {
                visible.append((char) ('0' + digit));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString().toLowerCase(Locale.ROOT);
    }

    /** Moves together what stands as single characters with one blank between them, as in "z h a n g". */
    private static String spacedOut(String text) {
        StringBuilder together = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) && c != '\n';
            if (blank && isAlone(text, i - 1) && isAlone(text, i + 1)) {
                continue;
            }
            together.append(c);
        }
        return together.toString();
    }

    private static boolean isAlone(String text, int at) {
        return isPart(text, at) && !isPart(text, at - 1) && !isPart(text, at + 1);
    }

    private static boolean isPart(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && !Character.isWhitespace(text.charAt(at));
    }
}
