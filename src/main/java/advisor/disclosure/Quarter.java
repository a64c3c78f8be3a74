package advisor.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Three months of a year, the periods in which figures are published.
 *
 * @param year 2000 to 2200
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(2[0-9]{3})Q([1-4])");
    private static final int MONTHS = 3;

    public Quarter {
        if (year < 2000 || year > 2200 || number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number + " of " + year);
        }
    }

    /** The quarter written as 2026Q3, or nothing when it is written otherwise. */
    public static Optional<Quarter> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 2200) {
            return Optional.empty();
        }
        return Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** The quarter in which a month lies. */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Its first month. */
    public YearMonth first() {
        return YearMonth.of(year, (number - 1) * MONTHS + 1);
    }

    /** Its last month. */
    public YearMonth last() {
        return first().plusMonths(MONTHS - 1);
    }

    /** Its three months in order. */
    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(first()::plusMonths).toList();
    }

    /** The one after it. */
    public Quarter next() {
        return of(last().plusMonths(1));
    }

    /** The one before it. */
    public Quarter previous() {
        return of(first().minusMonths(1));
    }

    /** The first day after it. */
    public LocalDate end() {
        return last().plusMonths(1).atDay(1);
    }

    /** Whether its last day lies before a day. */
    public boolean isOver(LocalDate today) {
        return !today.isBefore(end());
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    /** As in 2026Q3. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
