package advisor.workbench.look;

import java.awt.Component;
import java.awt.Insets;

/** What something is called and what it is: side by side, or one below the other where that would be too narrow. */
public final class Pair extends Sheet {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 16;
    private static final int ABOVE = 4;

    private final int labelWidth;
    private final Component label;
    private final Component content;

    /**
     * A pair.
     *
     * @param labelWidth of the label when it stands beside, in logical pixels
     */
    public Pair(int labelWidth, Component label, Component content) {
        this.labelWidth = labelWidth;
        this.label = label;
        this.content = content;
        arrangeWith(new Arrangement());
        add(label);
        add(content);
    }

    private static final class Arrangement extends Arranging {
        private static final long serialVersionUID = 1L;

        @Override
        public void addLayoutComponent(Component child, @org.jspecify.annotations.Nullable Object nothing) {
            // both have their place
        }
    }

    @Override
    int widest() {
        Insets insets = getInsets();
        return Look.px(labelWidth) + Look.px(GAP) + wish(content) + insets.left + insets.right;
    }

    @Override
    int arrange(int width, boolean move) {
        Insets insets = getInsets();
        int inside = inside(width, insets);
        int beside = Look.px(labelWidth) + Look.px(GAP);
        boolean narrow = inside < 2 * beside;
        int labelTall = Tall.height(label, narrow ? inside : Look.px(labelWidth));
        int contentWidth = narrow ? inside : inside - beside;
        int contentTall = Tall.height(content, contentWidth);
        int height = narrow ? labelTall + Look.px(ABOVE) + contentTall : Math.max(labelTall, contentTall);
        if (move) {
            int labelTop = insets.top + (narrow ? 0 : (height - labelTall) / 2);
            label.setBounds(insets.left, labelTop, narrow ? inside : Look.px(labelWidth), labelTall);
            int top = insets.top + (narrow ? height - contentTall : (height - contentTall) / 2);
            content.setBounds(insets.left + (narrow ? 0 : beside), top, contentWidth, contentTall);
        }
        return height + insets.top + insets.bottom;
    }
}
