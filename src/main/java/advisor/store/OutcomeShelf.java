package advisor.store;

import advisor.outcome.City;
import advisor.outcome.Identifying;
import advisor.outcome.Outcome;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedOutcome;
import java.util.ArrayList;
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
        forEach(reader -> OutcomeTable.forEach(handle, reader), seals, action);
    }

    /** Hands over the outcomes of a city whose seal holds. */
    static void forEach(Handle handle, Seals seals, City city, Consumer<Outcome> action) {
        forEach(reader -> OutcomeTable.forEach(handle, city, reader), seals, action);
    }

    private static void forEach(Consumer<Consumer<SealedOutcome>> reading, Seals seals, Consumer<Outcome> action) {
        ReadAhead.of(
                reading,
                rows -> opened(rows, seals),
                outcomes -> outcomes.forEach(outcome -> Database.handOver(outcome, action)));
    }

    /** The outcomes of rows, without those whose seal is broken. */
    static List<Outcome> opened(List<SealedOutcome> rows, Seals seals) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        for (SealedOutcome row : rows) {
            try {
                outcomes.add(seals.outcomes().open(row));
            } catch (SealBroken broken) {
                // told when the desk is opened
            }
        }
        return outcomes;
    }

    /** A look at every row of the desk. */
    Scan look(Handle handle) {
        return Scan.of(handle, seals);
    }

    /** The same, where something is done now and then; what it throws ends the look. */
    Scan look(Handle handle, Runnable meanwhile) {
        return Scan.of(handle, seals, meanwhile);
    }
}
