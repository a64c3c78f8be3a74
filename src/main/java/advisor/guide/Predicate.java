package advisor.guide;

import java.util.List;

/**
 * One thing a condition can ask about the answers, the plan or the desk's memory.
 *
 * <p>A question that was not asked, or was answered with "I don't know", makes every predicate about it false.
 */
public sealed interface Predicate {

    /** A whole-number answer times a factor. */
    record Term(String question, long factor) {}

    /** The chosen option is one of these. */
    record OneOf(String question, List<String> options) implements Predicate {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** At least one of these options was chosen. */
    record HasAny(String question, List<String> options) implements Predicate {
        public HasAny {
            options = List.copyOf(options);
        }
    }

    /** The question was answered with something other than "I don't know". */
    record Known(String question) implements Predicate {}

    /** The question was answered, with nothing chosen. */
    record Empty(String question) implements Predicate {}

    /** At least so many options were chosen or pieces of evidence listed. */
    record CountAtLeast(String question, int limit) implements Predicate {}

    /** The sum lies between two limits, both included; unknown parts count 0, and a sum of unknowns only fails. */
    record SumWithin(List<Term> terms, long from, long to) implements Predicate {
        public SumWithin {
            terms = List.copyOf(terms);
        }
    }

    /** The sum is at least the limit; unknown parts count 0, and a sum of unknowns only fails. */
    record SumAtLeast(List<Term> terms, long limit) implements Predicate {
        public SumAtLeast {
            terms = List.copyOf(terms);
        }
    }

    /** The sum is below the limit; unknown parts count 0, and a sum of unknowns only fails. */
    record SumBelow(List<Term> terms, long limit) implements Predicate {
        public SumBelow {
            terms = List.copyOf(terms);
        }
    }

    /** The session's day is not later than the last day of a limit that starts on the answered day. */
    record DateWithin(String question, int days, DayCount count) implements Predicate {}

    /** The answered place lies in a division, or is it. */
    record InPlace(String question, String code) implements Predicate {}

    /** A condition that the guide defined in words. */
    record Defined(String key) implements Predicate {}

    /** The session ends in one of these conclusions. */
    record Concluded(List<String> keys) implements Predicate {
        public Concluded {
            keys = List.copyOf(keys);
        }
    }

    /** The plan holds this advice. */
    record Planned(String advice) implements Predicate {}

    /** The desk remembers at least so many similar clients. */
    record SimilarAtLeast(Likeness likeness, int limit) implements Predicate {}

    /** In what earlier clients are similar. */
    enum Likeness {
        ORGANISATION,
        LEAK
    }
}
