package advisor.workbench.session;

import advisor.guide.PlanItem;
import advisor.guide.Urgency;
import advisor.session.Step;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Pieces;
import advisor.workbench.look.Pieces.Piece;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;

/** The plan as it grows: only what is certain, urgent first. */
final class PlanPanel extends Column implements Live {

    private static final long serialVersionUID = 1L;

    private final transient SessionModel model;
    private final transient PlanFolds folds;
    private final transient Said said;
    private final transient Pieces pieces = new Pieces(this);

    /** An advice as it is shown. */
    private record Shown(PlanItem item, boolean fresh, boolean open) {}

    PlanPanel(SessionModel model, PlanFolds folds, Said said) {
        super(8);
        this.model = model;
        this.folds = folds;
        this.said = said;
        setName("plan");
        padded(16, 14, 20, 14);
        getAccessibleContext().setAccessibleName(said.say("plan.title"));
    }

    @Override
    public void refresh() {
        List<Piece> all = new ArrayList<>();
        String title = said.say("plan.title");
        all.add(new Piece(title, Slot.after(-1), () -> new Prose(title, Type.LEAD_STRONG, Shade.INK)));
        List<PlanItem> plan = model.session().plan();
        String lead = said.say(plan.isEmpty() ? "plan.none" : "plan.certain");
        all.add(new Piece(lead, Slot.after(2), () -> Prose.quiet(lead)));
        for (Urgency urgency : Urgency.values()) {
            List<PlanItem> band =
                    plan.stream().filter(item -> item.urgency() == urgency).toList();
            if (!band.isEmpty()) {
                all.add(new Piece(urgency, Slot.after(14), () -> new UrgencyLabel(urgency, said)));
                band.forEach(item -> all.add(card(item)));
            }
        }
        if (model.session().step() instanceof Step.Ask) {
            all.add(new Piece(
                    "stopHere",
                    Slot.naturalAfter(18),
                    () -> Press.other("stopHere", said.say("plan.stop"), model::stopHere)));
        }
        pieces.show(all);
        PlanCard.refreshTicks(this, model);
    }

    private Piece card(PlanItem item) {
        Shown shown = new Shown(item, model.fresh().contains(item.key()), folds.isOpen(item.key()));
        return new Piece(shown, Slot.after(6), () -> new PlanCard(model, item, shown.fresh(), folds, this::fold, said));
    }

    /* The card is another; for the one who unfolds it the focus stays where it is. */
    private void fold() {
        String focused = Again.focused(this);
        refresh();
        SwingUtilities.invokeLater(() -> Again.focus(this, focused));
    }
}
