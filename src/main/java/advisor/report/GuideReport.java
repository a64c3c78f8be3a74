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
    private static final String OTHER_PLACES = "other";

    private final String id;
    private final Text title;
    private final long sessions;
    private final boolean byMonth;
    private final Map<By, List<ReportTable>> tables = new TreeMap<>();
    private final Map<By, List<Optional<Double>>> medians = new TreeMap<>();
    private final List<CameOf> calibration;

    private GuideReport(String id, Text title, long sessions, boolean byMonth, List<CameOf> calibration) {
        this.id = id;
        this.title = title;
        this.sessions = sessions;
        this.byMonth = byMonth;
        this.calibration = calibration;
    }

    /**
     * What came of a conclusion, as those told who came back.
     *
     * @param opened how many of those who know were told that a case was opened; nothing when too few told
     */
    public record CameOf(String conclusion, Text words, Optional<Interval> opened) {}

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
        GuideReport report = new GuideReport(id, words.title(id), all.sessions(), byMonth, calibration(id, all, words));
        List<Block> blocks = Block.of(id, all, words);
        Function<YearMonth, String> time = byMonth ? YearMonth::toString : Periods::quarter;
        report.add(
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
        SortedMap<String, Summary.Group> places = summary.groups(
                slice -> largest.contains(slice.city().code()) ? slice.city().code() : OTHER_PLACES,
                slice -> isOf(slice, id));
        report.add(
                By.PLACE,
                List.copyOf(places.keySet()),
                places,
                blocks,
                code -> code.equals(OTHER_PLACES) ? new Text("其他地区", "other places") : words.place(code));
        SortedMap<String, Summary.Group> versions = summary.groups(Slice::version, slice -> isOf(slice, id));
        report.add(By.VERSION, List.copyOf(versions.keySet()), versions, blocks, key -> new Text(key, key));
        return report;
    }

    private static boolean isOf(Slice slice, String guide) {
        return slice.guide().name().equals(guide);
    }

    private void add(
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
        List<ReportTable> shown = new ArrayList<>();
        for (Block block : blocks) {
            List<ProtectedTable> own = block.parts().stream()
                    .map(part -> safe.get(parts.indexOf(part)))
                    .toList();
            shown.add(table(block, by, rows, own, safe.get(0), naming));
        }
        tables.put(by, List.copyOf(shown));
        medians.put(
                by,
                java.util.stream.IntStream.range(0, rows.size())
                        .mapToObj(row -> safe.get(0).rowTotal(row) instanceof Cell.Shown
                                ? median(groups.get(rows.get(row)))
                                : Optional.<Double>empty())
                        .toList());
    }

    private static ReportTable table(
            Block block,
            By by,
            List<String> rows,
            List<ProtectedTable> parts,
            ProtectedTable sessions,
            Function<String, Text> naming) {
        List<List<Cell>> cells = new ArrayList<>();
        List<Cell> totals = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            List<List<Cell>> line = parts.stream().map(part -> line(part, at)).toList();
            cells.add(block.columns().stream()
                    .map(column -> block.cell(line, column))
                    .toList());
            totals.add(sessions.rowTotal(row));
        }
        List<List<Cell>> sums = parts.stream().map(GuideReport::sums).toList();
        return new ReportTable(
                block.key(),
                block.title(),
                by,
                rows,
                rows.stream().map(naming).toList(),
                block.columns().stream().map(Block.Shown::key).toList(),
                block.columns().stream().map(Block.Shown::words).toList(),
                List.copyOf(cells),
                List.copyOf(totals),
                block.columns().stream().map(column -> block.cell(sums, column)).toList(),
                sessions.total(),
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

    /* Conclusions by what came of them: their totals are those of the other tables, and nothing else is shared. */
    private static List<CameOf> calibration(String id, Summary.Group all, ReportWords words) {
        List<String> conclusions = all.counts(Subject.CONCLUSION).entrySet().stream()
                .filter(entry -> entry.getValue() >= CellSuppression.MINIMUM_FREQUENCY)
                .map(Map.Entry::getKey)
                .toList();
        List<String> rows = ReportWords.inOrder(conclusions, words.conclusions(id));
        long[][] counts = new long[rows.size()][3];
        long[] sums = new long[2];
        for (int row = 0; row < rows.size(); row++) {
            counts[row][0] = opened(all, rows.get(row), "yes");
            counts[row][1] = opened(all, rows.get(row), "no");
            counts[row][2] = all.count(Subject.CONCLUSION, rows.get(row)) - counts[row][0] - counts[row][1];
            sums[0] += counts[row][0];
            sums[1] += counts[row][1];
        }
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        if (sums[0] < minimum || sums[1] < minimum) {
            return List.of();
        }
        FrequencyTable exact = FrequencyTable.of(rows, List.of("yes", "no", "unknown"), counts);
        if (exact.columnTotal(2) > 0 && exact.columnTotal(2) < minimum) {
            return List.of();
        }
        ProtectedTable safe = LinkedSuppression.protect(List.of(exact), minimum).get(0);
        List<CameOf> came = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Optional<Interval> interval = Optional.empty();
            if (safe.cell(row, 0) instanceof Cell.Shown yes
                    && safe.cell(row, 1) instanceof Cell.Shown no
                    && yes.count() + no.count() > 0) {
                interval = Optional.of(Interval.of(yes.count(), yes.count() + no.count()));
            }
            came.add(new CameOf(rows.get(row), words.conclusion(id, rows.get(row)), interval));
        }
        return List.copyOf(came);
    }

    private static long opened(Summary.Group all, String conclusion, String said) {
        return all.counts(Subject.CASE_OPENED).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(conclusion + "+")
                        && entry.getKey().endsWith("+" + said))
                .mapToLong(Map.Entry::getValue)
                .sum();
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
}
