package advisor.workbench.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of which only the corners are smooth: those are kept as small pictures, the rest is plain rectangles.
 *
 * <p>A round rectangle that is filled smoothly is handed to the display as a mask over all of it, in many pieces; on a
 * screen with thirty sheets that took most of the time of painting. Where a pixel of the program is not one of the
 * screen, it is left to do just that. On the event thread only.
 */
final class Corners {

    private static final int MOST = 64;

    /** The corners in use; themes and scales that are left behind fall out. */
    private static final Map<Kind, BufferedImage> DRAWN = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, BufferedImage> eldest) {
            return size() > MOST;
        }
    };

    private Corners() {}

    /* How four corners look; colours as they lie in a picture. */
    private record Kind(int arc, int stroke, int fill, int edge) {

        /* The side of the square that holds one corner, with what the edge takes. */
        int side() {
            return (arc + 1) / 2 + stroke;
        }
    }

    /** Draws a sheet, unless it is too small for its corners or does not lie on whole pixels; gives whether it did. */
    static boolean draw(
            Graphics2D g, float width, float height, float arc, Color fill, @Nullable Color edge, float stroke) {
        int line = edge == null ? 0 : Math.round(stroke);
        Kind kind = new Kind(Math.round(arc), line, fill.getRGB(), edge == null ? 0 : edge.getRGB());
        int right = Math.round(width);
        int bottom = Math.round(height);
        int side = kind.side();
        if (Math.min(right, bottom) < 2 * side || right != width || bottom != height || !isWhole(g.getTransform())) {
            return false;
        }
        BufferedImage corners = DRAWN.computeIfAbsent(kind, fresh -> drawn(fresh, fill, edge));
        corner(g, corners, side, 0, 0, 0, 0);
        corner(g, corners, side, right - side, 0, side, 0);
        corner(g, corners, side, 0, bottom - side, 0, side);
        corner(g, corners, side, right - side, bottom - side, side, side);
        Object smooth = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setColor(fill);
        g.fillRect(side, line, right - 2 * side, bottom - 2 * line);
        g.fillRect(line, side, side - line, bottom - 2 * side);
        g.fillRect(right - side, side, side - line, bottom - 2 * side);
        if (edge != null) {
            g.setColor(edge);
            g.fillRect(side, 0, right - 2 * side, line);
            g.fillRect(side, bottom - line, right - 2 * side, line);
            g.fillRect(0, side, line, bottom - 2 * side);
            g.fillRect(right - line, side, line, bottom - 2 * side);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
        return true;
    }

    private static boolean isWhole(AffineTransform to) {
        return (to.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0
                && Math.rint(to.getTranslateX()) == to.getTranslateX()
                && Math.rint(to.getTranslateY()) == to.getTranslateY();
    }

    private static void corner(Graphics2D g, BufferedImage from, int side, int x, int y, int fromX, int fromY) {
        g.drawImage(from, x, y, x + side, y + side, fromX, fromY, fromX + side, fromY + side, null);
    }

    private static BufferedImage drawn(Kind kind, Color fill, @Nullable Color edge) {
        int both = Math.max(1, 2 * kind.side());
        BufferedImage drawn = new BufferedImage(both, both, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawn.createGraphics();
        try {
            Drawing.smooth(g);
            Drawing.whole(g, both, both, kind.arc(), fill, edge, kind.stroke());
        } finally {
            g.dispose();
        }
        return drawn;
    }
}
