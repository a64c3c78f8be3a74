package advisor.workbench.window;

import advisor.workbench.look.Prose;
import advisor.workbench.look.Tall;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.JScrollBar;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;

/** What of a window cannot be read, since it is cut off, lies outside, or has no shape in the font. */
final class Legible {

    /** Pixels by which a size may miss, since sizes are rounded. */
    private static final int ROUNDING = 1;

    /** A map is moved about in both directions, as maps are, and a script, whose lines are its author's. */
    private static final Set<String> MOVED = Set.of("map.view", "studio.text");

    private final List<String> faults = new ArrayList<>();
    private final Container window;

    Legible(Container window) {
        this.window = window;
    }

    /** Everything that is wrong, each with what it is and what it says. */
    List<String> faults() {
        walk(window);
        return faults;
    }

    private void walk(Container in) {
        for (Component each : in.getComponents()) {
            if (!each.isVisible() || each instanceof JScrollBar || each instanceof JTableHeader) {
                continue;
            }
            inside(in, each);
            fits(each);
            if (each instanceof Container inner) {
                walk(inner);
            }
        }
    }

    private void inside(Container in, Component each) {
        Rectangle bounds = each.getBounds();
        boolean scrolled = in instanceof JViewport;
        // figures in a table may be scrolled sideways; nothing else may
        boolean figures = each instanceof JTable table && table.getAutoResizeMode() == JTable.AUTO_RESIZE_OFF;
        boolean moved = figures || MOVED.contains(String.valueOf(each.getName()));
        boolean wide = !moved && (bounds.x < 0 || bounds.x + bounds.width > in.getWidth() + ROUNDING);
        boolean high = bounds.y < 0 || bounds.y + bounds.height > in.getHeight() + ROUNDING;
        if (!(in instanceof JRootPane) && !(in instanceof JLayeredPane) && (wide || high && !scrolled)) {
            fault(each, "lies outside " + in.getClass().getSimpleName() + " " + in.getSize());
        }
    }

    private void fits(Component each) {
        String text = text(each);
        if (each instanceof JTable table) {
            cells(table);
        }
        if (text.isBlank()) {
            return;
        }
        int shown = each.getFont().canDisplayUpTo(text);
        if (shown >= 0) {
            fault(each, "has no shape for " + text.codePointAt(shown));
        }
        if (each instanceof Tall tall) {
            if (tall.heightFor(each.getWidth()) > each.getHeight() + ROUNDING) {
                fault(each, "needs the height " + tall.heightFor(each.getWidth()));
            }
            return;
        }
        Dimension wish = each.getPreferredSize();
        boolean scrolls = each instanceof JTextField;
        if (!scrolls && wish.width > each.getWidth() + ROUNDING || wish.height > each.getHeight() + ROUNDING) {
            fault(each, "would like to be " + wish.width + "x" + wish.height);
        }
    }

    private static String text(Component each) {
        if (each instanceof Prose prose) {
            return prose.text().replace("\n", "");
        }
        if (each instanceof AbstractButton button) {
            return button.getText() == null ? "" : button.getText();
        }
        if (each instanceof JTextField field) {
            return field.getText();
        }
        return each instanceof JLabel label && label.getText() != null ? label.getText() : "";
    }

    private void cells(JTable table) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            int width = table.getColumnModel().getColumn(column).getWidth();
            Object title = table.getColumnModel().getColumn(column).getHeaderValue();
            TableCellRenderer renderer = table.getTableHeader().getDefaultRenderer();
            Component head = renderer.getTableCellRendererComponent(table, title, false, false, -1, column);
            if (head.getPreferredSize().width > width + ROUNDING) {
                fault(table, "cuts the column " + title);
            }
            for (int row = 0; row < table.getRowCount(); row++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                boolean told = cell instanceof JComponent it && it.getToolTipText() != null;
                if (cell.getPreferredSize().width > width + ROUNDING && !told) {
                    fault(table, "cuts the cell " + table.getValueAt(row, column));
                }
            }
        }
    }

    private void fault(Component each, String what) {
        String text = text(each);
        faults.add(each.getClass().getSimpleName() + " " + each.getName() + " " + each.getWidth() + "x"
                + each.getHeight() + " at " + each.getX() + "," + each.getY() + " " + what + ": "
                + (text.length() > 30 ? text.substring(0, 30) : text));
    }
}
