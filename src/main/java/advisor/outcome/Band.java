package advisor.outcome;

import advisor.guide.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bands, in which numbers and days are kept, as keys and in words. */
final class Band {

    private static final Pattern NUMBERS =
            Pattern.compile("below-(-?[0-9]+)|from-(-?[0-9]+)|from-(-?[0-9]+)-below-(-?[0-9]+)");

    private static final Key FUTURE = new Key("day-to-come");
    private static final Key WEEK = new Key("day-within-7-days");
    private static final Key MONTH = new Key("day-within-30-days");
    private static final Key HALF_YEAR = new Key("day-within-6-months");
    private static final Key TWO_YEARS = new Key("day-within-2-years");
    private static final Key LONG_AGO = new Key("day-over-2-years");

    private Band() {}

    /** The band of a number: from one lower edge up to, and without, the next. */
    static Key ofNumber(List<Long> edges, long number) {
        int above = 0;
        while (above < edges.size() && edges.get(above) <= number) {
            above++;
        }
        if (above == 0) {
            return new Key("below-" + edges.get(0));
        }
        String from = "from-" + edges.get(above - 1);
        return new Key(above == edges.size() ? from : from + "-below-" + edges.get(above));
    }

    /** How long before the session a day was, coarsely. */
    static Key ofDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return FUTURE;
        }
        if (day.isAfter(today.minusDays(8))) {
            return WEEK;
        }
        if (day.isAfter(today.minusDays(31))) {
            return MONTH;
        }
        if (!day.isBefore(today.minusMonths(6))) {
            return HALF_YEAR;
        }
        return day.isBefore(today.minusYears(2)) ? LONG_AGO : TWO_YEARS;
    }

    /** A band in words, or nothing when the key is no band. */
    static Optional<String> words(Key key, String unit, Language language) {
        boolean zh = language == Language.ZH;
        if (key.equals(FUTURE)) {
            return Optional.of(zh ? "还没到的日子" : "a day to come");
        } else if (key.equals(WEEK)) {
            return Optional.of(zh ? "7天以内" : "within 7 days");
        } else if (key.equals(MONTH)) {
            return Optional.of(zh ? "30天以内" : "within 30 days");
        } else if (key.equals(HALF_YEAR)) {
            return Optional.of(zh ? "6个月以内" : "within 6 months");
        } else if (key.equals(TWO_YEARS)) {
            return Optional.of(zh ? "2年以内" : "within 2 years");
        } else if (key.equals(LONG_AGO)) {
            return Optional.of(zh ? "2年以前" : "over 2 years ago");
        }
        Matcher numbers = NUMBERS.matcher(key.name());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        String of = unit(unit, zh);
        if (numbers.group(1) != null) {
            return Optional.of(zh ? "不到" + numbers.group(1) + of : "less than " + numbers.group(1) + of);
        }
        if (numbers.group(2) != null) {
            return Optional.of(zh ? numbers.group(2) + of + "及以上" : numbers.group(2) + of + " or more");
        }
        String from = numbers.group(3);
        String below = numbers.group(4);
        return Optional.of(
                zh ? from + "至" + below + of + "，不含" + below : "from " + from + " to less than " + below + of);
    }

    private static String unit(String unit, boolean zh) {
        return switch (unit) {
            case "" -> "";
            case "yuan" -> zh ? "元" : " yuan";
            case "fen" -> zh ? "分" : " fen";
            case "days" -> zh ? "天" : " days";
            case "months" -> zh ? "个月" : " months";
            case "years" -> zh ? "年" : " years";
            case "records" -> zh ? "条" : " records";
            default -> " " + unit;
        };
    }
}
