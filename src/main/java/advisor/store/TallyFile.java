package advisor.store;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code outcomes.seal} beside the database: the tallies that the database must have.
 *
 * <p>It is written before a change with the tallies before and after it, and after the change with those after it alone.
 * So whenever the machine stops, the database agrees with one of them; a database file that was cut, or replaced by an
 * older one, agrees with none.
 */
final class TallyFile {

    static final String NAME = "outcomes.seal";

    private static final int LARGEST = 1024;

    private final Path file;
    private final Hmac hmac;

    TallyFile(Path home, byte[] key) {
        this.file = home.resolve(NAME);
        this.hmac = new Hmac(key);
    }

    /** Writes which tallies the database may have. */
    void write(List<Tallies> possible) throws IOException {
        StringBuilder text = new StringBuilder("seal 2\n");
        for (Tallies tallies : possible) {
            text.append(words(tallies.outcomes()))
                    .append(' ')
                    .append(words(tallies.rest()))
                    .append('\n');
        }
        text.append(hmac.tag(text.toString())).append('\n');
        DurableFile.replace(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String words(Tally tally) {
        return tally.count() + " " + tally.sum().toString(16);
    }

    /** The tallies the database may have, at least one; nothing when the file is missing or damaged. */
    Optional<List<Tallies>> read() {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
            int end = text.lastIndexOf('\n', text.length() - 2) + 1;
            if (!text.endsWith("\n") || !hmac.holds(text.substring(0, end), text.substring(end, text.length() - 1))) {
                return Optional.empty();
            }
            List<Tallies> possible = text.substring(0, end)
                    .lines()
                    .skip(1)
                    .map(TallyFile::tallies)
                    .toList();
            return possible.isEmpty() ? Optional.empty() : Optional.of(possible);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    /** Version 1 had the outcomes alone, as there was nothing else. */
    private static Tallies tallies(String line) {
        String[] words = line.split(" ", -1);
        return new Tallies(tally(words[0], words[1]), words.length == 2 ? Tally.NOTHING : tally(words[2], words[3]));
    }

    private static Tally tally(String count, String sum) {
        return new Tally(Long.parseLong(count), new BigInteger(sum, 16));
    }
}
