package advisor.store;

import advisor.outcome.SealedUnfinished;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/** Sessions that are not at their end, and the guides they began with, as rows. */
final class UnfinishedTable {

    /** H2 keeps longer values in a place of their own; parts of this size stay in the row. */
    private static final int PART = 500_000;

    private UnfinishedTable() {}

    static void put(Handle handle, SealedUnfinished kept, Supplier<byte[]> guide) {
        Veil veil = Veil.of(handle);
        SealedUnfinished session = veil.isOn() ? Veiled.emptyUnfinished(kept.id()) : kept;
        delete(handle, session.id());
        handle.createUpdate(
                        "INSERT INTO unfinished (id, guide_key, locality, begun_on, organisations, leaks, carried_on,"
                                + " answers, ask_again, kept_minute, seal, veil) VALUES (:id, :guide, :locality, :date,"
                                + " :organisations, :leaks, :carriedOn, :answers, :askAgain, :minute, :seal, :veil)")
                .bind("id", session.id())
                .bind("guide", OutcomeTable.guideKey(handle, session.guide(), session.version(), session.hash()))
                .bind("locality", session.locality())
                .bind("date", session.date())
                .bind("organisations", session.organisations())
                .bind("leaks", session.leaks())
                .bind("carriedOn", session.carriedOn())
                .bind("answers", session.answers())
                .bind("askAgain", session.askAgain())
                .bind("minute", session.minute())
                .bind("seal", session.seal())
                .bind("veil", veil.isOn() ? Veiled.cover(veil, kept) : "")
                .execute();
        String hash = veil.label(kept.hash());
        if (!hasGuide(handle, hash)) {
            putGuide(handle, hash, guide.get());
        }
    }

    /** The sessions of this workbench. */
    static List<SealedUnfinished> all(Handle handle) {
        Veil veil = Veil.of(handle);
        if (veil.isOn()) {
            return veiled(handle, veil).stream()
                    .filter(row -> row.workbench() == veil.workbench())
                    .map(Veiled.Owned::session)
                    .toList();
        }
        return handle.createQuery("SELECT u.id, g.guide, g.version, g.hash, u.locality, u.begun_on, u.organisations,"
                        + " u.leaks, u.carried_on, u.answers, u.ask_again, u.kept_minute, u.seal FROM unfinished u"
                        + " LEFT JOIN guides_used g ON g.guide_key = u.guide_key")
                .map((row, context) -> new SealedUnfinished(
                        row.getLong(1),
                        OutcomeTable.text(row, 2),
                        OutcomeTable.text(row, 3),
                        OutcomeTable.text(row, 4),
                        OutcomeTable.text(row, 5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getBoolean(9),
                        OutcomeTable.text(row, 10),
                        OutcomeTable.text(row, 11),
                        row.getLong(12),
                        OutcomeTable.text(row, 13)))
                .list();
    }

    private static List<Veiled.Owned> veiled(Handle handle, Veil veil) {
        return handle.createQuery("SELECT id, veil FROM unfinished ORDER BY id")
                .map((row, context) -> Veiled.unfinished(veil, row.getLong(1), OutcomeTable.text(row, 2)))
                .list();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM unfinished WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** Lets go of guides that no session needs any more. */
    static void deleteUnneededGuides(Handle handle) {
        Veil veil = Veil.of(handle);
        if (veil.isOn()) {
            Set<String> needed = veiled(handle, veil).stream()
                    .map(row -> veil.label(row.session().hash()))
                    .collect(Collectors.toSet());
            handle.createQuery("SELECT hash FROM guide_copies WHERE part = 0").mapTo(String.class).list().stream()
                    .filter(hash -> !needed.contains(hash))
                    .forEach(hash -> handle.createUpdate("DELETE FROM guide_copies WHERE hash = :hash")
                            .bind("hash", hash)
                            .execute());
            return;
        }
        handle.execute("DELETE FROM guide_copies WHERE hash NOT IN"
                + " (SELECT g.hash FROM guides_used g JOIN unfinished u ON u.guide_key = g.guide_key)");
    }

    private static boolean hasGuide(Handle handle, String hash) {
        return handle.createQuery("SELECT part FROM guide_copies WHERE hash = :hash AND part = 0")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static void putGuide(Handle handle, String hash, byte[] json) {
        Veil veil = Veil.of(handle);
        byte[] gzip = gzip(json);
        byte[] packed = veil.isOn() ? veil.cover("guide_copies/" + hash, 0, gzip) : gzip;
        for (int part = 0; part * PART < packed.length; part++) {
            handle.createUpdate("INSERT INTO guide_copies (hash, part, content) VALUES (:hash, :part, :content)")
                    .bind("hash", hash)
                    .bind("part", part)
                    .bind(
                            "content",
                            Arrays.copyOfRange(packed, part * PART, Math.min(packed.length, (part + 1) * PART)))
                    .execute();
        }
    }

    /** The canonical JSON of a guide that a session began with; nothing when it is not there whole. */
    static Optional<byte[]> guide(Handle handle, String guideHash, int largest) {
        Veil veil = Veil.of(handle);
        String hash = veil.label(guideHash);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        handle.createQuery("SELECT content FROM guide_copies WHERE hash = :hash ORDER BY part")
                .bind("hash", hash)
                .map((row, context) -> row.getBytes(1))
                .forEach(packed::writeBytes);
        Optional<byte[]> content = veil.isOn()
                ? veil.uncover("guide_copies/" + hash, 0, packed.toByteArray())
                : Optional.of(packed.toByteArray());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.orElse(new byte[0])))) {
            return Optional.of(in.readNBytes(largest));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] gzip(byte[] json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
