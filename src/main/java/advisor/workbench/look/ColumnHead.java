package advisor.workbench.look;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** The heading of a table's column, which stands over its numbers at the right and over its words at the left. */
public final class ColumnHead implements TableCellRenderer {

    private final int alignment;

    private ColumnHead(int alignment) {
        this.alignment = alignment;
    }

    /** The heading of a column of words. */
    public static ColumnHead ofWords() {
        return new ColumnHead(SwingConstants.LEADING);
    }

    /** The heading of a column of numbers. */
    public static ColumnHead ofNumbers() {
        return new ColumnHead(SwingConstants.TRAILING);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        Component head = table.getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, value, isSelected, hasFocus, row, column);
        if (head instanceof JLabel label) {
            label.setHorizontalAlignment(alignment);
        }
        return head;
    }
}
