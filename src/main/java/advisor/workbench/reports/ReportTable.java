package advisor.workbench.reports;

import advisor.disclosure.ProtectedTable;
import advisor.report.DeskReport;
import advisor.workbench.words.Wording;
import javax.swing.table.AbstractTableModel;

/** A protected table with its totals, as rows of words; the latest month stands first, the totals last. */
final class ReportTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient DeskReport report;
    private final transient ProtectedTable table;
    private final transient Wording wording;

    ReportTable(DeskReport report, Wording wording) {
        this.report = report;
        this.table = report.conclusionsByMonth();
        this.wording = wording;
    }

    @Override
    public int getRowCount() {
        return table.rows().size() + 1;
    }

    @Override
    public int getColumnCount() {
        return table.columns().size() + 2;
    }

    @Override
    public String getColumnName(int column) {
        if (column == 0) {
            return wording.say("outcomes.column.month");
        }
        return column == getColumnCount() - 1
                ? wording.say("reports.total")
                : report.label(table.columns().get(column - 1), wording.language());
    }

    @Override
    public Object getValueAt(int row, int column) {
        int months = table.rows().size();
        int at = row == months ? months : months - 1 - row;
        if (column == 0) {
            return row == months ? wording.say("reports.total") : table.rows().get(at);
        }
        return DeskReport.shown(report.cell(at, column - 1));
    }
}
