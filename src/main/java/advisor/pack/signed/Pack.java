package advisor.pack.signed;

import advisor.guide.Text;
import advisor.script.GuideSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A guide exactly as the holder of a key signed it. Whether that key is trusted, and whether the guide is any good, is not
 * said by this.
 */
public final class Pack {

    private final String hash;
    private final String version;
    private final LocalDate published;
    private final PublisherKey publisher;
    private final GuideSource source;
    private final Map<String, String> templates;
    private final byte[] bytes;

    Pack(
            String hash,
            String version,
            LocalDate published,
            PublisherKey publisher,
            GuideSource source,
            Map<String, String> templates,
            byte[] bytes) {
        this.hash = hash;
        this.version = version;
        this.published = published;
        this.publisher = publisher;
        this.source = source;
        this.templates = Collections.unmodifiableMap(new TreeMap<>(templates));
        this.bytes = bytes;
    }

    /**
     * Signs a guide.
     *
     * @param templates the text of each template by its path below the templates
     * @param version the version that the guide itself tells
     * @param day the day on which it is published
     * @throws PackRefused when it does not fit a pack: too large, too many files, or a name that none may have
     */
    public static Pack of(
            GuideSource source, Map<String, String> templates, String version, LocalDate day, SigningKey key)
            throws PackRefused {
        Map<String, byte[]> files = new TreeMap<>();
        source.files().forEach((path, text) -> files.put(PackNames.GUIDE + path, utf8(text)));
        templates.forEach((path, text) -> files.put(PackNames.TEMPLATES + path, utf8(text)));
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        Manifest manifest = new Manifest(source.id(), version, day, key.publisher(), hashes);
        List<ZipLayout.Entry> entries = new ArrayList<>();
        entries.add(new ZipLayout.Entry(PackNames.MANIFEST, manifest.bytes()));
        entries.add(new ZipLayout.Entry(PackNames.SIGNATURE, key.sign(manifest.signed())));
        files.forEach((name, content) -> entries.add(new ZipLayout.Entry(name, content)));
        try {
            // what this program would not install it does not publish either
            return UnverifiedPack.of(ZipLayout.write(entries)).verify();
        } catch (PackRefused refused) {
            throw new PackRefused(refused.message(), new Text("请改正后再打包。", "Mend that before it is published."));
        }
    }

    /** Whether a pack can tell this version: letters, digits, dots and dashes, at most 40 of them. */
    public static boolean isVersion(String version) {
        return UnverifiedPack.VERSION.matcher(version).matches();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the manifest, which holds the hash of every file: the same for the same content, key and day. */
    public String hash() {
        return hash;
    }

    /** The id of the guide. */
    public String guide() {
        return source.id();
    }

    /** The author's version, as the manifest tells it; the guide itself can tell another, which is to be refused. */
    public String version() {
        return version;
    }

    /** The day on which it was published, as its publisher says. */
    public LocalDate published() {
        return published;
    }

    /** Whose key signed it. */
    public PublisherKey publisher() {
        return publisher;
    }

    /** The scripts, facts, wording and cases; not run, not checked. */
    public GuideSource source() {
        return source;
    }

    /** The text of each template by its path below the templates; not checked. */
    public Map<String, String> templates() {
        return templates;
    }

    /** The file itself. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
