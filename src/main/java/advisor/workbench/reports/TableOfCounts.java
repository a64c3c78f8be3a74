package advisor.workbench.reports;

import advisor.disclosure.Cell;
import advisor.report.DeskReport;
import advisor.report.ReportTable;
import advisor.workbench.words.Wording;
import javax.swing.table.AbstractTableModel;

/** A protected table for reading: a line for each key, all rows together first, then the latest. */
final class TableOfCounts extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient ReportTable table;
    private final transient Wording wording;

    TableOfCounts(ReportTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
    }

    @Override
    public int getRowCount() {
        return table.columns().size() + 1;
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
        boolean sessions = row == table.columns().size();
        if (column == 0) {
            return sessions
                    ? wording.say("reports.sessions")
                    : table.columnWords().get(row).get(wording.language());
        }
        return DeskReport.shown(cell(row, column, sessions));
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
