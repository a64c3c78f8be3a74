package advisor.workbench.evidence;

import advisor.workbench.evidence.Found.What;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks numbers, addresses, days, times and amounts out of words as people type or paste them. */
public final class PieceReader {

    private static final String NUMERAL =
            "[\u3007\u96f6\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]";
    private static final String YUAN = "(?:\u5143|\u5757\u94b1|\u5757|yuan|rmb|cny)";
    private static final String SUM = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?\\s*[\u4e07\u5343\u767e]?";

    /* In this order: what was picked out once is not picked out again as something shorter. */
    private static final List<Rule> RULES = List.of(
            new Rule(What.EMAIL, "[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+"),
            new Rule(
                    What.FILE,
                    "[^\\s,;:/\\\\\uff0c\u3002\u3001]+\\.(?:png|jpe?g|heic|webp|gif|bmp|mp3|m4a|amr|wav|mp4|mov|pdf)(?![a-z])"),
            new Rule(
                    What.LINK,
                    "https?://[^\\s\uff0c\u3002\u4e00-\u9fff]+"
                            + "|(?<![a-z0-9.@-])(?:[a-z0-9-]+\\.)+(?:com|cn|net|org|top|xyz|cc|vip|shop|club|icu|site|info|app|io)"
                            + "(?![a-z0-9-])(?:/[^\\s\uff0c\u3002\u4e00-\u9fff]*)?"),
            new Rule(
                    What.DAY,
                    "(?<![0-9])(?:19|20)[0-9]{2}\\s?[-/.\u5e74]\\s?[0-9]{1,2}\\s?[-/.\u6708]\\s?[0-9]{1,2}[\u65e5\u53f7]?(?![0-9])"
                            + "|[0-9]{1,2}\\s?\u6708\\s?[0-9]{1,2}\\s?[\u65e5\u53f7]?"
                            + "|(?<![0-9:/.-])(?:1[0-2]|0?[1-9])[/-](?:[12][0-9]|3[01]|0?[1-9])(?![0-9/.-])"
                            + "|" + NUMERAL + "{1,3}\u6708" + NUMERAL + "{1,3}[\u65e5\u53f7]"
                            + "|\u4eca\u5929|\u6628\u5929|\u524d\u5929|\u6628\u665a|\u4eca\u665a|\u4eca\u65e9"
                            + "|\\b(?:today|yesterday|last night)\\b"),
            new Rule(
                    What.TIME,
                    "(?<![0-9:])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![0-9:])"
                            + "|(?<![0-9])(?:[01]?[0-9]|2[0-3])\\s?[\u70b9\u65f6](?:\u534a|\u6574|[0-5]?[0-9]\u5206?)?(?!\u95f4|\u949f\u5934)"
                            + "|" + NUMERAL + "{1,3}\u70b9(?:\u534a|\u6574|" + NUMERAL + "{1,3}\u5206?)?"
                            + "|(?<![0-9])1?[0-9]\\s?[ap]\\.?m\\b"),
            new Rule(
                    What.AMOUNT,
                    "[\u00a5\uffe5]\\s*" + SUM
                            + "|(?<![0-9.])" + SUM + "\\s*" + YUAN
                            + "|(?:" + NUMERAL + "|[\u767e\u5343\u4e07])+\\s*" + YUAN
                            + "|(?<![0-9.])[0-9]+(?:\\.[0-9]+)?\\s*\u4e07"),
            new Rule(What.ACCOUNT, "(?<![0-9])[0-9]{4}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?(?![0-9])"),
            new Rule(
                    What.NUMBER,
                    "(?<![0-9])(?:(?:\\+|00)?86[- ]?)?1[3-9][0-9](?:[- ]?[0-9*x]{4}){2}(?![0-9])"
                            + "|(?<![0-9])(?:\\+|00)[1-9][0-9]{0,2}[- ]?[0-9][0-9 -]{6,13}[0-9](?![0-9])"
                            + "|(?<![0-9])400[- ]?[0-9]{3}[- ]?[0-9]{4}(?![0-9])"
                            + "|(?<![0-9])0[1-9][0-9]{1,2}[- ]?[2-9][0-9]{6,7}(?![0-9])"
                            + "|(?<![0-9])(?:9[56][0-9]{3,6}|1(?:0|2)[0-9]{3,10})(?![0-9])"
                            + "|(?<![0-9])1[3-9][0-9](?=\\s*(?:\u5f00\u5934|\u6253\u5934))"),
            new Rule(
                    What.FILE,
                    "\u622a\u56fe|\u622a\u5c4f|\u5f55\u97f3|\u5f55\u50cf|\u7167\u7247|\\b(?:screenshots?|recordings?|photos?)\\b"));

    private PieceReader() {}

    private record Rule(What what, Pattern pattern) {
        Rule(What what, String pattern) {
            this(what, Pattern.compile(pattern));
        }
    }

    /** One piece from everything that was typed. */
    public static Piece piece(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        return new Piece(words, found(words), null);
    }

    /** A piece for each line that says something; an empty line, or one without letters and digits, is none. */
    public static List<Piece> pieces(String pasted) {
        return Arrays.stream(pasted.split("\\R"))
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(PieceReader::piece)
                .toList();
    }

    private static List<Found> found(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        StringBuilder left = new StringBuilder(folded);
        TreeMap<Integer, Found> found = new TreeMap<>(Comparator.naturalOrder());
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(left.toString());
            while (matcher.find()) {
                found.put(
                        matcher.start(), new Found(rule.what(), matcher.group().strip()));
                // a space would let what stands at its sides look like one
                left.replace(matcher.start(), matcher.end(), "\u0001".repeat(matcher.end() - matcher.start()));
            }
        }
        return new ArrayList<>(found.values());
    }
}
