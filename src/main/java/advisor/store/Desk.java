package advisor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/**
 * A desk's home folder.
 *
 * <pre>
 * desk.json        what kind of desk it is, and its wrapped key
 * desk.lock        held while a workbench has the desk open
 * outcomes.mv.db   the encrypted database
 * outcomes.seal    how many outcomes there must be
 * passphrase.tries when wrong passphrases were tried, until the next right one
 * receipt.tries    when receipts were asked for that do not exist, for a minute
 * </pre>
 */
public final class Desk {

    /** What a folder is. */
    public enum Kind {
        /** There is no desk in it. */
        NONE,
        /** A real desk, opened with its passphrase. */
        REAL,
        /** A desk for demonstration, without a passphrase and never for real clients. */
        DEMONSTRATION
    }

    private static final String WORKSHOP = "new-desk";

    private final Path home;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** The desk whose home is a folder, which need not be there yet. */
    public Desk(Path home) {
        this(home, Clock.systemUTC());
    }

    Desk(Path home, Clock clock) {
        this.home = home.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** The home folder. */
    public Path home() {
        return home;
    }

    /**
     * What the folder is, without opening anything.
     *
     * @throws StoreRefused when {@code desk.json} is missing beside a database, damaged or newer
     */
    public Kind kind() throws StoreRefused {
        if (Files.exists(home.resolve(KeyFile.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return KeyFile.read(home.resolve(KeyFile.NAME)).isDemonstration() ? Kind.DEMONSTRATION : Kind.REAL;
        }
        if (Files.exists(home.resolve(Database.FILE))) {
            throw Refusals.missing(KeyFile.NAME);
        }
        return Kind.NONE;
    }

    /**
     * Makes a new desk and opens it.
     *
     * @param passphrase 1 to 1000 characters; wiped before this returns
     * @throws StoreRefused when there is a desk already, or the folder can not be written to
     */
    public DeskStore create(char[] passphrase) throws StoreRefused {
        try {
            DeskKeys.checkLength(passphrase);
            if (kind() != Kind.NONE) {
                throw Refusals.deskThere(home);
            }
            FileChannel lock = lock();
            FileKey key = FileKey.random(random);
            return make(KeyFile.of(PassphraseWrap.wrap(key, passphrase, PassphraseWrap.Use.DESK, random)), key, lock);
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Opens a real desk.
     *
     * @param passphrase wiped before this returns
     * @throws StoreRefused when there is none, the passphrase is another, it is in use, or anything of it is damaged
     */
    public DeskStore open(char[] passphrase) throws StoreRefused {
        try {
            switch (kind()) {
                case NONE -> throw Refusals.noDesk(home);
                case DEMONSTRATION -> throw Refusals.demonstration();
                case REAL -> DeskKeys.checkLength(passphrase);
            }
            FileChannel lock = lock();
            try {
                FileKey key = keys().unlock(passphrase).key();
                return DeskStore.open(home, key, lock, clock, random, false);
            } catch (StoreRefused refused) {
                unlock(lock);
                throw refused;
            }
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Opens a desk for demonstration, and makes it when the folder has none.
     *
     * @throws StoreRefused when the folder is a real desk, can not be written to, or is damaged
     */
    public DeskStore openDemonstration() throws StoreRefused {
        Kind kind = kind();
        if (kind == Kind.REAL) {
            throw Refusals.notDemonstration();
        }
        FileChannel lock = lock();
        if (kind == Kind.NONE) {
            FileKey key = FileKey.random(random);
            return make(KeyFile.demonstration(key), key, lock);
        }
        try {
            FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
            return DeskStore.open(home, key, lock, clock, random, true);
        } catch (StoreRefused refused) {
            unlock(lock);
            throw refused;
        }
    }

    /**
     * Puts a backup in the place of this desk, or makes the desk from it, and opens it.
     *
     * <p>What was there is kept in a folder {@code before-restore-1} and so on; what was withdrawn or
     * released since stays so.
     *
     * @param passphrase that of the desk when the backup was made; wiped before this returns
     * @throws StoreRefused when it is no backup, damaged, another desk's passphrase opens it, or this one is in use
     */
    public DeskStore restore(Path file, char[] passphrase) throws StoreRefused {
        char[] copy = passphrase.clone();
        FileChannel lock = null;
        try {
            lock = lock();
            Restoring.Since since = new Restoring(home).run(file, passphrase);
            unlock(lock);
            lock = null;
            DeskStore store = kind() == Kind.DEMONSTRATION ? openDemonstration() : open(copy);
            store.withdrawAll(since.withdrawn());
            store.goOnFrom(since.releases());
            return store;
        } finally {
            if (lock != null) {
                unlock(lock);
            }
            java.util.Arrays.fill(passphrase, '\0');
            java.util.Arrays.fill(copy, '\0');
        }
    }

    /**
     * Whether a passphrase is the desk's, without opening anything; works while the desk is in use.
     *
     * @param passphrase wiped before this returns
     * @throws StoreRefused when there is no real desk, or {@code desk.json} is damaged or newer
     */
    public boolean isPassphrase(char[] passphrase) throws StoreRefused {
        try {
            if (kind() != Kind.REAL) {
                throw Refusals.noDesk(home);
            }
            return keys().open(passphrase);
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
        }
    }

    /** What opens this desk, to be changed. */
    public DeskKeys keys() {
        return new DeskKeys(home, KeyPlace.file(home.resolve(KeyFile.NAME)), clock);
    }

    /* desk.json comes last: a folder is a desk when everything else of it is there. */
    private DeskStore make(KeyFile keyFile, FileKey key, FileChannel lock) throws StoreRefused {
        try {
            if (kind() != Kind.NONE) {
                throw Refusals.deskThere(home);
            }
            Path workshop = home.resolve(WORKSHOP);
            clear(workshop);
            Files.createDirectory(workshop);
            try {
                Database.create(workshop, key).close();
                new TallyFile(home, key.derive("tally")).write(List.of(Tallies.NOTHING));
                DurableFile.move(workshop.resolve(Database.FILE), home.resolve(Database.FILE));
                DurableFile.replace(home.resolve(KeyFile.NAME), keyFile.bytes());
            } finally {
                clear(workshop);
            }
            return DeskStore.open(home, key, lock, clock, random, keyFile.isDemonstration());
        } catch (StoreRefused refused) {
            unlock(lock);
            throw refused;
        } catch (IOException failure) {
            unlock(lock);
            throw Refusals.writing(home, failure);
        }
    }

    /* What a desk that was broken off while it was being made has left: a database without a key. */
    private static void clear(Path workshop) throws IOException {
        Files.deleteIfExists(workshop.resolve(Database.FILE));
        Files.deleteIfExists(workshop);
    }

    private FileChannel lock() throws StoreRefused {
        try {
            makeHome();
            return HomeLock.take(home.resolve(HomeLock.NAME));
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }

    static void unlock(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            // the system lets go of it when the program ends
        }
    }

    private void makeHome() throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Path parent = home.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(home);
        }
    }
}
