package advisor.store;

import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Deletes outcomes with all that belongs to them, and keeps their random numbers so that no exchange brings them back. */
final class Withdrawal {

    private Withdrawal() {}

    /** What withdrawing these outcomes changes; those withdrawn before, or never there, do no harm. */
    static Ledger.Change of(Handle handle, Collection<Long> outcomes, Seals seals, SummaryShelf summary) {
        Tallies difference = Tallies.NOTHING;
        Difference counts = summary.difference();
        List<WithdrawnTable.Row> rows = new ArrayList<>();
        for (long id : new TreeSet<>(outcomes)) {
            if (WithdrawnTable.has(handle, id)) {
                continue;
            }
            Optional<SealedFollowUp> told = FollowUpTable.find(handle, id);
            if (told.isPresent()) {
                difference = difference.without(told.get().seal());
            }
            Optional<SealedOutcome> outcome = OutcomeTable.find(handle, id);
            if (outcome.isPresent()) {
                difference = difference.withoutOutcome(outcome.get().seal());
                counts.count(outcome.get(), told, -1);
            }
            Optional<LateTable.Row> late = LateTable.find(handle, id);
            if (late.isPresent()) {
                difference = difference.without(late.get().seal());
            }
            WithdrawnTable.Row row = WithdrawnTable.Row.of(id, seals.rows());
            difference = difference.with(row.seal());
            rows.add(row);
        }
        return new Ledger.Change(
                        difference,
                        work -> rows.forEach(row -> {
                            FollowUpTable.delete(work, row.id());
                            OutcomeTable.delete(work, row.id());
                            LateTable.delete(work, row.id());
                            WithdrawnTable.insert(work, row);
                        }))
                .and(summary.adding(handle, counts))
                .alone(true);
    }
}
