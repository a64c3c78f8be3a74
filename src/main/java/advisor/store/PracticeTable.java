package advisor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** How sessions go by a guide, as rows: one for each version. */
final class PracticeTable {

    private static final String COLUMNS = "SELECT row_key, guide, version, cells, seal, veil FROM practice";

    private PracticeTable() {}

    /**
     * The counts of a version.
     *
     * @param key follows from guide and version
     * @param cells the counts as {@link Cells#text}
     */
    record Row(long key, String guide, String version, String cells, String seal) implements SealedRow {

        static long key(Hmac keys, String guide, String version) {
            return ByteBuffer.wrap(
                            keys.bytes(("practice/1\n" + guide + "\n" + version).getBytes(StandardCharsets.US_ASCII)))
                    .getLong();
        }

        static Row of(long key, String guide, String version, Cells cells, Hmac seal) {
            Row open = new Row(key, guide, version, cells.text(), "");
            return new Row(key, guide, version, open.cells, seal.tag(open.sealed()));
        }

        @Override
        public String sealed() {
            return String.join("\n", "practice/1", Long.toString(key), guide, version, cells);
        }

        /** Says that it is a row of counts, and nothing of them. */
        @Override
        public String toString() {
            return "Practice";
        }
    }

    static Optional<Row> find(Handle handle, long key) {
        Veil veil = Veil.of(handle);
        return handle.createQuery(COLUMNS + " WHERE row_key = :key")
                .bind("key", key)
                .map((row, context) -> row(row, veil))
                .findOne();
    }

    static void put(Handle handle, Row counted) {
        Veil veil = Veil.of(handle);
        Row row = veil.isOn() ? Veiled.emptyPractice(counted.key()) : counted;
        handle.createUpdate("DELETE FROM practice WHERE row_key = :key")
                .bind("key", row.key())
                .execute();
        handle.createUpdate("INSERT INTO practice (row_key, guide, version, cells, seal, veil)"
                        + " VALUES (:key, :guide, :version, :cells, :seal, :veil)")
                .bind("key", row.key())
                .bind("guide", row.guide())
                .bind("version", row.version())
                .bind("cells", row.cells())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, counted) : "")
                .execute();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        Veil veil = Veil.of(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " ORDER BY row_key").setFetchSize(100),
                (row, context) -> row(row, veil),
                action);
    }

    private static Row row(ResultSet row, Veil veil) throws SQLException {
        if (veil.isOn()) {
            return Veiled.practice(veil, row.getLong(1), OutcomeTable.text(row, 6));
        }
        return new Row(
                row.getLong(1),
                OutcomeTable.text(row, 2),
                OutcomeTable.text(row, 3),
                OutcomeTable.text(row, 4),
                OutcomeTable.text(row, 5));
    }
}
