package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.outcome.Key;
import advisor.store.Slice;
import advisor.store.Subject;
import advisor.store.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts together the tables by time, by place, and of periods and places within each other, over the counts of each time in
 * each place, and tries to work out a small count as {@link ScreenAttacker} does.
 */
final class CrossedAttacker {

    private static final long MINIMUM = CellSuppression.MINIMUM_FREQUENCY;

    /** Of more times and places the solver would need hours; the smaller the desk, the more is withheld anyway. */
    private static final int MOST_CELLS = 60;

    private final GuideReport report;
    private final ScreenAttacker.Informed informed;
    private final ReportTable time;
    private final ReportTable place;
    private final List<Summary.Group> exact = new ArrayList<>();

    private CrossedAttacker(GuideReport report, Summary truth, ScreenAttacker.Informed informed) {
        this.report = report;
        this.informed = informed;
        this.time = report.tables(By.TIME).get(0);
        this.place = report.tables(By.PLACE).get(0);
        Map<String, Summary.Group> groups = truth.groups(
                slice -> timeOf(slice) + "/" + placeOf(slice),
                slice -> slice.guide().name().equals(report.id()));
        Summary.Group none = truth.groups(slice -> "", slice -> false).getOrDefault("", new Summary.Group());
        for (String row : time.rows()) {
            for (String column : place.rows()) {
                exact.add(groups.getOrDefault(row + "/" + column, none));
            }
        }
    }

    /** What somebody can work out to be small; empty when the report is safe, or nothing can be looked into. */
    static List<String> workedOut(GuideReport report, Summary truth, ScreenAttacker.Informed informed) {
        return isWorthAttacking(report) ? new CrossedAttacker(report, truth, informed).attack() : List.of();
    }

    /** Whether places or periods can be looked into, at so many times and places that all can be tried. */
    static boolean isWorthAttacking(GuideReport report) {
        int times = report.tables(By.TIME).get(0).rows().size();
        int places = report.tables(By.PLACE).get(0).rows().size();
        return !report.within(By.TIME).isEmpty() && times * places <= MOST_CELLS;
    }

    private String timeOf(Slice slice) {
        return report.isByMonth() ? slice.month().toString() : Periods.quarter(slice.month());
    }

    private String placeOf(Slice slice) {
        String city = slice.city().code();
        return place.rows().contains(city) ? city : GuideReport.OTHER_PLACES;
    }

    /* The finest counts, numbered by time and place, in which a line of a table lies. */
    private int[] region(By by, String row, Optional<Within> within) {
        List<Integer> cells = new ArrayList<>();
        List<Within> places = report.within(By.TIME);
        for (int atTime = 0; atTime < time.rows().size(); atTime++) {
            for (int atPlace = 0; atPlace < place.rows().size(); atPlace++) {
                String period = by == By.TIME ? row : within.map(Within::key).orElse("");
                String city = by == By.PLACE ? row : within.map(Within::key).orElse("");
                if (isIn(time.rows().get(atTime), period) && isAt(place.rows().get(atPlace), city, places, within)) {
                    cells.add(atTime * place.rows().size() + atPlace);
                }
            }
        }
        return cells.stream().mapToInt(cell -> cell).toArray();
    }

    private static boolean isIn(String row, String period) {
        String quarter = Periods.months(row)
                .map(months -> Periods.quarter(months.get(0)))
                .orElse(row);
        return period.isEmpty()
                || Arrays.stream(period.split(", ")).anyMatch(one -> row.startsWith(one) || quarter.equals(one));
    }

    private static boolean isAt(String row, String city, List<Within> places, Optional<Within> within) {
        return city.isEmpty()
                || city.equals(row)
                || (within.isPresent()
                        && city.equals(GuideReport.OTHER_PLACES)
                        && places.stream().noneMatch(other -> other.key().equals(row)));
    }

    /* A table with the place or period in which it lies. */
    private record Seen(ReportTable table, Optional<Within> within) {}

    private List<Seen> seen(String key) {
        List<Seen> seen = new ArrayList<>();
        for (By by : new By[] {By.TIME, By.PLACE}) {
            report.tables(by).stream()
                    .filter(table -> table.key().equals(key))
                    .forEach(table -> seen.add(new Seen(table, Optional.empty())));
            for (Within within : report.within(by)) {
                report.tables(by, within).stream()
                        .filter(table -> table.key().equals(key))
                        .forEach(table -> seen.add(new Seen(table, Optional.of(within))));
            }
        }
        return seen;
    }

    /* Counts that hang together: all columns of one table, or one column with its ticks. */
    private record Family(List<String> keys, List<String> columns, boolean adds) {}

    private List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (ReportTable table : report.tables(By.TIME)) {
            if (table.adds()) {
                families.add(new Family(List.of(table.key()), table.columns(), true));
            } else if (!table.key().equals("ticked")) {
                for (String column : table.columns()) {
                    boolean ticks = table.key().equals("advice")
                            && report.tables(By.TIME).stream()
                                    .anyMatch(other -> other.key().equals("ticked")
                                            && other.columns().contains(column));
                    families.add(new Family(
                            ticks ? List.of("advice", "ticked") : List.of(table.key()), List.of(column), false));
                }
            }
        }
        return families;
    }

    /** What is known of a family, with the sessions of each time and place given, or not. */
    private final class Known {
        private final Worlds worlds = new Worlds();
        private final List<Worlds.Sum> sessions;
        private final Map<String, List<Worlds.Sum>> counts = new LinkedHashMap<>();
        private final Map<String, Worlds.Sum> small = new LinkedHashMap<>();

        Known(Family family, long[] given) {
            sessions = IntStream.range(0, exact.size())
                    .mapToObj(cell -> given.length == 0 ? worlds.unknown() : Worlds.Sum.constant(given[cell]))
                    .toList();
            for (String key : family.keys()) {
                for (String column : family.columns()) {
                    counts.put(
                            key + "/" + column,
                            exact.stream().map(cell -> worlds.unknown()).toList());
                }
            }
            for (int cell = 0; cell < exact.size(); cell++) {
                Worlds.Sum left = sessions.get(cell);
                for (String column : family.columns()) {
                    left = left.plus(
                            counts.get(family.keys().get(0) + "/" + column).get(cell), -1);
                    if (family.keys().size() > 1) {
                        worlds.notNegative(counts.get("advice/" + column)
                                .get(cell)
                                .plus(counts.get("ticked/" + column).get(cell), -1));
                    }
                }
                if (family.adds()) {
                    worlds.zero(left);
                } else {
                    worlds.notNegative(left);
                }
            }
            for (String key : family.keys()) {
                seen(key).forEach(one -> see(one, family));
            }
        }

        private Worlds.Sum sum(List<Worlds.Sum> cells, int[] region) {
            Worlds.Sum sum = Worlds.Sum.constant(0);
            for (int cell : region) {
                sum = sum.plus(cells.get(cell), 1);
            }
            return sum;
        }

        private void see(Seen seen, Family family) {
            ReportTable table = seen.table();
            for (int row = 0; row < table.rows().size(); row++) {
                int[] region = region(table.by(), table.rows().get(row), seen.within());
                Worlds.Sum all = sum(sessions, region);
                String line = " of " + table.rows().get(row)
                        + seen.within().map(within -> " in " + within.key()).orElse("");
                note("sessions" + line, all, table.rowTotals().get(row), total(region));
                for (int column = 0; column < table.columns().size(); column++) {
                    String name = table.columns().get(column);
                    if (!family.columns().contains(name) && !isOthers(seen, name)) {
                        continue;
                    }
                    Worlds.Sum count = isOthers(seen, name)
                            ? others(table, all, region)
                            : sum(counts.get(table.key() + "/" + name), region);
                    long exactly =
                            isOthers(seen, name) ? exactOthers(table, region) : exactly(table.key(), name, region);
                    note(
                            table.key() + "/" + name + line,
                            count,
                            informed.of(table, row, column, exactly)
                                    ? new Cell.Shown(exactly)
                                    : table.cells().get(row).get(column),
                            exactly);
                    if (!table.adds()) {
                        note(
                                "all but " + table.key() + "/" + name + line,
                                all.plus(count, -1),
                                Cell.SUPPRESSED,
                                total(region) - exactly);
                    }
                }
            }
            // what a whole table comes to
            int[] everywhere = table.rows().stream()
                    .flatMapToInt(row -> Arrays.stream(region(table.by(), row, seen.within())))
                    .toArray();
            for (int column = 0; column < table.columns().size(); column++) {
                String name = table.columns().get(column);
                if (family.columns().contains(name) && !isOthers(seen, name)) {
                    note(
                            table.key() + "/" + name + " of all",
                            sum(counts.get(table.key() + "/" + name), everywhere),
                            table.columnTotals().get(column),
                            exactly(table.key(), name, everywhere));
                }
            }
        }

        /* Within a place or a period more columns can be put together than elsewhere. */
        private boolean isOthers(Seen seen, String name) {
            return seen.within().isPresent() && seen.table().adds() && name.equals(Part.RARE);
        }

        private Worlds.Sum others(ReportTable table, Worlds.Sum all, int[] region) {
            Worlds.Sum others = all;
            for (String column : table.columns()) {
                if (!column.equals(Part.RARE)) {
                    others = others.plus(sum(counts.get(table.key() + "/" + column), region), -1);
                }
            }
            return others;
        }

        private void note(String name, Worlds.Sum count, Cell cell, long exactly) {
            if (cell instanceof Cell.Shown shown) {
                if (shown.count() != exactly) {
                    throw new IllegalStateException("not true: " + name);
                }
                worlds.zero(count.plus(Worlds.Sum.constant(-shown.count()), 1));
            }
            if (0 < exactly && exactly < MINIMUM) {
                small.put(name, count);
            }
        }
    }

    private long total(int[] region) {
        return Arrays.stream(region)
                .mapToLong(cell -> exact.get(cell).sessions())
                .sum();
    }

    private long exactOthers(ReportTable table, int[] region) {
        return total(region)
                - table.columns().stream()
                        .filter(column -> !column.equals(Part.RARE))
                        .mapToLong(column -> exactly(table.key(), column, region))
                        .sum();
    }

    private long exactly(String key, String column, int[] region) {
        if (column.equals(Part.REST)) {
            Subject answered = Subject.answered(new Key(key.substring("answer.".length())));
            return total(region)
                    - Arrays.stream(region)
                            .mapToLong(cell -> exact.get(cell).count(answered, Subject.ALL))
                            .sum();
        }
        if (column.equals(Part.RARE)) {
            ReportTable whole = seen(key).get(0).table();
            return total(region)
                    - whole.columns().stream()
                            .filter(other -> !other.equals(Part.RARE))
                            .mapToLong(other -> exactly(key, other, region))
                            .sum();
        }
        Subject subject = ScreenAttacker.subject(key);
        return Arrays.stream(region)
                .mapToLong(cell -> exact.get(cell).count(subject, column))
                .sum();
    }

    private List<String> attack() {
        long[] sessions = exact.stream().mapToLong(Summary.Group::sessions).toArray();
        Set<String> found = new LinkedHashSet<>();
        for (Family family : families()) {
            // first with the sessions of each time and place as they are, where most is possible and less is unknown
            List<String> left = never(new Known(family, sessions), Optional.empty());
            if (!left.isEmpty()) {
                found.addAll(never(new Known(family, new long[0]), Optional.of(left)));
            }
        }
        return found.stream().map(name -> report.id() + " crossed: " + name).toList();
    }

    private static List<String> never(Known known, Optional<List<String>> names) {
        List<String> asked = names.orElseGet(() -> List.copyOf(known.small.keySet()));
        List<Worlds.Sum> never =
                known.worlds.neverAtLeast(asked.stream().map(known.small::get).toList(), MINIMUM);
        return asked.stream()
                .filter(name -> never.contains(known.small.get(name)))
                .toList();
    }
}
