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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A desk's home folder.
 *
 * <pre>
 * desk.json        what kind of desk it is, and its wrapped key
 * desk.lock        held while a workbench has the desk open
 * outcomes.mv.db   the encrypted database
 * outcomes.seal    how many outcomes there must be
 * outcomes.closed  a seal over both as they were closed
 * server.json      where the records are, when they are on a server; then the four above are not there
 * shared-ID.seal   what this workbench remembers of a shared store
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
    private final @Nullable ServerAddress given;
    private @Nullable SharedDesk shared;

    /** The desk whose home is a folder, which need not be there yet. */
    public Desk(Path home) {
        this(home, Clock.systemUTC(), null);
    }

    /**
     * The desk whose home is a folder, with its records on a server.
     *
     * @param given where they are; null for where the home says, which is in itself or on a server
     */
    public Desk(Path home, @Nullable ServerAddress given) {
        this(home, Clock.systemUTC(), given);
    }

    Desk(Path home, Clock clock) {
        this(home, clock, null);
    }

    Desk(Path home, Clock clock, @Nullable ServerAddress given) {
        this.home = home.toAbsolutePath().normalize();
        this.clock = clock;
        this.given = given;
    }

    /**
     * Where the records are when they are on a server; nothing when they are in the home.
     *
     * @throws StoreRefused when {@code server.json} is damaged
     */
    public Optional<ServerAddress> server() throws StoreRefused {
        return shared().map(SharedDesk::address);
    }

    private synchronized Optional<SharedDesk> shared() throws StoreRefused {
        ServerAddress address = given != null
                ? given
                : ServerFile.read(home).map(ServerFile::address).orElse(null);
        if (address == null) {
            return Optional.empty();
        }
        SharedDesk known = shared;
        if (known == null || !known.address().url().equals(address.url())) {
            known = new SharedDesk(home, address, clock, random);
            shared = known;
        }
        return Optional.of(known);
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
        Optional<SharedDesk> onServer = shared();
        return onServer.isPresent() ? onServer.get().kind() : kindOfFolder();
    }

    private Kind kindOfFolder() throws StoreRefused {
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
            Optional<SharedDesk> onServer = shared();
            if (kind() != Kind.NONE) {
                throw onServer.isPresent()
                        ? ServerRefusals.storeThere(onServer.get().address())
                        : Refusals.deskThere(home);
            }
            FileChannel lock = onServer.isPresent() ? null : lock();
            FileKey key = FileKey.random(random);
            KeyFile keyFile = KeyFile.of(PassphraseWrap.wrap(key, passphrase, PassphraseWrap.Use.DESK, random));
            if (lock == null) {
                prepareHome();
                return onServer.get().create(keyFile, key);
            }
            return make(keyFile, key, lock);
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
            Optional<SharedDesk> onServer = shared();
            if (onServer.isPresent()) {
                DeskKeys.checkLength(passphrase);
                prepareHome();
                return onServer.get().open(passphrase);
            }
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
        Optional<SharedDesk> onServer = shared();
        if (onServer.isPresent()) {
            prepareHome();
            return onServer.get().openDemonstration();
        }
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
            if (shared().isPresent()) {
                throw ServerRefusals.notHere();
            }
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
            // a locked window can be unlocked while the server does not answer
            if (shared().isEmpty() && kind() != Kind.REAL) {
                throw Refusals.noDesk(home);
            }
            return keys().open(passphrase);
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Moves the records to a server, where other workbenches can share them; what was there is kept in a folder {@code
     * before-move-1} and so on.
     *
     * @param passphrase what opens the desk; wiped before this returns
     * @return how many outcomes were moved, read again and counted
     * @throws StoreRefused when it failed; then they are where they were
     */
    public long moveTo(ServerAddress server, char[] passphrase) throws StoreRefused {
        Optional<SharedDesk> now = shared();
        if (now.isPresent()) {
            java.util.Arrays.fill(passphrase, '\0');
            throw now.get().address().url().equals(server.url())
                    ? ServerRefusals.alreadyThere()
                    : ServerRefusals.homeFirst();
        }
        long moved;
        try (DeskStore store = openEither(passphrase)) {
            moved = store.copyTo(server, home, KeyFile.read(home.resolve(KeyFile.NAME)));
            new ServerFile(server, "").write(home);
        }
        Moving.putAside(home, List.of(KeyFile.NAME, TallyFile.NAME, Database.FILE));
        return moved;
    }

    /**
     * Moves the records from a server into the home; those on the server stay as they are.
     *
     * @param passphrase what opens the desk; wiped before this returns
     * @return how many outcomes were moved, read again and counted
     * @throws StoreRefused when it failed; then they are where they were
     */
    public long moveHome(char[] passphrase) throws StoreRefused {
        Optional<SharedDesk> now = shared();
        if (now.isEmpty()) {
            java.util.Arrays.fill(passphrase, '\0');
            throw ServerRefusals.alreadyThere();
        }
        if (ServerFile.read(home).isEmpty() && kindOfFolder() != Kind.NONE) {
            java.util.Arrays.fill(passphrase, '\0');
            throw Refusals.deskThere(home);
        }
        try (DeskStore store = openEither(passphrase);
                FileChannel lock = lock()) {
            // what a move that was broken off may have left
            Moving.putAside(home, List.of(KeyFile.NAME, TallyFile.NAME, Database.FILE));
            long moved = store.copyTo(home, now.get().keys().read());
            Moving.putAside(home, List.of(ServerFile.NAME));
            return moved;
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }

    private DeskStore openEither(char[] passphrase) throws StoreRefused {
        if (kind() == Kind.DEMONSTRATION) {
            java.util.Arrays.fill(passphrase, '\0');
            return openDemonstration();
        }
        return open(passphrase);
    }

    /**
     * What opens this desk, to be changed.
     *
     * @throws StoreRefused when {@code server.json} is damaged
     */
    public DeskKeys keys() throws StoreRefused {
        Optional<SharedDesk> onServer = shared();
        return new DeskKeys(
                home, onServer.isPresent() ? onServer.get().keys() : KeyPlace.file(home.resolve(KeyFile.NAME)), clock);
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

    private void prepareHome() throws StoreRefused {
        try {
            makeHome();
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
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
