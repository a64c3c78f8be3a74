package advisor.store;

/**
 * The tally of the outcomes and that of all other rows that must not change by themselves.
 *
 * @param rest follow-ups, receipts, withdrawals, counters, releases and what is late for them, together
 */
record Tallies(Tally outcomes, Tally rest) {

    static final Tallies NOTHING = new Tallies(Tally.NOTHING, Tally.NOTHING);

    Tallies plus(Tallies change) {
        return new Tallies(outcomes.plus(change.outcomes), rest.plus(change.rest));
    }

    /** One more outcome, by its seal. */
    Tallies withOutcome(String seal) {
        return new Tallies(outcomes.plus(seal), rest);
    }

    /** One outcome less. */
    Tallies withoutOutcome(String seal) {
        return new Tallies(outcomes.minus(Tally.of(seal)), rest);
    }

    /** One more of the other rows. */
    Tallies with(String seal) {
        return new Tallies(outcomes, rest.plus(seal));
    }

    /** One of the other rows less. */
    Tallies without(String seal) {
        return new Tallies(outcomes, rest.minus(Tally.of(seal)));
    }
}
