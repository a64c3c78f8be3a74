package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code outcomes.seal} beside the database: the tallies that the database must have.
 *
 * <p>It is written before a change with the tallies before and after it, and after the change with those after it alone.
 * So whenever the machine stops, the database agrees with one of them; a database file that was cut, or replaced by an
 * older one, agrees with none.
 *
 * <p>Without the key of the desk it tells nothing, not even how many there are. While a desk is open its places are written in turn, each in a block of the disk of its own: what is half written
 * when the power fails is not sealed, and the place before it holds. Only what is written before a change is waited for.
 */
final class TallyFile {

    static final String NAME = "outcomes.seal";

    /** Bytes of a place: what a disk writes in one piece. */
    private static final int PLACE = 4096;

    /** The one written last and not waited for, the one before it, and the one that is written over. */
    private static final int PLACES = 3;

    private static final int LARGEST = PLACES * PLACE + 1024;

    private static final String FIRST_WORD = "seal ";
    private static final String IN_PLACES = "seal 3\n";

    private final Path file;
    private final Hmac hmac;
    private final ClosedText closed;

    /** The number of the place written last; below 0 until the file is known to have places. */
    private long last = -1;

    TallyFile(Path home, byte[] key) {
        this.file = home.resolve(NAME);
        this.hmac = new Hmac(key);
        // the seal of an older version and the cipher have a key each
        this.closed = new ClosedText(hmac.bytes("closed".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Writes the tallies the database has, as the only ones, and waits for the disk. */
    void settle(Tallies tallies) throws IOException {
        replace(List.of(tallies));
    }

    /** Says which tallies the database has and which it may have from now on, and waits for the disk. */
    void before(Tallies now, Tallies next) throws IOException {
        List<Tallies> possible = now.equals(next) ? List.of(now) : List.of(now, next);
        if (last < 0 || !Files.exists(file)) {
            replace(possible);
        } else {
            put(possible, true);
        }
    }

    /** Says which tallies the database has now; without it the database may still have those of before as well. */
    void after(Tallies now) throws IOException {
        put(List.of(now), false);
    }

    private void replace(List<Tallies> possible) throws IOException {
        last = -1;
        WholeFile.replace(file, Arrays.copyOf(place(0, possible), PLACES * PLACE));
        last = 0;
    }

    private void put(List<Tallies> possible, boolean waiting) throws IOException {
        long number = last + 1;
        ByteBuffer content = ByteBuffer.wrap(place(number, possible));
        long at = number % PLACES * PLACE;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                channel.write(content, at + content.position());
            }
            if (waiting) {
                channel.force(false);
            }
        }
        last = number;
    }

    private byte[] place(long number, List<Tallies> possible) {
        StringBuilder text = new StringBuilder().append(number);
        for (Tallies tallies : possible) {
            text.append('\n').append(words(tallies.outcomes())).append(' ').append(words(tallies.rest()));
        }
        String place = IN_PLACES + closed.close(text.toString()) + "\n";
        return Arrays.copyOf(place.getBytes(StandardCharsets.US_ASCII), PLACE);
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
            byte[] content = Files.readAllBytes(file);
            Optional<Place> newest = Optional.empty();
            for (int at = 0; at < content.length; at += PLACE) {
                Optional<Place> place =
                        place(new String(content, at, Math.min(PLACE, content.length - at), StandardCharsets.US_ASCII));
                boolean newer = place.isPresent()
                        && place.get().number() > newest.map(Place::number).orElse(-1L);
                if (newer) {
                    newest = place;
                }
            }
            return newest.map(Place::possible);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private record Place(long number, List<Tallies> possible) {}

    /** What a place says, when it is as it was written. */
    private Optional<Place> place(String padded) {
        int end = padded.indexOf('\0');
        String text = end < 0 ? padded : padded.substring(0, end);
        if (!text.startsWith(IN_PLACES)) {
            return old(text);
        }
        return closed.open(text.substring(IN_PLACES.length()).stripTrailing()).map(open -> {
            List<String> lines = open.lines().toList();
            return new Place(Long.parseLong(lines.get(0)), tallies(lines));
        });
    }

    /** Before there were places, the file was one, and sealed alone. */
    private Optional<Place> old(String text) {
        int tag = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.startsWith(FIRST_WORD)
                || !text.endsWith("\n")
                || !hmac.holds(text.substring(0, tag), text.substring(tag, text.length() - 1))) {
            return Optional.empty();
        }
        List<Tallies> possible = tallies(text.substring(0, tag).lines().toList());
        return possible.isEmpty() ? Optional.empty() : Optional.of(new Place(0, possible));
    }

    private static List<Tallies> tallies(List<String> lines) {
        return lines.stream().skip(1).map(TallyFile::tallies).toList();
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
