package advisor.store;

import java.nio.file.Path;
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
 * outcomes.pairs   which answers were given together, counted from the outcomes, encrypted
 * backups.json     which backups were made last
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

    private final Home home;
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
        this.home = new Home(home.toAbsolutePath().normalize());
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

    synchronized Optional<SharedDesk> shared() throws StoreRefused {
        ServerAddress address = given != null
                ? given
                : ServerFile.read(home()).map(ServerFile::address).orElse(null);
        if (address == null) {
            return Optional.empty();
        }
        SharedDesk known = shared;
        if (known == null || !known.address().url().equals(address.url())) {
            known = new SharedDesk(home(), address, clock, random);
            shared = known;
        }
        return Optional.of(known);
    }

    /** The home folder. */
    public Path home() {
        return home.folder();
    }

    /** Where the last backup was put, whether it is there now or not; nothing when none was made. */
    public Optional<Path> lastBackup() {
        return new KnownBackups(home(), null).last();
    }

    /**
     * What lies in the home, file by file, each with a sentence for whoever asks what is kept; opens nothing.
     *
     * @throws StoreRefused when the folder can not be read
     */
    public List<HeldFile> files() throws StoreRefused {
        return new HomeFiles(home()).all();
    }

    /**
     * What the folder is, without opening anything.
     *
     * @throws StoreRefused when {@code desk.json} is missing beside a database, damaged or newer
     */
    public Kind kind() throws StoreRefused {
        Optional<SharedDesk> onServer = shared();
        return onServer.isPresent() ? onServer.get().kind() : home.kind();
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
                        : Refusals.deskThere(home());
            }
            HomeLock lock = onServer.isPresent() ? null : home.lock();
            FileKey key = FileKey.random(random);
            KeyFile keyFile = KeyFile.of(PassphraseWrap.wrap(key, passphrase, PassphraseWrap.Use.DESK, random));
            if (lock == null) {
                home.prepare();
                return onServer.get().create(keyFile, key);
            }
            return home.make(keyFile, key, lock, clock, random);
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
                home.prepare();
                return onServer.get().open(passphrase);
            }
            switch (kind()) {
                case NONE -> throw Refusals.noDesk(home());
                case DEMONSTRATION -> throw Refusals.demonstration();
                case REAL -> DeskKeys.checkLength(passphrase);
            }
            return home.open(() -> keys().unlock(passphrase).key(), clock, random, false);
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
            home.prepare();
            return onServer.get().openDemonstration();
        }
        Kind kind = kind();
        if (kind == Kind.REAL) {
            throw Refusals.notDemonstration();
        }
        if (kind == Kind.NONE) {
            HomeLock lock = home.lock();
            FileKey key = FileKey.random(random);
            return home.make(KeyFile.demonstration(key), key, lock, clock, random);
        }
        return home.open(() -> KeyFile.read(home().resolve(KeyFile.NAME)).plainKey(), clock, random, true);
    }

    /**
     * A desk that a backup was put in the place of.
     *
     * @param store the desk, open
     * @param before the folder that holds what was there before; nothing when there was no desk
     */
    public record Restored(DeskStore store, Optional<Path> before) {}

    /**
     * Puts a backup in the place of this desk, or makes the desk from it, and opens it.
     *
     * <p>What was there is kept in a folder {@code before-restore-1} and so on; what was withdrawn or
     * released since stays so.
     *
     * @param passphrase that of the desk when the backup was made; wiped before this returns
     * @throws StoreRefused when it is no backup, damaged, another desk's passphrase opens it, or this one is in use
     */
    public Restored restore(Path file, char[] passphrase) throws StoreRefused {
        char[] copy = passphrase.clone();
        try {
            if (shared().isPresent()) {
                throw ServerRefusals.notHere();
            }
            Restoring.Since since = home.restore(file, passphrase);
            DeskStore store = kind() == Kind.DEMONSTRATION ? openDemonstration() : open(copy);
            store.withdrawAll(since.withdrawn());
            store.goOnFrom(since.releases());
            return new Restored(store, since.before());
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
            java.util.Arrays.fill(copy, '\0');
        }
    }

    /**
     * Whether a backup opens with a passphrase, as {@link #restore} would need it; a demonstration's opens with any.
     *
     * @param passphrase wiped before this returns
     * @throws StoreRefused when it is no backup, or there were too many wrong tries
     */
    public boolean opens(Path backup, char[] passphrase) throws StoreRefused {
        try {
            return BackupCheck.opens(home(), backup, passphrase, clock);
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
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
                throw Refusals.noDesk(home());
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
        return new Relocation(this, home).toServer(server, passphrase);
    }

    /**
     * Moves the records from a server into the home; those on the server stay as they are.
     *
     * @param passphrase what opens the desk; wiped before this returns
     * @return how many outcomes were moved, read again and counted
     * @throws StoreRefused when it failed; then they are where they were
     */
    public long moveHome(char[] passphrase) throws StoreRefused {
        return new Relocation(this, home).toHome(passphrase);
    }

    /**
     * What opens this desk, to be changed.
     *
     * @throws StoreRefused when {@code server.json} is damaged
     */
    public DeskKeys keys() throws StoreRefused {
        Optional<SharedDesk> onServer = shared();
        return new DeskKeys(
                home(),
                onServer.isPresent() ? onServer.get().keys() : KeyPlace.file(home().resolve(KeyFile.NAME)),
                clock);
    }
}
