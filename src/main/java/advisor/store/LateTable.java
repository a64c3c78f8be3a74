package advisor.store;

import advisor.disclosure.Quarter;
import advisor.outcome.SealedOutcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The random numbers of outcomes that came when their period was closed already. */
final class LateTable {

    private LateTable() {}

    record Row(long id, String seal) implements SealedRow {

        static Row of(long id, Hmac hmac) {
            return new Row(id, hmac.tag(new Row(id, "").sealed()));
        }

        @Override
        public String sealed() {
            return "late/1\n" + id;
        }
    }

    /** Notes those of new outcomes whose period is closed already, so that the next release counts them. */
    static Ledger.Change noting(Handle handle, Collection<SealedOutcome> fresh, Hmac hmac) {
        Set<Quarter> closed = ReleaseTable.closed(handle);
        Tallies difference = Tallies.NOTHING;
        List<Row> rows = new ArrayList<>();
        for (SealedOutcome outcome : fresh) {
            if (closed.contains(Quarter.of(YearMonth.of(outcome.month() / 100, outcome.month() % 100)))) {
                Row row = Row.of(outcome.id(), hmac);
                rows.add(row);
                difference = difference.with(row.seal());
            }
        }
        return new Ledger.Change(difference, work -> insert(work, rows));
    }

    /** Notes none of them any longer. */
    static Ledger.Change clearing(Handle handle) {
        Tallies[] difference = {Tallies.NOTHING};
        forEach(handle, row -> difference[0] = difference[0].without(row.seal()));
        return new Ledger.Change(difference[0], work -> work.execute("DELETE FROM late"));
    }

    static void insert(Handle handle, List<Row> rows) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO late (id, seal) VALUES (:id, :seal)");
        rows.forEach(row -> batch.bind("id", row.id()).bind("seal", row.seal()).add());
        if (!rows.isEmpty()) {
            batch.execute();
        }
    }

    static Optional<Row> find(Handle handle, long id) {
        return handle.createQuery("SELECT id, seal FROM late WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new Row(row.getLong(1), OutcomeTable.text(row, 2)))
                .findOne();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM late WHERE id = :id").bind("id", id).execute();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        Rows.each(
                handle.createQuery("SELECT id, seal FROM late ORDER BY id").setFetchSize(500),
                (row, context) -> new Row(row.getLong(1), OutcomeTable.text(row, 2)),
                action);
    }
}
