package advisor.workbench.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JButton;
import javax.swing.plaf.basic.BasicButtonUI;

/** A sentence that leads to what it speaks of; it wraps, however long it is. */
public final class Jump extends JButton implements Tall {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 8;

    private final Prose words;

    /** A sentence in a colour. */
    public Jump(String name, String sentence, Shade shade, Runnable does) {
        super(sentence);
        this.words = new Prose(sentence, Type.STRONG, shade);
        setName(name);
        setForeground(shade.color());
        setOpaque(false);
        setContentAreaFilled(false);
        addActionListener(pressed -> does.run());
    }

    @Override
    public void updateUI() {
        setUI(new BasicButtonUI());
        setBorder(null);
    }

    private static int inside(int width) {
        return Math.max(Look.px(40), width - 2 * Look.px(PAD));
    }

    @Override
    public int heightFor(int width) {
        return words.heightFor(inside(width)) + Look.px(PAD);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = words.naturalWidth() + 2 * Look.px(PAD);
        return new Dimension(width, heightFor(width));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            if (isFocusOwner()) {
                Drawing.sheet(g, getWidth(), getHeight(), Look.px(8), Shade.SHEET.color(), getForeground(), Look.px(2));
            }
            int width = inside(getWidth());
            int height = words.heightFor(width);
            words.setSize(width, height);
            int top = (getHeight() - height) / 2;
            Graphics2D part = (Graphics2D) g.create(Look.px(PAD), top, width, height);
            words.paint(part);
            part.dispose();
            if (getModel().isRollover()) {
                g.setColor(getForeground());
                g.fillRect(Look.px(PAD), top + height - 1, Math.min(width, words.naturalWidth()), 1);
            }
        } finally {
            g.dispose();
        }
    }
}
