package advisor.guide;

import java.util.List;

/**
 * One remedy that a plan can hold.
 *
 * @param sources its own knowledge sources and those of all rules that add it
 * @param refer the specialities of those to whom a client can be referred, empty when nobody
 * @param variant chooses between variants of its wording; {@link Tree#NO} when there are none
 */
public record Advice(String key, List<String> sources, List<String> refer, Tree variant, List<String> facts) {
    public Advice {
        sources = List.copyOf(sources);
        refer = List.copyOf(refer);
        facts = List.copyOf(facts);
    }
}
