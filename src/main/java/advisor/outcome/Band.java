package advisor.outcome;

import advisor.guide.Language;
import advisor.session.Recalled;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bands, in which numbers and days are kept, as keys and in words. */
final class Band {

    private static final Pattern NUMBERS =
            Pattern.compile("below-(-?[0-9]{1,18})|from-(-?[0-9]{1,18})|from-(-?[0-9]{1,18})-below-(-?[0-9]{1,18})");

    private static final Key FUTURE = new Key("day-to-come");
    private static final Key WEEK = new Key("day-within-7-days");
    private static final Key MONTH = new Key("day-within-30-days");
    private static final Key HALF_YEAR = new Key("day-within-6-months");
    private static final Key TWO_YEARS = new Key("day-within-2-years");
    private static final Key LONG_AGO = new Key("day-over-2-years");

    private static final List<Key> DAYS = List.of(FUTURE, WEEK, MONTH, HALF_YEAR, TWO_YEARS, LONG_AGO);

    /* From the end of August to the end of February, and the other way round; with and without the 29th. */
    private static final int LONGEST_HALF_YEAR = 184;
    private static final int SHORTEST_HALF_YEAR = 181;
    private static final int LONGEST_TWO_YEARS = 731;
    private static final int SHORTEST_TWO_YEARS = 730;

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

    /** The numbers that are kept as a band; nothing when there is no such band. */
    static List<Recalled.Span> numbers(List<Long> edges, Key band) {
        for (int above = 0; above <= edges.size() && !edges.isEmpty(); above++) {
            long from = above == 0 ? Long.MIN_VALUE : edges.get(above - 1);
            long to = above == edges.size() ? Long.MAX_VALUE : edges.get(above) - 1;
            if (from <= to && ofNumber(edges, above == 0 ? to : from).equals(band)) {
                return List.of(new Recalled.Span(from, to));
            }
        }
        return List.of();
    }

    /**
     * How many days before some session a day kept as a band lay; nothing when it is no band of days. The day of the session
     * is not kept, so that where months and years are counted the longest and the shortest are meant.
     */
    static List<Recalled.Span> daysAgo(Key band) {
        return switch (DAYS.indexOf(band)) {
            case 0 -> List.of(new Recalled.Span(Long.MIN_VALUE, -1));
            case 1 -> List.of(new Recalled.Span(0, 7));
            case 2 -> List.of(new Recalled.Span(8, 30));
            case 3 -> List.of(new Recalled.Span(31, LONGEST_HALF_YEAR));
            case 4 -> List.of(new Recalled.Span(SHORTEST_HALF_YEAR + 1, LONGEST_TWO_YEARS));
            case 5 -> List.of(new Recalled.Span(SHORTEST_TWO_YEARS + 1, Long.MAX_VALUE));
            default -> List.of();
        };
    }

    /** Bands from the lowest or latest on; what is no band comes after them, by its name. */
    static Comparator<String> order() {
        return Comparator.comparingLong(Band::place).thenComparing(Comparator.naturalOrder());
    }

    private static long place(String key) {
        int day = DAYS.indexOf(new Key(key));
        if (day >= 0) {
            return day;
        }
        Matcher numbers = NUMBERS.matcher(key);
        if (!numbers.matches()) {
            return Long.MAX_VALUE;
        }
        if (numbers.group(1) != null) {
            return Long.MIN_VALUE;
        }
        return Long.parseLong(numbers.group(2) != null ? numbers.group(2) : numbers.group(3));
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
            String below = digits(numbers.group(1));
            return Optional.of(zh ? "不到" + below + of : "less than " + below + of);
        }
        if (numbers.group(2) != null) {
            String from = digits(numbers.group(2));
            return Optional.of(zh ? from + of + "及以上" : from + of + " or more");
        }
        String from = digits(numbers.group(3));
        String below = digits(numbers.group(4));
        return Optional.of(
                zh ? from + "至" + below + of + "，不含" + below : "from " + from + " to less than " + below + of);
    }

    private static String digits(String number) {
        return String.format(Locale.ROOT, "%,d", Long.parseLong(number));
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
