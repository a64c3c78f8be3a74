package advisor.store;

import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * What one look at every row found.
 *
 * @param tally the tally of the rows whose seal holds
 * @param damaged how many have a broken seal
 */
record Scan(Tally tally, long damaged) {

    /** Looks at every row and hands over the outcomes whose seal holds. */
    static Scan of(Handle handle, OutcomeSeal seal, Consumer<Outcome> action) {
        Tally[] tally = {Tally.NOTHING};
        long[] damaged = {0};
        OutcomeTable.forEach(handle, row -> {
            Outcome outcome;
            try {
                outcome = seal.open(row);
            } catch (SealBroken broken) {
                damaged[0]++;
                return;
            }
            tally[0] = tally[0].plus(row.seal());
            Database.handOver(outcome, action);
        });
        return new Scan(tally[0], damaged[0]);
    }

    /** The finding, given the tally there must be. */
    Verification against(Optional<Tally> expected) {
        long must = expected.map(Tally::count).orElse(0L);
        boolean whole = damaged == 0 && expected.isPresent() && expected.get().equals(tally);
        return new Verification(tally.count(), damaged, Math.max(0, must - tally.count() - damaged), whole);
    }
}
