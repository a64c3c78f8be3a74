package advisor.store;

import advisor.outcome.Identifying;
import advisor.outcome.Outcome;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Where a desk keeps outcomes. */
final class OutcomeShelf {

    private final Transactions database;
    private final Seals seals;

    OutcomeShelf(Transactions database, Seals seals) {
        this.database = database;
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

    /** Hands over the outcomes whose seal holds. */
    void forEach(Consumer<Outcome> action) throws StoreRefused {
        database.read(handle -> {
            forEach(handle, seals, action);
            return true;
        });
    }

    static void forEach(Handle handle, Seals seals, Consumer<Outcome> action) {
        OutcomeTable.forEach(handle, row -> {
            Outcome outcome;
            try {
                outcome = seals.outcomes().open(row);
            } catch (SealBroken broken) {
                return;
            }
            Database.handOver(outcome, action);
        });
    }

    /** A look at every row of the desk. */
    Scan look(Handle handle) {
        return Scan.of(handle, seals);
    }
}
