package advisor.guide;

import java.util.List;

/**
 * A conclusion that is certain.
 *
 * @param rule the rule that led to it
 * @param variant the variant of its wording, empty when it has none
 * @param sources the knowledge sources of the rule and of the conclusion
 */
public record Verdict(ConclusionRule rule, Confidence confidence, String variant, List<String> sources) {
    public Verdict {
        sources = List.copyOf(sources);
    }
}
