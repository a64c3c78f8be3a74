package advisor.outcome;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what leads to one person: the last guard before something is stored, imported or exported.
 *
 * <p>It looks through full-width forms, Chinese numerals, signs without width and digits kept apart. It blocks and does
 * not mask: where such a thing turns up in a key or a version, something is wrong that must be looked at.
 */
public final class Detectors {

    /** What was found. */
    public enum Kind {
        /** A mobile number of mainland China. */
        MOBILE,
        /** A resident identity number whose check digit (GB 11643) holds. */
        RESIDENT_ID,
        /** A bank card whose check digit (Luhn) holds. */
        BANK_CARD,
        /** An e-mail address. */
        EMAIL,
        /** A number plate. */
        PLATE,
        /** A WeChat id, where the words before it say that it is one. */
        WECHAT
    }

    private static final Pattern MOBILE = Pattern.compile("(?:0086|086|86|0|17951|12593|17909)?(1[3-9][0-9]{9})");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}\\s?[-/.年]\\s?(?:0?[1-9]|1[0-2])"
            + "\\s?[-/.月]\\s?(?:[12][0-9]|3[01]|0?[1-9])(?![0-9])日?");
    private static final Pattern HOUR = Pattern.compile("(?<![0-9])[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![0-9.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?![0-9.])");

    private static final Pattern PROVINCE = Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]|9[1]");

    /** UnionPay; the older ones of the large banks of mainland China; Visa, Mastercard, JCB, American Express. */
    private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}|(?:9558|9559|436742|456351|601382|601428)"
            + "[0-9]{9,15}|4[0-9]{15}|5[1-5][0-9]{14}|2[2-7][0-9]{14}|35[2-8][0-9]{13}|3[47][0-9]{13}");

    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}(?![a-z])");
    private static final Pattern AT = Pattern.compile("\\s*(?:@|[(\\[{<]\\s?at\\s?[)\\]}>]|艾特|圈a)\\s*");
    private static final Pattern DOT =
            Pattern.compile("\\s*(?:[(\\[{<]\\s?dot\\s?[)\\]}>]|[点\u3002]|(?<=[a-z0-9])\\s?\\.\\s?)\\s*(?=[a-z])");
    private static final Pattern EMAIL_APART = Pattern.compile("[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\\.){1,5}"
            + "(?:com|cn|net|org|edu|gov|hk|tw|mo|me|io|cc|info|vip|top|xyz|email)(?![a-z])");

    private static final String WECHAT_ID = "(?<![a-z0-9_-])([a-z][a-z0-9_-]{5,19})(?![a-z0-9_@-])";
    private static final String SAYS = "[\\s:=\"'\u201c\u300c(\\[是为叫号\uff1a]{0,6}";
    private static final Pattern WECHAT_STRONG =
            Pattern.compile("(?:[微薇威徽]信\\s?(?:号|id|账号|帐号)|(?:we\\s?chat|weixin)\\s?"
                    + "(?:id|no\\.?|number|account)(?![a-z])|(?<![a-z0-9])(?:vx|wx)\\s?(?:号|[:=]|id(?![a-z]))|加我?(?:微|v|vx|wx)"
                    + "(?:信)?\\s?[:=])" + SAYS + WECHAT_ID);
    private static final Pattern WECHAT_WEAK =
            Pattern.compile("(?:[微薇威徽]信|we\\s?chat|weixin|(?<![a-z0-9])v信|(?<![a-z0-9])vx|(?<![a-z0-9])wx|加我?(?:微|v))"
                    + SAYS + "(?=[a-z0-9_-]*[0-9])" + WECHAT_ID);
    private static final Pattern WXID = Pattern.compile("(?<![a-z0-9])wxid_[a-z0-9]{8,22}");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Detectors() {}

    /** What leads to one person in a text. */
    public static Set<Kind> find(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (text.length() < 5) {
            return found;
        }
        FoldedText folded = FoldedText.of(text);
        DigitRuns runs = new DigitRuns(folded.numerals());
        if (runs.any(run -> run.asWritten() && isResidentId(folded.numerals(), run))) {
            found.add(Kind.RESIDENT_ID);
        }
        if (runs.any(run -> run.asWritten() && isCard(run.digits()))) {
            found.add(Kind.BANK_CARD);
        }
        String rest = folded.numerals();
        for (Pattern other : List.of(DAY, HOUR, ADDRESS)) {
            rest = other.matcher(rest).replaceAll("t");
        }
        if (new DigitRuns(rest).any(run -> run.asWritten() && isMobile(run.digits()))) {
            found.add(Kind.MOBILE);
        }
        letters(folded, found);
        return found;
    }

    private static void letters(FoldedText folded, Set<Kind> found) {
        String plain = folded.plain();
        if (EMAIL.matcher(plain).find() || EMAIL_APART.matcher(together(plain)).find()) {
            found.add(Kind.EMAIL);
        }
        if (Plates.in(folded.numerals())) {
            found.add(Kind.PLATE);
        }
        if (WXID.matcher(plain).find()
                || WECHAT_STRONG.matcher(plain).find()
                || WECHAT_WEAK.matcher(plain).find()) {
            found.add(Kind.WECHAT);
        }
    }

    /**
     * Lets a text pass in which there is nothing of the kind.
     *
     * @throws Identifying when there is
     */
    static void check(String text) {
        Optional<Kind> found = find(text).stream().findFirst();
        if (found.isPresent()) {
            throw new Identifying(found.get());
        }
    }

    private static String together(String plain) {
        return DOT.matcher(AT.matcher(plain).replaceAll("@")).replaceAll(".");
    }

    private static boolean isMobile(String digits) {
        Matcher matcher = MOBILE.matcher(digits);
        if (!matcher.matches()) {
            return false;
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(matcher.group(1), "CN");
            return numbers.isValidNumberForRegion(number, "CN")
                    && numbers.getNumberType(number) == PhoneNumberType.MOBILE;
        } catch (NumberParseException none) {
            return false;
        }
    }

    private static boolean isResidentId(String text, DigitRuns.Run run) {
        String digits = run.digits();
        if (digits.length() == 18) {
            return isResidentId(digits.substring(0, 17), digits.charAt(17));
        }
        if (digits.length() != 17) {
            return false;
        }
        int at = run.to();
        while (at < text.length()
                && at < run.to() + 3
                && !Character.isLetterOrDigit(text.charAt(at))
                && text.charAt(at) != '\u00d7') {
            at++;
        }
        boolean cross = at < text.length() && "x\u00d7\u0445".indexOf(text.charAt(at)) >= 0;
        return cross && isResidentId(digits, 'x');
    }

    private static boolean isResidentId(String first, char check) {
        if (!PROVINCE.matcher(first.substring(0, 2)).matches()) {
            return false;
        }
        try {
            int year = Integer.parseInt(first, 6, 10, 10);
            LocalDate.of(year, Integer.parseInt(first, 10, 12, 10), Integer.parseInt(first, 12, 14, 10));
            if (year < 1880 || year > 2100) {
                return false;
            }
        } catch (DateTimeException noDay) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first.charAt(i) - '0');
        }
        return "10x98765432".charAt(sum % 11) == check;
    }

    private static boolean isCard(String digits) {
        if (!CARD.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : 2 * digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
