package advisor.workbench.reports;

import advisor.workbench.look.ColumnHead;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableModel;

/** Tables of figures as they stand on a sheet: a name in the first column, figures to the right. */
final class Figures {

    private static final int LEAST = 84;
    private static final int AIR = 24;
    private static final int ROW = 30;
    private static final int WIDEST = 420;

    private Figures() {}

    /** A table that Tab passes and whose columns are reached by the arrow keys. */
    static JTable table(TableModel rows, String name, String accessibleName) {
        JTable table = new JTable(rows);
        table.setName(name);
        table.getAccessibleContext().setAccessibleName(accessibleName);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setRowHeight(Look.px(ROW));
        table.setRowSelectionAllowed(false);
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        DefaultTableCellRenderer numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.RIGHT);
        table.getTableHeader().setReorderingAllowed(false);
        for (int column = 0; column < rows.getColumnCount(); column++) {
            var each = table.getColumnModel().getColumn(column);
            int heading =
                    table.getFontMetrics(table.getTableHeader().getFont()).stringWidth(rows.getColumnName(column));
            int words = Math.max(column == 0 ? Math.min(heading, Look.px(WIDEST)) : heading, widest(table, column));
            each.setPreferredWidth(Math.max(Look.px(LEAST), words + Look.px(AIR)));
            each.setHeaderRenderer(column > 0 ? ColumnHead.ofNumbers() : ColumnHead.ofWords());
            if (column > 0) {
                each.setCellRenderer(numbers);
            }
        }
        return table;
    }

    private static int widest(JTable table, int column) {
        int widest = 0;
        for (int row = 0; row < table.getRowCount(); row++) {
            String words = String.valueOf(table.getModel().getValueAt(row, column));
            widest = Math.max(widest, table.getFontMetrics(table.getFont()).stringWidth(words));
        }
        return Math.min(widest, Look.px(WIDEST));
    }

    /** The table with its heading, as high as it is. */
    static Component framed(JTable table) {
        JScrollPane pane = new Inside(table);
        pane.setBorder(BorderFactory.createLineBorder(Shade.LINE.color()));
        int height = table.getTableHeader().getPreferredSize().height + table.getPreferredSize().height + Look.px(16);
        pane.setPreferredSize(new Dimension(Look.px(400), height));
        return pane;
    }
}
