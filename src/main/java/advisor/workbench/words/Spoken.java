package advisor.workbench.words;

import advisor.guide.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as they are said. */
public final class Spoken {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] LARGE = {"", "万", "亿", "万亿"};
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private Spoken() {}

    /** A number with its digits in groups. */
    public static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number of at least 0 in Chinese numerals, as in 三千零五十. */
    public static String chinese(long value) {
        if (value == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        long rest = value;
        boolean gap = false;
        for (int group = LARGE.length - 1; group >= 0; group--) {
            long size = (long) Math.pow(10_000, group);
            long part = rest / size;
            rest %= size;
            if (part > 0) {
                if (words.length() > 0 && (gap || part < 1_000)) {
                    words.append('零');
                }
                words.append(upTo9999((int) Math.min(part, 9_999))).append(LARGE[group]);
                gap = false;
            } else if (words.length() > 0) {
                gap = true;
            }
        }
        return words.toString().startsWith("一十") ? words.substring(1) : words.toString();
    }

    private static String upTo9999(int value) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3, size = 1_000; place >= 0; place--, size /= 10) {
            int digit = value / size % 10;
            if (digit > 0) {
                if (gap) {
                    words.append('零');
                    gap = false;
                }
                words.append(DIGITS.charAt(digit)).append(SMALL[place]);
            } else {
                gap = words.length() > 0;
            }
        }
        return words.toString();
    }

    /** A day with its day of the week. */
    public static String day(LocalDate day, Language language) {
        return (language == Language.ZH ? CHINESE : ENGLISH).format(day);
    }
}
