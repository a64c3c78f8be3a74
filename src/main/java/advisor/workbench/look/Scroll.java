package advisor.workbench.look;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** Something that can be longer than its place, and then scrolls up and down. */
public final class Scroll {

    private Scroll() {}

    /** A scroll pane without a frame, on what lies behind it. */
    public static JScrollPane of(Component view, Shade ground) {
        JScrollPane pane = new JScrollPane(
                view, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(true);
        pane.setBackground(ground.color());
        pane.getViewport().setBackground(ground.color());
        pane.getVerticalScrollBar().setUnitIncrement(Look.px(24));
        pane.getVerticalScrollBar().setBackground(ground.color());
        // arrow keys belong to what is inside; the pane itself takes no focus
        pane.setFocusable(false);
        return pane;
    }

    /** The same, keeping the bar's room free when there is nothing to scroll, so that nothing moves when there is. */
    public static JScrollPane steady(Component view, Shade ground) {
        JScrollPane pane = of(view, ground);
        pane.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        return pane;
    }

    /** The width of a scroll bar in logical pixels. */
    public static final int BAR = 12;

    /** Scrolls so that a component can be seen, whatever scrolls around it. */
    public static void show(JComponent component) {
        component.scrollRectToVisible(new java.awt.Rectangle(component.getSize()));
    }
}
