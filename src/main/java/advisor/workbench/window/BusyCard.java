package advisor.workbench.window;

import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.task.Busy;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JRootPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** What is taking long, in a corner of the window: it moves nothing, and can be called off where that is safe. */
final class BusyCard {

    private static final int WIDTH = 380;
    private static final int FROM_THE_EDGE = 18;
    private static final int BAR = 4;
    private static final int STEP = 8;

    /** Below this height, in logical pixels, it leaves the lower edge to what goes on, and tells of one thing alone. */
    private static final int LOW = 520;

    private final JRootPane root;
    private final Busy busy;
    private final Column card = new Column(10).padded(14, 16, 14, 16).on(Shade.SHEET, Shade.LINE, 12);
    private @Nullable Wording wording;
    private boolean covered;

    BusyCard(JRootPane root, Busy busy) {
        this.root = root;
        this.busy = busy;
        card.setName("busy");
        card.setVisible(false);
        root.getLayeredPane().add(card, JLayeredPane.PALETTE_LAYER);
        root.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                refresh();
            }
        });
        busy.listen(this::refresh);
    }

    /** Shows it in a language; nothing while the window is covered. */
    void show(Wording now, boolean isCovered) {
        wording = now;
        covered = isCovered;
        refresh();
        // what it must not cover is laid out by then
        SwingUtilities.invokeLater(this::stand);
    }

    private void refresh() {
        Wording said = wording;
        List<Busy.Job> jobs = busy.shown();
        card.clear();
        card.setVisible(said != null && !covered && !jobs.isEmpty());
        if (said != null) {
            jobs.stream().limit(isLow() ? 1 : jobs.size()).forEach(job -> card.then(row(job, said)));
            card.getAccessibleContext()
                    .setAccessibleName(
                            jobs.stream().map(job -> said.say(job.what())).collect(Collectors.joining(" ")));
        }
        stand();
    }

    private boolean isLow() {
        return root.getHeight() < Look.px(LOW);
    }

    private static Column row(Busy.Job job, Wording said) {
        String words = said.say(job.what());
        Row row = new Row(12).restMiddle(new Prose(words, Type.BODY, Shade.INK));
        if (job.canBeCalledOff()) {
            JButton off = Press.other("busy.off", said.say("busy.off"), job::callOff);
            off.getAccessibleContext().setAccessibleDescription(words);
            row.middle(off);
        }
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.setPreferredSize(new Dimension(Look.px(WIDTH), Look.px(BAR)));
        bar.getAccessibleContext().setAccessibleName(words);
        return new Column(8).then(row).then(bar);
    }

    private void stand() {
        int edge = Look.px(FROM_THE_EDGE);
        JLayeredPane pane = root.getLayeredPane();
        int width = Math.min(Look.px(WIDTH), Math.max(1, pane.getWidth() - 2 * edge));
        int height = card.heightFor(width);
        card.setBounds(free(new Rectangle(pane.getWidth() - width - edge, 0, width, height), edge));
        card.revalidate();
        card.repaint();
    }

    /* At the lower edge, or where there is little room at the upper: as near to it as it covers nothing that is pressed or typed in. */
    private Rectangle free(Rectangle place, int edge) {
        int top = root.getContentPane().getY() + edge / 2;
        int bottom = Math.max(top, root.getLayeredPane().getHeight() - place.height - edge);
        int first = isLow() ? top : bottom;
        int step = isLow() ? Look.px(STEP) : -Look.px(STEP);
        List<Rectangle> pressed = new ArrayList<>();
        collect(root.getContentPane(), pressed);
        for (int y = first; y >= top && y <= bottom; y += step) {
            place.y = y;
            if (pressed.stream().noneMatch(place::intersects)) {
                return place;
            }
        }
        place.y = first;
        return place;
    }

    private static boolean isUsed(Component child) {
        return child instanceof AbstractButton
                || child instanceof JTextComponent
                || child instanceof JComboBox
                || child instanceof JList
                || child instanceof JTable;
    }

    private void collect(Container in, List<Rectangle> pressed) {
        for (Component child : in.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (isUsed(child)) {
                Rectangle seen = ((JComponent) child).getVisibleRect();
                pressed.add(SwingUtilities.convertRectangle(child, seen, root.getLayeredPane()));
            } else if (child instanceof Container inner) {
                collect(inner, pressed);
            }
        }
    }
}
