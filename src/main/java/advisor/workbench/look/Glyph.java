package advisor.workbench.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Scanner;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/** The icons of the workbench: strokes on a grid of 24, in the colour of whatever they stand on, at any scale. */
public enum Glyph {
    SESSIONS("M4 5 H20 V16 H11 L7 20 V16 H4 Z M8 9 H16 M8 12 H13"),
    GUIDES("M12 6 C10 4 6 4 3 5 V18 C6 17 10 17 12 19 C14 17 18 17 21 18 V5 C18 4 14 4 12 6 Z M12 6 V19"),
    OUTCOMES("M4 4 H20 V20 H4 Z M4 9 H20 M4 14.5 H20 M10 9 V20"),
    RECEIPT("M6 3.5 H18 V20.5 L15 18.5 L12 20.5 L9 18.5 L6 20.5 Z M9 8 H15 M9 12 H15"),
    REPORTS("M4 20 H20 M7 20 V12 M12 20 V5 M17 20 V9"),
    SETTINGS("M4 7 H13 M17 7 H20 M15 5 V9 M4 17 H7 M11 17 H20 M9 15 V19 M4 12 H15 M19 12 H20 M17 10 V14"),
    SEARCH("M10.5 4 C14.5 4 17 7 17 10.5 C17 14 14.5 17 10.5 17 C7 17 4 14 4 10.5 C4 7 7 4 10.5 4 Z M15.5 15.5 L20 20"),
    BACK("M14 6 L8 12 L14 18"),
    CHECK("M5 12.5 L10 17.5 L19 7"),
    CROSS("M6 6 L18 18 M18 6 L6 18"),
    PLUS("M12 5 V19 M5 12 H19"),
    WARNING("M12 4 L21 20 H3 Z M12 10 V14.5 M12 17 V17.4"),
    SHIELD("M12 3 L19 6 V11 C19 16 16 19 12 21 C8 19 5 16 5 11 V6 Z M9 11.5 L11.5 14 L15.5 9.5"),
    QUESTION("M8.5 9 C8.5 4.5 15.5 4.5 15.5 9 C15.5 12 12 11.5 12 15 M12 18.5 V19"),
    SPEAK("M5 7 H10 V12 C10 15 8 17 5.5 17.5 M14 7 H19 V12 C19 15 17 17 14.5 17.5"),
    PENCIL("M5 19 L6 15 L16 5 L19 8 L9 18 Z M14 7 L17 10"),
    STOP("M6 6 H18 V18 H6 Z"),
    DOOR("M13 4 H5 V20 H13 M10 12 H20 M16 8 L20 12 L16 16"),
    CLOCK("M12 4 C17 4 20 8 20 12 C20 16 17 20 12 20 C7 20 4 16 4 12 C4 8 7 4 12 4 Z M12 8 V12 L15 14"),
    LOCK("M6 11 H18 V20 H6 Z M8.5 11 V8 C8.5 3.5 15.5 3.5 15.5 8 V11"),
    LIST("M8 7 H20 M8 12 H20 M8 17 H20 M4 7 H4.5 M4 12 H4.5 M4 17 H4.5"),
    DOWN("M6 9 L12 15 L18 9"),
    RIGHT("M9 6 L15 12 L9 18");

    private final String strokes;

    /** Read when it is first drawn; icons are drawn with every screen. */
    private @Nullable Path2D path;

    Glyph(String strokes) {
        this.strokes = strokes;
    }

    /** The icon at a size in logical pixels, in the colour of the component it stands on. */
    public Icon icon(int size) {
        return new Drawn(this, size, null);
    }

    /** The icon at a size in logical pixels, in a colour. */
    public Icon icon(int size, Shade shade) {
        return new Drawn(this, size, shade);
    }

    /** Draws the strokes into a square of pixels. */
    public void draw(Graphics2D graphics, Color color, float x, float y, float size) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            g.translate(x, y);
            g.scale(size / 24, size / 24);
            g.setColor(color);
            g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(path());
        } finally {
            g.dispose();
        }
    }

    private Path2D path() {
        Path2D known = path;
        if (known == null) {
            known = read(strokes);
            path = known;
        }
        return known;
    }

    private static Path2D read(String strokes) {
        Path2D path = new Path2D.Float();
        try (Scanner words = new Scanner(strokes.replaceAll("([A-Z])", " $1 ")).useLocale(Locale.ROOT)) {
            while (words.hasNext()) {
                stroke(path, words.next(), words);
            }
        }
        return path;
    }

    private static void stroke(Path2D path, String verb, Scanner words) {
        switch (verb) {
            case "M" -> path.moveTo(words.nextFloat(), words.nextFloat());
            case "L" -> path.lineTo(words.nextFloat(), words.nextFloat());
            case "H" -> path.lineTo(words.nextFloat(), path.getCurrentPoint().getY());
            case "V" -> path.lineTo(path.getCurrentPoint().getX(), words.nextFloat());
            case "C" ->
                path.curveTo(
                        words.nextFloat(),
                        words.nextFloat(),
                        words.nextFloat(),
                        words.nextFloat(),
                        words.nextFloat(),
                        words.nextFloat());
            default -> path.closePath();
        }
    }

    private record Drawn(Glyph glyph, int size, @Nullable Shade shade) implements Icon {
        @Override
        public void paintIcon(Component on, Graphics g, int x, int y) {
            Color color = shade == null ? on.getForeground() : shade.color();
            glyph.draw((Graphics2D) g, color, x, y, getIconWidth());
        }

        @Override
        public int getIconWidth() {
            return Look.px(size);
        }

        @Override
        public int getIconHeight() {
            return Look.px(size);
        }
    }
}
