package advisor.store;

import advisor.outcome.SealedFollowUp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Sealed follow-ups as rows. */
final class FollowUpTable {

    private static final String COLUMNS = "SELECT id, in_month, accepted, case_opened, refused_in_writing,"
            + " money_returned, helped, seal, veil FROM follow_ups";

    private FollowUpTable() {}

    static Optional<SealedFollowUp> find(Handle handle, long outcome) {
        Veil veil = Veil.of(handle);
        return handle.createQuery(COLUMNS + " WHERE id = :id")
                .bind("id", outcome)
                .map((row, context) -> followUp(row, veil))
                .findOne();
    }

    /** The rows that are there among those of these outcomes, by the outcomes' numbers. */
    static Map<Long, SealedFollowUp> find(Handle handle, Collection<Long> outcomes) {
        Veil veil = Veil.of(handle);
        Map<Long, SealedFollowUp> found = new HashMap<>();
        Rows.inParts(
                outcomes,
                part -> handle.createQuery(COLUMNS + " WHERE id IN (<ids>)")
                        .bindList("ids", part)
                        .map((row, context) -> followUp(row, veil))
                        .forEach(row -> found.put(row.outcome(), row)));
        return found;
    }

    static void put(Handle handle, SealedFollowUp told) {
        Veil veil = Veil.of(handle);
        SealedFollowUp row = veil.isOn() ? Veiled.emptyFollowUp(told.outcome()) : told;
        delete(handle, row.outcome());
        handle.createUpdate("INSERT INTO follow_ups (id, in_month, accepted, case_opened, refused_in_writing,"
                        + " money_returned, helped, seal, veil) VALUES (:id, :month, :accepted, :opened, :refused, :returned,"
                        + " :helped, :seal, :veil)")
                .bind("id", row.outcome())
                .bind("month", row.month())
                .bind("accepted", row.accepted())
                .bind("opened", row.caseOpened())
                .bind("refused", row.refusedInWriting())
                .bind("returned", row.moneyReturned())
                .bind("helped", row.helped())
                .bind("seal", row.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, told) : "")
                .execute();
    }

    static void delete(Handle handle, long outcome) {
        handle.createUpdate("DELETE FROM follow_ups WHERE id = :id")
                .bind("id", outcome)
                .execute();
    }

    static void forEach(Handle handle, Consumer<SealedFollowUp> action) {
        Veil veil = Veil.of(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " ORDER BY id").setFetchSize(500),
                (row, context) -> followUp(row, veil),
                action);
    }

    private static SealedFollowUp followUp(ResultSet row, Veil veil) throws SQLException {
        if (veil.isOn()) {
            return Veiled.followUp(veil, row.getLong(1), OutcomeTable.text(row, 9));
        }
        return new SealedFollowUp(
                row.getLong(1),
                row.getInt(2),
                OutcomeTable.text(row, 3),
                OutcomeTable.text(row, 4),
                OutcomeTable.text(row, 5),
                OutcomeTable.text(row, 6),
                OutcomeTable.text(row, 7),
                OutcomeTable.text(row, 8));
    }
}
