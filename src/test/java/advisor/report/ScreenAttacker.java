package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.outcome.Key;
import advisor.store.Slice;
import advisor.store.Subject;
import advisor.store.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts together everything a guide's report can ever show, whatever is chosen, and tries to work out a small count.
 *
 * <p>It knows how tables hang together: rows and columns add up, options of one question share their sessions, nobody ticks
 * advice that was not given, an option that stands alone stands alone. A small count is safe when there is another world, with whole numbers, in which everything
 * that is shown is the same and the count is minimumFrequency or more.
 */
public final class ScreenAttacker {

    private static final long MINIMUM = CellSuppression.MINIMUM_FREQUENCY;

    private final GuideReport report;
    private final Summary truth;
    private final @Nullable Guide guide;
    private final Informed informed;
    private long[] lastWorld = new long[0];

    private ScreenAttacker(GuideReport report, Summary truth, Collection<Guide> guides, Informed informed) {
        this.report = report;
        this.truth = truth;
        this.guide = guides.stream()
                .filter(one -> one.id().equals(report.id()))
                .findFirst()
                .orElse(null);
        this.informed = informed;
    }

    /** What an attacker knows beside the screen: whether a withheld count of a table's cell was told. */
    @FunctionalInterface
    public interface Informed {
        boolean of(ReportTable table, int row, int column, long count);
    }

    /** What of a report somebody can work out to be small, in words; empty when the report is safe. */
    public static List<String> workedOut(DeskReport report, Summary truth, Collection<Guide> guides) {
        return workedOut(report, truth, guides, (table, row, column, count) -> false);
    }

    /** The same for somebody who was told some of what is withheld. */
    public static List<String> workedOut(
            DeskReport report, Summary truth, Collection<Guide> guides, Informed informed) {
        List<String> found = new ArrayList<>();
        for (GuideReport guide : report.guides()) {
            ScreenAttacker attacker = new ScreenAttacker(guide, truth, guides, informed);
            for (By by : By.values()) {
                attacker.attack(by, found);
            }
            attacker.attackFollowUps(found);
        }
        return found;
    }

    /** What somebody can work out who also looks into every place and every period; of small desks alone. */
    public static List<String> workedOutLookingInto(DeskReport report, Summary truth) {
        return workedOutLookingInto(report, truth, (table, row, column, count) -> false);
    }

    /** The same for somebody who was told some of what is withheld. */
    static List<String> workedOutLookingInto(DeskReport report, Summary truth, Informed informed) {
        return report.guides().stream()
                .flatMap(guide -> CrossedAttacker.workedOut(guide, truth, informed).stream())
                .toList();
    }

    /* The exact counts of the rows of a set. */
    private Map<String, Summary.Group> groups(By by) {
        List<String> rows = report.tables(by).get(0).rows();
        return truth.groups(
                slice -> rows.contains(name(by, slice)) ? name(by, slice) : "other",
                slice -> slice.guide().name().equals(report.id()));
    }

    private String name(By by, Slice slice) {
        return switch (by) {
            case TIME -> report.isByMonth() ? slice.month().toString() : Periods.quarter(slice.month());
            case PLACE -> slice.city().code();
            case VERSION -> slice.version();
        };
    }

    /** Tables that count parts of each other, with the rows of their set. */
    private final class Unit {
        private final List<ReportTable> tables;
        private final Map<String, Summary.Group> exact;
        private final Worlds worlds = new Worlds();
        private final List<Worlds.Sum> sessions = new ArrayList<>();
        private final List<Worlds.Sum> small = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        /* With the sessions of each row, or those that are shown when there are none. */
        Unit(List<ReportTable> tables, Map<String, Summary.Group> exact, long[] given) {
            this.tables = tables;
            this.exact = exact;
            ReportTable first = tables.get(0);
            Worlds.Sum all = Worlds.Sum.constant(-shown(first.total()));
            for (int row = 0; row < first.rows().size(); row++) {
                Worlds.Sum count = given.length > 0
                        ? Worlds.Sum.constant(given[row])
                        : sum(first.rowTotals().get(row));
                sessions.add(count);
                all = all.plus(count, 1);
                wanted(count, exactSessions(row), "sessions of " + first.rows().get(row));
            }
            worlds.zero(all);
            Map<String, List<Worlds.Sum>> cells = new HashMap<>();
            for (ReportTable table : tables) {
                for (int column = 0; column < table.columns().size(); column++) {
                    cells.put(table.key() + "/" + table.columns().get(column), column(table, column));
                }
                if (table.adds()) {
                    for (int row = 0; row < sessions.size(); row++) {
                        Worlds.Sum rest = sessions.get(row);
                        for (String column : table.columns()) {
                            rest = rest.plus(
                                    cells.get(table.key() + "/" + column).get(row), -1);
                        }
                        worlds.zero(rest);
                    }
                } else {
                    exclude(table, cells);
                }
            }
            if (tables.size() > 1) {
                tick(cells);
            }
        }

        private long exactSessions(int row) {
            Summary.Group group = exact.get(tables.get(0).rows().get(row));
            return group == null ? 0 : group.sessions();
        }

        /* Cells of a column; what is missing in a row must not be small either. */
        private List<Worlds.Sum> column(ReportTable table, int column) {
            String key = table.columns().get(column);
            List<Worlds.Sum> line = new ArrayList<>();
            Worlds.Sum all = Worlds.Sum.constant(-shown(table.columnTotals().get(column)));
            for (int row = 0; row < sessions.size(); row++) {
                long exactly = exactly(table, key, row);
                Worlds.Sum count = informed.of(table, row, column, exactly)
                        ? Worlds.Sum.constant(exactly)
                        : sum(table.cells().get(row).get(column));
                line.add(count);
                all = all.plus(count, 1);
                String name = table.key() + "/" + key + " of " + table.rows().get(row);
                wanted(count, exactly, name);
                if (!table.adds()) {
                    Worlds.Sum rest = sessions.get(row).plus(count, -1);
                    worlds.notNegative(rest);
                    wanted(rest, exactSessions(row) - exactly, "all but " + name);
                }
            }
            worlds.zero(all);
            return line;
        }

        /* Who chose an option that stands alone, or does not know, chose no other. */
        private void exclude(ReportTable table, Map<String, List<Worlds.Sum>> cells) {
            List<String> alone =
                    table.columns().stream().filter(key -> isAlone(table, key)).toList();
            for (int row = 0; row < sessions.size() && !alone.isEmpty(); row++) {
                Worlds.Sum others = sessions.get(row);
                for (String key : alone) {
                    others = others.plus(cells.get(table.key() + "/" + key).get(row), -1);
                }
                worlds.notNegative(others);
                for (String key : table.columns()) {
                    if (!alone.contains(key)) {
                        worlds.notNegative(
                                others.plus(cells.get(table.key() + "/" + key).get(row), -1));
                    }
                }
            }
        }

        /* Advice that is ticked was given. */
        private void tick(Map<String, List<Worlds.Sum>> cells) {
            ReportTable ticked = tables.get(1);
            for (String key : ticked.columns()) {
                for (int row = 0; row < sessions.size(); row++) {
                    Worlds.Sum open = cells.get("advice/" + key)
                            .get(row)
                            .plus(cells.get("ticked/" + key).get(row), -1);
                    worlds.notNegative(open);
                    wanted(
                            open,
                            exactly(tables.get(0), key, row) - exactly(ticked, key, row),
                            "advice not ticked: " + key + " of " + ticked.rows().get(row));
                }
            }
        }

        private Worlds.Sum sum(Cell cell) {
            return cell instanceof Cell.Shown shown ? Worlds.Sum.constant(shown.count()) : worlds.unknown();
        }

        private void wanted(Worlds.Sum count, long exactly, String name) {
            if (0 < exactly && exactly < MINIMUM) {
                small.add(count);
                names.add(name);
            }
        }

        private long exactly(ReportTable table, String key, int row) {
            Summary.Group group = exact.get(table.rows().get(row));
            if (group == null) {
                return 0;
            }
            if (key.equals(Part.REST)) {
                Key question = new Key(table.key().substring("answer.".length()));
                return group.sessions() - group.count(Subject.answered(question), Subject.ALL);
            }
            if (!key.equals(Part.RARE)) {
                return group.count(subject(table.key()), key);
            }
            return group.sessions()
                    - table.columns().stream()
                            .filter(other -> !other.equals(key))
                            .mapToLong(other -> exactly(table, other, row))
                            .sum();
        }

        List<String> names(List<Worlds.Sum> sums) {
            return sums.stream().map(sum -> names.get(small.indexOf(sum))).toList();
        }
    }

    private boolean isAlone(ReportTable table, String key) {
        Question question = guide == null || !table.key().startsWith("answer.")
                ? null
                : guide.question(table.key().substring("answer.".length()));
        return question != null
                && (question.alone().contains(key)
                        || List.of(Key.UNKNOWN.name(), Key.PREFER_NOT.name(), Subject.NONE_CHOSEN)
                                .contains(key));
    }

    static Subject subject(String key) {
        if (key.startsWith("answer.")) {
            return Subject.answer(new Key(key.substring("answer.".length())));
        }
        return switch (key) {
            case "conclusion" -> Subject.CONCLUSION;
            case "advice" -> Subject.ADVICE;
            case "ticked" -> Subject.TICKED;
            case "feedback" -> Subject.FEEDBACK;
            case "confidence" -> Subject.CONFIDENCE;
            default -> throw new IllegalArgumentException("no table that is known: " + key);
        };
    }

    private static long shown(Cell cell) {
        long count = ReportTable.count(cell);
        if (count < 0) {
            throw new IllegalStateException("a total of all is withheld: sets must share nothing unknown");
        }
        return count;
    }

    private void attack(By by, List<String> found) {
        Map<String, Summary.Group> exact = groups(by);
        List<List<ReportTable>> together = new ArrayList<>();
        for (ReportTable table : report.tables(by)) {
            if (table.key().equals("ticked")) {
                together.get(together.size() - 1).add(table);
            } else {
                together.add(new ArrayList<>(List.of(table)));
            }
        }
        long[] sessions = report.tables(by).get(0).rows().stream()
                .mapToLong(row -> exact.containsKey(row) ? exact.get(row).sessions() : 0)
                .toArray();
        Map<List<Long>, Boolean> possible = new HashMap<>();
        for (List<ReportTable> tables : together) {
            // first with the sessions of each row as they are, so that no other table is touched
            Unit fixed = new Unit(tables, exact, sessions);
            List<String> left = new ArrayList<>(fixed.names(fixed.worlds.neverAtLeast(fixed.small, MINIMUM)));
            Unit free = new Unit(tables, exact, new long[0]);
            while (!left.isEmpty()) {
                List<Worlds.Sum> sums = left.stream()
                        .map(name -> free.small.get(free.names.indexOf(name)))
                        .toList();
                List<Worlds.Sum> tried = reached(free, sums).orElse(List.of());
                long[] world = tried.isEmpty() ? new long[0] : lastWorld;
                boolean agrees = !tried.isEmpty()
                        && othersAgree(
                                free.sessions.stream()
                                        .mapToLong(sum -> sum.in(world))
                                        .toArray(),
                                together,
                                exact,
                                possible);
                if (!agrees) {
                    left.forEach(name -> found.add(report.id() + " " + by + ": " + name));
                    break;
                }
                left.removeAll(free.names(tried));
            }
        }
    }

    /* Some sums that are large in one world, which is remembered; nothing when not one of them ever is. */
    private java.util.Optional<List<Worlds.Sum>> reached(Unit unit, List<Worlds.Sum> sums) {
        List<List<Worlds.Sum>> tries = new ArrayList<>(List.of(sums));
        sums.forEach(sum -> tries.add(List.of(sum)));
        for (List<Worlds.Sum> wanted : tries) {
            long[] world = unit.worlds.most(wanted, MINIMUM).orElse(new long[0]);
            List<Worlds.Sum> large = world.length == 0
                    ? List.of()
                    : sums.stream().filter(sum -> sum.in(world) >= MINIMUM).toList();
            if (!large.isEmpty()) {
                lastWorld = world;
                return java.util.Optional.of(large);
            }
        }
        return java.util.Optional.empty();
    }

    /* Whether all other tables could be as they are shown, were the sessions of the rows these. */
    private boolean othersAgree(
            long[] sessions,
            List<List<ReportTable>> together,
            Map<String, Summary.Group> exact,
            Map<List<Long>, Boolean> possible) {
        List<Long> key = java.util.Arrays.stream(sessions).boxed().toList();
        return possible.computeIfAbsent(
                key,
                none -> together.stream()
                        .allMatch(tables ->
                                new Unit(tables, exact, sessions).worlds.any().isPresent()));
    }

    /* Of each conclusion its total is shown, and where an interval is, how many told and of how many. */
    private void attackFollowUps(List<String> found) {
        Map<String, Summary.Group> all =
                truth.groups(slice -> "", slice -> slice.guide().name().equals(report.id()));
        Summary.Group exact = all.getOrDefault("", null);
        for (CameOf came : report.calibration()) {
            came.opened().ifPresent(interval -> {
                long sessions = exact.count(Subject.CONCLUSION, came.conclusion());
                Map<String, Long> told = new TreeMap<>(Map.of(
                        "opened", interval.hits(),
                        "not opened", interval.of() - interval.hits(),
                        "not told", sessions - interval.of()));
                told.forEach((name, count) -> {
                    if (0 < count && count < MINIMUM) {
                        found.add(report.id() + " follow-ups: " + name + " of " + came.conclusion());
                    }
                });
            });
        }
    }
}
