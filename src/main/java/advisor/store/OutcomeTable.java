package advisor.store;

import advisor.outcome.SealedOutcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Sealed outcomes as rows. */
final class OutcomeTable {

    private static final String COLUMNS = "SELECT o.id, g.guide, g.version, g.hash, o.city, o.in_month, o.conclusion,"
            + " o.confidence, o.answers, o.advice, o.done, o.questions, o.unknowns, o.feedback, o.ratings, o.seal, o.veil"
            + " FROM outcomes o LEFT JOIN guides_used g ON g.guide_key = o.guide_key";

    private OutcomeTable() {}

    /** The number under which a guide is named in rows: it follows from the guide, so that no order is kept. */
    static long guideKey(Handle handle, String guide, String version, String hash) {
        long key;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((guide + "\n" + version + "\n" + hash).getBytes(StandardCharsets.US_ASCII));
            key = ByteBuffer.wrap(digest).getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
        boolean known = handle.createQuery("SELECT guide_key FROM guides_used WHERE guide_key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
        if (!known) {
            handle.createUpdate("INSERT INTO guides_used (guide_key, guide, version, hash)"
                            + " VALUES (:key, :guide, :version, :hash)")
                    .bind("key", key)
                    .bind("guide", guide)
                    .bind("version", version)
                    .bind("hash", hash)
                    .execute();
        }
        return key;
    }

    static void insert(Handle handle, List<SealedOutcome> outcomes) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO outcomes (id, guide_key, city, in_month, conclusion,"
                + " confidence, answers, advice, done, questions, unknowns, feedback, ratings, seal, veil) VALUES (:id, :guide, :city,"
                + " :month, :conclusion, :confidence, :answers, :advice, :done, :questions, :unknowns, :feedback,"
                + " :ratings, :seal, :veil)");
        Veil veil = Veil.of(handle);
        for (SealedOutcome row : outcomes) {
            SealedOutcome outcome = veil.isOn() ? Veiled.emptyOutcome(row.id()) : row;
            batch.bind("id", outcome.id())
                    .bind("guide", guideKey(handle, outcome.guide(), outcome.version(), outcome.hash()))
                    .bind("city", outcome.city())
                    .bind("month", outcome.month())
                    .bind("conclusion", outcome.conclusion())
                    .bind("confidence", outcome.confidence())
                    .bind("answers", outcome.answers())
                    .bind("advice", outcome.advice())
                    .bind("done", outcome.done())
                    .bind("questions", outcome.questions())
                    .bind("unknowns", outcome.unknowns())
                    .bind("feedback", outcome.feedback())
                    .bind("ratings", outcome.ratings())
                    .bind("seal", outcome.seal())
                    .bind("veil", veil.isOn() ? Veiled.cover(veil, row) : "")
                    .add();
        }
        batch.execute();
    }

    static Optional<SealedOutcome> find(Handle handle, long id) {
        Veil veil = Veil.of(handle);
        return handle.createQuery(COLUMNS + " WHERE o.id = :id")
                .bind("id", id)
                .map((row, context) -> outcome(row, veil))
                .findOne();
    }

    /** The outcomes of months before one, given as year times 100 plus month. */
    static List<SealedOutcome> before(Handle handle, int month) {
        Veil veil = Veil.of(handle);
        if (veil.isOn()) {
            List<SealedOutcome> found = new ArrayList<>();
            forEach(handle, row -> {
                // 0 is what could not be uncovered
                if (row.month() > 0 && row.month() < month) {
                    found.add(row);
                }
            });
            return found;
        }
        return handle.createQuery(COLUMNS + " WHERE o.in_month < :month ORDER BY o.id")
                .bind("month", month)
                .map((row, context) -> outcome(row, veil))
                .list();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM outcomes WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** Hands over all rows one by one, in the order of their random numbers. */
    static void forEach(Handle handle, Consumer<SealedOutcome> action) {
        Veil veil = Veil.of(handle);
        try (ResultIterator<SealedOutcome> rows = handle.createQuery(COLUMNS + " ORDER BY o.id")
                .setFetchSize(500)
                .map((row, context) -> outcome(row, veil))
                .iterator()) {
            while (rows.hasNext()) {
                action.accept(rows.next());
            }
        }
    }

    private static SealedOutcome outcome(ResultSet row, Veil veil) throws SQLException {
        if (veil.isOn()) {
            return Veiled.outcome(veil, row.getLong(1), text(row, 17));
        }
        return new SealedOutcome(
                row.getLong(1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                row.getInt(6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                text(row, 11),
                row.getInt(12),
                row.getInt(13),
                text(row, 14),
                text(row, 15),
                text(row, 16));
    }

    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
