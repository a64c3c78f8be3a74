package advisor.workbench.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and days as people write them: full-width digits, grouping, 三千, 3万, three thousand, 11月16日. */
public final class Heard {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.0+)?");
    private static final Pattern GROUPED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(万|亿|千|百|k|w|thousand|million)");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年 ]([0-9]{1,2})[-/.月 ]([0-9]{1,2})[日号]?|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})[-/.月 ]([0-9]{1,2})[日号]?");

    private Heard() {}

    /** The whole number that was meant, or empty when it is not one. */
    public static OptionalLong number(String typed) {
        String words = folded(typed)
                .replaceAll("^(about|around|roughly|some|nearly)\\s+|\\s+(yuan|rmb|times|days|people)$", "");
        OptionalLong english = EnglishNumber.read(words);
        if (english.isPresent()) {
            return english;
        }
        String text = words.replaceAll("[,，、\\s_']", "")
                .replaceAll("^(¥|rmb|cny|约|大约|大概)+", "")
                .replaceAll("(元|块钱|块|人民币|yuan|rmb|条|天|个|人|次|左右)+$", "");
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
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i) == '两' ? '二' : text.charAt(i) == '〇' ? '零' : text.charAt(i);
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
            if (unit == 0 || digits > 1_000_000_000_000L) {
                return OptionalLong.empty();
            }
            if (unit >= 10_000) {
                section = (section + Math.max(digits, 0)) * unit;
                if (section == 0) {
                    return OptionalLong.empty();
                }
                sum += section;
                section = 0;
            } else {
                section += (digits < 0 ? 1 : digits) * unit;
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
     * @param today the day of the session: a day without a year is the last such day, and 昨天 and yesterday are understood
     */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        String text = folded(typed).strip();
        Optional<LocalDate> spoken = spoken(text.replace(" ", ""), today);
        if (spoken.isPresent()) {
            return spoken;
        }
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
                return Optional.of(last(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)), today));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDate last(int month, int day, LocalDate today) {
        LocalDate inThisYear = LocalDate.of(today.getYear(), Month.of(month), day);
        return inThisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, Month.of(month), day) : inThisYear;
    }

    private static Optional<LocalDate> spoken(String text, LocalDate today) {
        return switch (text) {
            case "今天", "today" -> Optional.of(today);
            case "昨天", "yesterday" -> Optional.of(today.minusDays(1));
            case "前天" -> Optional.of(today.minusDays(2));
            default -> Optional.empty();
        };
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
