package advisor.workbench.look;

import java.awt.Component;
import java.awt.Insets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things side by side; each has a width of its own, or a share of what is left, and the row is as high as the highest. */
public class Row extends Sheet {

    private static final long serialVersionUID = 1L;

    private final int gap;
    private final transient Map<Component, Cell> cells = new HashMap<>();

    /** How a thing stands between top and bottom of its row. */
    public enum Align {
        TOP,
        MIDDLE,
        FILL
    }

    /**
     * The place of one thing.
     *
     * @param width in logical pixels; 0 for as wide as it likes
     * @param share of what is left over; 0 for none
     */
    public record Cell(int width, int share, Align align) {

        /** As wide as it likes. */
        public static final Cell NATURAL = new Cell(0, 0, Align.TOP);

        /** All that is left over. */
        public static final Cell REST = new Cell(0, 1, Align.TOP);
    }

    /**
     * A row.
     *
     * @param gap logical pixels between things
     */
    public Row(int gap) {
        this.gap = gap;
        arrangeWith(new Arrangement());
    }

    private static final class Arrangement extends Arranging {
        private static final long serialVersionUID = 1L;

        @Override
        public void addLayoutComponent(Component child, @Nullable Object cell) {
            if (cell instanceof Cell given && child.getParent() instanceof Row row) {
                row.cells.put(child, given);
            }
        }

        @Override
        public void removeLayoutComponent(Component child) {
            if (child.getParent() instanceof Row row) {
                row.cells.remove(child);
            }
        }
    }

    /** Adds a thing that is as wide as it likes. */
    public Row natural(Component child) {
        add(child, Cell.NATURAL);
        return this;
    }

    /** Adds a thing that is as wide as it likes and stands in the middle of the height. */
    public Row middle(Component child) {
        add(child, new Cell(0, 0, Align.MIDDLE));
        return this;
    }

    /** Adds a thing of a width in logical pixels. */
    public Row fixed(int width, Component child) {
        add(child, new Cell(width, 0, Align.TOP));
        return this;
    }

    /** Adds a thing of a width in logical pixels that stands in the middle of the height. */
    public Row fixedMiddle(int width, Component child) {
        add(child, new Cell(width, 0, Align.MIDDLE));
        return this;
    }

    /** Adds a thing that takes what is left over. */
    public Row rest(Component child) {
        add(child, Cell.REST);
        return this;
    }

    /** Adds a thing that takes what is left over and stands in the middle of the height. */
    public Row restMiddle(Component child) {
        add(child, new Cell(0, 1, Align.MIDDLE));
        return this;
    }

    /** Space at the edges, in logical pixels. */
    public Row padded(int top, int left, int bottom, int right) {
        pad(top, left, bottom, right);
        return this;
    }

    /** Makes it a sheet with round corners. */
    public Row on(Shade fill, @Nullable Shade edge, int arc) {
        paper(fill, edge, arc);
        return this;
    }

    private Cell cell(Component child) {
        return cells.getOrDefault(child, Cell.NATURAL);
    }

    private static int width(Component child, Cell cell) {
        return cell.width() > 0 ? Look.px(cell.width()) : wish(child);
    }

    @Override
    int widest() {
        Insets insets = getInsets();
        int all = insets.left + insets.right;
        int shown = 0;
        for (Component child : getComponents()) {
            if (child.isVisible()) {
                all += width(child, cell(child));
                shown++;
            }
        }
        return all + Math.max(0, shown - 1) * Look.px(gap);
    }

    @Override
    int arrange(int width, boolean move) {
        Insets insets = getInsets();
        int left = inside(width, insets);
        int shares = 0;
        int shown = 0;
        for (Component child : getComponents()) {
            if (child.isVisible()) {
                shown++;
                shares += cell(child).share();
                left -= cell(child).share() > 0 ? 0 : width(child, cell(child));
            }
        }
        left = Math.max(0, left - Math.max(0, shown - 1) * Look.px(gap));
        int highest = 0;
        for (Component child : getComponents()) {
            if (child.isVisible()) {
                highest = Math.max(highest, Tall.height(child, given(child, left, shares)));
            }
        }
        if (move) {
            move(insets, left, shares, Math.max(highest, getHeight() - insets.top - insets.bottom));
        }
        return highest + insets.top + insets.bottom;
    }

    private int given(Component child, int left, int shares) {
        Cell cell = cell(child);
        return cell.share() > 0 ? left * cell.share() / shares : width(child, cell);
    }

    private void move(Insets insets, int left, int shares, int height) {
        int x = insets.left;
        for (Component child : getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            int childWidth = given(child, left, shares);
            int childHeight = cell(child).align() == Align.FILL ? height : Tall.height(child, childWidth);
            int y = cell(child).align() == Align.MIDDLE ? insets.top + (height - childHeight) / 2 : insets.top;
            child.setBounds(x, y, childWidth, childHeight);
            x += childWidth + Look.px(gap);
        }
    }
}
