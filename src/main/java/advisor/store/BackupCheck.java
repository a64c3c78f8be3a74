package advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.zip.ZipException;

/** Looks into backups of a desk that is open, with its key, and changes nothing. */
final class BackupCheck {

    static final String WORKSHOP = "looking";
    private static final int MOST_TRIES = 5;
    private static final int A_MINUTE = 60;

    private final Path home;
    private final FileKey key;

    BackupCheck(Path home, FileKey key) {
        this.home = home;
        this.key = key;
    }

    /**
     * The outcomes of a desk.
     *
     * @param ids in ascending order
     * @param withdrawn the numbers of those that were withdrawn, in ascending order
     */
    record Numbers(long[] ids, long[] withdrawn) {

        static Numbers of(Transactions database) throws StoreRefused {
            return database.read(handle -> {
                LongStream.Builder ids = LongStream.builder();
                OutcomeTable.forEach(handle, row -> ids.add(row.id()));
                LongStream.Builder withdrawn = LongStream.builder();
                WithdrawnTable.forEach(handle, row -> withdrawn.add(row.id()));
                return new Numbers(
                        ids.build().sorted().toArray(),
                        withdrawn.build().sorted().toArray());
            });
        }

        long notIn(long[] others) {
            return LongStream.of(ids).filter(id -> !has(others, id)).count();
        }

        static boolean has(long[] sorted, long id) {
            return java.util.Arrays.binarySearch(sorted, id) >= 0;
        }
    }

    /** Looks into a backup and compares it with the outcomes of now. */
    BackupLook look(Path file, Numbers now) throws StoreRefused {
        Path workshop = home.resolve(WORKSHOP);
        Instant made = Instant.EPOCH;
        long bytes = 0;
        try {
            made = Files.getLastModifiedTime(file).toInstant();
            bytes = Files.size(file);
            Archive.clear(workshop);
            Files.createDirectory(workshop);
            Archive.read(file, workshop);
            List<Tallies> possible =
                    new TallyFile(workshop, key.derive("tally")).read().orElse(List.of());
            if (possible.isEmpty()) {
                return BackupLook.failed(file, made, bytes, BackupLook.State.CLOSED);
            }
            return compared(file, made, bytes, workshop, possible, now);
        } catch (ZipException none) {
            return BackupLook.failed(file, made, bytes, BackupLook.State.NONE);
        } catch (NoSuchFileException missing) {
            throw Refusals.unreadable(file);
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        } finally {
            clear(workshop);
        }
    }

    private BackupLook compared(
            Path file, Instant made, long bytes, Path workshop, List<Tallies> possible, Numbers now) {
        Seals seals = Seals.of(key);
        try (Database database = Database.open(workshop, key)) {
            Scan scan = database.read(handle -> Scan.of(handle, seals));
            if (scan.damaged() + scan.damagedRest() > 0 || !possible.contains(scan.tallies())) {
                return BackupLook.failed(file, made, bytes, BackupLook.State.DAMAGED);
            }
            Numbers in = Numbers.of(database);
            long withdrawn = LongStream.of(in.ids())
                    .filter(id -> Numbers.has(now.withdrawn(), id))
                    .count();
            return new BackupLook(
                    file,
                    made,
                    bytes,
                    BackupLook.State.WHOLE,
                    in.ids().length,
                    now.notIn(in.ids()),
                    in.notIn(now.ids()) - withdrawn,
                    withdrawn);
        } catch (StoreRefused damaged) {
            return BackupLook.failed(file, made, bytes, BackupLook.State.DAMAGED);
        }
    }

    /**
     * Whether a backup opens with a passphrase, without unpacking its records; a demonstration's opens with any.
     *
     * @throws StoreRefused when it is no backup, or there were too many wrong tries
     */
    static boolean opens(Path home, Path file, char[] passphrase, Clock clock) throws StoreRefused {
        Optional<byte[]> json;
        try {
            json = Archive.keyFile(file);
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
        KeyFile keys = KeyFile.parse(json.orElseThrow(() -> Refusals.noBackup(file)));
        if (keys.isDemonstration()) {
            return true;
        }
        Tries tries = new Tries(home.resolve(DeskKeys.TRIES), MOST_TRIES, A_MINUTE, clock);
        tries.begin();
        Optional<KeyFile.Opened> opened = keys.unwrap(passphrase);
        if (opened.isPresent()) {
            opened.get().key().close();
            tries.right();
        }
        return opened.isPresent();
    }

    private static void clear(Path workshop) throws StoreRefused {
        try {
            Archive.clear(workshop);
        } catch (IOException failure) {
            throw Refusals.writing(workshop, failure);
        }
    }
}
