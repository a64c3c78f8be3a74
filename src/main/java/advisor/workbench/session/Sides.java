package advisor.workbench.session;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.CommandWords;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Wrap;
import java.awt.Point;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the middle of a session: the answers, the plan, the evidence log.
 *
 * <p>From one question to the next they stay and show what has changed; built anew each time they took most of what lies
 * between an answer and the next question.
 */
final class Sides {

    private final SessionModel model;
    private final Runnable toggleLog;
    private final Said said;
    private final PlanFolds folds = new PlanFolds();
    private final Map<Side, JScrollPane> panes = new EnumMap<>(Side.class);
    private @Nullable EvidencePanel log;

    /**
     * None yet.
     *
     * @param toggleLog opens and closes the evidence log
     */
    Sides(SessionModel model, Runnable toggleLog, Said said) {
        this.model = model;
        this.toggleLog = toggleLog;
        this.said = said;
    }

    /** One beside the middle, as it is now, from its top; the width is in logical pixels. */
    JScrollPane beside(Side which, int width, boolean left) {
        JScrollPane pane = pane(which);
        Scroll.aside(pane, width, left);
        return current(which, pane);
    }

    /** One in place of the middle, as it is now, from its top. */
    JScrollPane instead(Side which) {
        JScrollPane pane = pane(which);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return current(which, pane);
    }

    /* One and the same beside the middle and in place of it. */
    private JScrollPane pane(Side which) {
        return panes.computeIfAbsent(which, fresh -> Scroll.of(panel(fresh), Shade.GROUND));
    }

    private JScrollPane current(Side which, JScrollPane pane) {
        if (pane.getViewport().getView() instanceof Live shown) {
            shown.refresh();
        }
        if (which != Side.EVIDENCE) {
            pane.getViewport().setViewPosition(new Point(0, 0));
        }
        return pane;
    }

    private JComponent panel(Side which) {
        switch (which) {
            case EVIDENCE -> {
                EvidencePanel fresh = new EvidencePanel(model.evidence(), toggleLog, said);
                log = fresh;
                return fresh;
            }
            case ANSWERS -> {
                return new AnswersPanel(model, said);
            }
            default -> {
                return new PlanPanel(model, folds, said);
            }
        }
    }

    /** The evidence log, or null when it is not open. */
    @Nullable
    EvidencePanel log() {
        return log;
    }

    /** Shows what changed in the evidence log. */
    void refreshLog() {
        EvidencePanel open = log;
        if (open != null) {
            open.refresh();
        }
    }

    /** The evidence log was closed. */
    void forgetLog() {
        panes.remove(Side.EVIDENCE);
        log = null;
    }

    /** Keeps none: they stand elsewhere from now on, or what the client said must be gone. */
    void forget() {
        panes.clear();
        log = null;
    }

    /**
     * The tabs that lead from one to the other.
     *
     * @param middle whether the middle is one of them
     */
    JComponent tabs(Side now, boolean middle, CommandWords words, Consumer<Side> see) {
        Wrap bar = new Wrap(6).padded(8, 16, 8, 16);
        if (middle) {
            bar.with(tab(CommandId.SEE_QUESTION, Side.MIDDLE, now, words, see));
        }
        bar.with(tab(CommandId.SEE_PLAN, Side.PLAN, now, words, see));
        bar.with(tab(CommandId.SEE_ANSWERS, Side.ANSWERS, now, words, see));
        bar.with(tab(CommandId.EVIDENCE, Side.EVIDENCE, now, words, see));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, Math.max(1, Look.px(1)), 0, Shade.LINE.color()),
                bar.getBorder()));
        return bar;
    }

    private JButton tab(CommandId id, Side which, Side now, CommandWords words, Consumer<Side> see) {
        int count = switch (which) {
            case PLAN -> model.session().plan().size();
            case ANSWERS -> model.session().answered().size();
            case EVIDENCE -> model.evidence().log().pieces().size();
            case MIDDLE -> 0;
        };
        JButton tab = Press.quiet(
                "tab." + id.key(), words.name(id) + (count > 0 ? " " + count : ""), () -> see.accept(which));
        if (which == now) {
            tab.putClientProperty(
                    "FlatLaf.style", "background: $Advisor.accentWash; foreground: $Advisor.ink; font: bold");
        }
        return tab;
    }
}
