package advisor.script;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guides that were compiled before, kept by what they were compiled from, so that using one starts no script engine.
 *
 * <p>What can not be read is compiled again, and what can not be written is compiled every time; neither is a fault.
 */
public final class CompiledGuides {

    private final Path folder;

    /** Those in a folder, which is made when the first is kept. */
    public CompiledGuides(Path folder) {
        this.folder = folder;
    }

    /** The guide that this text was compiled to, if it is kept. */
    public Optional<Guide> find(GuideSource source, String level) {
        Path file = file(source, level);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(GuideJson.read(Files.readAllBytes(file)));
        } catch (IOException | GuideRefused unusable) {
            return Optional.empty();
        }
    }

    /** Keeps a guide under the text that it was compiled from; gives whether that could be done. */
    public boolean keep(GuideSource source, String level, Guide guide) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "guide", ".tmp");
            Files.write(fresh, GuideJson.write(guide));
            Files.move(fresh, file(source, level), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unable) {
            return false;
        }
    }

    private Path file(GuideSource source, String level) {
        MessageDigest digest = sha256();
        add(digest, Prelude.HASH);
        add(digest, source.id());
        add(digest, level);
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            add(digest, file.getKey());
            add(digest, file.getValue());
        }
        return folder.resolve(HexFormat.of().formatHex(digest.digest()) + ".json");
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** What a script may use decides about the result as much as the script; another version compiles anew. */
    private static final class Prelude {
        private static final List<String> FILES =
                List.of("load.mjs", "declare.mjs", "answers.mjs", "explore.mjs", "knowledge.mjs", "syntax.mjs");
        private static final String HASH = hash();

        private static String hash() {
            MessageDigest digest = sha256();
            for (String file : FILES) {
                try (InputStream in = CompiledGuides.class.getResourceAsStream(file)) {
                    digest.update(in == null ? new byte[0] : in.readAllBytes());
                } catch (IOException unreadable) {
                    throw new IllegalStateException("the program lacks " + file, unreadable);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
