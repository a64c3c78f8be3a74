package advisor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Receipts as rows; none says which outcome it belongs to. */
final class ReceiptTable {

    private static final String COLUMNS = "SELECT receipt_key, tag, box, drop_month, seal, veil FROM receipts";

    private ReceiptTable() {}

    /**
     * A receipt.
     *
     * @param key the beginning of the tag as a number
     * @param tag Argon2id of the number, in 43 characters of base64url
     * @param box what only the number opens
     * @param dropMonth year times 100 plus month; when that month is over the row goes
     */
    record Row(long key, String tag, String box, int dropMonth, String seal) implements SealedRow {

        Row sealedBy(Hmac hmac) {
            return new Row(key, tag, box, dropMonth, hmac.tag(sealed()));
        }

        @Override
        public String sealed() {
            return String.join("\n", "receipt/1", Long.toString(key), tag, box, Integer.toString(dropMonth));
        }

        /** Says that it is a receipt, and not which. */
        @Override
        public String toString() {
            return "Receipt";
        }
    }

    static Optional<Row> find(Handle handle, long key) {
        Veil veil = Veil.of(handle);
        return handle.createQuery(COLUMNS + " WHERE receipt_key = :key")
                .bind("key", key)
                .map((row, context) -> row(row, veil))
                .findOne();
    }

    static void insert(Handle handle, Row given) {
        Veil veil = Veil.of(handle);
        Row row = veil.isOn() ? Veiled.emptyReceipt(given.key()) : given;
        handle.createUpdate("INSERT INTO receipts (receipt_key, tag, box, drop_month, seal, veil)"
                        + " VALUES (:key, :tag, :box, :month, :seal, :veil)")
                .bind("key", row.key())
                .bind("tag", row.tag())
                .bind("box", row.box())
                .bind("month", row.dropMonth())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, given) : "")
                .execute();
    }

    static void delete(Handle handle, long key) {
        handle.createUpdate("DELETE FROM receipts WHERE receipt_key = :key")
                .bind("key", key)
                .execute();
    }

    /** The receipts that must go by this month. */
    static List<Row> over(Handle handle, int month) {
        Veil veil = Veil.of(handle);
        if (veil.isOn()) {
            List<Row> over = new ArrayList<>();
            forEach(handle, row -> {
                if (!row.seal().isEmpty() && row.dropMonth() < month) {
                    over.add(row);
                }
            });
            return over;
        }
        return handle.createQuery(COLUMNS + " WHERE drop_month < :month")
                .bind("month", month)
                .map((row, context) -> row(row, veil))
                .list();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        Veil veil = Veil.of(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " ORDER BY receipt_key").setFetchSize(500),
                (row, context) -> row(row, veil),
                action);
    }

    private static Row row(ResultSet row, Veil veil) throws SQLException {
        if (veil.isOn()) {
            return Veiled.receipt(veil, row.getLong(1), OutcomeTable.text(row, 6));
        }
        return new Row(
                row.getLong(1),
                OutcomeTable.text(row, 2),
                OutcomeTable.text(row, 3),
                row.getInt(4),
                OutcomeTable.text(row, 5));
    }
}
