package advisor.report;

import java.util.List;
import java.util.OptionalLong;

/**
 * How a desk's kept outcomes of a guide would end with another version of it, for the desk's own eyes.
 *
 * <p>All counts are levels that were passed, from 10 on; where there is none, there was nothing, or too few to say.
 *
 * @param outcomes how many are kept of the guide, as far as they are looked at; nothing when they are too few to say anything
 * @param isNone whether there are none at all
 * @param aspects what can be otherwise: the conclusion first, where some client can come to another, then pieces of advice
 * @param isInTime whether all that could be told was known before the time was over
 */
public record KeptEnds(OptionalLong outcomes, boolean isNone, List<Aspect> aspects, boolean isInTime) {

    public KeptEnds {
        aspects = List.copyOf(aspects);
    }

    /** Whether the conclusion can be otherwise for any client at all. */
    public boolean isConclusionTouched() {
        return aspects.stream().anyMatch(one -> one.advice().isEmpty());
    }

    /**
     * One thing that can be otherwise.
     *
     * @param advice which advice is given or not; empty when it is about the conclusion
     * @param same how many would surely end the same
     * @param otherwise how many would surely end otherwise, in whichever way
     * @param ways in which ways, as far as each reaches a level of its own
     * @param open of how many it can not be told: by what is kept of them, or because too few share what would tell it
     * @param foreign how many the first version could not have left
     */
    public record Aspect(
            String advice,
            OptionalLong same,
            OptionalLong otherwise,
            List<Way> ways,
            OptionalLong open,
            OptionalLong foreign) {
        public Aspect {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One way of ending otherwise.
     *
     * @param from the conclusion they came to; of an advice, its key when it was given, and empty when it was not
     * @param to the conclusions they would come to, one of these each, empty text for none; of an advice, its key when it
     *     would be given, and empty otherwise
     * @param atLeast the level that was passed, at least 10
     */
    public record Way(String from, List<String> to, long atLeast) {
        public Way {
            to = List.copyOf(to);
        }
    }
}
