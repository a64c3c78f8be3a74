package advisor.workbench.outcomes;

import advisor.workbench.look.ColumnHead;
import advisor.workbench.look.Look;
import java.awt.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;

/**
 * Shows as many columns of a table as fit with their words whole, the most telling first; whatever does not fit stands in the
 * words of the outcome chosen.
 */
final class FittingColumns {

    private static final int MOST = 240;
    private static final int AIR = 24;
    private static final int ROWS = 200;

    private final JTable table;
    private final List<Integer> inTurn;
    private final List<TableColumn> all = new ArrayList<>();

    /**
     * The columns of a table, all of them there as yet.
     *
     * @param inTurn the columns of the model, the most telling first; its first is shown whatever the width
     */
    FittingColumns(JTable table, List<Integer> inTurn) {
        this.table = table;
        this.inTurn = List.copyOf(inTurn);
        TableColumnModel columns = table.getColumnModel();
        for (int column = 0; column < columns.getColumnCount(); column++) {
            TableColumn one = columns.getColumn(column);
            all.add(one);
            one.setPreferredWidth(wish(column));
            one.setMinWidth(Math.min(one.getPreferredWidth(), Look.px(60)));
        }
        table.setDefaultRenderer(Object.class, new Told());
        for (int column = 0; column < all.size(); column++) {
            boolean numbers = Number.class.isAssignableFrom(table.getColumnClass(column));
            all.get(column).setHeaderRenderer(numbers ? ColumnHead.ofNumbers() : ColumnHead.ofWords());
        }
    }

    private int wish(int column) {
        Component head = table.getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, table.getColumnName(column), false, false, -1, column);
        int width = head.getPreferredSize().width + Look.px(AIR);
        for (int row = 0; row < Math.min(ROWS, table.getRowCount()); row++) {
            Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
            width = Math.max(width, cell.getPreferredSize().width + Look.px(4));
        }
        return Math.min(width, Look.px(MOST));
    }

    /** Shows those that fit into a width in pixels, in the order of the model. */
    void fit(int width) {
        Set<Integer> shown = new HashSet<>();
        int left = width;
        for (int column : inTurn) {
            int wish = all.get(column).getPreferredWidth();
            if (shown.isEmpty() || wish <= left) {
                shown.add(column);
                left -= wish;
            }
        }
        TableColumnModel columns = table.getColumnModel();
        if (columns.getColumnCount() != shown.size()) {
            all.forEach(columns::removeColumn);
            for (int column = 0; column < all.size(); column++) {
                if (shown.contains(column)) {
                    columns.addColumn(all.get(column));
                }
            }
        }
    }

    /** Words that are told whole when the pointer rests on them and there is no room for all of them. */
    private static final class Told extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
            Component cell = super.getTableCellRendererComponent(table, value, isSelected, hasFocus, row, column);
            boolean cut = cell.getPreferredSize().width
                    > table.getColumnModel().getColumn(column).getWidth();
            ((JComponent) cell).setToolTipText(cut ? String.valueOf(value) : null);
            return cell;
        }
    }
}
