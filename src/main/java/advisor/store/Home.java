package advisor.store;

import advisor.disk.WholeFile;
import advisor.store.Desk.Kind;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * The folder of a desk whose records are in it: what it is, its lock, and how a new desk comes into it.
 *
 * @param folder absolute; it need not be there yet
 */
record Home(Path folder) {

    static final String WORKSHOP = "new-desk";

    /** What the folder is, without opening anything. */
    Kind kind() throws StoreRefused {
        if (Files.exists(folder.resolve(KeyFile.NAME), LinkOption.NOFOLLOW_LINKS)) {
            try {
                return KeyFile.read(folder.resolve(KeyFile.NAME)).isDemonstration() ? Kind.DEMONSTRATION : Kind.REAL;
            } catch (StoreRefused refused) {
                throw new KnownBackups(folder, null).naming(refused);
            }
        }
        if (Files.exists(folder.resolve(Database.FILE))) {
            throw new KnownBackups(folder, null).naming(Refusals.missing(KeyFile.NAME));
        }
        // where nothing can be looked up, nothing can be said not to be there
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (Files.isDirectory(there) && !Files.isExecutable(there)) {
            throw Refusals.closedFolder(folder);
        }
        return Kind.NONE;
    }

    /** Gives the key that opens a desk. */
    @FunctionalInterface
    interface Unlocking {
        FileKey key() throws StoreRefused;
    }

    /** Opens the desk in the folder; a refusal because of damage names the backup to take. */
    DeskStore open(Unlocking unlocking, Clock clock, SecureRandom random, boolean demonstration) throws StoreRefused {
        HomeLock lock = lock();
        FileKey key = null;
        try {
            key = unlocking.key();
            return DeskStore.open(folder, key, lock, clock, random, demonstration);
        } catch (StoreRefused refused) {
            lock.close();
            throw new KnownBackups(folder, key).naming(refused);
        }
    }

    /** Takes the lock of the folder, which is made when it is not there. */
    HomeLock lock() throws StoreRefused {
        try {
            make();
            return HomeLock.take(folder);
        } catch (IOException failure) {
            throw Refusals.writing(folder, failure);
        }
    }

    /** Puts a backup in the place of the desk; a folder that was made for it goes again when the backup is refused. */
    Restoring.Since restore(Path file, char[] passphrase) throws StoreRefused {
        boolean fresh = !Files.exists(folder);
        try (HomeLock lock = lock()) {
            return new Restoring(lock.home()).run(file, passphrase);
        } catch (StoreRefused refused) {
            if (fresh) {
                clearEmpty();
            }
            throw refused;
        }
    }

    /** Sees to it that the folder is there. */
    void prepare() throws StoreRefused {
        try {
            make();
        } catch (IOException failure) {
            throw Refusals.writing(folder, failure);
        }
    }

    private void clearEmpty() throws StoreRefused {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException used) {
            // somebody's files are in it, and stay
        } catch (IOException failure) {
            throw Refusals.writing(folder, failure);
        }
    }

    private void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    /**
     * Makes a desk in the folder and opens it; {@code desk.json} comes last: a folder is a desk when everything else of it is
     * there.
     *
     * @param lock given back when this fails
     */
    DeskStore make(KeyFile keyFile, FileKey key, HomeLock lock, Clock clock, SecureRandom random) throws StoreRefused {
        try {
            if (kind() != Kind.NONE) {
                throw Refusals.deskThere(folder);
            }
            Path workshop = folder.resolve(WORKSHOP);
            Archive.clear(workshop);
            Files.createDirectory(workshop);
            try {
                Database.create(workshop, key).close();
                new TallyFile(folder, key.derive("tally")).settle(Tallies.NOTHING);
                WholeFile.move(workshop.resolve(Database.FILE), folder.resolve(Database.FILE));
                WholeFile.replace(folder.resolve(KeyFile.NAME), keyFile.bytes());
            } finally {
                Archive.clear(workshop);
            }
            return DeskStore.open(folder, key, lock, clock, random, keyFile.isDemonstration());
        } catch (StoreRefused refused) {
            lock.close();
            throw refused;
        } catch (IOException failure) {
            lock.close();
            throw Refusals.writing(folder, failure);
        }
    }
}
