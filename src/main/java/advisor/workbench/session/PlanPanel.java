package advisor.workbench.session;

import advisor.guide.PlanItem;
import advisor.guide.Urgency;
import advisor.session.Step;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.List;
import java.util.Set;

/** The plan as it grows: only what is certain, urgent first. */
final class PlanPanel extends Column {

    private static final long serialVersionUID = 1L;

    /**
     * The plan beside the questions.
     *
     * @param fresh keys of advice that was not in it a step ago
     */
    PlanPanel(SessionModel model, Set<String> fresh, PlanFolds folds, Runnable changed, Said said) {
        super(8);
        setName("plan");
        padded(16, 14, 20, 14);
        getAccessibleContext().setAccessibleName(said.say("plan.title"));
        then(new Prose(said.say("plan.title"), Type.LEAD_STRONG, Shade.INK));
        List<PlanItem> plan = model.session().plan();
        then(2, Prose.quiet(said.say(plan.isEmpty() ? "plan.none" : "plan.certain")));
        for (Urgency urgency : Urgency.values()) {
            List<PlanItem> band =
                    plan.stream().filter(item -> item.urgency() == urgency).toList();
            if (!band.isEmpty()) {
                then(14, new UrgencyLabel(urgency, said));
                for (PlanItem item : band) {
                    then(6, new PlanCard(model, item, fresh.contains(item.key()), folds, changed, said));
                }
            }
        }
        if (model.session().step() instanceof Step.Ask) {
            natural(18, Press.other("stopHere", said.say("plan.stop"), model::stopHere));
        }
    }
}
