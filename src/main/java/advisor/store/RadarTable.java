package advisor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What the radar has told, as rows. */
final class RadarTable {

    private static final String COLUMNS = "SELECT row_key, at_least, in_month, seal, veil FROM radar";

    private RadarTable() {}

    /**
     * What was told of one organisation, or of one kind of leak in a city.
     *
     * @param key follows from what it is, by a secret
     * @param atLeast that it was so many and more
     * @param month when, as year times 100 plus month
     */
    record Row(long key, int atLeast, int month, String seal) implements SealedRow {

        static long key(Hmac keys, List<String> what) {
            return ByteBuffer.wrap(keys.bytes(String.join("\n", what).getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        }

        static Row of(long key, int atLeast, int month, Hmac seal) {
            Row open = new Row(key, atLeast, month, "");
            return new Row(key, atLeast, month, seal.tag(open.sealed()));
        }

        @Override
        public String sealed() {
            return "radar/1\n" + key + "\n" + atLeast + "\n" + month;
        }

        /** Says that it was told, and not of what. */
        @Override
        public String toString() {
            return "Radar";
        }
    }

    static Optional<Row> find(Handle handle, long key) {
        Veil veil = Veil.of(handle);
        return handle.createQuery(COLUMNS + " WHERE row_key = :key")
                .bind("key", key)
                .map((row, context) -> row(row, veil))
                .findOne();
    }

    static void put(Handle handle, Row told) {
        Veil veil = Veil.of(handle);
        Row row = veil.isOn() ? Veiled.emptyRadar(told.key()) : told;
        delete(handle, row.key());
        handle.createUpdate("INSERT INTO radar (row_key, at_least, in_month, seal, veil)"
                        + " VALUES (:key, :atLeast, :month, :seal, :veil)")
                .bind("key", row.key())
                .bind("atLeast", row.atLeast())
                .bind("month", row.month())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, told) : "")
                .execute();
    }

    static void delete(Handle handle, long key) {
        handle.createUpdate("DELETE FROM radar WHERE row_key = :key")
                .bind("key", key)
                .execute();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        Veil veil = Veil.of(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " ORDER BY row_key").setFetchSize(500),
                (row, context) -> row(row, veil),
                action);
    }

    private static Row row(ResultSet row, Veil veil) throws SQLException {
        if (veil.isOn()) {
            return Veiled.radar(veil, row.getLong(1), OutcomeTable.text(row, 5));
        }
        return new Row(row.getLong(1), row.getInt(2), row.getInt(3), OutcomeTable.text(row, 4));
    }
}
