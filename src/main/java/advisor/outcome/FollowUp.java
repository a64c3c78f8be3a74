package advisor.outcome;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What happened later, as a client tells it who comes back with a receipt.
 *
 * @param outcome the number of the outcome
 * @param month when it was told last
 * @param accepted whether the police took the report
 * @param caseOpened whether they opened a case
 * @param refusedInWriting whether they refused it in writing
 * @param moneyReturned how much of the money came back
 * @param helped the advice that helped, part of the advice given
 */
public record FollowUp(
        long outcome,
        YearMonth month,
        YesNo accepted,
        YesNo caseOpened,
        YesNo refusedInWriting,
        Returned moneyReturned,
        SortedSet<Key> helped) {

    /** What a client says to a question that has two answers. */
    public enum YesNo {
        YES("yes"),
        NO("no"),
        /** Not said, not known, or not applicable. */
        UNKNOWN("unknown");

        private final String key;

        YesNo(String key) {
            this.key = key;
        }

        /** The key that is stored. */
        public String key() {
            return key;
        }

        static YesNo of(String key) {
            for (YesNo value : values()) {
                if (value.key.equals(key)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("neither yes nor no");
        }
    }

    /** How much of the money came back. */
    public enum Returned {
        ALL("all"),
        PART("part"),
        NONE("none"),
        /** Not said, not known, or no money was lost. */
        UNKNOWN("unknown");

        private final String key;

        Returned(String key) {
            this.key = key;
        }

        /** The key that is stored. */
        public String key() {
            return key;
        }

        static Returned of(String key) {
            for (Returned value : values()) {
                if (value.key.equals(key)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("no part of the money");
        }
    }

    public FollowUp {
        if (month.getYear() < 2000 || month.getYear() > 2200 || helped.size() > Outcome.MOST) {
            throw new IllegalArgumentException("no follow-up can be like this");
        }
        helped = Collections.unmodifiableSortedSet(new TreeSet<>(helped));
    }

    /** A follow-up in which nothing was told yet. */
    public static FollowUp of(Outcome outcome, YearMonth month) {
        return new FollowUp(
                outcome.id(),
                month,
                YesNo.UNKNOWN,
                YesNo.UNKNOWN,
                YesNo.UNKNOWN,
                Returned.UNKNOWN,
                Collections.emptySortedSet());
    }

    /** The same, told again in a later month. */
    public FollowUp in(YearMonth later) {
        return new FollowUp(outcome, later, accepted, caseOpened, refusedInWriting, moneyReturned, helped);
    }

    /** The same with whether the police took the report. */
    public FollowUp withAccepted(YesNo said) {
        return new FollowUp(outcome, month, said, caseOpened, refusedInWriting, moneyReturned, helped);
    }

    /** The same with whether they opened a case. */
    public FollowUp withCaseOpened(YesNo said) {
        return new FollowUp(outcome, month, accepted, said, refusedInWriting, moneyReturned, helped);
    }

    /** The same with whether they refused it in writing. */
    public FollowUp withRefusedInWriting(YesNo said) {
        return new FollowUp(outcome, month, accepted, caseOpened, said, moneyReturned, helped);
    }

    /** The same with how much of the money came back. */
    public FollowUp withMoneyReturned(Returned said) {
        return new FollowUp(outcome, month, accepted, caseOpened, refusedInWriting, said, helped);
    }

    /** The same with the advice that helped and no other. */
    public FollowUp withHelped(Collection<Key> said) {
        return new FollowUp(outcome, month, accepted, caseOpened, refusedInWriting, moneyReturned, new TreeSet<>(said));
    }

    /**
     * The same with one thing said, as on the command line.
     *
     * @param key accepted, caseOpened, refusedInWriting, moneyReturned or helped
     * @throws IllegalArgumentException when there is no such key or value
     */
    public FollowUp with(String key, String value) {
        return switch (key) {
            case "accepted" -> withAccepted(YesNo.of(value));
            case "caseOpened" -> withCaseOpened(YesNo.of(value));
            case "refusedInWriting" -> withRefusedInWriting(YesNo.of(value));
            case "moneyReturned" -> withMoneyReturned(Returned.of(value));
            case "helped" -> withHelped(Coded.keys(value.replace(',', ';')));
            default -> throw new IllegalArgumentException("no such thing to follow up");
        };
    }

    /**
     * What follows from two follow-ups of one outcome: the later one, or both together when they are of one month.
     *
     * <p>It does not matter in which order or how often follow-ups are joined.
     */
    public FollowUp join(FollowUp other) {
        if (other.outcome != outcome) {
            throw new IllegalArgumentException("follow-ups of two outcomes");
        }
        int later = month.compareTo(other.month);
        if (later != 0) {
            return later > 0 ? this : other;
        }
        SortedSet<Key> both = new TreeSet<>(helped);
        both.addAll(other.helped);
        return new FollowUp(
                outcome,
                month,
                known(accepted, other.accepted),
                known(caseOpened, other.caseOpened),
                known(refusedInWriting, other.refusedInWriting),
                known(moneyReturned, other.moneyReturned),
                both);
    }

    /** What is known stands before what is not, and of two answers the one that says more has happened. */
    private static <E extends Enum<E>> E known(E one, E other) {
        return one.ordinal() <= other.ordinal() ? one : other;
    }

    /** Says that it is a follow-up, and not which. */
    @Override
    public String toString() {
        return "FollowUp";
    }
}
