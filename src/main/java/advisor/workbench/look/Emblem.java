package advisor.workbench.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** What the window is known by in a list of windows, in the sizes that desktops ask for. */
public final class Emblem {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128);

    /** The accent of the light theme: a list of windows has colours of its own, whatever is worn inside. */
    private static final Color ACCENT = new Color(0x1b5d7d);

    private static final Color GREY = new Color(0x6b7280);

    /* Drawn once, for all windows and however often they are built anew. */
    private static final List<Image> WORKBENCH = sizes(Glyph.SHIELD, ACCENT, Color.WHITE);

    private static final List<Image> PLAIN = sizes(Glyph.LIST, Color.WHITE, GREY);

    private Emblem() {}

    /** The workbench's own. */
    public static List<Image> workbench() {
        return WORKBENCH;
    }

    /** Some lines of text, while what is shown is covered. */
    public static List<Image> plain() {
        return PLAIN;
    }

    private static List<Image> sizes(Glyph glyph, Color ground, Color strokes) {
        return SIZES.stream()
                .<Image>map(size -> drawn(glyph, ground, strokes, size))
                .toList();
    }

    private static BufferedImage drawn(Glyph glyph, Color ground, Color strokes, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            Drawing.smooth(g);
            g.setColor(ground);
            g.fill(new RoundRectangle2D.Float(0, 0, size, size, size / 4f, size / 4f));
            float inside = size * 0.84f;
            glyph.draw(g, strokes, (size - inside) / 2, (size - inside) / 2, inside);
        } finally {
            g.dispose();
        }
        return image;
    }
}
