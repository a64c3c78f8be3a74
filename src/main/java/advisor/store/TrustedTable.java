package advisor.store;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The desks that are trusted, as rows. */
final class TrustedTable {

    private TrustedTable() {}

    /**
     * A desk.
     *
     * @param number a random one
     * @param desk its key in base64
     * @param since the day it was trusted: year times 10,000 plus month times 100 plus day
     */
    record Row(long number, String desk, int since, String seal) implements SealedRow {

        static Row of(long number, String desk, int since, Hmac hmac) {
            return new Row(number, desk, since, hmac.tag(new Row(number, desk, since, "").sealed()));
        }

        @Override
        public String sealed() {
            return "trusted/1\n" + number + "\n" + desk + "\n" + since;
        }
    }

    static void insert(Handle handle, Row trusted) {
        Veil veil = Veil.of(handle);
        Row row = veil.isOn() ? Veiled.emptyTrusted(trusted.number()) : trusted;
        handle.createUpdate("INSERT INTO trusted_desks (row_key, desk, since, seal, veil)"
                        + " VALUES (:number, :desk, :since, :seal, :veil)")
                .bind("number", row.number())
                .bind("desk", row.desk())
                .bind("since", row.since())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, trusted) : "")
                .execute();
    }

    static void delete(Handle handle, long number) {
        handle.createUpdate("DELETE FROM trusted_desks WHERE row_key = :number")
                .bind("number", number)
                .execute();
    }

    /** A group has a few dozen desks at most. */
    static List<Row> all(Handle handle) {
        Veil veil = Veil.of(handle);
        return handle.createQuery("SELECT row_key, desk, since, seal, veil FROM trusted_desks ORDER BY row_key")
                .map((row, context) -> veil.isOn()
                        ? Veiled.trusted(veil, row.getLong(1), OutcomeTable.text(row, 5))
                        : new Row(row.getLong(1), OutcomeTable.text(row, 2), row.getInt(3), OutcomeTable.text(row, 4)))
                .list();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        all(handle).forEach(action);
    }
}
