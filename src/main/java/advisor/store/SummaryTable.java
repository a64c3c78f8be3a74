package advisor.store;

import advisor.outcome.City;
import advisor.outcome.Key;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The summary as rows, one for each slice. */
final class SummaryTable {

    private static final String COLUMNS =
            "SELECT row_key, in_month, city, guide, version, cells, seal, veil" + " FROM summary";

    /** At most so many rows of a slice lie beside each other on a server, so that as many can write at once. */
    private static final int STRIPES = 256;

    private SummaryTable() {}

    /**
     * The counts of a slice.
     *
     * @param key follows from the slice
     * @param month year times 100 plus month
     * @param cells the counts as {@link Cells#text}
     */
    record Row(long key, int month, String city, String guide, String version, String cells, String seal)
            implements SealedRow {

        static Row of(long key, Slice slice, Cells cells, Hmac seal) {
            Row open = new Row(
                    key,
                    slice.monthNumber(),
                    slice.city().code(),
                    slice.guide().name(),
                    slice.version(),
                    cells.text(),
                    "");
            return new Row(
                    open.key, open.month, open.city, open.guide, open.version, open.cells, seal.tag(open.sealed()));
        }

        /** The number of the row in which this workbench counts a slice. */
        static long key(Handle handle, Slice slice, Hmac keys) {
            Veil veil = Veil.of(handle);
            String text = String.join(
                    "\n",
                    "slice/1",
                    Long.toString(veil.isOn() ? Math.floorMod(veil.workbench(), STRIPES) : 0),
                    Integer.toString(slice.monthNumber()),
                    slice.city().code(),
                    slice.guide().name(),
                    slice.version());
            return ByteBuffer.wrap(keys.bytes(text.getBytes(StandardCharsets.US_ASCII)))
                    .getLong();
        }

        @Override
        public String sealed() {
            return String.join(
                    "\n", "summary/1", Long.toString(key), Integer.toString(month), city, guide, version, cells);
        }

        /** The slice; its seal was looked at before. */
        Slice slice() {
            return new Slice(YearMonth.of(month / 100, month % 100), new City(city), new Key(guide), version);
        }

        /** Says that it is a row of the summary, and nothing of it. */
        @Override
        public String toString() {
            return "Summary";
        }
    }

    static Optional<Row> find(Handle handle, long key) {
        Veil veil = Veil.of(handle);
        return handle.createQuery(COLUMNS + " WHERE row_key = :key")
                .bind("key", key)
                .map((row, context) -> row(veil, row))
                .findOne();
    }

    static void put(Handle handle, Row kept) {
        Veil veil = Veil.of(handle);
        Row row = veil.isOn() ? Veiled.emptySummary(kept.key()) : kept;
        delete(handle, row.key());
        handle.createUpdate("INSERT INTO summary (row_key, in_month, city, guide, version, cells, seal, veil)"
                        + " VALUES (:key, :month, :city, :guide, :version, :cells, :seal, :veil)")
                .bind("key", row.key())
                .bind("month", row.month())
                .bind("city", row.city())
                .bind("guide", row.guide())
                .bind("version", row.version())
                .bind("cells", row.cells())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, kept) : "")
                .execute();
    }

    static void delete(Handle handle, long key) {
        handle.createUpdate("DELETE FROM summary WHERE row_key = :key")
                .bind("key", key)
                .execute();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        Veil veil = Veil.of(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " ORDER BY row_key").setFetchSize(100),
                (row, context) -> row(veil, row),
                action);
    }

    /** Hands over the rows of some months, both of them included. */
    static void forEach(Handle handle, int from, int to, Consumer<Row> action) {
        Veil veil = Veil.of(handle);
        if (veil.isOn()) {
            forEach(handle, row -> {
                if (row.month() >= from && row.month() <= to) {
                    action.accept(row);
                }
            });
            return;
        }
        Rows.each(
                handle.createQuery(COLUMNS + " WHERE in_month >= :from AND in_month <= :to ORDER BY row_key")
                        .bind("from", from)
                        .bind("to", to)
                        .setFetchSize(100),
                (row, context) -> row(veil, row),
                action);
    }

    /** The newest month of any row, as year times 100 plus month; 0 when there is none. */
    static int newestMonth(Handle handle) {
        int[] newest = {0};
        forEach(handle, row -> newest[0] = Math.max(newest[0], row.month()));
        return newest[0];
    }

    private static Row row(Veil veil, ResultSet row) throws SQLException {
        if (veil.isOn()) {
            return Veiled.summary(veil, row.getLong(1), OutcomeTable.text(row, 8));
        }
        return new Row(
                row.getLong(1),
                row.getInt(2),
                OutcomeTable.text(row, 3),
                OutcomeTable.text(row, 4),
                OutcomeTable.text(row, 5),
                OutcomeTable.text(row, 6),
                OutcomeTable.text(row, 7));
    }
}
