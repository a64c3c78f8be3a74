package advisor.store;

import advisor.disk.WholeFile;
import advisor.guide.Counted;
import advisor.guide.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code backups.json} of a home: which backups were made last, so that a damaged desk can name one that is good.
 *
 * <p>How many records each has is closed with the key of the desk. Nothing rests on it: a backup is opened and counted before it is put into place. A backup is known again by its
 * content, wherever among its generations it has moved to.
 */
final class KnownBackups {

    static final String NAME = "backups.json";

    private static final int MOST = 6;
    private static final int LARGEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path file;
    private final @Nullable ClosedText counts;

    /**
     * What is known in a home.
     *
     * @param key by which the numbers of records can be told; null when it is not known
     */
    KnownBackups(Path home, @Nullable FileKey key) {
        this.file = home.resolve(NAME);
        this.counts = key == null ? null : new ClosedText(key.derive("backups"));
    }

    /**
     * A backup that was opened and counted when it was made.
     *
     * @param file where it was put
     * @param counted how many outcomes are in it, closed with the key of the desk
     * @param size in bytes
     * @param digest SHA-256 in hexadecimal
     */
    record Known(Path file, Instant at, String counted, long size, String digest) {}

    /** What to do with a backup. */
    Text sentence(Known known) {
        String when = SHOWN.format(known.at().atZone(ZoneId.systemDefault()));
        String shown = known.file().toString().contains(" ")
                ? "\"" + known.file() + "\""
                : known.file().toString();
        Optional<String> outcomes = counts == null ? Optional.empty() : counts.open(known.counted());
        return new Text(
                "最近一份完好的备份：" + shown + "，" + when
                        + outcomes.map(count -> "，" + count + " 条记录").orElse("") + "。恢复用：restore " + shown + "。",
                "The newest backup that is as it was made: " + shown + ", of " + when
                        + outcomes.map(count -> ", with " + Counted.of(Long.parseLong(count), "record"))
                                .orElse("") + ". To take it: restore "
                        + shown + ".");
    }

    /** Remembers a backup that was made, opened and counted just now. */
    void made(Path backup, Instant at, long outcomes) {
        if (counts == null) {
            throw new IllegalStateException("a backup is made with the key");
        }
        try {
            List<Known> all = new ArrayList<>();
            all.add(new Known(backup, at, counts.close(Long.toString(outcomes)), Files.size(backup), digest(backup)));
            all.addAll(read());
            ArrayNode backups = JSON.createArrayNode();
            all.stream().limit(MOST).forEach(known -> {
                ObjectNode node = backups.addObject();
                node.put("file", known.file().toString());
                node.put("at", known.at().toString());
                node.put("counted", known.counted());
                node.put("size", known.size());
                node.put("sha256", known.digest());
            });
            WholeFile.replace(file, (backups.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException notNow) {
            // the backup is made all the same; only that it will not be named when it is needed
            return;
        }
    }

    /** Where the last backup was put, whether it is there now or not. */
    Optional<Path> last() {
        return read().stream().map(Known::file).findFirst();
    }

    /** The newest backup that is where it was put, or among its older generations, and as it was made. */
    Optional<Known> newest() {
        return read().stream().flatMap(known -> found(known).stream()).findFirst();
    }

    /** A refusal because of damage, with the backup to take. */
    StoreRefused naming(StoreRefused refused) {
        if (refused.reason() != StoreRefused.Reason.DAMAGED) {
            return refused;
        }
        Text backup = sentence();
        return new StoreRefused(
                refused.reason(),
                refused.message(),
                new Text(
                        "什么都没有改动。请先把整个文件夹复制一份留着。" + backup.zh(),
                        "Nothing was changed. Keep a copy of the whole folder first. " + backup.en()));
    }

    /** Which backup to take. */
    Text sentence() {
        return newest().map(this::sentence)
                .orElseGet(
                        () -> new Text(
                                "这里没有记下完好的备份；如果别处有，请用 restore 恢复最近的一份。",
                                "No backup that is as it was made is known here; if there is one elsewhere, restore the newest."));
    }

    private static Optional<Known> found(Known known) {
        for (Path place : Backup.generations(known.file())) {
            try {
                if (Files.isRegularFile(place)
                        && Files.size(place) == known.size()
                        && digest(place).equals(known.digest())) {
                    return Optional.of(new Known(place, known.at(), known.counted(), known.size(), known.digest()));
                }
            } catch (IOException unreadable) {
                // one that can not be read is not named
            }
        }
        return Optional.empty();
    }

    private List<Known> read() {
        List<Known> all = new ArrayList<>();
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return all;
            }
            for (JsonNode node : JSON.readTree(Files.readAllBytes(file))) {
                all.add(new Known(
                        Path.of(node.path("file").asText()),
                        Instant.parse(node.path("at").asText()),
                        node.path("counted").asText(),
                        node.path("size").asLong(),
                        node.path("sha256").asText()));
            }
            return all;
        } catch (JsonProcessingException | InvalidPathException | DateTimeException broken) {
            return new ArrayList<>();
        } catch (IOException unreadable) {
            return new ArrayList<>();
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream reading = new DigestInputStream(in, digest)) {
                reading.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
