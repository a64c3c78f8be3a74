package advisor.workbench.map;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Moves a map under the mouse, draws it larger and smaller by the wheel with Ctrl, and goes where it clicks. */
final class MapHand extends MouseAdapter {

    /** How much larger one notch of the wheel draws it. */
    private static final double NOTCH = 1.12;

    private final MapView view;
    private Point from = new Point();

    MapHand(MapView view) {
        this.view = view;
    }

    @Override
    public void mousePressed(MouseEvent pressed) {
        from = pressed.getPoint();
        view.requestFocusInWindow();
    }

    @Override
    public void mouseDragged(MouseEvent dragged) {
        if (view.getParent() instanceof JViewport viewport) {
            Rectangle seen = viewport.getViewRect();
            seen.translate(from.x - dragged.getX(), from.y - dragged.getY());
            view.scrollRectToVisible(seen);
        }
    }

    @Override
    public void mouseMoved(MouseEvent moved) {
        view.hover(view.node(moved));
    }

    @Override
    public void mouseExited(MouseEvent left) {
        view.hover(null);
    }

    @Override
    public void mouseClicked(MouseEvent clicked) {
        GuideMap.Node node = view.node(clicked);
        if (node != null) {
            view.choose(node);
            view.open();
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent turned) {
        if (turned.isControlDown()) {
            view.zoom(view.zoom() * Math.pow(NOTCH, -turned.getPreciseWheelRotation()), turned.getPoint());
        } else {
            // what scrolls around it does as it always does
            view.getParent().dispatchEvent(SwingUtilities.convertMouseEvent(view, turned, view.getParent()));
        }
    }
}
