package advisor.store;

import advisor.disclosure.Quarter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The ledger of releases as rows; none is ever changed or deleted. */
final class ReleaseTable {

    private ReleaseTable() {}

    /**
     * One closed period.
     *
     * @param number its place in the ledger, from 1
     * @param closedOn the day as in 20261001
     * @param words what keys mean, as JSON in one line
     * @param content the release, as JSON in one line
     * @param signed the seal of the release itself
     * @param previous the seal of the row before it, empty for the first
     */
    record Row(
            int number,
            String period,
            int closedOn,
            String words,
            String content,
            String signed,
            String previous,
            String seal)
            implements SealedRow {

        @Override
        public String sealed() {
            return String.join(
                    "\n",
                    "released/1",
                    Integer.toString(number),
                    period,
                    Integer.toString(closedOn),
                    words,
                    content,
                    signed,
                    previous);
        }

        Row sealedBy(Hmac hmac) {
            return new Row(number, period, closedOn, words, content, signed, previous, hmac.tag(sealed()));
        }

        /** The same release at another place of the ledger. */
        Row after(int count, String seal, Hmac hmac) {
            return new Row(count + 1, period, closedOn, words, content, signed, seal, "").sealedBy(hmac);
        }
    }

    static void insert(Handle handle, Row row) {
        handle.createUpdate("INSERT INTO releases (number, period, closed_on, words, content, signed, previous, seal)"
                        + " VALUES (:number, :period, :closedOn, :words, :content, :signed, :previous, :seal)")
                .bind("number", row.number())
                .bind("period", row.period())
                .bind("closedOn", row.closedOn())
                .bind("words", row.words())
                .bind("content", row.content())
                .bind("signed", row.signed())
                .bind("previous", row.previous())
                .bind("seal", row.seal())
                .execute();
    }

    static List<Row> all(Handle handle) {
        return handle.createQuery(
                        "SELECT number, period, closed_on, words, content, signed, previous, seal FROM releases"
                                + " ORDER BY number")
                .map((row, context) -> new Row(
                        row.getInt(1),
                        OutcomeTable.text(row, 2),
                        row.getInt(3),
                        OutcomeTable.text(row, 4),
                        OutcomeTable.text(row, 5),
                        OutcomeTable.text(row, 6),
                        OutcomeTable.text(row, 7),
                        OutcomeTable.text(row, 8)))
                .list();
    }

    static void forEach(Handle handle, Consumer<Row> action) {
        all(handle).forEach(action);
    }

    /** The periods that are closed. */
    static Set<Quarter> closed(Handle handle) {
        return handle.createQuery("SELECT period FROM releases").mapTo(String.class).stream()
                .flatMap(period -> Quarter.of(period).stream())
                .collect(Collectors.toSet());
    }
}
