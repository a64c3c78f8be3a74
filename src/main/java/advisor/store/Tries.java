package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets only so many wrong tries through in a while, also when each is made by a program of its own.
 *
 * <p>The seconds of the last wrong tries lie in a small file, which goes with the next right one. A clock that was set
 * back does not help: tries that seem to lie ahead count as made now.
 */
final class Tries {

    private final Path file;
    private final int most;
    private final long seconds;
    private final Clock clock;

    Tries(Path file, int most, long seconds, Clock clock) {
        this.file = file;
        this.most = most;
        this.seconds = seconds;
        this.clock = clock;
    }

    /**
     * Counts one more try as wrong, until {@link #right} takes it back.
     *
     * @throws StoreRefused when there were too many already
     */
    void begin() throws StoreRefused {
        long now = clock.instant().getEpochSecond();
        List<Long> recent = recent(now);
        if (recent.size() >= most) {
            // with the times as they are counted: after a clock was set back the wait has an end all the same
            write(recent);
            throw Refusals.tooManyTries(most, Math.max(1, recent.get(recent.size() - most) + seconds - now));
        }
        recent.add(now);
        write(recent);
    }

    /** The last try was right, so that none of them counts any longer. */
    void right() throws StoreRefused {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
    }

    private List<Long> recent(long now) {
        List<Long> recent = new ArrayList<>();
        try {
            if (Files.exists(file) && Files.size(file) < 10_000) {
                for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                    long made = Math.min(now, Long.parseLong(line));
                    if (made > now - seconds) {
                        recent.add(made);
                    }
                }
            }
        } catch (IOException | NumberFormatException unreadable) {
            // whoever can damage the file can delete it as well
            recent.clear();
        }
        return recent;
    }

    private void write(List<Long> times) throws StoreRefused {
        StringBuilder text = new StringBuilder();
        times.forEach(time -> text.append(time).append('\n'));
        try {
            WholeFile.replace(file, text.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
    }
}
