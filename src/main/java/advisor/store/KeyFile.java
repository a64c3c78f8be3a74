package advisor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file {@code desk.json}: what kind of desk it is, and its key, wrapped or, for a demonstration, plain.
 *
 * <p>It says nothing about the desk itself. A check sum tells damage from a wrong passphrase.
 *
 * @param wraps the key under each of the passphrases that open the desk; empty for a demonstration
 * @param plain the key of a demonstration in base64, empty for a real desk
 */
record KeyFile(List<PassphraseWrap> wraps, String plain) {

    static final String NAME = "desk.json";

    /** Before there were deputies and recovery words. */
    private static final int FIRST_FORMAT = 1;

    private static final int FORMAT = 2;
    private static final Set<String> FIELDS = Set.of("kdf", "memoryKiB", "passes", "lanes", "salt", "nonce", "wrapped");
    static final int LARGEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    KeyFile {
        wraps = List.copyOf(wraps);
        if (wraps.isEmpty() == plain.isEmpty() || wraps.size() > 8) {
            throw new IllegalArgumentException("either wrapped keys or a plain one");
        }
    }

    static KeyFile of(PassphraseWrap wrap) {
        return new KeyFile(List.of(wrap), "");
    }

    static KeyFile demonstration(FileKey key) {
        return new KeyFile(List.of(), Base64.getEncoder().encodeToString(key.secret()));
    }

    boolean isDemonstration() {
        return wraps.isEmpty();
    }

    /** The key of a demonstration. */
    FileKey plainKey() {
        return new FileKey(Base64.getDecoder().decode(plain));
    }

    /**
     * The key, and what opened it.
     *
     * @param use whose passphrase it was
     */
    record Opened(FileKey key, PassphraseWrap.Use use) {}

    /** The key, or nothing when no wrap opens with the passphrase. */
    Optional<Opened> unwrap(char[] passphrase) {
        Optional<char[]> words = RecoveryWords.typed(passphrase);
        for (PassphraseWrap wrap : wraps) {
            boolean recovery = wrap.use() == PassphraseWrap.Use.RECOVERY;
            if (recovery && words.isEmpty()) {
                continue;
            }
            Optional<FileKey> key = wrap.unwrap(recovery ? words.get() : passphrase);
            if (key.isPresent()) {
                return Optional.of(new Opened(key.get(), wrap.use()));
            }
        }
        return Optional.empty();
    }

    boolean has(PassphraseWrap.Use use) {
        return wraps.stream().anyMatch(wrap -> wrap.use() == use);
    }

    /** The file with this wrap in place of the one for the same use. */
    KeyFile with(PassphraseWrap fresh) {
        List<PassphraseWrap> all = new ArrayList<>(others(fresh.use()));
        all.add(fresh);
        return new KeyFile(all, "");
    }

    /** The file without the wrap for a use, which is not the only one. */
    KeyFile without(PassphraseWrap.Use use) {
        return new KeyFile(others(use), "");
    }

    private List<PassphraseWrap> others(PassphraseWrap.Use use) {
        return wraps.stream().filter(wrap -> wrap.use() != use).toList();
    }

    byte[] bytes() {
        ObjectNode root = JSON.createObjectNode();
        boolean first = wraps.stream().allMatch(wrap -> wrap.use() == PassphraseWrap.Use.DESK);
        root.put("format", first ? FIRST_FORMAT : FORMAT);
        root.put("kind", isDemonstration() ? "demonstration" : "desk");
        if (isDemonstration()) {
            root.put("key", plain);
        }
        for (PassphraseWrap wrap : wraps) {
            ObjectNode node = root.withArray("keys").addObject();
            if (!first) {
                node.put("for", wrap.use().key());
            }
            node.put("kdf", "argon2id")
                    .put("memoryKiB", wrap.memoryKiB())
                    .put("passes", wrap.passes())
                    .put("lanes", wrap.lanes())
                    .put("salt", wrap.salt())
                    .put("nonce", wrap.nonce())
                    .put("wrapped", wrap.wrapped());
        }
        root.put("check", check(root));
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a desk's file.
     *
     * @throws StoreRefused when it can not be read, is damaged, or was written by a newer version
     */
    static KeyFile read(Path file) throws StoreRefused {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                throw Refusals.damaged(NAME);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
        return parse(bytes);
    }

    /** Reads what {@link #bytes} gave. */
    static KeyFile parse(byte[] bytes) throws StoreRefused {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (!(node instanceof ObjectNode root) || !root.path("format").isInt()) {
                throw Refusals.damaged(NAME);
            }
            // first of all, in every format: a flipped bit must not pass for a newer version
            JsonNode check = root.remove("check");
            if (check == null || !check.asText().equals(check(root))) {
                throw Refusals.damaged(NAME);
            }
            if (root.path("format").intValue() > FORMAT) {
                throw Refusals.newer();
            }
            return read(root);
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw Refusals.damaged(NAME);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static KeyFile read(ObjectNode root) {
        boolean demonstration = root.path("kind").asText().equals("demonstration");
        names(root, demonstration ? Set.of("format", "kind", "key") : Set.of("format", "kind", "keys"));
        List<PassphraseWrap> wraps = new ArrayList<>();
        for (JsonNode wrap : root.path("keys")) {
            boolean first = root.path("format").intValue() == FIRST_FORMAT;
            Set<String> names = new TreeSet<>(FIELDS);
            if (!first) {
                names.add("for");
            }
            names(wrap, names);
            wraps.add(new PassphraseWrap(
                    first
                            ? PassphraseWrap.Use.DESK
                            : PassphraseWrap.Use.of(wrap.path("for").asText()),
                    wrap.path("memoryKiB").asInt(),
                    wrap.path("passes").asInt(),
                    wrap.path("lanes").asInt(),
                    wrap.path("salt").asText(),
                    wrap.path("nonce").asText(),
                    wrap.path("wrapped").asText()));
        }
        KeyFile file = new KeyFile(wraps, root.path("key").asText());
        if (demonstration) {
            file.plainKey().close();
        }
        return file;
    }

    private static void names(JsonNode node, Set<String> expected) {
        Set<String> found = new TreeSet<>();
        node.fieldNames().forEachRemaining(found::add);
        if (!found.equals(expected)) {
            throw new IllegalArgumentException("other fields than expected");
        }
    }

    private static String check(ObjectNode withoutCheck) {
        try {
            byte[] text = withoutCheck.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
