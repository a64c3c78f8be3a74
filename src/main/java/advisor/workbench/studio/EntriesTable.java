package advisor.workbench.studio;

import advisor.workbench.words.Wording;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/**
 * Entries of the draft as rows; what is typed into one is written into the draft.
 *
 * @param <R> one entry
 */
abstract class EntriesTable<R> extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final String prefix;
    private final transient List<Column> columns;
    private final transient List<R> rows;
    private final transient Runnable refused;
    private final transient Wording wording;

    /**
     * One column.
     *
     * @param name what its heading is known by
     * @param width how wide it begins, in logical pixels
     */
    record Column(String name, int width) {}

    /**
     * A table of entries.
     *
     * @param prefix what comes before the name of a column where its heading is looked up
     * @param refused called when something typed can not be written
     */
    EntriesTable(String prefix, List<Column> columns, List<R> rows, Runnable refused, Wording wording) {
        this.prefix = prefix;
        this.columns = columns;
        this.rows = rows;
        this.refused = refused;
        this.wording = wording;
    }

    /** The columns, in their order. */
    List<Column> columns() {
        return columns;
    }

    /** The entry of a row. */
    R row(int index) {
        return rows.get(index);
    }

    /** What stands in a column of an entry. */
    abstract Object cell(R row, String column);

    /** Whether an author can type into a column of an entry. */
    abstract boolean isOpen(R row, String column);

    /** Writes what was typed; false when it can not stand there. */
    abstract boolean write(R row, String column, String typed);

    /** Shows where an entry stands in the text. */
    abstract void toLine(R row);

    /** Shows where the entry of a row stands in the text. */
    void toLine(int index) {
        toLine(rows.get(index));
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return wording.say(prefix + columns.get(column).name());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return cell(rows.get(row), columns.get(column).name());
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return isOpen(rows.get(row), columns.get(column).name());
    }

    @Override
    public void setValueAt(Object typed, int row, int column) {
        if (!typed.equals(getValueAt(row, column))
                && !write(rows.get(row), columns.get(column).name(), typed.toString())) {
            refused.run();
        }
    }
}
