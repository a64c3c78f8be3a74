package advisor.workbench.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.ScrollPaneLayout;

/** Something that can be longer than its place, and then scrolls up and down. */
public final class Scroll {

    private Scroll() {}

    /** A scroll pane without a frame, on what lies behind it. */
    public static JScrollPane of(Component view, Shade ground) {
        JScrollPane pane = new JScrollPane(
                view, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        prepare(pane, ground);
        return pane;
    }

    private static void prepare(JScrollPane pane, Shade ground) {
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(true);
        pane.setBackground(ground.color());
        pane.getViewport().setBackground(ground.color());
        pane.getVerticalScrollBar().setUnitIncrement(Look.px(24));
        pane.getVerticalScrollBar().setBackground(ground.color());
        // a bar that the first layout takes away has the display asked for the pointer
        pane.getHorizontalScrollBar().setVisible(false);
        // arrow keys belong to what is inside; the pane itself takes no focus
        pane.setFocusable(false);
    }

    /** The same with a slim bar that lies over the edge of what scrolls, so that nothing gets narrower by it. */
    public static JScrollPane slim(Component view, Shade ground) {
        JScrollPane pane =
                new JScrollPane(
                        view,
                        ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean isOptimizedDrawingEnabled() {
                        return false;
                    }
                };
        prepare(pane, ground);
        JScrollBar bar = pane.getVerticalScrollBar();
        bar.setPreferredSize(new Dimension(Look.px(SLIM), 0));
        bar.putClientProperty(
                "FlatLaf.style", String.format("track: #%06x", ground.color().getRGB() & 0xffffff));
        pane.setComponentZOrder(bar, 0);
        pane.setLayout(new ScrollPaneLayout() {
            private static final long serialVersionUID = 1L;

            @Override
            public void layoutContainer(Container parent) {
                super.layoutContainer(parent);
                viewport.setSize(parent.getWidth(), viewport.getHeight());
            }
        });
        return pane;
    }

    /** The same, keeping the bar's room free when there is nothing to scroll, so that nothing moves when there is. */
    public static JScrollPane steady(Component view, Shade ground) {
        JScrollPane pane = of(view, ground);
        pane.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        return pane;
    }

    /** The same for what stands beside something else, with a line between them; the width is in logical pixels. */
    public static JScrollPane side(Component content, int width, boolean left) {
        JScrollPane scroll = of(content, Shade.GROUND);
        aside(scroll, width, left);
        return scroll;
    }

    /** Sets a pane to one side, of a width in logical pixels, with a line towards the middle. */
    public static void aside(JScrollPane pane, int width, boolean left) {
        int line = Math.max(1, Look.px(1));
        pane.setBorder(BorderFactory.createMatteBorder(0, left ? 0 : line, 0, left ? line : 0, Shade.LINE.color()));
        pane.setPreferredSize(new Dimension(Look.px(width), 10));
    }

    /** The same for what fills the window: the page keys turn it wherever the focus is. */
    public static JScrollPane place(Component view, Shade ground) {
        return turned(of(view, ground));
    }

    /** Lets the page keys turn a pane wherever the focus is in its window. */
    public static JScrollPane turned(JScrollPane pane) {
        turn(pane, KeyEvent.VK_PAGE_DOWN, 1);
        turn(pane, KeyEvent.VK_PAGE_UP, -1);
        return pane;
    }

    private static void turn(JScrollPane pane, int key, int direction) {
        String name = "advisor.turn." + direction;
        pane.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key, 0), name);
        pane.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                JScrollBar bar = pane.getVerticalScrollBar();
                bar.setValue(bar.getValue() + direction * bar.getBlockIncrement(direction));
            }
        });
    }

    private static final int SLIM = 6;

    /** The width of a scroll bar in logical pixels. */
    public static final int BAR = 12;

    /** Scrolls so that a component can be seen, whatever scrolls around it. */
    public static void show(JComponent component) {
        component.scrollRectToVisible(new java.awt.Rectangle(component.getSize()));
    }
}
