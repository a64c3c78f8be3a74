package advisor.workbench.look;

import java.awt.Component;
import java.awt.Insets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things one below the other, each as wide as the column and as high as it needs to be. */
public class Column extends Sheet {

    private static final long serialVersionUID = 1L;

    private final int most;
    private final int gap;
    private final transient Map<Component, Slot> slots = new HashMap<>();

    /**
     * How a thing stands in its column.
     *
     * @param before logical pixels of space above it, unless it is the first; below 0 for the column's usual gap
     * @param stretch whether it is as wide as the column rather than as wide as it likes
     */
    public record Slot(int before, boolean stretch) {

        /** As wide as it likes, at the usual distance. */
        public static final Slot NATURAL = new Slot(-1, false);

        /** As wide as the column, at a distance. */
        public static Slot after(int before) {
            return new Slot(before, true);
        }

        /** As wide as it likes, at a distance. */
        public static Slot naturalAfter(int before) {
            return new Slot(before, false);
        }
    }

    /**
     * A column.
     *
     * @param most its largest width in logical pixels, beyond which it stands in the middle; 0 for none
     * @param gap logical pixels between things
     */
    public Column(int most, int gap) {
        this.most = most;
        this.gap = gap;
        arrangeWith(new Arrangement());
    }

    /** A column of any width. */
    public Column(int gap) {
        this(0, gap);
    }

    private static final class Arrangement extends Arranging {
        private static final long serialVersionUID = 1L;

        @Override
        public void addLayoutComponent(Component child, @Nullable Object slot) {
            if (slot instanceof Slot given && child.getParent() instanceof Column column) {
                column.slots.put(child, given);
            }
        }

        @Override
        public void removeLayoutComponent(Component child) {
            if (child.getParent() instanceof Column column) {
                column.slots.remove(child);
            }
        }
    }

    /** Adds a thing at a distance from the one above, as wide as the column. */
    public Column then(int before, Component child) {
        add(child, Slot.after(before));
        return this;
    }

    /** Adds a thing as wide as the column, at the usual distance. */
    public Column then(Component child) {
        add(child);
        return this;
    }

    /** Adds a thing that is as wide as it likes. */
    public Column natural(int before, Component child) {
        add(child, Slot.naturalAfter(before));
        return this;
    }

    /** Space at the edges, in logical pixels. */
    public Column padded(int top, int left, int bottom, int right) {
        pad(top, left, bottom, right);
        return this;
    }

    /** Makes it a sheet with round corners. */
    public Column on(Shade fill, @Nullable Shade edge, int arc) {
        paper(fill, edge, arc);
        return this;
    }

    /** Lets a thing that is in it stand otherwise. */
    final void stands(Component child, Slot slot) {
        slots.put(child, slot);
    }

    /** Takes everything out. */
    public Column clear() {
        removeAll();
        slots.clear();
        return this;
    }

    @Override
    int widest() {
        Insets insets = getInsets();
        int widest = 0;
        for (Component child : getComponents()) {
            if (child.isVisible()) {
                widest = Math.max(widest, wish(child));
            }
        }
        int limited = most > 0 ? Math.min(widest, Look.px(most)) : widest;
        return limited + insets.left + insets.right;
    }

    @Override
    int arrange(int width, boolean move) {
        Insets insets = getInsets();
        int inside = inside(width, insets);
        int column = most > 0 ? Math.min(inside, Look.px(most)) : inside;
        int left = insets.left + (inside - column) / 2;
        int y = insets.top;
        boolean first = true;
        for (Component child : getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            Slot slot = slots.getOrDefault(child, Slot.after(-1));
            if (!first) {
                y += Look.px(slot.before() >= 0 ? slot.before() : gap);
            }
            first = false;
            int childWidth = slot.stretch() ? column : Math.min(column, wish(child));
            int height = Tall.height(child, childWidth);
            if (move) {
                child.setBounds(left, y, childWidth, height);
            }
            y += height;
        }
        return y + insets.bottom;
    }
}
