package advisor.guide;

import java.util.List;

/**
 * One remedy that a plan can hold.
 *
 * @param sources its own knowledge sources and those of all rules that add it
 * @param variant chooses between variants of its wording; {@link Tree#NO} when there are none
 */
public record Advice(String key, List<String> sources, Tree variant, List<String> facts) {
    public Advice {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }
}
