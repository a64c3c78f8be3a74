package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.store.Criterion;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import advisor.store.Subject;
import advisor.store.Summary;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the desk sees of its own outcomes, guide by guide, read from the summary alone; small counts are withheld. */
public final class DeskReport {

    private static final JsonMapper JSON = new JsonMapper();

    /** What stands in place of a count that is not shown. */
    public static final String WITHHELD = "–";

    private final long outcomes;
    private final List<GuideReport> guides;
    private final YearMonth today;

    private DeskReport(long outcomes, List<GuideReport> guides, YearMonth today) {
        this.outcomes = outcomes;
        this.guides = guides;
        this.today = today;
    }

    /**
     * Reads the summary of a desk; how long that takes depends on distinct counts, not on outcomes.
     *
     * @param guides the guides that are there, for words and the order of keys; others are named by their keys
     * @param places names a division code
     */
    public static DeskReport of(
            DeskStore store, Collection<Guide> guides, Function<String, Text> places, YearMonth today)
            throws StoreRefused {
        return of(store.summary(), guides, places, today);
    }

    /** The report of a summary at hand. */
    public static DeskReport of(
            Summary summary, Collection<Guide> guides, Function<String, Text> places, YearMonth today) {
        ReportWords words = new ReportWords(guides, places);
        List<GuideReport> reports = new ArrayList<>();
        boolean small = false;
        long shown = 0;
        List<String> order = ReportWords.inOrder(
                summary.values(Criterion.GUIDE), guides.stream().map(Guide::id).toList());
        for (String id : order) {
            long sessions = summary.counts(
                            Subject.SESSIONS, slice -> slice.guide().name().equals(id))
                    .getOrDefault(Subject.ALL, 0L);
            if (sessions >= CellSuppression.MINIMUM_FREQUENCY) {
                reports.add(GuideReport.of(id, summary, words));
                shown += sessions;
            } else {
                small |= sessions > 0;
            }
        }
        // with the sum of all, a guide of few sessions could be worked out from the others
        boolean derivable = small && !reports.isEmpty();
        return new DeskReport(derivable ? shown : summary.sessions(), List.copyOf(reports), today);
    }

    /** How many outcomes were counted; without those of a guide that has too few to be shown beside others. */
    public long outcomes() {
        return outcomes;
    }

    /** A report for each guide with enough sessions, in the order of the guides. */
    public List<GuideReport> guides() {
        return guides;
    }

    /** What is worth knowing, in sentences whose numbers are all shown. */
    public List<Text> sentences(GuideReport guide) {
        return Sentences.of(guide, today);
    }

    /** What a reader must know about the counts that are not shown. */
    public static String note(Language language) {
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        return language == Language.ZH
                ? "小于 " + minimum + " 的数不显示；有些别的数也不显示，免得倒推出来。时间、地区、版本不交叉。仅供本台内部使用。"
                : "Counts below " + minimum + " are not shown, nor are some others from which they could be worked out."
                        + " Time, place and version are not crossed. For this desk's own use.";
    }

    /** What is said in place of tables while there are none. */
    public Text tooFew() {
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        return outcomes == 0
                ? new Text(
                        "还没有记录。会谈结束时保存的记录会计入报表。",
                        "Nothing is kept yet. Records that are saved at the end of sessions count here.")
                : new Text(
                        "记录太少，还不能显示：同一份指引至少要有 " + minimum + " 次会谈。",
                        "Too few to show: at least " + minimum + " sessions of one guide are needed.");
    }

    /** A cell as it is shown. */
    public static String shown(Cell cell) {
        return cell instanceof Cell.Shown shown ? Long.toString(shown.count()) : WITHHELD;
    }

    private static String total(Language language) {
        return language == Language.ZH ? "合计" : "total";
    }

    /** Whether a name is that of a month, a quarter or a year. */
    public static boolean isPeriod(String name) {
        return Periods.months(name).isPresent();
    }

    /* The rows of a table that lie within a period; all of them without one. */
    private static List<Integer> rows(ReportTable table, Optional<String> period) {
        List<YearMonth> months = period.flatMap(Periods::months).orElse(List.of());
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean within = period.isEmpty()
                    || Periods.months(table.rows().get(row)).stream().allMatch(months::containsAll);
            if (within) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<ReportTable> tables(GuideReport guide, Optional<String> period) {
        List<ReportTable> tables = new ArrayList<>();
        for (By by : By.values()) {
            if (period.isEmpty() || by == By.TIME) {
                tables.addAll(guide.tables(by));
            }
        }
        return tables;
    }

    private String title(GuideReport guide, ReportTable table, Language language) {
        String by = table.by().words().get(language);
        String title = table.title().get(language) + (language == Language.ZH ? "（按" + by + "）" : " (by " + by + ")");
        return guides.size() == 1 ? title : guide.title().get(language) + ": " + title;
    }

    /** A line of a table: the name of the row, its cells and its sessions; the last line is the totals. */
    private static List<Cell> cells(ReportTable table, int row) {
        boolean totals = row == table.rows().size();
        List<Cell> cells =
                new ArrayList<>(totals ? table.columnTotals() : table.cells().get(row));
        cells.add(totals ? table.total() : table.rowTotals().get(row));
        return cells;
    }

    private static List<Integer> lines(ReportTable table, Optional<String> period) {
        List<Integer> lines = rows(table, period);
        if (period.isEmpty()) {
            lines.add(table.rows().size());
        }
        return lines;
    }

    /**
     * The report as one JSON object; a count that is not shown is null, the last column is sessions, the last row totals.
     *
     * @param period a month, quarter or year by which the rows are chosen, or nothing
     */
    public String json(Language language, Optional<String> period) {
        ObjectNode root = JSON.createObjectNode();
        root.put("outcomes", outcomes);
        root.put("internal", true);
        period.ifPresent(name -> root.put("period", name));
        ArrayNode sentences = root.putArray("summary");
        ArrayNode tables = root.putArray("tables");
        for (GuideReport guide : guides) {
            sentences(guide).forEach(sentence -> sentences.add(sentence.get(language)));
            for (ReportTable table : tables(guide, period)) {
                ObjectNode node = tables.addObject();
                node.put("title", title(guide, table, language));
                node.put("guide", guide.id());
                node.put("key", table.key());
                ArrayNode columns = node.putArray("columns");
                columns.add(table.by().words().get(language));
                table.columnWords().forEach(column -> columns.add(column.get(language)));
                columns.add(total(language));
                ArrayNode rows = node.putArray("rows");
                for (int row : lines(table, period)) {
                    ArrayNode line = rows.addArray();
                    line.add(name(table, row, language));
                    for (Cell cell : cells(table, row)) {
                        if (cell instanceof Cell.Shown shown) {
                            line.add(shown.count());
                        } else {
                            line.addNull();
                        }
                    }
                }
            }
        }
        root.put("minimumFrequency", CellSuppression.MINIMUM_FREQUENCY);
        root.put("note", note(language));
        return root.toString();
    }

    private static String name(ReportTable table, int row, Language language) {
        return row == table.rows().size()
                ? total(language)
                : table.rowWords().get(row).get(language);
    }

    /** The report as lines of text, columns separated by tabs. */
    public List<String> lines(Language language, Optional<String> period) {
        if (guides.isEmpty()) {
            return List.of(tooFew().get(language));
        }
        List<String> lines = new ArrayList<>();
        for (GuideReport guide : guides) {
            sentences(guide).forEach(sentence -> lines.add(sentence.get(language)));
            for (ReportTable table : tables(guide, period)) {
                if (lines(table, period).isEmpty() || table.isEmpty()) {
                    continue;
                }
                lines.add("");
                lines.add(title(guide, table, language));
                List<String> heading =
                        new ArrayList<>(List.of(table.by().words().get(language)));
                table.columnWords().forEach(column -> heading.add(column.get(language)));
                heading.add(total(language));
                lines.add(String.join("\t", heading));
                for (int row : lines(table, period)) {
                    List<String> line = new ArrayList<>(List.of(name(table, row, language)));
                    cells(table, row).forEach(cell -> line.add(shown(cell)));
                    lines.add(String.join("\t", line));
                }
            }
        }
        if (lines.stream().noneMatch(line -> line.indexOf('\t') >= 0)) {
            lines.add(
                    language == Language.ZH
                            ? "这段时间没有可以显示的数。记录少时只按季度显示，不按月。"
                            : "There is nothing to show of this period. Where there are few records they are shown by quarter,"
                                    + " not by month.");
        }
        lines.add(note(language));
        return lines;
    }
}
