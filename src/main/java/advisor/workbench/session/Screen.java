package advisor.workbench.session;

import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The middle of a session: Back at the top, what it is about between, what goes on at the bottom; always in the same places. */
abstract class Screen extends JPanel implements Live {

    private static final long serialVersionUID = 1L;

    /** How wide text may be and still be read with ease, in logical pixels. */
    private static final int READABLE = 660;

    /** Below this height, in logical pixels, the question needs all the room there is. */
    private static final int LOW = 520;

    private final Row top = new Row(12);
    private final Column up = new Column(READABLE, 0).padded(14, 28, 4, 28 + Scroll.BAR);
    private final Column body = new Column(READABLE, 8).padded(6, 28, 32, 28);
    private final Column above = new Column(8);
    private final Wrap bottom = new Wrap(8);
    private final JScrollPane scroll;
    private @Nullable JButton primary;

    Screen(String name, Wording wording) {
        super(new BorderLayout());
        setName(name);
        setBackground(Shade.GROUND.color());
        up.then(top);
        Column below = new Column(READABLE, 0)
                .padded(12, 28, 14, 28 + Scroll.BAR)
                .then(above)
                .then(0, bottom);
        below.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(Math.max(1, Look.px(1)), 0, 0, 0, Shade.LINE.color()),
                below.getBorder()));
        scroll = Scroll.turned(Scroll.steady(body, Shade.GROUND));
        scroll.getAccessibleContext().setAccessibleName(wording.say("screen.body"));
        add(up, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /** What it is about. */
    final Column body() {
        return body;
    }

    /** Says something before everything else, where it scrolls along. */
    final void begin(JComponent said) {
        body.add(said, Column.Slot.after(-1), 0);
    }

    /** Says something above what scrolls, where it stays in sight. */
    final void onTop(JComponent said) {
        up.then(said);
    }

    /** Puts the way back at the top. */
    final void back(String words, Runnable does) {
        JButton back = Press.quiet("back", words, does);
        back.setIcon(Glyph.BACK.icon(16));
        back.putClientProperty("FlatLaf.style", "margin: 6,0,6,10");
        top.middle(back);
    }

    /** Names the part of the session at the top. */
    final void caption(String words) {
        top.restMiddle(new Prose(words, Type.SMALL, Shade.QUIET));
    }

    /** The one thing this screen is for. */
    final JButton primary(String name, String words, Runnable does) {
        JButton button = Press.primary(name, words, does);
        bottom.with(button);
        primary = button;
        return button;
    }

    /** Shows just above the buttons what must be seen before they are pressed; null for nothing. */
    final void aboveButtons(@Nullable JComponent shown) {
        above.clear();
        if (shown != null) {
            above.then(new Column(0).padded(0, 0, 12, 0).then(shown));
        }
    }

    /** Whether there is so little room that what must be seen has to be said in short. */
    final boolean isLow() {
        return getHeight() > 0 && getHeight() < Look.px(LOW);
    }

    /** Something else that can be done here. */
    final void second(JButton button) {
        bottom.with(button);
    }

    /** Does something at a key, unless the focus is where one types. */
    final void on(char key, Runnable does) {
        TypedKey.on(this, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, does);
    }

    /** The button that Enter presses, or null. */
    final @Nullable JButton primary() {
        return primary;
    }

    /** Where the focus starts. */
    JComponent start() {
        JButton button = primary;
        return button == null ? this : button;
    }

    @Override
    public void refresh() {
        // what never changes while it is shown need do nothing
    }

    /** Scrolls so that what lies between two things can be seen, or at least the second. */
    final void reveal(JComponent from, JComponent to) {
        validate();
        Rectangle both = SwingUtilities.convertRectangle(from.getParent(), from.getBounds(), body);
        both.add(SwingUtilities.convertRectangle(to.getParent(), to.getBounds(), body));
        both.grow(0, Look.px(12));
        body.scrollRectToVisible(both);
        Scroll.show(to);
    }

    /** Shows the beginning. */
    final void scrollToTop() {
        scroll.getViewport().setViewPosition(new java.awt.Point(0, 0));
    }
}
