package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.outcome.LeakKind;
import advisor.store.Sighting;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of kinds of leaks only as much as can stand beside the report.
 *
 * <p>"At least five of a kind in a city" beside "six sessions in that city" would say that one at most was of another kind.
 * So a level is told when everything the report shows of sessions among which those of the kind are (those of the place,
 * of the time, of places within times; all of them, those with the same answer to either question) is larger by
 * minimumFrequency at least, together with the other levels that are told of the same sessions. What is withheld there
 * withholds the level as well, and where the level is too high a lower one is told. All of this follows from what the report shows, so
 * that it is told or not says nothing more.
 *
 * <p>Organisations are told in any case: no table knows of them, nor of the cities in which they were named.
 */
public final class RadarBeside {

    private final DeskReport report;
    private final YearMonth now;

    /** What was told so far of the sessions that a count of the report counts, by a name for it. */
    private final Map<String, Long> told = new HashMap<>();

    private RadarBeside(DeskReport report, YearMonth now) {
        this.report = report;
        this.now = now;
    }

    /**
     * What can be told of what the radar sees.
     *
     * @param seen the most first
     * @param report as it is now
     */
    public static List<Sighting> of(List<Sighting> seen, DeskReport report, YearMonth now) {
        RadarBeside beside = new RadarBeside(report, now);
        return seen.stream()
                .flatMap(one -> beside.tell(one).stream())
                .sorted(Comparator.comparingInt(Sighting::atLeast).reversed().thenComparingLong(Sighting::mark))
                .toList();
    }

    private Optional<Sighting> tell(Sighting seen) {
        if (seen.leak().isEmpty()) {
            return Optional.of(seen);
        }
        Optional<Map<String, Long>> around = around(seen.leak().get());
        if (around.isEmpty()) {
            return Optional.empty();
        }
        long room = around.get().entrySet().stream()
                .mapToLong(count -> count.getValue() - told.getOrDefault(count.getKey(), 0L))
                .min()
                .orElse(0);
        int level = Math.min(seen.atLeast(), Sighting.level(room - CellSuppression.MINIMUM_FREQUENCY));
        if (level == 0) {
            return Optional.empty();
        }
        around.get().keySet().forEach(name -> told.merge(name, (long) level, Long::sum));
        return Optional.of(seen.atLevel(level));
    }

    /* Every count that is shown of sessions among which those of the kind are; nothing when one of them is withheld. */
    private Optional<Map<String, Long>> around(Sighting.Leak leak) {
        Optional<GuideReport> found = report.guides().stream()
                .filter(one -> one.id().equals(leak.guide().name()))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        GuideReport guide = found.get();
        String city = leak.city().code();
        Map<String, Long> counts = new HashMap<>();
        boolean all = Stream.of(
                        tables(guide.tables(By.TIME), "time", leak.kind(), this::isNow, counts, true),
                        tables(
                                guide.tables(By.PLACE),
                                "place",
                                leak.kind(),
                                row -> isAt(guide, row, city),
                                counts,
                                true),
                        within(guide, leak, counts))
                .allMatch(shown -> shown);
        return all ? Optional.of(counts) : Optional.empty();
    }

    private boolean within(GuideReport guide, Sighting.Leak leak, Map<String, Long> counts) {
        List<Within> places = guide.within(By.TIME);
        String city = leak.city().code();
        String key = places.stream().anyMatch(place -> place.key().equals(city)) ? city : GuideReport.OTHER_PLACES;
        return places.stream()
                .filter(place -> place.key().equals(key))
                .allMatch(place ->
                        tables(guide.tables(By.TIME, place), "within/" + key, leak.kind(), this::isNow, counts, false));
    }

    private interface Rows {
        boolean hold(String row);
    }

    private static boolean isAt(GuideReport guide, String row, String city) {
        boolean named = guide.tables(By.PLACE).get(0).rows().contains(city);
        return row.equals(named ? city : GuideReport.OTHER_PLACES);
    }

    /* A month, a quarter, a year, or several of these, in which the window of the radar lies at least partly. */
    private boolean isNow(String row) {
        YearMonth first = now.minusMonths(Sighting.LEAK_MONTHS - 1L);
        return Stream.of(row.split(", "))
                .flatMap(name -> Periods.months(name).stream())
                .flatMap(List::stream)
                .anyMatch(month -> !month.isBefore(first) && !month.isAfter(now));
    }

    /* The sessions of some rows, and those of either answer among them. */
    private static boolean tables(
            List<ReportTable> tables, String where, LeakKind kind, Rows which, Map<String, Long> counts, boolean all) {
        if (tables.isEmpty()) {
            return !all;
        }
        boolean shown =
                put(counts, where + which(tables.get(0), which), tables.get(0).rowTotals(), tables.get(0), which);
        return shown
                && answer(tables, where, LeakKind.ACT.name(), kind.act().name(), which, counts, all)
                && answer(
                        tables,
                        where,
                        LeakKind.ORGANISATION_KIND.name(),
                        kind.organisation().name(),
                        which,
                        counts,
                        all);
    }

    private static boolean answer(
            List<ReportTable> tables,
            String where,
            String question,
            String option,
            Rows which,
            Map<String, Long> counts,
            boolean all) {
        Optional<ReportTable> found = tables.stream()
                .filter(table -> table.key().equals("answer." + question))
                .findFirst();
        if (found.isEmpty()) {
            return !all;
        }
        ReportTable table = found.get();
        int own = table.columns().indexOf(option);
        int column = own < 0 ? table.columns().indexOf(Part.RARE) : own;
        if (column < 0) {
            return !all;
        }
        List<Cell> cells = table.cells().stream().map(row -> row.get(column)).toList();
        String name = where + which(table, which) + "/" + question + "/"
                + table.columns().get(column);
        return put(counts, name, cells, table, which);
    }

    private static String which(ReportTable table, Rows which) {
        return "/" + String.join(", ", table.rows().stream().filter(which::hold).toList());
    }

    private static boolean put(Map<String, Long> counts, String name, List<Cell> cells, ReportTable table, Rows which) {
        List<Cell> held = new ArrayList<>();
        IntStream.range(0, cells.size())
                .filter(row -> which.hold(table.rows().get(row)))
                .forEach(row -> held.add(cells.get(row)));
        OptionalLong sum = held.isEmpty() ? OptionalLong.empty() : sum(held);
        sum.ifPresent(count -> counts.put(name, count));
        return sum.isPresent();
    }

    private static OptionalLong sum(List<Cell> cells) {
        long count = ReportTable.count(ReportTable.sum(cells));
        return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
