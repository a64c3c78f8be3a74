package advisor.workbench.map;

import advisor.workbench.look.Drawing;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws a map in units of its layout.
 *
 * @param notes what stands beside entries, by their ids
 * @param marked entries that were looked for
 * @param chosen the entry whose ways are drawn stronger than all others, or null
 */
record MapPainter(
        MapLayout layout, Map<String, String> notes, List<GuideMap.Node> marked, GuideMap.@Nullable Node chosen) {

    /** Pictures larger than this, in pixels either way, are drawn smaller. */
    private static final double MOST = 12_000;

    private static final float[] DASHES = {4, 3};
    private static final float PALE = 0.4f;
    private static final int ARC = 12;

    /** Draws everything. */
    void draw(Graphics2D g) {
        GuideMap.Node centre = chosen;
        Set<String> near = centre == null ? Set.of() : layout.map().around(centre);
        g.setFont(Type.BODY.font().deriveFont((float) MapDrawing.SIZE));
        layout.lines().forEach((edge, line) -> {
            if (!isOf(near, edge)) {
                g.setStroke(new BasicStroke(1));
                g.setColor((near.isEmpty() ? Shade.EDGE : Shade.LINE).color());
                g.draw(line);
            }
        });
        layout.lines().forEach((edge, line) -> {
            if (isOf(near, edge)) {
                g.setStroke(new BasicStroke(2));
                g.setColor(Shade.ACCENT.color());
                g.draw(line);
            }
        });
        Composite full = g.getComposite();
        layout.boxes().forEach((node, box) -> {
            boolean pale = !near.isEmpty() && !near.contains(node.key()) && !marked.contains(node);
            g.setComposite(pale ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, PALE) : full);
            node(g, node, box);
        });
        g.setComposite(full);
    }

    private static boolean isOf(Set<String> near, GuideMap.Edge edge) {
        return near.contains(edge.from()) && near.contains(edge.to());
    }

    private void node(Graphics2D g, GuideMap.Node node, Rectangle2D box) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), ARC, ARC);
        g.setColor(MapDrawing.fill(node.kind()).color());
        g.fill(shape);
        boolean isMarked = marked.contains(node);
        String note = notes.getOrDefault(node.id(), "");
        g.setColor((isMarked ? Shade.NOW : MapDrawing.edge(node.kind())).color());
        g.setStroke(
                note.equals(MapOverlay.NOTHING)
                        ? new BasicStroke(
                                isMarked ? 3 : 1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, DASHES, 0)
                        : new BasicStroke(isMarked ? 3 : 1.2f));
        g.draw(shape);
        g.setColor(Shade.INK.color());
        List<String> lines = MapDrawing.lines(node, note, box.getWidth());
        double y = box.getCenterY() - (lines.size() - 1) * MapDrawing.SIZE * 0.65 + MapDrawing.SIZE * 0.35;
        for (String line : lines) {
            g.drawString(line, (float) box.getX() + 8, (float) y);
            y += MapDrawing.SIZE * 1.3;
        }
    }

    /** The whole map as a picture, at twice its size unless that is too large. */
    BufferedImage picture() {
        double scale = Math.min(2, MOST / Math.max(layout.width(), layout.height()));
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(layout.width() * scale),
                (int) Math.ceil(layout.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            Drawing.smooth(g);
            g.setColor(Shade.GROUND.color());
            g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            g.scale(scale, scale);
            draw(g);
        } finally {
            g.dispose();
        }
        return picture;
    }
}
