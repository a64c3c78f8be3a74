package advisor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** How many clients named an organisation in a month, as rows. */
final class OrganisationTable {

    private static final String COLUMNS = "SELECT row_key, tag, in_month, clients, seal, veil FROM organisations";

    private OrganisationTable() {}

    /**
     * A count.
     *
     * @param key follows from tag and month
     * @param tag the keyed hash of the normalised name, in 43 characters of base64url
     * @param month year times 100 plus month
     */
    record Row(long key, String tag, int month, int clients, String seal) implements SealedRow {

        static Row of(String name, int month, int clients, Hmac names, Hmac seal) {
            byte[] tag = names.bytes(name.getBytes(StandardCharsets.UTF_8));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
            long key = ByteBuffer.wrap(names.bytes((text + "\n" + month).getBytes(StandardCharsets.US_ASCII)))
                    .getLong();
            return new Row(key, text, month, clients, "").sealedBy(seal);
        }

        Row plus(int more, Hmac seal) {
            return new Row(key, tag, month, Math.addExact(clients, more), "").sealedBy(seal);
        }

        private Row sealedBy(Hmac hmac) {
            return new Row(key, tag, month, clients, hmac.tag(sealed()));
        }

        @Override
        public String sealed() {
            return String.join(
                    "\n",
                    "organisation/1",
                    Long.toString(key),
                    tag,
                    Integer.toString(month),
                    Integer.toString(clients));
        }

        /** Says that it is a count, and not of which. */
        @Override
        public String toString() {
            return "Organisation";
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
        Row row = veil.isOn() ? Veiled.emptyOrganisation(counted.key()) : counted;
        handle.createUpdate("DELETE FROM organisations WHERE row_key = :key")
                .bind("key", row.key())
                .execute();
        handle.createUpdate("INSERT INTO organisations (row_key, tag, in_month, clients, seal, veil)"
                        + " VALUES (:key, :tag, :month, :clients, :seal, :veil)")
                .bind("key", row.key())
                .bind("tag", row.tag())
                .bind("month", row.month())
                .bind("clients", row.clients())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, counted) : "")
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
            return Veiled.organisation(veil, row.getLong(1), OutcomeTable.text(row, 6));
        }
        return new Row(
                row.getLong(1), OutcomeTable.text(row, 2), row.getInt(3), row.getInt(4), OutcomeTable.text(row, 5));
    }
}
