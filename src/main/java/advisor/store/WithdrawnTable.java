package advisor.store;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** The random numbers of outcomes that were withdrawn. */
final class WithdrawnTable {

    private WithdrawnTable() {}

    record Row(long id, String seal) implements SealedRow {

        static Row of(long id, Hmac hmac) {
            return new Row(id, hmac.tag(new Row(id, "").sealed()));
        }

        @Override
        public String sealed() {
            return "withdrawn/1\n" + id;
        }
    }

    static boolean has(Handle handle, long id) {
        return handle.createQuery("SELECT id FROM withdrawn WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    static void insert(Handle handle, Row row) {
        handle.createUpdate("INSERT INTO withdrawn (id, seal) VALUES (:id, :seal)")
                .bind("id", row.id())
                .bind("seal", row.seal())
                .execute();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        try (ResultIterator<Row> rows = handle.createQuery("SELECT id, seal FROM withdrawn ORDER BY id")
                .setFetchSize(500)
                .map((row, context) -> new Row(row.getLong(1), OutcomeTable.text(row, 2)))
                .iterator()) {
            rows.forEachRemaining(action);
        }
    }
}
