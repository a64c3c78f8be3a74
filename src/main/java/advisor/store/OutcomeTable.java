package advisor.store;

import advisor.outcome.City;
import advisor.outcome.SealedOutcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Sealed outcomes as rows. */
final class OutcomeTable {

    private static final String COLUMNS = "SELECT o.id, o.guide_key, o.city, o.in_month, o.conclusion, o.confidence,"
            + " o.answers, o.advice, o.done, o.questions, o.unknowns, o.feedback, o.ratings, o.seal, o.veil";

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
        if (outcomes.isEmpty()) {
            return;
        }
        Map<GuideNamed, Long> guides = new HashMap<>();
        PreparedBatch batch = handle.prepareBatch("INSERT INTO outcomes (id, guide_key, city, in_month, conclusion,"
                + " confidence, answers, advice, done, questions, unknowns, feedback, ratings, seal, veil) VALUES (:id, :guide, :city,"
                + " :month, :conclusion, :confidence, :answers, :advice, :done, :questions, :unknowns, :feedback,"
                + " :ratings, :seal, :veil)");
        Veil veil = Veil.of(handle);
        for (SealedOutcome row : outcomes) {
            SealedOutcome outcome = veil.isOn() ? Veiled.emptyOutcome(row.id()) : row;
            batch.bind("id", outcome.id())
                    .bind(
                            "guide",
                            guides.computeIfAbsent(
                                    new GuideNamed(outcome.guide(), outcome.version(), outcome.hash()),
                                    named -> guideKey(handle, named.guide(), named.version(), named.hash())))
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
        return handle.createQuery(COLUMNS + ", g.guide, g.version, g.hash FROM outcomes o LEFT JOIN guides_used g"
                        + " ON g.guide_key = o.guide_key WHERE o.id = :id")
                .bind("id", id)
                .map((row, context) -> outcome(row, veil, new GuideNamed(text(row, 16), text(row, 17), text(row, 18))))
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
        Map<Long, GuideNamed> guides = guides(handle);
        return handle.createQuery(COLUMNS + " FROM outcomes o WHERE o.in_month < :month ORDER BY o.id")
                .bind("month", month)
                .map((row, context) -> outcome(row, veil, guides.getOrDefault(row.getLong(2), GuideNamed.NONE)))
                .list();
    }

    /** The rows that are there among those with these numbers, by their numbers. */
    static Map<Long, SealedOutcome> find(Handle handle, Collection<Long> ids) {
        Veil veil = Veil.of(handle);
        Map<Long, GuideNamed> guides = guides(handle);
        Map<Long, SealedOutcome> found = new HashMap<>();
        Rows.inParts(
                ids,
                part -> handle.createQuery(COLUMNS + " FROM outcomes o WHERE o.id IN (<ids>)")
                        .bindList("ids", part)
                        .map((row, context) -> outcome(row, veil, guides.getOrDefault(row.getLong(2), GuideNamed.NONE)))
                        .forEach(row -> found.put(row.id(), row)));
        return found;
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM outcomes WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** Hands over all rows one by one, in the order of their random numbers. */
    static void forEach(Handle handle, Consumer<SealedOutcome> action) {
        Veil veil = Veil.of(handle);
        Map<Long, GuideNamed> guides = guides(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " FROM outcomes o ORDER BY o.id").setFetchSize(1000),
                (row, context) -> outcome(row, veil, guides.getOrDefault(row.getLong(2), GuideNamed.NONE)),
                action);
    }

    /** Hands over the rows of a city likewise. */
    static void forEach(Handle handle, City city, Consumer<SealedOutcome> action) {
        Veil veil = Veil.of(handle);
        if (veil.isOn()) {
            forEach(handle, row -> {
                if (row.city().equals(city.code())) {
                    action.accept(row);
                }
            });
            return;
        }
        Map<Long, GuideNamed> guides = guides(handle);
        Rows.each(
                handle.createQuery(COLUMNS + " FROM outcomes o WHERE o.city = :city ORDER BY o.id")
                        .bind("city", city.code())
                        .setFetchSize(1000),
                (row, context) -> outcome(row, veil, guides.getOrDefault(row.getLong(2), GuideNamed.NONE)),
                action);
    }

    /** A guide as rows name it; a row whose guide is lost names none, and its seal is broken then. */
    private record GuideNamed(String guide, String version, String hash) {
        static final GuideNamed NONE = new GuideNamed("", "", "");
    }

    /* There are few, so they are read first: looking each up for each row takes as long as reading the row. */
    private static Map<Long, GuideNamed> guides(Handle handle) {
        Map<Long, GuideNamed> guides = new HashMap<>();
        handle.createQuery("SELECT guide_key, guide, version, hash FROM guides_used")
                .map((row, context) ->
                        guides.put(row.getLong(1), new GuideNamed(text(row, 2), text(row, 3), text(row, 4))))
                .list();
        return guides;
    }

    private static SealedOutcome outcome(ResultSet row, Veil veil, GuideNamed named) throws SQLException {
        if (veil.isOn()) {
            return Veiled.outcome(veil, row.getLong(1), text(row, 15));
        }
        return new SealedOutcome(
                row.getLong(1),
                named.guide(),
                named.version(),
                named.hash(),
                text(row, 3),
                row.getInt(4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                row.getInt(10),
                row.getInt(11),
                text(row, 12),
                text(row, 13),
                text(row, 14));
    }

    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
