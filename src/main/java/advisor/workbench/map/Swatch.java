package advisor.workbench.map;

import advisor.workbench.look.Drawing;
import advisor.workbench.look.Look;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;

/** A small box in the colours of a kind of entry. */
record Swatch(GuideMap.Kind kind) implements Icon {

    @Override
    public int getIconWidth() {
        return Look.px(18);
    }

    @Override
    public int getIconHeight() {
        return Look.px(12);
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            RoundRectangle2D box = new RoundRectangle2D.Double(
                    x + 0.5, y + 0.5, getIconWidth() - 1.0, getIconHeight() - 1.0, Look.px(5), Look.px(5));
            g.setColor(MapDrawing.fill(kind).color());
            g.fill(box);
            g.setColor(MapDrawing.edge(kind).color());
            g.setStroke(new BasicStroke(Math.max(1, Look.px(1))));
            g.draw(box);
        } finally {
            g.dispose();
        }
    }
}
