package advisor.store;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file {@code outcomes.seal} beside the database: the tally that the database must have.
 *
 * <p>It is written before a save with the tallies before and after it, and after the save with the one after it alone.
 * So whenever the machine stops, the database agrees with one of them; a database file that was cut, or replaced by an
 * older one, agrees with none.
 */
final class TallyFile {

    static final String NAME = "outcomes.seal";

    private static final int LARGEST = 1024;

    private final Path file;
    private final SecretKeySpec key;

    TallyFile(Path home, byte[] key) {
        this.file = home.resolve(NAME);
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** Writes which tallies the database may have. */
    void write(List<Tally> possible) throws IOException {
        StringBuilder text = new StringBuilder("seal 1\n");
        for (Tally tally : possible) {
            text.append(tally.count())
                    .append(' ')
                    .append(tally.sum().toString(16))
                    .append('\n');
        }
        text.append(tag(text.toString())).append('\n');
        DurableFile.replace(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The tallies the database may have, at least one; nothing when the file is missing or damaged. */
    Optional<List<Tally>> read() {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
            int end = text.lastIndexOf('\n', text.length() - 2) + 1;
            byte[] expected = (tag(text.substring(0, end)) + "\n").getBytes(StandardCharsets.US_ASCII);
            if (!MessageDigest.isEqual(expected, text.substring(end).getBytes(StandardCharsets.US_ASCII))) {
                return Optional.empty();
            }
            List<Tally> possible =
                    text.substring(0, end).lines().skip(1).map(TallyFile::tally).toList();
            return possible.isEmpty() ? Optional.empty() : Optional.of(possible);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Tally tally(String line) {
        int space = line.indexOf(' ');
        return new Tally(Long.parseLong(line.substring(0, space)), new BigInteger(line.substring(space + 1), 16));
    }

    private String tag(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] tag = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }
}
