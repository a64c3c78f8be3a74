package advisor.workbench.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.MouseWheelEvent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/**
 * A scroll pane within a longer page, as around a table: where it cannot follow the wheel, the page does.
 *
 * <p>Swing hands the wheel to the innermost pane alone, so that a page would stand still as soon as a table comes under the
 * pointer.
 */
public final class Inside extends JScrollPane {

    private static final long serialVersionUID = 1L;

    /** A pane around what may be longer or wider than its place. */
    public Inside(Component view) {
        super(view);
    }

    @Override
    protected void processMouseWheelEvent(MouseWheelEvent turned) {
        Container page = SwingUtilities.getAncestorOfClass(JScrollPane.class, getParent());
        if (page == null || follows(turned)) {
            super.processMouseWheelEvent(turned);
        } else {
            page.dispatchEvent(SwingUtilities.convertMouseEvent(this, turned, page));
        }
    }

    /* With Shift it goes sideways, which is never the page's. */
    private boolean follows(MouseWheelEvent turned) {
        JScrollBar bar = getVerticalScrollBar();
        boolean up = turned.getPreciseWheelRotation() < 0;
        return turned.isShiftDown()
                || bar.isVisible()
                        && (up
                                ? bar.getValue() > bar.getMinimum()
                                : bar.getValue() + bar.getVisibleAmount() < bar.getMaximum());
    }
}
