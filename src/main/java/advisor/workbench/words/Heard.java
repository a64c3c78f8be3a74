package advisor.workbench.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers and days as people write them: full-width digits, grouping, 三千, 3万, three thousand, 11月16日. */
public final class Heard {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億圆圓點两〇";
    private static final String PLAINLY = "一二二三三四五六六七八九十百千万亿元元点二零";
    private static final String SEPARATOR = "[,\\s_']";

    /** In groups of three, or of four as 万 counts; what is grouped otherwise could be two numbers, or a slip. */
    private static final Pattern GROUPS = Pattern.compile(
            "(?<![0-9.,])[0-9]{1,3}(?:([,\\s_'])[0-9]{3}(?:\\1[0-9]{3})*|,[0-9]{4}(?:,[0-9]{4})*)(?![0-9,])");

    private static final Pattern CHINESE_POINT = Pattern.compile("[零一二三四五六七八九]点[零一二三四五六七八九]+");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[〇零一二三四五六七八九]{4}(?=年)");
    private static final Pattern CHINESE_MONTH_OR_DAY = Pattern.compile("[一二三四五六七八九十]{1,3}(?=[月日号])");

    /** Of thousandths nobody speaks, but some write a point between thousands. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.0{1,2})?");

    private static final Pattern GROUPED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(万|亿|千|百|k|w|thousand|million)");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年 ]([0-9]{1,2})[-/.月 ]([0-9]{1,2})[日号]?|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})[-/.月 ]([0-9]{1,2})[日号]?");

    private Heard() {}

    /** The whole number that was meant, or empty when it is not one, or could be another. */
    public static OptionalLong number(String typed) {
        String words = folded(typed)
                .replaceAll("^(about|around|roughly|some|nearly)\\s+|\\s+(yuan|rmb|times|days|people)$", "");
        OptionalLong english = EnglishNumber.read(words);
        if (english.isPresent()) {
            return english;
        }
        String text = simple(
                        GROUPS.matcher(words).replaceAll(group -> group.group().replaceAll(SEPARATOR, "")))
                .replaceAll("(?<![0-9])" + SEPARATOR + "|" + SEPARATOR + "(?![0-9])", "")
                .replaceAll("^(¥|rmb|cny|约|大约|大概)+|^[+]", "")
                .replaceAll("(元|块钱|块|钱|人民币|yuan|rmb|条|天|个|人|次|左右|整)+$", "")
                .replaceAll("(?<=.)(多|余|来)$", "")
                .replaceAll("(?<=[0-9])[.]$", "");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return exact(new BigDecimal(text));
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return exact(new BigDecimal(grouped.group(1)).multiply(unit(grouped.group(2))));
        }
        return chinese(text);
    }

    /* Simple numerals for those of a bill and of other scripts, and digits around a point: 叁仟, 萬, 廿, 1.5 for 一点五. */
    private static String simple(String text) {
        StringBuilder simple = new StringBuilder();
        for (char letter : text.replace("廿", "二十").toCharArray()) {
            int at = FORMAL.indexOf(letter);
            simple.append(at < 0 ? letter : PLAINLY.charAt(at));
        }
        return CHINESE_POINT
                .matcher(simple)
                .replaceAll(point -> point.group()
                        .chars()
                        .mapToObj(letter -> letter == '点' ? "." : Integer.toString(DIGITS.indexOf(letter)))
                        .collect(Collectors.joining()))
                .replaceAll("(?<=[0-9])w(?=[0-9])", "万")
                .replaceAll("(?<=[0-9])k(?=[0-9])", "千");
    }

    private static OptionalLong exact(BigDecimal value) {
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException partOrTooLarge) {
            return OptionalLong.empty();
        }
    }

    private static BigDecimal unit(String unit) {
        return switch (unit) {
            case "百" -> BigDecimal.valueOf(100);
            case "千", "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "万", "w" -> BigDecimal.valueOf(10_000);
            case "million" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(100_000_000);
        };
    }

    /* 三千五百, 一万二千, 两万零三百, 十五; and with digits, 3万5千. A last digit without a unit counts as the next lower one: 三千五. */
    private static OptionalLong chinese(String text) {
        long sum = 0;
        long section = 0;
        long digits = -1;
        long lastUnit = 1;
        long lastSmall = Long.MAX_VALUE;
        long lastLarge = Long.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int value = Character.isDigit(letter) ? Character.digit(letter, 10) : DIGITS.indexOf(letter);
            if (value >= 0) {
                boolean more =
                        Character.isDigit(letter) && digits >= 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
                if (digits > 0 && !more) {
                    return OptionalLong.empty();
                }
                digits = more ? digits * 10 + value : value;
                if (value == 0 && !more) {
                    lastUnit = 1;
                }
                continue;
            }
            long unit = unitOf(letter);
            boolean falls = unit >= 10_000 ? unit < lastLarge : unit < lastSmall;
            if (unit == 0 || !falls || digits > 1_000_000_000_000L) {
                return OptionalLong.empty();
            }
            if (unit >= 10_000) {
                section = (section + Math.max(digits, 0)) * unit;
                if (section == 0) {
                    return OptionalLong.empty();
                }
                sum += section;
                section = 0;
                lastLarge = unit;
                lastSmall = Long.MAX_VALUE;
            } else {
                section += (digits < 0 ? 1 : digits) * unit;
                lastSmall = unit;
            }
            digits = -1;
            lastUnit = unit;
        }
        long rest = digits < 0 ? 0 : digits < 10 && lastUnit >= 100 ? digits * (lastUnit / 10) : digits;
        return OptionalLong.of(sum + section + rest);
    }

    private static long unitOf(char letter) {
        return switch (letter) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /**
     * The day that was meant, or empty when it is none.
     *
     * @param today the day of the session: a day without a year is the last such day, and 昨天, 上周三 and yesterday are understood
     */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        String text = numberedDates(typed);
        Matcher full = DAY.matcher(text);
        try {
            if (full.matches()) {
                int first = full.group(1) != null ? 1 : 4;
                return Optional.of(LocalDate.of(
                        Integer.parseInt(full.group(first)),
                        Integer.parseInt(full.group(first + 1)),
                        Integer.parseInt(full.group(first + 2))));
            }
            Matcher part = DAY_OF_YEAR.matcher(text);
            if (part.matches()) {
                return Optional.of(
                        DayWords.latest(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)), today));
            }
            return DayWords.read(text, today);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** In small letters of the usual width, and with digits where a date has Chinese numerals: 二〇二六年十一月十六日. */
    static String numberedDates(String typed) {
        String years = CHINESE_YEAR
                .matcher(folded(typed))
                .replaceAll(year -> year.group()
                        .replace('〇', '零')
                        .chars()
                        .mapToObj(letter -> Integer.toString(DIGITS.indexOf(letter)))
                        .collect(Collectors.joining()));
        return CHINESE_MONTH_OR_DAY.matcher(years).replaceAll(part -> {
            OptionalLong number = chinese(part.group());
            return number.isPresent() ? Long.toString(number.getAsLong()) : part.group();
        });
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
