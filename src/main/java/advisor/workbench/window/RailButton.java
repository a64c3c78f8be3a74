package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.CommandWords;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Drawing;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import javax.swing.plaf.basic.BasicButtonUI;

/** One entry at the side of the window: icon, name, and its key in small. */
final class RailButton extends JButton {

    private static final long serialVersionUID = 1L;

    private final CommandId id;
    private final boolean here;
    private final boolean narrow;
    private final boolean low;
    private final String keys;

    RailButton(Commands commands, CommandId id, boolean here, Rail.Room room) {
        super(commands.action(id));
        this.id = id;
        this.here = here;
        this.narrow = room != Rail.Room.WIDE;
        this.low = room == Rail.Room.LOW;
        CommandWords words = commands.words();
        KeyStroke shortcut = id.shortcut();
        this.keys = shortcut == null ? "" : CommandWords.keys(shortcut);
        setName("rail." + id.key());
        setText(words.name(id));
        setMnemonic(0);
        setToolTipText(words.tip(id) + (keys.isEmpty() ? "" : "  " + keys));
        getAccessibleContext().setAccessibleName(words.name(id));
        setContentAreaFilled(false);
        setBorderPainted(false);
        setOpaque(false);
        setRolloverEnabled(true);
        setFont((here ? Type.STRONG : Type.BODY).font());
        setForeground((here ? Shade.ACCENT : Shade.INK).color());
        setBackground((here ? Shade.SHEET : Shade.RAIL).color());
    }

    @Override
    public void updateUI() {
        setUI(new BasicButtonUI());
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics small = getFontMetrics(Type.SMALL.font());
        int words = narrow
                ? Look.px(46)
                : Look.px(56) + getFontMetrics(getFont()).stringWidth(getText()) + small.stringWidth(keys);
        return new Dimension(words, Look.px(low ? 34 : 42));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            boolean lit = here || getModel().isRollover() || getModel().isArmed();
            Color edge = isFocusOwner() ? Shade.ACCENT.color() : here ? Shade.LINE.color() : null;
            if (lit || edge != null) {
                Color fill = (lit ? Shade.SHEET : Shade.RAIL).color();
                Drawing.sheet(g, getWidth(), getHeight(), Look.px(10), fill, edge, Look.px(isFocusOwner() ? 2 : 1));
            }
            paintContent(g);
        } finally {
            g.dispose();
        }
    }

    private void paintContent(Graphics2D g) {
        int icon = Look.px(20);
        int x = narrow ? (getWidth() - icon) / 2 : Look.px(12);
        Glyph glyph = id.glyph();
        if (glyph != null) {
            glyph.draw(g, getForeground(), x, (getHeight() - icon) / 2f, icon);
        }
        if (narrow) {
            return;
        }
        FontMetrics metrics = g.getFontMetrics(getFont());
        g.setFont(getFont());
        g.setColor(getForeground());
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        g.drawString(getText(), x + icon + Look.px(12), baseline);
        if (id == CommandId.COVER) {
            g.setFont(Type.SMALL.font());
            FontMetrics small = g.getFontMetrics();
            g.setColor(Shade.QUIET.color());
            g.drawString(keys, getWidth() - Look.px(12) - small.stringWidth(keys), baseline);
        }
    }
}
