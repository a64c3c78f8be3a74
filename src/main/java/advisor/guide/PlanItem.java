package advisor.guide;

import java.util.List;

/**
 * One advice in a client's plan.
 *
 * @param key the advice
 * @param variant the variant of its wording, empty when it has none or it is not decided yet
 * @param rule the id of the rule that added it
 * @param sources the knowledge sources it rests on
 */
public record PlanItem(String key, Urgency urgency, String variant, String rule, List<String> sources) {
    public PlanItem {
        sources = List.copyOf(sources);
    }
}
