package advisor.workbench.session;

import advisor.session.Session;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.ZoneId;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * A session: the question in the middle, the answers so far at its left, the plan at its right.
 *
 * <p>Where there is no room for all three, one is shown at a time; keys lead from one to the other.
 */
public final class SessionView extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final List<String> IN_ORDER =
            List.of(BorderLayout.NORTH, BorderLayout.WEST, BorderLayout.CENTER, BorderLayout.EAST);

    private final transient SessionModel model;
    private final transient Runnable again;
    private final transient Commands commands;
    private final transient Said said;
    private final transient ZoneId zone;
    private final transient Sides sides;
    private transient Room room = Room.WIDE;
    private transient Side side = Side.MIDDLE;
    private transient @Nullable Stage shownStage;
    private transient @Nullable Session shownSession;
    private transient @Nullable Screen screen;
    private transient boolean shownLog;
    private transient @Nullable Recovered shownRecovered;

    /** How much room there is. */
    private enum Room {
        NARROW,
        MEDIUM,
        WIDE
    }

    /**
     * A view of a session.
     *
     * @param again starts another one
     * @param zone in which times of day are told
     */
    public SessionView(SessionModel model, Runnable again, Commands commands, ZoneId zone, Said said) {
        super(new BorderLayout());
        this.model = model;
        this.again = again;
        this.commands = commands;
        this.zone = zone;
        this.said = said;
        this.sides = new Sides(model, this::toggleLog, said);
        setName("session");
        setBackground(Shade.GROUND.color());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    private void fit() {
        int logical = Math.round(getWidth() * 100f / Math.max(1, Look.px(100)));
        Room now = logical < 660 ? Room.NARROW : logical < 930 ? Room.MEDIUM : Room.WIDE;
        if (now != room) {
            room = now;
            sides.forget();
            build();
        }
    }

    /** Shows the model as it is now. */
    public void refresh() {
        Screen now = screen;
        if (now != null
                && model.stage().equals(shownStage)
                && model.session() == shownSession
                && model.evidence().isOpen() == shownLog
                && model.recovered() == shownRecovered) {
            now.refresh();
            PlanCard.refreshTicks(this, model);
            sides.refreshLog();
            commands();
        } else {
            side = Side.MIDDLE;
            build();
        }
    }

    /* The middle is another; what stands beside it stays where it stands, and shows what has changed. */
    private void build() {
        boolean logging = model.evidence().isOpen();
        shownLog = logging;
        shownStage = model.stage();
        shownSession = model.session();
        Screen next = StageScreens.of(model, again, said);
        screen = next;
        Column above = above(next);
        JComponent middle = next;
        JComponent left = null;
        JComponent right = null;
        if (!logging) {
            sides.forgetLog();
        }
        if (!model.isOpen()) {
            sides.forget();
        }
        if (model.stage() instanceof Stage.Finished || model.stage() instanceof Stage.Interrupting) {
            right = logging && model.isOpen() ? sides.beside(Side.EVIDENCE, 320, false) : null;
        } else if (room == Room.WIDE) {
            left = model.stage() instanceof Stage.Checking ? null : sides.beside(Side.ANSWERS, 256, true);
            if (logging) {
                right = sides.beside(Side.EVIDENCE, 340, false);
            } else if (!StageScreens.holdsPlan(model.stage())) {
                right = sides.beside(Side.PLAN, 300, false);
            }
        } else {
            boolean narrow = room == Room.NARROW;
            Side only = logging ? Side.EVIDENCE : narrow || side == Side.ANSWERS ? side : Side.PLAN;
            above.then(0, sides.tabs(only, narrow, commands.words(), this::see));
            if (!narrow) {
                right = sides.beside(only, only == Side.EVIDENCE ? 320 : 280, false);
            } else if (only != Side.MIDDLE) {
                middle = sides.instead(only);
            }
        }
        put(BorderLayout.NORTH, above.getComponentCount() == 0 ? null : above);
        put(BorderLayout.WEST, left);
        put(BorderLayout.CENTER, middle);
        put(BorderLayout.EAST, right);
        commands();
        revalidate();
        SwingUtilities.invokeLater(this::focus);
    }

    private void put(String where, @Nullable JComponent next) {
        Component before = standing(where);
        if (before == next) {
            return;
        }
        if (before != null) {
            remove(before);
            repaint(before.getX(), before.getY(), before.getWidth(), before.getHeight());
        }
        if (next != null) {
            // in reading order
            int index = (int) IN_ORDER.stream()
                    .limit(IN_ORDER.indexOf(where))
                    .filter(one -> standing(one) != null)
                    .count();
            add(next, where, index);
        }
    }

    private @Nullable Component standing(String where) {
        return ((BorderLayout) getLayout()).getLayoutComponent(where);
    }

    /* What came back of a session that was broken off stands above all of it; where that would take the room, it scrolls along. */
    private Column above(Screen next) {
        Column above = new Column(0);
        Recovered recovered = model.recovered();
        shownRecovered = recovered;
        if (recovered != null) {
            RecoveredBar bar = new RecoveredBar(recovered, model::recoveredIsRead, zone, said);
            if (room == Room.NARROW) {
                next.begin(bar);
            } else {
                above.then(0, bar);
            }
        }
        return above;
    }

    /* One key opens the log with the focus in it, wherever the focus was, and the same key leads back. */
    private void toggleLog() {
        EvidencePanel open = sides.log();
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean inside = open != null && owner != null && SwingUtilities.isDescendingFrom(owner, open);
        if (!shownLog || inside) {
            model.evidence().open(!shownLog);
        }
        SwingUtilities.invokeLater(this::focusLog);
    }

    private void focusLog() {
        EvidencePanel open = sides.log();
        if (shownLog && open != null) {
            open.field().requestFocusInWindow();
        }
    }

    private void see(Side which) {
        if (which == Side.EVIDENCE) {
            toggleLog();
            return;
        }
        side = which;
        if (shownLog && which != Side.MIDDLE) {
            model.evidence().open(false);
            side = which;
        }
        if (room == Room.WIDE) {
            Screen now = screen;
            JComponent target = which == Side.MIDDLE && now != null
                    ? now.start()
                    : Again.first(this, which == Side.PLAN ? "plan" : "answers");
            if (target != null) {
                target.requestFocusInWindow();
            }
        } else {
            build();
        }
    }

    private void focus() {
        Screen now = screen;
        JRootPane root = getRootPane();
        if (now == null || root == null) {
            return;
        }
        root.setDefaultButton(now.primary());
        JComponent start = side == Side.MIDDLE || room != Room.NARROW ? now.start() : Again.first(this);
        if (start != null) {
            start.requestFocusInWindow();
        }
    }

    private void commands() {
        Screen now = screen;
        JButton go = now == null ? null : now.primary();
        set(CommandId.CONTINUE, go != null, go == null ? () -> {} : go::doClick);
        set(CommandId.BACK, model.canGoBack(), model::back);
        set(CommandId.UNDO, model.canUndo(), model::undo);
        set(CommandId.REDO, model.canRedo(), model::redo);
        boolean papers = model.stage() instanceof Stage.Concluding || now instanceof KeepScreen && model.isOpen();
        set(CommandId.PAPERS, papers, () -> {
            if (screen instanceof EndScreen end) {
                end.papers();
            } else if (screen instanceof KeepScreen keep) {
                keep.papers();
            }
        });
        boolean open = model.isOpen();
        boolean asking = now instanceof QuestionPanel;
        set(CommandId.WHY, asking, () -> {
            if (screen instanceof QuestionPanel question) {
                question.toggleWhy();
            }
        });
        set(CommandId.STOP_HERE, open, model::stopHere);
        set(CommandId.SEE_ANSWERS, open, () -> see(Side.ANSWERS));
        set(CommandId.SEE_QUESTION, open, () -> see(Side.MIDDLE));
        set(CommandId.EVIDENCE, open, this::toggleLog);
        set(CommandId.SEE_PLAN, open, () -> see(Side.PLAN));
    }

    private void set(CommandId id, boolean can, Runnable does) {
        if (can) {
            commands.on(id, does);
        } else {
            commands.off(id);
        }
    }
}
