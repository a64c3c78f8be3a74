package advisor.workbench.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days that are named rather than numbered: 大前天, 上周三, 上个月15号, last Monday, November 16, 2026. */
final class DayWords {

    private static final Pattern WEEKDAY = Pattern.compile("(上|这个?|本)?个?(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern ENGLISH_WEEKDAY = Pattern.compile("(?:on |last |this )?([a-z]{3,9})");
    private static final Pattern OF_MONTH = Pattern.compile("(上个?月|这个?月|本月)([0-9]{1,2})[日号]?");
    private static final Pattern OF_YEAR = Pattern.compile("(今年|去年|前年)([0-9]{1,2})月([0-9]{1,2})[日号]?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:,? ([0-9]{4}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?(?:,? ([0-9]{4}))?");
    private static final List<String> WEEK = List.of("一", "二", "三", "四", "五", "六", "日");

    private DayWords() {}

    /**
     * The day, or empty when the words name none.
     *
     * @param text in small letters and without spaces at its ends
     * @param today the day of the session, before which a day lies that is named without its year or week
     * @throws java.time.DateTimeException when there is no such day
     */
    static Optional<LocalDate> read(String text, LocalDate today) {
        String joined = text.replace(" ", "");
        return near(joined, today)
                .or(() -> weekday(joined, today))
                .or(() -> ofMonth(joined, today))
                .or(() -> english(text.replaceAll("\\s+", " "), today));
    }

    /** The latest such day that is not after another. */
    static LocalDate latest(int month, int day, LocalDate today) {
        LocalDate inThisYear = LocalDate.of(today.getYear(), Month.of(month), day);
        return inThisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, Month.of(month), day) : inThisYear;
    }

    private static Optional<LocalDate> near(String text, LocalDate today) {
        return switch (text) {
            case "今天", "today" -> Optional.of(today);
            case "昨天", "yesterday" -> Optional.of(today.minusDays(1));
            case "前天", "thedaybeforeyesterday" -> Optional.of(today.minusDays(2));
            case "大前天" -> Optional.of(today.minusDays(3));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        Matcher said = WEEKDAY.matcher(text);
        if (!said.matches()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(WEEK.indexOf(said.group(2).replace("天", "日")) + 1);
        if (said.group(1) == null) {
            return Optional.of(today.with(TemporalAdjusters.previousOrSame(day)));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = said.group(1).equals("上") ? monday.minusWeeks(1) : monday;
        return Optional.of(first.with(TemporalAdjusters.nextOrSame(day)));
    }

    private static Optional<LocalDate> ofMonth(String text, LocalDate today) {
        Matcher month = OF_MONTH.matcher(text);
        if (month.matches()) {
            YearMonth of = YearMonth.from(today).minusMonths(month.group(1).startsWith("上") ? 1 : 0);
            return Optional.of(of.atDay(Integer.parseInt(month.group(2))));
        }
        Matcher year = OF_YEAR.matcher(text);
        if (year.matches()) {
            int back = List.of("今年", "去年", "前年").indexOf(year.group(1));
            return Optional.of(LocalDate.of(
                    today.getYear() - back, Integer.parseInt(year.group(2)), Integer.parseInt(year.group(3))));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> english(String text, LocalDate today) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return english(monthFirst.group(1), monthFirst.group(2), monthFirst.group(3), today);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return english(dayFirst.group(2), dayFirst.group(1), dayFirst.group(3), today);
        }
        Matcher weekday = ENGLISH_WEEKDAY.matcher(text);
        if (!weekday.matches()) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (names(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), weekday.group(1))) {
                return Optional.of(today.with(
                        text.startsWith("last ")
                                ? TemporalAdjusters.previous(day)
                                : TemporalAdjusters.previousOrSame(day)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> english(String month, String day, @Nullable String year, LocalDate today) {
        OptionalInt of = IntStream.rangeClosed(1, 12)
                .filter(one -> names(Month.of(one).getDisplayName(TextStyle.FULL, Locale.ENGLISH), month))
                .findFirst();
        if (of.isEmpty()) {
            return Optional.empty();
        }
        int dayOfMonth = Integer.parseInt(day);
        return Optional.of(
                year == null
                        ? latest(of.getAsInt(), dayOfMonth, today)
                        : LocalDate.of(Integer.parseInt(year), of.getAsInt(), dayOfMonth));
    }

    private static boolean names(String name, String said) {
        return name.toLowerCase(Locale.ROOT).startsWith(said);
    }
}
