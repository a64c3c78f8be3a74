package advisor.workbench.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small things that are drawn by hand. */
public final class Drawing {

    private Drawing() {}

    /** Smooth lines, and text as the machine's owner prefers it. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Object desktop = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (desktop instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** A sheet with round corners, with an edge of a width in pixels when it has a colour. */
    public static void sheet(
            Graphics2D g, float width, float height, float arc, Color fill, @Nullable Color edge, float stroke) {
        if (!Corners.draw(g, width, height, arc, fill, edge, stroke)) {
            whole(g, width, height, arc, fill, edge, stroke);
        }
    }

    /** The same as one shape, of any size and on any scale. */
    static void whole(
            Graphics2D g, float width, float height, float arc, Color fill, @Nullable Color edge, float stroke) {
        float round = Math.min(arc, Math.min(width, height));
        if (edge != null) {
            g.setColor(edge);
            g.fill(new RoundRectangle2D.Float(0, 0, width, height, round, round));
            g.setColor(fill);
            float inner = Math.max(0, round - stroke);
            g.fill(new RoundRectangle2D.Float(stroke, stroke, width - 2 * stroke, height - 2 * stroke, inner, inner));
        } else {
            g.setColor(fill);
            g.fill(new RoundRectangle2D.Float(0, 0, width, height, round, round));
        }
    }
}
