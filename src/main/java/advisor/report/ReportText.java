package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.guide.Language;
import advisor.guide.Text;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report as it is read outside the window: lines of text, or JSON. */
final class ReportText {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Text TOTAL = new Text("合计", "total");

    private static final Text NOTHING = new Text(
            "这段时间没有可以显示的数。记录少时只按季度显示，不按月。",
            "There is nothing to show of this period. Where there are few records they are shown by quarter, not by"
                    + " month.");

    private static final Text LEGEND = new Text(
            DeskReport.WITHHELD + " 是不显示的数，0 是一次也没有。",
            DeskReport.WITHHELD + " is a count that is not shown, 0 is none.");

    private final DeskReport report;
    private final Language language;
    private final DeskReport.Choice choice;

    ReportText(DeskReport report, Language language, DeskReport.Choice choice) {
        this.report = report;
        this.language = language;
        this.choice = choice;
    }

    /** A table with what it looks into, if it does. */
    private record Told(ReportTable table, @Nullable Within within) {}

    private List<Told> tables(GuideReport guide) {
        List<Told> tables = new ArrayList<>();
        if (choice.place().isPresent()) {
            into(guide, By.TIME, choice.place().get(), tables);
            return tables;
        }
        for (By by : By.values()) {
            if (choice.period().isEmpty() || by == By.TIME) {
                guide.tables(by).forEach(table -> tables.add(new Told(table, null)));
            }
        }
        choice.period().ifPresent(name -> into(guide, By.PLACE, name, tables));
        return tables;
    }

    private static void into(GuideReport guide, By by, String key, List<Told> tables) {
        for (Within within : guide.within(by)) {
            if (within.key().equalsIgnoreCase(key)) {
                guide.tables(by, within).forEach(table -> tables.add(new Told(table, within)));
            }
        }
    }

    private boolean isChosen(String row) {
        List<YearMonth> months = choice.period().flatMap(Periods::months).orElse(List.of());
        return choice.period().isEmpty() || Periods.months(row).stream().allMatch(months::containsAll);
    }

    /* The lines of a table that lie within the period, and the totals where they are of just these. */
    private List<Integer> lines(ReportTable table) {
        List<Integer> lines = new ArrayList<>();
        IntStream.range(0, table.rows().size())
                .filter(row -> table.by() != By.TIME || isChosen(table.rows().get(row)))
                .forEach(lines::add);
        if (lines.size() == table.rows().size()) {
            lines.add(table.rows().size());
        }
        return lines;
    }

    /** A line of a table: its cells and its sessions; the last line is the totals. */
    private static List<Cell> cells(ReportTable table, int row) {
        boolean totals = row == table.rows().size();
        List<Cell> cells =
                new ArrayList<>(totals ? table.columnTotals() : table.cells().get(row));
        cells.add(totals ? table.total() : table.rowTotals().get(row));
        return cells;
    }

    private String name(ReportTable table, int row) {
        return (row == table.rows().size() ? TOTAL : table.rowWords().get(row)).get(language);
    }

    private String title(GuideReport guide, Told told) {
        String by = told.table.by().words().get(language);
        String within = told.within == null ? "" : told.within.words().get(language);
        String how = language == Language.ZH
                ? "（" + (within.isEmpty() ? "" : within + "，") + "按" + by + "）"
                : " (" + (within.isEmpty() ? "" : within + ", ") + "by " + by + ")";
        return named(guide, told.table.title().get(language) + how);
    }

    private String named(GuideReport guide, String title) {
        return report.guides().size() == 1 ? title : guide.title().get(language) + ": " + title;
    }

    /* They tell of the last quarters of the whole desk, which has to be said beside tables of something else. */
    private List<String> sentences(GuideReport guide) {
        String whole = choice.equals(DeskReport.Choice.ALL) ? "" : new Text("整个服务台：", "The whole desk: ").get(language);
        return report.sentences(guide).stream()
                .map(sentence -> whole + sentence.get(language))
                .toList();
    }

    String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("outcomes", report.outcomes());
        root.put("internal", true);
        choice.period().ifPresent(name -> root.put("period", name));
        choice.place().ifPresent(code -> root.put("place", code));
        ArrayNode sentences = root.putArray("summary");
        ArrayNode calibration = root.putArray("calibration");
        ArrayNode tables = root.putArray("tables");
        for (GuideReport guide : report.guides()) {
            sentences(guide).forEach(sentences::add);
            guide.calibration().forEach(came -> calibration(guide, came, calibration.addObject()));
            tables(guide).forEach(told -> table(guide, told, tables.addObject()));
        }
        root.put("minimumFrequency", CellSuppression.MINIMUM_FREQUENCY);
        root.put("note", DeskReport.note(language));
        return root.toString();
    }

    private void table(GuideReport guide, Told told, ObjectNode node) {
        ReportTable table = told.table;
        node.put("title", title(guide, told));
        node.put("guide", guide.id());
        node.put("key", table.key());
        if (told.within != null) {
            node.put("within", told.within.key());
        }
        ArrayNode columns = node.putArray("columns");
        columns.add(table.by().words().get(language));
        table.columnWords().forEach(column -> columns.add(column.get(language)));
        columns.add(TOTAL.get(language));
        ArrayNode rows = node.putArray("rows");
        for (int row : lines(table)) {
            ArrayNode line = rows.addArray();
            line.add(name(table, row));
            for (Cell cell : cells(table, row)) {
                if (cell instanceof Cell.Shown shown) {
                    line.add(shown.count());
                } else {
                    line.addNull();
                }
            }
        }
    }

    private void calibration(GuideReport guide, CameOf came, ObjectNode node) {
        node.put("guide", guide.id());
        node.put("conclusion", came.conclusion());
        node.put("label", came.words().get(language));
        came.opened().ifPresent(interval -> {
            node.put("known", interval.of());
            node.put("opened", interval.hits());
            node.put("share", interval.share());
            node.put("low", interval.low());
            node.put("high", interval.high());
        });
    }

    List<String> lines() {
        if (report.guides().isEmpty()) {
            return List.of(report.tooFew().get(language));
        }
        List<String> lines = new ArrayList<>();
        boolean nothing = true;
        for (GuideReport guide : report.guides()) {
            sentences(guide).forEach(lines::add);
            if (choice.equals(DeskReport.Choice.ALL)) {
                calibration(guide, lines);
                questions(guide, lines);
            }
            for (Told told : tables(guide)) {
                ReportTable table = told.table;
                if (table.isEmpty() || lines(table).isEmpty()) {
                    continue;
                }
                nothing = false;
                lines.add("");
                lines.add(title(guide, told));
                List<String> heading =
                        new ArrayList<>(List.of(table.by().words().get(language)));
                table.columnWords().forEach(column -> heading.add(column.get(language)));
                heading.add(TOTAL.get(language));
                List<List<String>> rows = new ArrayList<>(List.of(heading));
                for (int row : lines(table)) {
                    List<String> line = new ArrayList<>(List.of(name(table, row)));
                    cells(table, row).forEach(cell -> line.add(DeskReport.shown(cell)));
                    rows.add(line);
                }
                lines.addAll(new Columns(rows).lines());
            }
        }
        lines.add(nothing ? NOTHING.get(language) : "");
        if (!nothing) {
            lines.add(LEGEND.get(language));
        }
        lines.add(DeskReport.note(language));
        return lines;
    }

    private void calibration(GuideReport guide, List<String> lines) {
        if (guide.calibration().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(named(guide, CameOf.TITLE.get(language)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(CameOf.COLUMNS.stream().map(column -> column.get(language)).toList());
        for (CameOf came : guide.calibration()) {
            List<String> line = new ArrayList<>(List.of(came.words().get(language)));
            line.addAll(came.cells());
            rows.add(line);
        }
        lines.addAll(new Columns(rows).lines());
    }

    private void questions(GuideReport guide, List<String> lines) {
        ReportTable sessions = guide.tables(By.TIME).get(0);
        List<String> medians = new ArrayList<>();
        List<Optional<Double>> byTime = guide.medians(By.TIME);
        for (int row = 0; row < byTime.size(); row++) {
            String name = sessions.rowWords().get(row).get(language);
            byTime.get(row).ifPresent(median -> medians.add(name + " " + GuideReport.number(median)));
        }
        guide.median().ifPresent(median -> {
            lines.add("");
            lines.add(named(
                    guide,
                    new Text("问题个数的中位数", "Median number of questions").get(language) + ": "
                            + GuideReport.number(median)
                            + (medians.isEmpty() ? "" : " (" + String.join(", ", medians) + ")")));
        });
    }
}
