package advisor.workbench.session;

import advisor.workbench.look.Drawing;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Tall;
import advisor.workbench.look.Type;
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
final class ChoiceButton extends JToggleButton implements Tall {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 12;
    private static final int BADGE = 28;
    private static final int TICK = 22;

    private final String key;
    private final boolean several;
    private final boolean small;
    private final Prose label;
    private final Prose hint;

    /**
     * A choice.
     *
     * @param key the key that chooses it
     * @param hint beside the label, possibly empty
     * @param several whether others can be chosen beside it
     * @param small whether it stands apart from the question's own options
     */
    ChoiceButton(String key, String label, String hint, boolean several, boolean small) {
        super(label);
        this.key = key;
        this.several = several;
        this.small = small;
        this.label = new Prose(label, small ? Type.BODY : Type.LEAD, Shade.INK);
        this.hint = Prose.quiet(hint);
        getAccessibleContext().setAccessibleName(label);
        getAccessibleContext().setAccessibleDescription(hint.isEmpty() ? key : hint + " " + key);
        setOpaque(false);
        setContentAreaFilled(false);
        setRolloverEnabled(true);
        setBackground(Shade.SHEET.color());
        setForeground(Shade.INK.color());
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
        return small ? 24 : BADGE;
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
        return Math.max(words + Look.px(small ? 14 : 20), Look.px(small ? 40 : 46));
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
                int size = Look.px(TICK);
                Glyph.CHECK.draw(
                        g, Shade.ACCENT.color(), getWidth() - Look.px(PAD) - size, (getHeight() - size) / 2f, size);
            }
        } finally {
            g.dispose();
        }
    }

    private void paintBadge(Graphics2D g) {
        int size = Look.px(badge());
        int x = Look.px(PAD);
        int y = (getHeight() - size) / 2;
        int arc = Look.px(8);
        g.setColor((isSelected() ? Shade.ACCENT : Shade.EDGE).color());
        g.fill(
                several
                        ? new RoundRectangle2D.Float(x, y, size, size, arc, arc)
                        : new Ellipse2D.Float(x, y, size, size));
        if (!isSelected()) {
            float line = Math.max(1, Look.px(1));
            float inner = size - 2 * line;
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
                x + (size - metrics.stringWidth(key)) / 2f,
                y + (size - metrics.getHeight()) / 2f + metrics.getAscent());
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
