package advisor.workbench.reports;

import advisor.report.CameOf;
import advisor.workbench.words.Wording;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** What came of each conclusion, for reading. */
final class CalibrationTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient List<CameOf> came;
    private final transient Wording wording;

    CalibrationTable(List<CameOf> came, Wording wording) {
        this.came = came;
        this.wording = wording;
    }

    @Override
    public int getRowCount() {
        return came.size();
    }

    @Override
    public int getColumnCount() {
        return CameOf.COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return CameOf.COLUMNS.get(column).get(wording.language());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return column == 0
                ? came.get(row).words().get(wording.language())
                : came.get(row).cells().get(column - 1);
    }
}
