package advisor.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How long single outcomes are kept, as a row. */
final class RetentionTable {

    /** There is one row at most. */
    private static final long KEY = 1;

    private RetentionTable() {}

    /**
     * The limit.
     *
     * @param months how many months outcomes are kept; 0 for ever
     * @param foldedBefore year times 100 plus month: outcomes of earlier months are in the summary alone; 0 for none
     */
    record Row(int months, int foldedBefore, String seal) implements SealedRow {

        static final Row NONE = new Row(0, 0, "");

        static Row of(int months, int foldedBefore, Hmac hmac) {
            return new Row(months, foldedBefore, hmac.tag(new Row(months, foldedBefore, "").sealed()));
        }

        @Override
        public String sealed() {
            return "retention/1\n" + months + "\n" + foldedBefore;
        }
    }

    static Optional<Row> find(Handle handle) {
        Veil veil = Veil.of(handle);
        return handle.createQuery("SELECT months, folded_before, seal, veil FROM retention WHERE row_key = :key")
                .bind("key", KEY)
                .map((row, context) -> veil.isOn()
                        ? Veiled.retention(veil, OutcomeTable.text(row, 4))
                        : new Row(row.getInt(1), row.getInt(2), OutcomeTable.text(row, 3)))
                .findOne();
    }

    static void put(Handle handle, Row kept) {
        Veil veil = Veil.of(handle);
        Row row = veil.isOn() ? Row.NONE : kept;
        handle.createUpdate("DELETE FROM retention WHERE row_key = :key")
                .bind("key", KEY)
                .execute();
        handle.createUpdate("INSERT INTO retention (row_key, months, folded_before, seal, veil)"
                        + " VALUES (:key, :months, :before, :seal, :veil)")
                .bind("key", KEY)
                .bind("months", row.months())
                .bind("before", row.foldedBefore())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, kept) : "")
                .execute();
    }
}
