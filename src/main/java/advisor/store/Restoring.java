package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Puts a backup in the place of a desk.
 *
 * <p>The backup is unpacked beside the desk, opened and counted first; what was there is moved into a folder of its own
 * and not deleted. Outcomes that were withdrawn since the backup was made stay
 * withdrawn, and periods that were closed since stay closed with the same figures.
 */
final class Restoring {

    static final String WORKSHOP = "restoring";

    private final Path home;

    /**
     * What a backup must not undo.
     *
     * @param withdrawn the numbers of the outcomes that were withdrawn since
     * @param releases the ledger of the desk that was there
     * @param before where what was there lies now; nothing when there was no desk
     */
    record Since(List<Long> withdrawn, List<ReleaseTable.Row> releases, Optional<Path> before) {}

    Restoring(Path home) {
        this.home = home;
    }

    /**
     * Unpacks a backup, looks through it and puts it in place.
     *
     * @return what must outlive the desk that was there
     */
    Since run(Path file, char[] passphrase) throws StoreRefused {
        Path workshop = home.resolve(WORKSHOP);
        try {
            Archive.clear(workshop);
            Files.createDirectory(workshop);
            Archive.read(file, workshop);
            KeyFile keyFile = KeyFile.read(workshop.resolve(KeyFile.NAME));
            Since since;
            try (FileKey key = key(keyFile, passphrase).orElseThrow(Refusals::wrongPassphrase)) {
                requireWhole(workshop, key);
                since = since(key);
            }
            Optional<Path> before = putAside();
            for (String name : List.of(Database.FILE, TallyFile.NAME, KeyFile.NAME)) {
                WholeFile.sync(workshop.resolve(name));
                WholeFile.move(workshop.resolve(name), home.resolve(name));
            }
            // counted from the outcomes that were there before
            Files.deleteIfExists(home.resolve(RarityFile.NAME));
            WholeFile.force(home);
            return new Since(since.withdrawn(), since.releases(), before);
        } catch (ZipException none) {
            throw Refusals.noBackup(file);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw Refusals.unreadable(file);
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        } finally {
            clear(workshop);
        }
    }

    private static Optional<FileKey> key(KeyFile keyFile, char[] passphrase) {
        return keyFile.isDemonstration()
                ? Optional.of(keyFile.plainKey())
                : keyFile.unwrap(passphrase).map(KeyFile.Opened::key);
    }

    private static void requireWhole(Path folder, FileKey key) throws StoreRefused {
        Seals seals = Seals.of(key);
        List<Tallies> possible =
                new TallyFile(folder, key.derive("tally")).read().orElse(List.of());
        try (Database database = Database.open(folder, key)) {
            Scan scan = database.read(handle -> Scan.of(handle, seals));
            if (scan.damaged() + scan.damagedRest() > 0 || !possible.contains(scan.tallies())) {
                throw Refusals.damagedBackup();
            }
        } catch (StoreRefused refused) {
            throw refused.reason() == StoreRefused.Reason.DAMAGED ? Refusals.damagedBackup() : refused;
        }
    }

    /* What can still be read of the desk that is replaced; a damaged one is the usual reason to be here. */
    private Since since(FileKey key) {
        List<Long> ids = new ArrayList<>();
        List<ReleaseTable.Row> releases = new ArrayList<>();
        if (!Files.exists(home.resolve(Database.FILE))) {
            return new Since(ids, releases, Optional.empty());
        }
        Seals seals = Seals.of(key);
        try (Database database = Database.open(home, key)) {
            database.read(handle -> {
                WithdrawnTable.forEach(handle, row -> {
                    if (seals.holds(row)) {
                        ids.add(row.id());
                    }
                });
                ReleaseTable.forEach(handle, row -> {
                    if (seals.holds(row)) {
                        releases.add(row);
                    }
                });
                return true;
            });
        } catch (StoreRefused unreadable) {
            ids.clear();
            releases.clear();
        }
        return new Since(ids, releases, Optional.empty());
    }

    private Optional<Path> putAside() throws IOException {
        int number = 1;
        while (Files.exists(home.resolve("before-restore-" + number))) {
            number++;
        }
        Path aside = home.resolve("before-restore-" + number);
        for (String name : List.of(KeyFile.NAME, TallyFile.NAME, Database.FILE)) {
            if (Files.exists(home.resolve(name))) {
                Files.createDirectories(aside);
                // copied, so that there is a desk at every moment
                Files.copy(home.resolve(name), aside.resolve(name));
                WholeFile.sync(aside.resolve(name));
            }
        }
        return Files.exists(aside) ? Optional.of(aside) : Optional.empty();
    }

    private static void clear(Path workshop) throws StoreRefused {
        try {
            Archive.clear(workshop);
        } catch (IOException failure) {
            throw Refusals.writing(workshop, failure);
        }
    }
}
