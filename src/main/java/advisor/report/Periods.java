package advisor.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, quarters and years by their names. */
final class Periods {

    private static final Pattern NAME = Pattern.compile("([0-9]{4})(?:-?[Qq]([1-4])|-([0-9]{2}))?");

    private Periods() {}

    static String quarter(YearMonth month) {
        return month.getYear() + "Q" + ((month.getMonthValue() + 2) / 3);
    }

    /** The names of all months from one to another, each once; those of quarters likewise. */
    static List<String> between(YearMonth first, YearMonth last, Function<YearMonth, String> naming) {
        List<String> names = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            String name = naming.apply(month);
            if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The months of a year, a quarter or a month, as in {@code 2026}, {@code 2026Q3} or {@code 2026-08}. */
    static Optional<List<YearMonth>> months(String name) {
        Matcher matcher = NAME.matcher(name.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int from = 1;
            int count = 12;
            if (matcher.group(2) != null) {
                from = Integer.parseInt(matcher.group(2)) * 3 - 2;
                count = 3;
            } else if (matcher.group(3) != null) {
                from = Integer.parseInt(matcher.group(3));
                count = 1;
            }
            List<YearMonth> months = new ArrayList<>();
            for (int month = 0; month < count; month++) {
                months.add(YearMonth.of(year, from).plusMonths(month));
            }
            return Optional.of(months);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
