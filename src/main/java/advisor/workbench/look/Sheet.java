package advisor.workbench.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;

/** A panel that knows its height for a width, scrolls up and down only, and can be a sheet with round corners. */
abstract class Sheet extends JPanel implements Tall, Scrollable {

    private static final long serialVersionUID = 1L;

    private @Nullable Shade fill;
    private @Nullable Shade edge;
    private int arc;

    Sheet() {
        setOpaque(false);
    }

    /** Where a child lies in a width, without moving it; gives the height of all children together. */
    abstract int arrange(int width, boolean move);

    /** The width at which nothing needs to wrap. */
    abstract int widest();

    final void arrangeWith(LayoutManager layout) {
        setLayout(layout);
    }

    final void paper(Shade ofFill, @Nullable Shade ofEdge, int ofArc) {
        this.fill = ofFill;
        this.edge = ofEdge;
        this.arc = ofArc;
        // for whoever asks what stands behind the text
        setBackground(ofFill.color());
    }

    final void pad(int top, int left, int bottom, int right) {
        setBorder(BorderFactory.createEmptyBorder(Look.px(top), Look.px(left), Look.px(bottom), Look.px(right)));
    }

    /** What the sheet is filled with, or null when one sees through it. */
    public @Nullable Shade fill() {
        return fill;
    }

    @Override
    public int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        int width = given();
        return new Dimension(width, heightFor(width));
    }

    /* What is no sheet gives all its width to what it holds, or at least no more. */
    private int given() {
        Container parent = getParent();
        if (parent == null || parent instanceof Sheet || parent.getWidth() == 0) {
            return widest();
        }
        int inside = inside(parent.getWidth(), parent.getInsets());
        return parent instanceof JViewport ? inside : Math.min(inside, widest());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Shade paper = fill;
        if (paper == null) {
            super.paintComponent(graphics);
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            Drawing.sheet(
                    g,
                    getWidth(),
                    getHeight(),
                    Look.px(arc),
                    paper.color(),
                    edge == null ? null : edge.color(),
                    Math.max(1, Look.px(1)));
        } finally {
            g.dispose();
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Look.px(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(Look.px(24), visible.height - Look.px(48));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() > heightFor(viewport.getWidth());
    }

    static int wish(Component child) {
        if (child instanceof Sheet sheet) {
            return sheet.widest();
        }
        return child.getPreferredSize().width;
    }

    /** Lays out by asking the sheet. */
    abstract static class Arranging implements java.awt.LayoutManager2, java.io.Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public void addLayoutComponent(String name, Component child) {}

        @Override
        public void removeLayoutComponent(Component child) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return parent.getPreferredSize();
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public Dimension maximumLayoutSize(Container parent) {
            return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public float getLayoutAlignmentX(Container parent) {
            return 0;
        }

        @Override
        public float getLayoutAlignmentY(Container parent) {
            return 0;
        }

        @Override
        public void invalidateLayout(Container parent) {}

        @Override
        public void layoutContainer(Container parent) {
            ((Sheet) parent).arrange(parent.getWidth(), true);
        }
    }

    static int inside(int width, Insets insets) {
        return Math.max(0, width - insets.left - insets.right);
    }
}
