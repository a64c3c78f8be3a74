package advisor.proof;

import advisor.guide.Truth;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Decides whether formulas can hold together; the one place where a solver is behind. */
interface Solver {

    /** Something that holds or does not. */
    interface Formula {}

    /** A whole number. */
    interface Whole {}

    /** A number that counts times a factor while a condition holds, and 0 otherwise. */
    record Part(Formula when, long factor, Whole number) {}

    /** The values that make a formula hold. */
    interface Values {
        boolean holds(Formula formula);

        long of(Whole number);
    }

    /** What came of a question. */
    sealed interface Reply {
        /** There is a way to make it hold. */
        record Possible(Values values) implements Reply {}

        /**
         * There is none.
         *
         * @param needed of what was asked about, some that is impossible already
         */
        record Impossible(List<Formula> needed) implements Reply {
            public Impossible {
                needed = List.copyOf(needed);
            }
        }

        /** The time was over before it was known. */
        record Undecided() implements Reply {}
    }

    Formula always();

    Formula never();

    /** A new free choice. */
    Formula choice();

    /** A new free number in a range, both ends included. */
    Whole number(long from, long to);

    Formula all(Collection<Formula> formulas);

    Formula any(Collection<Formula> formulas);

    Formula not(Formula formula);

    Formula ifElse(Formula condition, Formula yes, Formula no);

    Formula same(Formula first, Formula second);

    /** The sum of the parts. */
    Whole sum(List<Part> parts);

    Formula atLeast(Whole number, long limit);

    /**
     * A choice that stands for a formula, so that the formula is read once however often it is used; the same formula always
     * gets the same choice.
     */
    Formula named(Formula formula);

    /** Requires a formula in all questions from now on. */
    void require(Formula formula);

    /**
     * Those of some formulas that values found before do without while all others hold, and something else besides; looked
     * up only, so that it costs little.
     */
    Set<Formula> lackedAlone(Formula besides, Collection<Formula> formulas);

    /** Asks whether formulas can hold together with all that is required, and for values that make them. */
    Reply ask(Formula... formulas);

    /** The same without values: open when the time was over before it was known. */
    Truth can(Formula... formulas);

    /**
     * Asks whether choices, each as it is or refused, can be made together with all that is required; when they can not,
     * most often few of them are told that can not either.
     */
    Reply core(Collection<Formula> choices);
}
