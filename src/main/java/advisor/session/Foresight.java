package advisor.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says how clients of whom only a part is known would end with another version of a guide than the one they had. */
public interface Foresight {

    /** What can be otherwise at all; of anything else it is certain that it is the same for everybody. */
    List<Aspect> aspects();

    /**
     * What follows for everybody of whom a part is so; may take a moment.
     *
     * @param aspect one of {@link #aspects}
     */
    Foreseen of(Aspect aspect, Part part);

    /**
     * Something at a session's end that can be otherwise.
     *
     * @param advice which advice is given or not; empty when it is about the conclusion
     * @param questions the kept questions on whose answers it depends most, in the order of the guide
     * @param isByConclusion whether it depends on the conclusion as well; always so when it is about the conclusion
     */
    record Aspect(String advice, List<String> questions, boolean isByConclusion) {
        public Aspect {
            questions = List.copyOf(questions);
        }

        /** Whether it is about the conclusion. */
        public boolean isConclusion() {
            return advice.isEmpty();
        }
    }

    /**
     * What is known of a client; whatever is not named here may be anything.
     *
     * @param conclusion the conclusion they came to, or null; never null where the aspect is the conclusion
     * @param given whether the advice of the aspect was given, or null; never null where the aspect is an advice
     * @param answers by question, what is known of their answers
     */
    record Part(@Nullable String conclusion, @Nullable Boolean given, Map<String, Recalled> answers) {
        public Part {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        /** The same with what is known of one more answer. */
        public Part with(String question, Recalled answer) {
            Map<String, Recalled> more = new LinkedHashMap<>(answers);
            more.put(question, answer);
            return new Part(conclusion, given, more);
        }

        /** The same with the conclusion known. */
        public Part with(String ended) {
            return new Part(ended, given, answers);
        }
    }

    /**
     * What follows for all clients of whom a part is so.
     *
     * <pre>{@code
     * switch on the type:
     *   Same      all of them end the same
     *   Otherwise all of them end otherwise
     *   Open      some may end the same and some otherwise
     *   Nobody    the first version can leave no such client
     *   Undecided the time was over before it was known
     * }</pre>
     */
    sealed interface Foreseen {
        /** All of them end the same. */
        record Same() implements Foreseen {}

        /**
         * All of them end otherwise.
         *
         * @param to the conclusions they can come to, empty text where it is none; of an advice it is empty
         */
        record Otherwise(SortedSet<String> to) implements Foreseen {
            public Otherwise {
                to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
            }
        }

        /** Some may end the same and some otherwise. */
        record Open() implements Foreseen {}

        /** The older version can leave no such client. */
        record Nobody() implements Foreseen {}

        /** The time was over before it was known. */
        record Undecided() implements Foreseen {}
    }
}
