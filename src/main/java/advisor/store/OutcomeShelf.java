package advisor.store;

import advisor.outcome.Identifying;
import advisor.outcome.Outcome;
import advisor.outcome.SealedOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Where a desk keeps outcomes. */
final class OutcomeShelf {

    private final Database database;
    private final Ledger ledger;
    private final Seals seals;

    OutcomeShelf(Database database, Ledger ledger, Seals seals) {
        this.database = database;
        this.ledger = ledger;
        this.seals = seals;
    }

    /** The rows of outcomes by their numbers. */
    Map<Long, SealedOutcome> sealed(List<Outcome> outcomes) throws StoreRefused {
        Map<Long, SealedOutcome> sealed = new HashMap<>();
        try {
            for (Outcome outcome : outcomes) {
                sealed.put(outcome.id(), seals.outcomes().seal(outcome));
            }
            return sealed;
        } catch (Identifying identifying) {
            throw Refusals.identifying(identifying);
        }
    }

    /**
     * Saves outcomes, all or none of them.
     *
     * @param session what was kept while the session was not at its end is forgotten, if there is one
     * @param receipt the receipt that was taken, if one was
     */
    void save(Map<Long, SealedOutcome> rows, @Nullable Long session, ReceiptTable.@Nullable Row receipt)
            throws StoreRefused {
        ledger.change(handle -> {
            List<SealedOutcome> fresh = fresh(handle, rows);
            Tallies difference = receipt == null ? Tallies.NOTHING : Tallies.NOTHING.with(receipt.seal());
            for (SealedOutcome row : fresh) {
                difference = difference.withOutcome(row.seal());
            }
            return new Ledger.Change(difference, work -> {
                OutcomeTable.insert(work, fresh);
                if (receipt != null) {
                    ReceiptTable.insert(work, receipt);
                }
                if (session != null) {
                    UnfinishedTable.delete(work, session);
                    UnfinishedTable.deleteUnneededGuides(work);
                }
            });
        });
    }

    /** The rows that are not there yet, in the order of their random numbers. */
    private static List<SealedOutcome> fresh(Handle handle, Map<Long, SealedOutcome> rows) {
        List<SealedOutcome> fresh = new ArrayList<>();
        rows.forEach((id, row) -> {
            Optional<SealedOutcome> there = OutcomeTable.find(handle, id);
            if (there.isEmpty()) {
                fresh.add(row);
            } else if (!there.get().equals(row)) {
                throw Database.own(new IllegalArgumentException("another outcome has this number"));
            }
        });
        fresh.sort(Comparator.comparingLong(SealedOutcome::id));
        return fresh;
    }

    void forEach(Consumer<Outcome> action) throws StoreRefused {
        database.read(handle -> Scan.ofOutcomes(handle, seals.outcomes(), action));
    }

    Scan scan() throws StoreRefused {
        return database.read(handle -> Scan.of(handle, seals, outcome -> {}));
    }
}
