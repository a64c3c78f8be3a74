package advisor.workbench.look;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;

/** A head with something below it that fills the room that is left, and scrolls with the head where too little is. */
public final class Filling extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    private final Column head;
    private int least;

    /**
     * Both of them.
     *
     * @param least how high what fills must be to be of use, in logical pixels
     */
    public Filling(Column head, Component fills, int least) {
        super(new BorderLayout());
        this.head = head;
        this.least = least;
        setOpaque(false);
        add(head, BorderLayout.NORTH);
        add(fills, BorderLayout.CENTER);
    }

    /** What fills needs another height from now on, in logical pixels. */
    public void least(int height) {
        least = height;
        revalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() instanceof JViewport viewport ? viewport.getWidth() : getWidth();
        return new Dimension(width, head.heightFor(width) + Look.px(least));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return Look.px(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return seen.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() >= getPreferredSize().height;
    }
}
