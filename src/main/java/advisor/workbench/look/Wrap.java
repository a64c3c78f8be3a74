package advisor.workbench.look;

import java.awt.Component;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small things side by side that go on in the next line when the width is used up. */
public class Wrap extends Sheet {

    private static final long serialVersionUID = 1L;

    private final int gap;

    /**
     * A wrapping row.
     *
     * @param gap logical pixels between things, and between lines
     */
    public Wrap(int gap) {
        this.gap = gap;
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
    public Wrap with(Component child) {
        add(child);
        return this;
    }

    /** Space at the edges, in logical pixels. */
    public Wrap padded(int top, int left, int bottom, int right) {
        pad(top, left, bottom, right);
        return this;
    }

    @Override
    int widest() {
        Insets insets = getInsets();
        int all = insets.left + insets.right;
        int shown = 0;
        for (Component child : getComponents()) {
            if (child.isVisible()) {
                all += wish(child);
                shown++;
            }
        }
        return all + Math.max(0, shown - 1) * Look.px(gap);
    }

    @Override
    int arrange(int width, boolean move) {
        Insets insets = getInsets();
        int inside = inside(width, insets);
        List<Component> line = new ArrayList<>();
        int x = 0;
        int y = insets.top;
        boolean first = true;
        for (Component child : getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            int childWidth = Math.min(wish(child), inside);
            if (!line.isEmpty() && x + childWidth > inside) {
                y += (first ? 0 : Look.px(gap))
                        + place(line, insets.left, y + (first ? 0 : Look.px(gap)), inside, move);
                first = false;
                line.clear();
                x = 0;
            }
            line.add(child);
            x += childWidth + Look.px(gap);
        }
        int before = first || line.isEmpty() ? 0 : Look.px(gap);
        return y + before + place(line, insets.left, y + before, inside, move) + insets.bottom;
    }

    /* One line, each thing in the middle of its height; gives the height. */
    private int place(List<Component> line, int left, int top, int inside, boolean move) {
        int highest = 0;
        for (Component child : line) {
            highest = Math.max(highest, Tall.height(child, Math.min(wish(child), inside)));
        }
        int x = left;
        for (Component child : line) {
            int width = Math.min(wish(child), inside);
            int height = Tall.height(child, width);
            if (move) {
                child.setBounds(x, top + (highest - height) / 2, width, height);
            }
            x += width + Look.px(gap);
        }
        return highest;
    }
}
