package advisor.session;

import advisor.guide.Confidence;
import advisor.guide.PlanItem;
import java.util.List;

/**
 * Where a session ends: the likely route and the plan.
 *
 * @param conclusion the conclusion's key
 * @param rule the id of the rule that led here
 * @param variant the variant of the conclusion's wording, empty when it has none
 * @param sources the knowledge sources of the conclusion and of the rule
 * @param plan most urgent first
 */
public record End(
        String conclusion,
        String rule,
        Confidence confidence,
        String variant,
        List<String> sources,
        List<PlanItem> plan) {
    public End {
        sources = List.copyOf(sources);
        plan = List.copyOf(plan);
    }
}
