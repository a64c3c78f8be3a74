package advisor.workbench.look;

import java.awt.Component;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things of one width side by side, as many as fit, and below each other where only one does. */
public final class Tiles extends Sheet {

    private static final long serialVersionUID = 1L;

    private final int least;
    private final int gap;
    private final boolean even;

    /**
     * Tiles.
     *
     * @param least how wide one must be, in logical pixels
     * @param gap logical pixels between them
     * @param even whether all of a line are as high as its highest
     */
    public Tiles(int least, int gap, boolean even) {
        this.least = least;
        this.gap = gap;
        this.even = even;
        arrangeWith(new Arrangement());
    }

    private static final class Arrangement extends Arranging {
        private static final long serialVersionUID = 1L;

        @Override
        public void addLayoutComponent(Component child, @Nullable Object nothing) {
            // everything is placed alike
        }
    }

    /** Adds a thing. */
    public Tiles with(Component child) {
        add(child);
        return this;
    }

    private List<Component> shown() {
        List<Component> shown = new ArrayList<>();
        for (Component child : getComponents()) {
            if (child.isVisible()) {
                shown.add(child);
            }
        }
        return shown;
    }

    @Override
    int widest() {
        Insets insets = getInsets();
        int widest = 0;
        for (Component child : shown()) {
            widest = Math.max(widest, wish(child));
        }
        return widest + insets.left + insets.right;
    }

    @Override
    int arrange(int width, boolean move) {
        Insets insets = getInsets();
        int inside = inside(width, insets);
        int between = Look.px(gap);
        List<Component> all = shown();
        int fitting = Math.max(1, (inside + between) / (Look.px(least) + between));
        int across = Math.max(1, Math.min(fitting, all.size()));
        int each = (inside - (across - 1) * between) / across;
        int y = insets.top;
        for (int first = 0; first < all.size(); first += across) {
            List<Component> line = all.subList(first, Math.min(all.size(), first + across));
            int highest = 0;
            for (Component child : line) {
                highest = Math.max(highest, Tall.height(child, each));
            }
            y += first == 0 ? 0 : between;
            if (move) {
                for (int i = 0; i < line.size(); i++) {
                    Component child = line.get(i);
                    int height = even ? highest : Tall.height(child, each);
                    child.setBounds(insets.left + i * (each + between), y, each, height);
                }
            }
            y += highest;
        }
        return y + insets.bottom;
    }
}
