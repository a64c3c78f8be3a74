package advisor.outcome;

import advisor.guide.Guide;
import java.util.regex.Pattern;

/**
 * Which guide a session ran with.
 *
 * @param id the guide's id
 * @param version the author's version: at most 40 ASCII letters, digits and {@code . + _ -}
 * @param hash SHA-256 of the guide's canonical JSON, 64 hexadecimal digits
 */
public record GuideUsed(Key id, String version, String hash) {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,39}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Stands for a version that is not written in ASCII; the hash still tells which it was. */
    static final String OTHER_VERSION = "other";

    public GuideUsed {
        if (!VERSION.matcher(version).matches() || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a version and hash of a guide");
        }
    }

    static GuideUsed of(Guide guide) {
        String version = guide.version();
        return new GuideUsed(
                new Key(guide.id()), VERSION.matcher(version).matches() ? version : OTHER_VERSION, guide.hash());
    }
}
