package advisor.guide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a client answered to one question.
 *
 * <pre>{@code
 * switch on the type:
 *   Choice, Choices          option keys
 *   Amount, Day, Place       a whole number, a day, a division code
 *   Organisation, OwnWords, EvidenceItems   the client's own words: in memory only, never printed by toString
 *   Unknown, PreferNot       "I don't know" and "I'd rather not say"
 * }</pre>
 */
public sealed interface Answer {

    /** Whether the client gave a real answer; no default, so that the two constants can never deadlock two threads. */
    boolean isKnown();

    /** The client does not know. */
    Answer UNKNOWN = new Unknown();

    /** The client would rather not say. */
    Answer PREFER_NOT = new PreferNot();

    /** One option of the question. */
    record Choice(String option) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }
    }

    /** Options of the question, possibly none. */
    record Choices(Set<String> options) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }

        public Choices {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }

        /** These options. */
        public static Choices of(String... options) {
            return new Choices(new LinkedHashSet<>(List.of(options)));
        }
    }

    /** A whole number; money in yuan unless the question names another unit. */
    record Amount(long value) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }
    }

    /**
     * A day, or that it lies between two.
     *
     * <p>Time limits count from the earliest day it can have been: so a limit counts as kept only when it certainly is.
     *
     * @param date the day, or the earliest it can have been
     * @param upTo the same day, or the latest it can have been
     */
    record Day(LocalDate date, LocalDate upTo) implements Answer {
        public Day {
            if (upTo.isBefore(date)) {
                throw new IllegalArgumentException("the latest day lies before the earliest");
            }
        }

        /** Exactly this day. */
        public Day(LocalDate date) {
            this(date, date);
        }

        /** Whether the day itself is known. */
        public boolean isExact() {
            return date.equals(upTo);
        }

        @Override
        public boolean isKnown() {
            return true;
        }
    }

    /** A division by its six-digit code. */
    record Place(String code) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }
    }

    /** The name of an organisation as the client says it. */
    record Organisation(String name) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toString() {
            return "Organisation[given]";
        }
    }

    /** The client's own words. */
    record OwnWords(String words) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toString() {
            return "OwnWords[given]";
        }
    }

    /** Pieces of evidence as the client describes them. */
    record EvidenceItems(List<String> items) implements Answer {
        @Override
        public boolean isKnown() {
            return true;
        }

        public EvidenceItems {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "EvidenceItems[" + items.size() + "]";
        }
    }

    /** "I don't know." */
    record Unknown() implements Answer {
        @Override
        public boolean isKnown() {
            return false;
        }
    }

    /** "I'd rather not say." */
    record PreferNot() implements Answer {
        @Override
        public boolean isKnown() {
            return false;
        }
    }
}
