package advisor.store;

import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedFollowUp;

/**
 * The seals of all rows of a desk.
 *
 * @param outcomes seals outcomes, sessions and follow-ups
 * @param rows seals the rows that only this room knows
 */
record Seals(OutcomeSeal outcomes, Hmac rows) {

    static Seals of(FileKey key) {
        return new Seals(new OutcomeSeal(key.derive("outcome")), new Hmac(key.derive("row")));
    }

    boolean holds(SealedFollowUp row) {
        try {
            outcomes.open(row);
            return true;
        } catch (SealBroken broken) {
            return false;
        }
    }

    boolean holds(SealedRow row) {
        return rows.holds(row.sealed(), row.seal());
    }
}
