package advisor.workbench.session;

import advisor.session.Session;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Wrap;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.ZoneId;
import javax.swing.BorderFactory;
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

    private final transient SessionModel model;
    private final transient Runnable again;
    private final transient Commands commands;
    private final transient Said said;
    private final transient ZoneId zone;
    private final transient PlanFolds folds = new PlanFolds();
    private transient Room room = Room.WIDE;
    private transient Side side = Side.MIDDLE;
    private transient @Nullable Stage shownStage;
    private transient @Nullable Session shownSession;
    private transient @Nullable Screen screen;
    private transient @Nullable EvidencePanel log;
    private transient boolean shownLog;
    private transient @Nullable Recovered shownRecovered;

    /** How much room there is. */
    private enum Room {
        NARROW,
        MEDIUM,
        WIDE
    }

    /** What is shown where there is no room for all. */
    private enum Side {
        ANSWERS,
        MIDDLE,
        PLAN,
        EVIDENCE
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
            EvidencePanel noted = log;
            if (noted != null) {
                noted.refresh();
            }
            commands();
        } else {
            side = Side.MIDDLE;
            build();
        }
    }

    private void build() {
        boolean logging = model.evidence().isOpen();
        shownLog = logging;
        shownStage = model.stage();
        shownSession = model.session();
        Screen next = StageScreens.of(model, again, said);
        screen = next;
        removeAll();
        Column above = above(next);
        add(above, BorderLayout.NORTH);
        boolean alone = model.stage() instanceof Stage.Finished || model.stage() instanceof Stage.Interrupting;
        if (alone) {
            add(next, BorderLayout.CENTER);
            if (logging && model.isOpen()) {
                add(Scroll.side(evidence(), 320, false), BorderLayout.EAST);
            }
        } else if (room == Room.WIDE) {
            if (!(model.stage() instanceof Stage.Checking)) {
                add(Scroll.side(new AnswersPanel(model, said), 256, true), BorderLayout.WEST);
            }
            add(next, BorderLayout.CENTER);
            if (logging) {
                add(Scroll.side(evidence(), 340, false), BorderLayout.EAST);
            } else if (!StageScreens.holdsPlan(model.stage())) {
                add(Scroll.side(plan(), 300, false), BorderLayout.EAST);
            }
        } else if (room == Room.MEDIUM) {
            Side beside = logging ? Side.EVIDENCE : side == Side.ANSWERS ? Side.ANSWERS : Side.PLAN;
            add(next, BorderLayout.CENTER);
            add(Scroll.side(panel(beside), beside == Side.EVIDENCE ? 320 : 280, false), BorderLayout.EAST);
            above.then(0, switches(beside));
        } else {
            Side only = logging ? Side.EVIDENCE : side;
            above.then(0, switches(only));
            add(only == Side.MIDDLE ? next : Scroll.of(panel(only), Shade.GROUND), BorderLayout.CENTER);
        }
        commands();
        revalidate();
        repaint();
        SwingUtilities.invokeLater(this::focus);
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

    private JComponent panel(Side which) {
        return switch (which) {
            case EVIDENCE -> evidence();
            case ANSWERS -> new AnswersPanel(model, said);
            default -> plan();
        };
    }

    private EvidencePanel evidence() {
        EvidencePanel fresh = new EvidencePanel(model.evidence(), this::toggleLog, said);
        log = fresh;
        return fresh;
    }

    /* One key opens the log with the focus in it, wherever the focus was, and the same key leads back. */
    private void toggleLog() {
        EvidencePanel open = log;
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean inside = open != null && owner != null && SwingUtilities.isDescendingFrom(owner, open);
        if (!shownLog || inside) {
            model.evidence().open(!shownLog);
        }
        SwingUtilities.invokeLater(this::focusLog);
    }

    private void focusLog() {
        EvidencePanel open = log;
        if (shownLog && open != null) {
            open.field().requestFocusInWindow();
        }
    }

    private PlanPanel plan() {
        return new PlanPanel(model, model.fresh(), folds, this::fold, said);
    }

    /* Built anew, but for the one who unfolds it the focus stays where it is. */
    private void fold() {
        String focused = Again.focused(this);
        build();
        SwingUtilities.invokeLater(() -> Again.focus(this, focused));
    }

    private JComponent switches(Side now) {
        Wrap bar = new Wrap(6).padded(8, 16, 8, 16);
        if (room == Room.NARROW) {
            bar.with(tab(CommandId.SEE_QUESTION, Side.MIDDLE, now));
        }
        bar.with(tab(CommandId.SEE_PLAN, Side.PLAN, now));
        bar.with(tab(CommandId.SEE_ANSWERS, Side.ANSWERS, now));
        bar.with(tab(CommandId.EVIDENCE, Side.EVIDENCE, now));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, Math.max(1, Look.px(1)), 0, Shade.LINE.color()),
                bar.getBorder()));
        return bar;
    }

    private JButton tab(CommandId id, Side which, Side now) {
        int count = switch (which) {
            case PLAN -> model.session().plan().size();
            case ANSWERS -> model.session().answered().size();
            case EVIDENCE -> model.evidence().log().pieces().size();
            case MIDDLE -> 0;
        };
        String words = commands.words().name(id) + (count > 0 ? " " + count : "");
        JButton tab = Press.quiet("tab." + id.key(), words, () -> see(which));
        if (which == now) {
            tab.putClientProperty(
                    "FlatLaf.style", "background: $Advisor.accentWash; foreground: $Advisor.ink; font: bold");
        }
        return tab;
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
