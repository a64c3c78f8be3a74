package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Backups of a desk, and its rewriting into a fresh file.
 *
 * <p>A backup is made in a workshop folder in the home: the rows are written into a new database in the order of their
 * random numbers, read again and counted; then they become one file, which is unpacked and counted once more before an
 * older backup makes room for it.
 */
final class Backup {

    /** So many backups lie beside each other: FILE, FILE.1 and FILE.2. */
    private static final int GENERATIONS = 3;

    static final String WORKSHOP = "rewriting";

    private final Path home;
    private final Transactions database;
    private final FileKey key;
    private final KeyPlace keys;
    private final Clock clock;

    Backup(Path home, Transactions database, FileKey key, KeyPlace keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.home = home;
        this.database = database;
        this.key = key;
    }

    /** Makes a backup of rows that have these tallies. */
    void make(Path file, Tallies tallies) throws StoreRefused {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw Refusals.isFolder(file);
        }
        if (Files.exists(target) && !Archive.isArchive(target)) {
            throw Refusals.fileThere(file);
        }
        Path workshop = home.resolve(WORKSHOP);
        try {
            rewrite(workshop, tallies, false);
            new TallyFile(workshop, key.derive("tally")).settle(tallies);
            Files.write(workshop.resolve(KeyFile.NAME), keys.read().bytes());
            Path fresh = target.resolveSibling(target.getFileName() + ".fresh");
            clearHalves(fresh);
            try {
                WholeFile.<RuntimeException>create(fresh, channel -> Archive.write(channel, workshop::resolve));
                clear(workshop);
                Files.createDirectory(workshop);
                Archive.read(fresh, workshop);
                requireTallies(workshop, tallies);
                turn(target);
                WholeFile.move(fresh, target);
                WholeFile.force(parent(target));
                new KnownBackups(home, key)
                        .made(target, clock.instant(), tallies.outcomes().count());
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failure) {
            throw Refusals.writing(target, failure);
        } finally {
            clear(workshop);
        }
    }

    /** Writes the rows into a new file and puts it in the place of the old one, which must not be open any longer. */
    void compact(Tallies tallies) throws StoreRefused {
        Path workshop = home.resolve(WORKSHOP);
        try {
            rewrite(workshop, tallies, true);
            database.close();
            WholeFile.sync(workshop.resolve(Database.FILE));
            WholeFile.move(workshop.resolve(Database.FILE), home.resolve(Database.FILE));
            WholeFile.force(home);
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        } finally {
            clear(workshop);
        }
    }

    private void rewrite(Path workshop, Tallies tallies, boolean everything) throws StoreRefused, IOException {
        clear(workshop);
        Files.createDirectory(workshop);
        try (Database fresh = Database.pack(workshop, key)) {
            database.copyTo(fresh, everything);
            fresh.sync();
        }
        requireTallies(workshop, tallies);
    }

    private void requireTallies(Path folder, Tallies tallies) throws StoreRefused {
        Seals seals = Seals.of(key);
        try (Database copy = Database.open(folder, key)) {
            Scan scan = copy.read(handle -> Scan.of(handle, seals));
            if (scan.damaged() + scan.damagedRest() > 0 || !scan.tallies().equals(tallies)) {
                throw Refusals.damaged(Database.FILE);
            }
        }
    }

    /* What a backup that was cut off has left beside the others. */
    private static void clearHalves(Path fresh) throws IOException {
        Files.deleteIfExists(fresh);
        String name = String.valueOf(fresh.getFileName());
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(
                parent(fresh), half -> String.valueOf(half.getFileName()).startsWith(name + "."))) {
            for (Path half : halves) {
                Files.delete(half);
            }
        }
    }

    private static void turn(Path target) throws IOException {
        for (int older = GENERATIONS - 1; older > 0; older--) {
            Path newer = older == 1 ? target : generation(target, older - 1);
            if (Files.exists(newer)) {
                WholeFile.move(newer, generation(target, older));
            }
        }
    }

    /** What looks into backups without changing anything. */
    BackupCheck check() {
        return new BackupCheck(home, key);
    }

    /** The backups that lie beside each other at a place, those that are there, the newest first. */
    static List<Path> generations(Path file) {
        Path target = file.toAbsolutePath().normalize();
        return IntStream.range(0, GENERATIONS)
                .mapToObj(age -> age == 0 ? target : generation(target, age))
                .filter(Files::exists)
                .toList();
    }

    private static Path generation(Path target, int number) {
        return target.resolveSibling(target.getFileName() + "." + number);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static void clear(Path workshop) throws StoreRefused {
        try {
            Archive.clear(workshop);
        } catch (IOException failure) {
            throw Refusals.writing(workshop, failure);
        }
    }
}
