package advisor.workbench.session;

import advisor.workbench.look.Drawing;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Tall;
import advisor.workbench.look.Type;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JButton;
import javax.swing.plaf.basic.BasicButtonUI;

/** A question in small, its answer below; pressing it changes the answer. */
final class AnswerButton extends JButton implements Tall {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 10;

    private final Prose question;
    private final Prose answer;
    private final boolean here;

    AnswerButton(String question, String answer, boolean here, Said said) {
        super(question);
        this.question = new Prose(question, Type.SMALL, Shade.QUIET);
        this.answer = new Prose(answer, Type.BODY, Shade.INK);
        this.here = here;
        setOpaque(false);
        setContentAreaFilled(false);
        setRolloverEnabled(true);
        setBackground(Shade.SHEET.color());
        setForeground(Shade.INK.color());
        enableInputMethods(false);
        setToolTipText(said.say("answers.change"));
        getAccessibleContext().setAccessibleName(question + " " + answer);
        getAccessibleContext().setAccessibleDescription(said.say("answers.change"));
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
        return question.heightFor(inside(width)) + answer.heightFor(inside(width)) + Look.px(14);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(question.naturalWidth(), answer.naturalWidth()) + 2 * Look.px(PAD);
        return new Dimension(width, heightFor(width));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            boolean lit = getModel().isRollover() || getModel().isArmed();
            Color fill = (here ? Shade.ACCENT_WASH : lit ? Shade.GROUND : Shade.SHEET).color();
            Color edge = (isFocusOwner() ? Shade.ACCENT : here ? Shade.ACCENT : Shade.LINE).color();
            Drawing.sheet(g, getWidth(), getHeight(), Look.px(10), fill, edge, Look.px(isFocusOwner() ? 2 : 1));
            int width = inside(getWidth());
            int y = Look.px(7);
            y = paint(g, question, y, width);
            paint(g, answer, y, width);
        } finally {
            g.dispose();
        }
    }

    private static int paint(Graphics2D g, Prose words, int y, int width) {
        int height = words.heightFor(width);
        words.setSize(width, height);
        Graphics2D part = (Graphics2D) g.create(Look.px(PAD), y, width, height);
        words.paint(part);
        part.dispose();
        return y + height;
    }
}
