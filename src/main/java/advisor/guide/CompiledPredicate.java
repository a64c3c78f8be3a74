package advisor.guide;

/** A predicate with its questions as numbers, ready to be evaluated. */
final class CompiledPredicate {

    enum Kind {
        ONE_OF,
        HAS_ANY,
        KNOWN,
        EMPTY,
        COUNT,
        SUM,
        DATE,
        PLACE,
        DEFINED,
        CONCLUDED,
        PLANNED,
        SIMILAR_ORGANISATION,
        SIMILAR_LEAK
    }

    final Kind kind;

    /** The question, definition or advice it is about; -1 when there is none. */
    final int target;

    /** The option mask, or for a place the code. */
    final long mask;

    /** Lower limit of a count, sum or memory. */
    final long from;

    /** Upper limit of a sum. */
    final long to;

    /** The questions of a sum with their factors. */
    final int[] questions;

    final long[] factors;

    /** The smallest and the largest each term can add when its question is open. */
    final long[] lowest;

    final long[] highest;

    /** Which conclusion rules lead to one of the named conclusions. */
    final boolean[] rules;

    /** The time limit in days and how it is counted. */
    final DayCount count;

    private CompiledPredicate(
            Kind kind,
            int target,
            long mask,
            long from,
            long to,
            int[] questions,
            long[][] terms,
            boolean[] rules,
            DayCount count) {
        this.kind = kind;
        this.target = target;
        this.mask = mask;
        this.from = from;
        this.to = to;
        this.questions = questions;
        this.factors = terms[0];
        this.lowest = terms[1];
        this.highest = terms[2];
        this.rules = rules;
        this.count = count;
    }

    private static final long[][] NO_TERMS = {{}, {}, {}};
    private static final int[] NO_QUESTIONS = {};
    private static final boolean[] NO_RULES = {};

    static CompiledPredicate about(Kind kind, int target, long mask, long from) {
        return new CompiledPredicate(kind, target, mask, from, 0, NO_QUESTIONS, NO_TERMS, NO_RULES, DayCount.CALENDAR);
    }

    static CompiledPredicate sum(int[] questions, long[][] terms, long from, long to) {
        return new CompiledPredicate(Kind.SUM, -1, 0, from, to, questions, terms, NO_RULES, DayCount.CALENDAR);
    }

    static CompiledPredicate date(int target, int days, DayCount count) {
        return new CompiledPredicate(Kind.DATE, target, 0, days, 0, NO_QUESTIONS, NO_TERMS, NO_RULES, count);
    }

    static CompiledPredicate concluded(boolean[] rules) {
        return new CompiledPredicate(Kind.CONCLUDED, -1, 0, 0, 0, NO_QUESTIONS, NO_TERMS, rules, DayCount.CALENDAR);
    }
}
