package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CornersTest {

    private static final Color GROUND = new Color(0xf4f1ea);
    private static final Color FILL = new Color(0xffffff);
    private static final Color EDGE = new Color(0x2a5d8f);

    /** In one of the 255 steps of a colour a picture of a corner may be rounded otherwise, twice. */
    private static final int ROUNDED = 2;

    private interface Draws {
        void draw(Graphics2D g);
    }

    @Property(tries = 150)
    void looksAsIfItWereDrawnInOne(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height,
            @ForAll @IntRange(max = 24) int arc,
            @ForAll @IntRange(min = 1, max = 3) int stroke,
            @ForAll boolean edged) {
        Color edge = edged ? EDGE : null;

        BufferedImage kept = picture(g -> Drawing.sheet(g, width, height, arc, FILL, edge, stroke));
        BufferedImage whole = picture(g -> Drawing.whole(g, width, height, arc, FILL, edge, stroke));

        assertThat(farthest(kept, whole)).isLessThanOrEqualTo(ROUNDED);
    }

    @Property(tries = 30)
    void betweenThePixelsItIsDrawnInOne(@ForAll @IntRange(min = 101, max = 199) int percent) {
        BufferedImage kept = picture(g -> {
            g.scale(percent / 100.0, percent / 100.0);
            Drawing.sheet(g, 50, 40, 12, FILL, EDGE, 1);
        });
        BufferedImage whole = picture(g -> {
            g.scale(percent / 100.0, percent / 100.0);
            Drawing.whole(g, 50, 40, 12, FILL, EDGE, 1);
        });

        assertThat(farthest(kept, whole)).isZero();
    }

    private static BufferedImage picture(Draws draws) {
        BufferedImage picture = new BufferedImage(110, 110, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(GROUND);
        g.fillRect(0, 0, 110, 110);
        g.translate(5, 7);
        Drawing.smooth(g);
        draws.draw(g);
        g.dispose();
        return picture;
    }

    private static int farthest(BufferedImage one, BufferedImage other) {
        int farthest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int a = one.getRGB(x, y) >> shift & 0xff;
                    int b = other.getRGB(x, y) >> shift & 0xff;
                    farthest = Math.max(farthest, Math.abs(a - b));
                }
            }
        }
        return farthest;
    }
}
