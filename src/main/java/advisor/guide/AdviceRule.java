package advisor.guide;

import java.util.List;

/**
 * A rule that adds advice to the plan; every rule that holds adds.
 *
 * @param rule the unique id, such as P04
 * @param items what it adds, in this order
 */
public record AdviceRule(String rule, List<Item> items, Tree when, List<String> facts, String level) {
    public AdviceRule {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
    }

    /** One advice with the urgency this rule gives it. */
    public record Item(String key, Urgency urgency) {}
}
