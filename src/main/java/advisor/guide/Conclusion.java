package advisor.guide;

import java.util.List;

/**
 * An end a session can have.
 *
 * @param sources the knowledge sources it rests on
 * @param variant chooses between variants of its wording; {@link Tree#NO} when there are none
 * @param interrupts whether it stops the asking at once, before anything else is asked
 */
public record Conclusion(String key, List<String> sources, Tree variant, boolean interrupts, List<String> facts) {
    public Conclusion {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }
}
