package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@code outcomes.closed}: a seal over the database and its tallies as they were when the desk was closed.
 *
 * <p>While it holds, nothing has changed since every row was looked at, so that a desk opens quickly however much it
 * keeps. When it does not, after a crash or because somebody changed a file, every row is looked at again. Blocks that
 * changed while the desk was open and that the database did not write are not sealed anew: so what a bad disk does
 * meanwhile is noticed at the next opening.
 */
final class ClosedFile {

    static final String NAME = "outcomes.closed";

    private static final int LARGEST = 1000;

    private final Path home;
    private final Hmac hmac;

    /** The blocks of the database that are known to be good; none after a failure to read them. */
    private Optional<Blocks> good = Optional.empty();

    private boolean asClosed;
    private boolean changed;

    private ClosedFile(Path home, FileKey key) {
        this.home = home;
        this.hmac = new Hmac(key.derive("closed"));
    }

    /** Looks at a desk that is not open. */
    static ClosedFile look(Path home, FileKey key) {
        ClosedFile closed = new ClosedFile(home, key);
        closed.asClosed = closed.holds();
        closed.changed = !closed.asClosed && Files.exists(home.resolve(NAME));
        return closed;
    }

    /** Whether the desk was as it had been closed, when it was looked at. */
    boolean isAsClosed() {
        return asClosed;
    }

    /** Whether it was closed, and is not as it was then. */
    boolean isChanged() {
        return changed;
    }

    /** What was sealed no longer is: the desk could not be closed as it should. */
    void drop() {
        good = Optional.empty();
        try {
            Files.deleteIfExists(home.resolve(NAME));
        } catch (IOException notNow) {
            // the next opening finds that it does not hold
        }
    }

    private Path database() {
        return home.resolve(Database.FILE);
    }

    private boolean holds() {
        WatchedPath.takeWritten(database());
        try {
            Blocks blocks = Blocks.of(database(), hmac);
            good = Optional.of(blocks);
            Path file = home.resolve(NAME);
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return false;
            }
            String tag = Files.readString(file, StandardCharsets.ISO_8859_1);
            return tag.endsWith("\n") && hmac.holds(sealed(blocks), tag.substring(0, tag.length() - 1));
        } catch (IOException unreadable) {
            // then every row is looked at, which tells what is wrong
            return false;
        }
    }

    /** The database was put into place anew, with every row looked at. */
    void rewritten() {
        good = Optional.empty();
        try {
            good = Optional.of(Blocks.of(database(), hmac));
        } catch (IOException unreadable) {
            good = Optional.empty();
        }
        WatchedPath.takeWritten(database());
    }

    /** Seals the closed desk, in which every row is good. */
    void seal() {
        try {
            if (good.isPresent()) {
                Blocks now = good.get().renewed(database(), hmac, WatchedPath.takeWritten(database()));
                String tag = hmac.tag(sealed(now)) + "\n";
                WholeFile.replace(home.resolve(NAME), tag.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException notNow) {
            // the next opening takes longer, which is all that is lost
            drop();
        }
    }

    private String sealed(Blocks blocks) throws IOException {
        return blocks.text() + "\n" + Files.readString(home.resolve(TallyFile.NAME), StandardCharsets.ISO_8859_1);
    }
}
