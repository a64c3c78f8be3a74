package advisor.workbench.reports;

import advisor.disclosure.Cell;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;

/** A protected table for reading: a line for each key, all rows together first, then the latest. */
final class TableOfCounts extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient ReportTable table;
    private final transient Medians medians;
    private final transient Wording wording;

    /**
     * Median numbers of questions.
     *
     * @param rows one for each row of the table, or none at all
     */
    record Medians(Optional<Double> all, List<Optional<Double>> rows) {

        /** For tables that have none. */
        static final Medians NONE = new Medians(Optional.empty(), List.of());
    }

    TableOfCounts(ReportTable table, Medians medians, Wording wording) {
        this.table = table;
        this.medians = medians;
        this.wording = wording;
    }

    @Override
    public int getRowCount() {
        return table.columns().size() + 1 + (medians.rows().isEmpty() ? 0 : 1);
    }

    /** The key of what a column of this table counts; nothing for names and totals. */
    Optional<String> key(int column) {
        return column < 2 ? Optional.empty() : Optional.of(table.rows().get(at(column)));
    }

    @Override
    public int getColumnCount() {
        return table.rows().size() + 2;
    }

    /* The latest stands first. */
    private int at(int column) {
        return table.rows().size() + 1 - column;
    }

    @Override
    public String getColumnName(int column) {
        if (column == 0) {
            return table.title().get(wording.language());
        }
        return column == 1
                ? wording.say("reports.total")
                : table.rowWords().get(at(column)).get(wording.language());
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (row > table.columns().size()) {
            return median(column);
        }
        boolean sessions = row == table.columns().size();
        if (column == 0) {
            return sessions
                    ? wording.say("reports.sessions")
                    : table.columnWords().get(row).get(wording.language());
        }
        return DeskReport.shown(cell(row, column, sessions));
    }

    private String median(int column) {
        if (column == 0) {
            return wording.say("reports.median");
        }
        return (column == 1 ? medians.all() : medians.rows().get(at(column)))
                .map(GuideReport::number)
                .orElse(DeskReport.WITHHELD);
    }

    private Cell cell(int row, int column, boolean sessions) {
        if (column == 1) {
            return sessions ? table.total() : table.columnTotals().get(row);
        }
        return sessions
                ? table.rowTotals().get(at(column))
                : table.cells().get(at(column)).get(row);
    }
}
