package advisor.guide;

import java.util.List;

/**
 * A rule that leads to a conclusion; of all that hold the first wins.
 *
 * @param rule the unique id, such as R07
 * @param key the conclusion
 * @param confidence a tree whose leaves name a {@link Confidence}
 */
public record ConclusionRule(
        String rule, String key, Tree when, Tree confidence, List<String> sources, List<String> facts, String level) {
    public ConclusionRule {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }
}
