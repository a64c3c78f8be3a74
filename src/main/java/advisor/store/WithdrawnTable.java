package advisor.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

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

    /** Those of these numbers that are withdrawn. */
    static Set<Long> among(Handle handle, Collection<Long> ids) {
        Set<Long> withdrawn = new HashSet<>();
        Rows.inParts(
                ids,
                part -> handle.createQuery("SELECT id FROM withdrawn WHERE id IN (<ids>)")
                        .bindList("ids", part)
                        .mapTo(Long.class)
                        .forEach(withdrawn::add));
        return withdrawn;
    }

    static void insert(Handle handle, Row row) {
        handle.createUpdate("INSERT INTO withdrawn (id, seal) VALUES (:id, :seal)")
                .bind("id", row.id())
                .bind("seal", row.seal())
                .execute();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        Rows.each(
                handle.createQuery("SELECT id, seal FROM withdrawn ORDER BY id").setFetchSize(500),
                (row, context) -> new Row(row.getLong(1), OutcomeTable.text(row, 2)),
                action);
    }
}
