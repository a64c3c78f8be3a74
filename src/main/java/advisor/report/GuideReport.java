package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.LinkedSuppression;
import advisor.disclosure.ProtectedTable;
import advisor.guide.Text;
import advisor.store.Slice;
import advisor.store.Subject;
import advisor.store.Summary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that may be seen of the sessions of one guide.
 *
 * <p>There are three sets of tables, by time, by place and by version, and no crossing of them. Within a set the tables are
 * protected together, and all three share nothing but totals that are never small: so whatever is chosen, in whatever
 * order, comes from one fixed hierarchy from which no small count follows.
 */
public final class GuideReport {

    /** Fewer sessions a month than this on average, and tables are by quarter. */
    private static final long ENOUGH_FOR_MONTHS = 30;

    /** A median of fewer sessions could be read as somebody's own number. */
    private static final long FEWEST_FOR_MEDIAN = 20;

    private static final int MOST_PLACES = 40;
    static final String OTHER_PLACES = "other";

    private final String id;
    private final Text title;
    private final long sessions;
    private final boolean byMonth;
    private final Map<By, List<ReportTable>> tables = new TreeMap<>();
    private final Map<By, List<Optional<Double>>> medians = new TreeMap<>();
    private final List<CameOf> calibration;
    private final Optional<Double> median;
    private Optional<Crossing> crossing = Optional.empty();

    private GuideReport(String id, Text title, Summary.Group all, boolean byMonth, List<CameOf> calibration) {
        this.id = id;
        this.title = title;
        this.sessions = all.sessions();
        this.median = median(all);
        this.byMonth = byMonth;
        this.calibration = calibration;
    }

    /** The report of a guide that has at least minimumFrequency sessions. */
    static GuideReport of(String id, Summary summary, ReportWords words) {
        SortedMap<String, Summary.Group> whole = summary.groups(slice -> "", slice -> isOf(slice, id));
        Summary.Group all = whole.get("");
        if (all == null || all.sessions() < CellSuppression.MINIMUM_FREQUENCY) {
            throw new IllegalArgumentException("too few sessions to report of");
        }
        List<YearMonth> months = summary.slices().stream()
                .filter(slice -> isOf(slice, id))
                .map(Slice::month)
                .distinct()
                .sorted()
                .toList();
        boolean byMonth = all.sessions() >= ENOUGH_FOR_MONTHS * months.size() && months.size() > 1;
        List<Block> blocks = Block.of(id, all, words);
        GuideReport report = new GuideReport(id, words.title(id), all, byMonth, CameOf.of(blocks.get(0), all));
        Function<YearMonth, String> time = byMonth ? YearMonth::toString : Periods::quarter;
        Marginals byTime = report.add(
                By.TIME,
                Periods.between(months.get(0), months.get(months.size() - 1), time),
                summary.groups(slice -> time.apply(slice.month()), slice -> isOf(slice, id)),
                blocks,
                key -> new Text(key, key));
        SortedMap<String, Summary.Group> cities =
                summary.groups(slice -> slice.city().code(), slice -> isOf(slice, id));
        List<String> largest = cities.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Summary.Group> city) ->
                        -city.getValue().sessions()))
                .limit(MOST_PLACES)
                .map(Map.Entry::getKey)
                .toList();
        Function<Slice, String> placeOf =
                slice -> largest.contains(slice.city().code()) ? slice.city().code() : OTHER_PLACES;
        SortedMap<String, Summary.Group> places = summary.groups(placeOf, slice -> isOf(slice, id));
        Marginals byPlace = report.add(
                By.PLACE,
                List.copyOf(places.keySet()),
                places,
                blocks,
                code -> code.equals(OTHER_PLACES) ? new Text("其他地区", "other places") : words.place(code));
        SortedMap<String, Summary.Group> versions = summary.groups(Slice::version, slice -> isOf(slice, id));
        report.add(By.VERSION, List.copyOf(versions.keySet()), versions, blocks, key -> new Text(key, key));
        report.crossing = Crossing.of(
                byTime,
                byPlace,
                blocks,
                by -> summary.groups(by, slice -> isOf(slice, id)),
                slice -> time.apply(slice.month()),
                placeOf);
        return report;
    }

    private static boolean isOf(Slice slice, String guide) {
        return slice.guide().name().equals(guide);
    }

    private Marginals add(
            By by,
            List<String> rows,
            Map<String, Summary.Group> groups,
            List<Block> blocks,
            Function<String, Text> naming) {
        List<Part> parts = new ArrayList<>();
        blocks.forEach(block ->
                block.parts().stream().filter(part -> !parts.contains(part)).forEach(parts::add));
        List<FrequencyTable> exact =
                parts.stream().map(part -> part.table(rows, groups)).toList();
        List<ProtectedTable> safe = LinkedSuppression.protect(exact, CellSuppression.MINIMUM_FREQUENCY);
        Marginals set = new Marginals(rows, rows.stream().map(naming).toList(), parts, safe);
        tables.put(by, blocks.stream().map(block -> table(block, by, set)).toList());
        medians.put(
                by,
                IntStream.range(0, rows.size())
                        .mapToObj(
                                row -> set.isShown(row) ? median(groups.get(rows.get(row))) : Optional.<Double>empty())
                        .toList());
        return set;
    }

    private static ReportTable table(Block block, By by, Marginals set) {
        List<ProtectedTable> parts = block.parts().stream().map(set::of).toList();
        List<List<Cell>> cells = new ArrayList<>();
        List<Cell> totals = new ArrayList<>();
        for (int row = 0; row < set.rows().size(); row++) {
            int at = row;
            List<List<Cell>> line = parts.stream().map(part -> line(part, at)).toList();
            cells.add(block.columns().stream()
                    .map(column -> block.cell(line, column))
                    .toList());
            totals.add(set.sessions().rowTotal(row));
        }
        List<List<Cell>> sums = parts.stream().map(GuideReport::sums).toList();
        return new ReportTable(
                block.key(),
                block.title(),
                by,
                set.rows(),
                set.words(),
                block.columns().stream().map(Block.Shown::key).toList(),
                block.columns().stream().map(Block.Shown::words).toList(),
                List.copyOf(cells),
                List.copyOf(totals),
                block.columns().stream().map(column -> block.cell(sums, column)).toList(),
                set.sessions().total(),
                block.adds());
    }

    private static List<Cell> line(ProtectedTable table, int row) {
        List<Cell> line = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            line.add(table.cell(row, column));
        }
        return line;
    }

    private static List<Cell> sums(ProtectedTable table) {
        List<Cell> line = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            line.add(table.columnTotal(column));
        }
        return line;
    }

    private static Optional<Double> median(Summary.@Nullable Group group) {
        if (group == null || group.sessions() < FEWEST_FOR_MEDIAN) {
            return Optional.empty();
        }
        SortedMap<Integer, Long> counts = new TreeMap<>();
        group.counts(Subject.QUESTIONS).forEach((number, count) -> counts.put(Integer.parseInt(number), count));
        long sessions = group.sessions();
        return Optional.of((at(counts, (sessions - 1) / 2) + at(counts, sessions / 2)) / 2.0);
    }

    private static int at(SortedMap<Integer, Long> counts, long position) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen > position) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("fewer numbers than sessions");
    }

    /** The guide's id. */
    public String id() {
        return id;
    }

    /** What the guide is called. */
    public Text title() {
        return title;
    }

    /** How many sessions there were. */
    public long sessions() {
        return sessions;
    }

    /** Whether tables by time are by month, and not by quarter. */
    public boolean isByMonth() {
        return byMonth;
    }

    /** The tables of one set, in a fixed order. */
    public List<ReportTable> tables(By by) {
        return tables.getOrDefault(by, List.of());
    }

    /** The median number of questions of each row of a set; nothing where too few were asked. */
    public List<Optional<Double>> medians(By by) {
        return medians.getOrDefault(by, List.of());
    }

    /** What came of each conclusion, in the guide's order; empty when too few came back. */
    public List<CameOf> calibration() {
        return calibration;
    }

    /** A median as it is written, with a half where it is one. */
    public static String number(double median) {
        return median == Math.rint(median) ? Long.toString(Math.round(median)) : Double.toString(median);
    }

    /** The median number of questions of all sessions; nothing when there were too few. */
    public Optional<Double> median() {
        return median;
    }

    /** What can be looked into by tables of a kind: places by time, periods by place; empty when nothing can. */
    public List<Within> within(By by) {
        return groups(by).map(group -> new Within(group.key(), group.words())).toList();
    }

    private Stream<Crossing.Group> groups(By by) {
        return crossing.stream().flatMap(crossed -> crossed.within(by).stream());
    }

    /** The tables by time within a place, or by place within a period; those that have nothing to show are left out. */
    public List<ReportTable> tables(By by, Within within) {
        return groups(by)
                .filter(group -> group.key().equals(within.key()))
                .flatMap(group -> crossing.stream().flatMap(crossed -> crossed.tables(by, group).stream()))
                .toList();
    }

    /**
     * What a row of a table by time or by place leads to; nothing where there are too few sessions to look into it.
     *
     * @param row the key of a row
     */
    public Optional<Within> within(By by, String row) {
        By other = by == By.TIME ? By.PLACE : By.TIME;
        return by == By.VERSION
                ? Optional.empty()
                : crossing.flatMap(crossed -> crossed.leadsTo(other, row))
                        .map(group -> new Within(group.key(), group.words()));
    }
}
