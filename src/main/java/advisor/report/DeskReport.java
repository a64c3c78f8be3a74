package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.ProtectedTable;
import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.Outcome;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the desk sees of its own outcomes: conclusions by month, with small counts withheld.
 *
 * <p>There is one table, so that nothing can be worked out by comparing two.
 */
public final class DeskReport {

    private static final JsonMapper JSON = new JsonMapper();

    private final long outcomes;
    private final ProtectedTable table;
    private final Map<String, Text> labels;

    private DeskReport(long outcomes, ProtectedTable table, Map<String, Text> labels) {
        this.outcomes = outcomes;
        this.table = table;
        this.labels = labels;
    }

    /**
     * Counts the outcomes of a desk, one after the other.
     *
     * @param guides the guides that are there, for words and the order of conclusions; others are named by their keys
     */
    public static DeskReport of(DeskStore store, Collection<Guide> guides) throws StoreRefused {
        Counts counts = new Counts();
        store.forEach(counts::add);
        return counts.report(guides);
    }

    /** Counts outcomes that are at hand. */
    public static DeskReport of(Collection<Outcome> outcomes, Collection<Guide> guides) {
        Counts counts = new Counts();
        outcomes.forEach(counts::add);
        return counts.report(guides);
    }

    /* Grows with the number of distinct cells, not with outcomes. */
    private static final class Counts {

        private final Map<YearMonth, Map<String, Long>> cells = new TreeMap<>();
        private final Map<String, Text> found = new TreeMap<>();

        void add(Outcome outcome) {
            String conclusion = outcome.conclusion().name();
            String column = column(outcome.guide().id().name(), conclusion);
            found.put(column, new Text(conclusion, conclusion));
            cells.computeIfAbsent(outcome.month(), month -> new TreeMap<>()).merge(column, 1L, Long::sum);
        }

        DeskReport report(Collection<Guide> guides) {
            Map<String, Text> labels = labels(guides, found);
            FrequencyTable.Counting counting =
                    new FrequencyTable.Counting(months(cells.keySet()), List.copyOf(labels.keySet()));
            cells.forEach(
                    (month, row) -> row.forEach((column, count) -> counting.add(month.toString(), column, count)));
            FrequencyTable exact = counting.table();
            return new DeskReport(exact.total(), CellSuppression.protect(exact), labels);
        }
    }

    private static String column(String guide, String conclusion) {
        return guide + "/" + conclusion;
    }

    /** The columns: those of known guides in the order in which the guides declare them, then the others. */
    private static Map<String, Text> labels(Collection<Guide> guides, Map<String, Text> found) {
        boolean several = found.keySet().stream()
                        .map(column -> column.substring(0, column.indexOf('/')))
                        .distinct()
                        .count()
                > 1;
        Map<String, Text> labels = new LinkedHashMap<>();
        for (Guide guide : guides) {
            for (Conclusion conclusion : guide.declarations().conclusions()) {
                String column = column(guide.id(), conclusion.key());
                if (found.containsKey(column)) {
                    labels.putIfAbsent(
                            column,
                            new Text(
                                    label(guide, conclusion.key(), Language.ZH, several),
                                    label(guide, conclusion.key(), Language.EN, several)));
                }
            }
        }
        found.forEach(labels::putIfAbsent);
        return labels;
    }

    private static String label(Guide guide, String conclusion, Language language, boolean several) {
        String words = guide.words(language).conclusion(conclusion);
        return several ? guide.words(language).title() + ": " + words : words;
    }

    /** All months from the first to the last, those without outcomes too. */
    private static List<String> months(Collection<YearMonth> found) {
        List<String> months = new ArrayList<>();
        if (!found.isEmpty()) {
            YearMonth last = found.stream().max(YearMonth::compareTo).orElseThrow();
            for (YearMonth month = found.stream().min(YearMonth::compareTo).orElseThrow();
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                months.add(month.toString());
            }
        }
        return months;
    }

    /** How many outcomes were counted. */
    public long outcomes() {
        return outcomes;
    }

    /** Months by conclusions; columns are named {@code guide/conclusion}. */
    public ProtectedTable conclusionsByMonth() {
        return table;
    }

    /** The words of a column. */
    public String label(String column, Language language) {
        Text label = labels.get(column);
        return label == null ? column : label.get(language);
    }

    /** The table's title. */
    public static String title(Language language) {
        return language == Language.ZH ? "各月结论" : "Conclusions by month";
    }

    /** What a reader must know about the counts that are not shown. */
    public static String note(Language language) {
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        return language == Language.ZH
                ? "小于 " + minimum + " 的数不显示；有些别的数也不显示，免得倒推出来。仅供本台内部使用。"
                : "Counts below " + minimum + " are not shown, nor are some others from which they could be worked out."
                        + " For this desk's own use.";
    }

    /** What stands in place of a count that is not shown. */
    public static final String WITHHELD = "–";

    /** A cell as it is shown. */
    public static String shown(Cell cell) {
        return cell instanceof Cell.Shown shown ? Long.toString(shown.count()) : WITHHELD;
    }

    /** The report as one JSON object; a count that is not shown is null, the last column and row are totals. */
    public String json(Language language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("outcomes", outcomes);
        root.put("internal", true);
        ObjectNode node = root.putArray("tables").addObject();
        node.put("title", title(language));
        ArrayNode columns = node.putArray("columns");
        columns.add(language == Language.ZH ? "月份" : "month");
        table.columns().forEach(column -> columns.add(label(column, language)));
        columns.add(total(language));
        ArrayNode rows = node.putArray("rows");
        for (int row = 0; row <= table.rows().size(); row++) {
            boolean totals = row == table.rows().size();
            ArrayNode line = rows.addArray();
            line.add(totals ? total(language) : table.rows().get(row));
            for (int column = 0; column <= table.columns().size(); column++) {
                if (cell(row, column) instanceof Cell.Shown shown) {
                    line.add(shown.count());
                } else {
                    line.addNull();
                }
            }
        }
        node.put("minimumFrequency", table.minimumFrequency());
        node.put("note", note(language));
        return root.toString();
    }

    /** The report as lines of text, columns separated by tabs. */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(title(language));
        List<String> heading = new ArrayList<>(List.of(language == Language.ZH ? "月份" : "Month"));
        table.columns().forEach(column -> heading.add(label(column, language)));
        heading.add(total(language));
        lines.add(String.join("\t", heading));
        for (int row = 0; row <= table.rows().size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(row == table.rows().size() ? total(language) : table.rows().get(row));
            for (int column = 0; column <= table.columns().size(); column++) {
                line.add(shown(cell(row, column)));
            }
            lines.add(String.join("\t", line));
        }
        lines.add(note(language));
        return lines;
    }

    /** A cell of the table with its totals as last row and column, by position from 0. */
    public Cell cell(int row, int column) {
        boolean lastRow = row == table.rows().size();
        boolean lastColumn = column == table.columns().size();
        if (lastRow && lastColumn) {
            return table.total();
        }
        if (lastRow) {
            return table.columnTotal(column);
        }
        return lastColumn ? table.rowTotal(row) : table.cell(row, column);
    }

    private static String total(Language language) {
        return language == Language.ZH ? "合计" : "total";
    }
}
