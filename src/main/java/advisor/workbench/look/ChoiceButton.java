package advisor.workbench.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JToggleButton;
import javax.swing.plaf.basic.BasicToggleButtonUI;

/** One choice: its key in a circle where one can be chosen and in a square where several can, its words, and a tick. */
public final class ChoiceButton extends JToggleButton implements Tall {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 12;
    private static final int TICK = 22;

    /** How large a choice is. */
    public enum Size {
        /** Apart from a question's own options. */
        SMALL(Type.BODY, 24, 40, 14),
        USUAL(Type.LEAD, 28, 46, 20),
        /** For a finger, and to be read from across the table. */
        TOUCH(Type.BIG, 34, 72, 32);

        private final Type type;
        private final int badge;
        private final int lowest;
        private final int air;

        Size(Type type, int badge, int lowest, int air) {
            this.type = type;
            this.badge = badge;
            this.lowest = lowest;
            this.air = air;
        }
    }

    private final String key;
    private final boolean several;
    private final Size size;
    private final boolean small;
    private final Prose label;
    private final Prose hint;

    /**
     * A choice.
     *
     * @param key the key that chooses it
     * @param hint beside the label, possibly empty
     * @param several whether others can be chosen beside it
     */
    public ChoiceButton(String key, String label, String hint, boolean several, Size size) {
        super(label);
        this.key = key;
        this.several = several;
        this.size = size;
        this.small = size == Size.SMALL;
        this.label = new Prose(label, size.type, Shade.INK);
        this.hint = Prose.quiet(hint);
        getAccessibleContext().setAccessibleName(label);
        getAccessibleContext().setAccessibleDescription(hint.isEmpty() ? key : hint + " " + key);
        setOpaque(false);
        setContentAreaFilled(false);
        setRolloverEnabled(true);
        setBackground(Shade.SHEET.color());
        setForeground(Shade.INK.color());
        // a key chooses; to an input method it would begin a word
        enableInputMethods(false);
    }

    @Override
    public void updateUI() {
        setUI(new BasicToggleButtonUI());
        setBorder(null);
    }

    private int textLeft() {
        return Look.px(PAD + badge() + 12);
    }

    private int badge() {
        return size.badge;
    }

    private int textWidth(int width) {
        return Math.max(Look.px(40), width - textLeft() - Look.px(small ? PAD : PAD + TICK + 8));
    }

    @Override
    public int heightFor(int width) {
        int words = label.heightFor(textWidth(width));
        if (!hint.text().isEmpty()) {
            words += hint.heightFor(textWidth(width));
        }
        return Math.max(words + Look.px(size.air), Look.px(size.lowest));
    }

    @Override
    public Dimension getPreferredSize() {
        int width = textLeft() + label.naturalWidth() + Look.px(small ? PAD + 4 : PAD + TICK + 12);
        return new Dimension(width, heightFor(width));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            boolean lit = getModel().isRollover() || getModel().isArmed();
            Color fill = isSelected()
                    ? Shade.ACCENT_WASH.color()
                    : lit ? Shade.GROUND.color() : (small ? Shade.GROUND : Shade.SHEET).color();
            boolean strong = isSelected() || isFocusOwner();
            Color edge = (strong ? Shade.ACCENT : Shade.EDGE).color();
            int stroke = isFocusOwner() ? Look.px(3) : isSelected() ? Look.px(2) : Math.max(1, Look.px(1));
            Drawing.sheet(g, getWidth(), getHeight(), Look.px(12), fill, edge, stroke);
            paintBadge(g);
            paintWords(g);
            if (isSelected() && !small) {
                int tick = Look.px(TICK);
                Glyph.CHECK.draw(
                        g, Shade.ACCENT.color(), getWidth() - Look.px(PAD) - tick, (getHeight() - tick) / 2f, tick);
            }
        } finally {
            g.dispose();
        }
    }

    private void paintBadge(Graphics2D g) {
        int side = Look.px(badge());
        int x = Look.px(PAD);
        int y = (getHeight() - side) / 2;
        int arc = Look.px(8);
        g.setColor((isSelected() ? Shade.ACCENT : Shade.EDGE).color());
        g.fill(
                several
                        ? new RoundRectangle2D.Float(x, y, side, side, arc, arc)
                        : new Ellipse2D.Float(x, y, side, side));
        if (!isSelected()) {
            float line = Math.max(1, Look.px(1));
            float inner = side - 2 * line;
            g.setColor(Shade.SHEET.color());
            g.fill(
                    several
                            ? new RoundRectangle2D.Float(x + line, y + line, inner, inner, arc - line, arc - line)
                            : new Ellipse2D.Float(x + line, y + line, inner, inner));
        }
        g.setFont(Type.SMALL_STRONG.font());
        FontMetrics metrics = g.getFontMetrics();
        g.setColor((isSelected() ? Shade.ON_ACCENT : Shade.QUIET).color());
        g.drawString(
                key,
                x + (side - metrics.stringWidth(key)) / 2f,
                y + (side - metrics.getHeight()) / 2f + metrics.getAscent());
    }

    private void paintWords(Graphics2D g) {
        int width = textWidth(getWidth());
        int labelHeight = label.heightFor(width);
        int hintHeight = hint.text().isEmpty() ? 0 : hint.heightFor(width);
        int y = (getHeight() - labelHeight - hintHeight) / 2;
        paint(g, label, y, width, labelHeight);
        if (hintHeight > 0) {
            paint(g, hint, y + labelHeight, width, hintHeight);
        }
    }

    private void paint(Graphics2D g, Prose words, int y, int width, int height) {
        words.setSize(width, height);
        Graphics2D part = (Graphics2D) g.create(textLeft(), y, width, height);
        words.paint(part);
        part.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJToggleButton() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return several ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON;
                }
            };
        }
        return accessibleContext;
    }
}
