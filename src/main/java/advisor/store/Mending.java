package advisor.store;

import advisor.guide.Counted;
import advisor.guide.Text;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is put right when a desk is opened that was not closed: the power failed, or the program was ended.
 *
 * <p>Its lock is a file that lies there then, as it goes when a desk is closed.
 *
 * @param cutOff whether the desk was not closed
 * @param cleared how many half-written files and folders were cleared away
 */
record Mending(boolean cutOff, int cleared) {

    /** Nothing was put right. */
    static final Mending NONE = new Mending(false, 0);

    private static final List<String> WORKSHOPS =
            List.of(Backup.WORKSHOP, Restoring.WORKSHOP, Home.WORKSHOP, BackupCheck.WORKSHOP, Migration.WORKSHOP);

    /** What a file is called that was about to take the place of one of the desk's. */
    private static final String HALF_WRITTEN =
            "{outcomes,desk.json,server.json,backups.json,shared-,passphrase.tries,receipt.tries}*.new";

    /** Nobody writes one of these files for so long. */
    private static final Duration STILL_WRITING = Duration.ofHours(1);

    /** Puts a home right, of which this program has the lock. */
    static Mending of(HomeLock lock) {
        int cleared = 0;
        Path home = lock.home();
        try {
            cleared += clear(home, half -> true);
            for (String workshop : WORKSHOPS) {
                if (Files.exists(home.resolve(workshop))) {
                    Archive.clear(home.resolve(workshop));
                    cleared++;
                }
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // they are in nobody's way
        }
        return new Mending(lock.isLeftBehind(), cleared);
    }

    /**
     * Clears away what was half written in the home of a shared desk, on which nobody has a lock: only what is so old that no
     * other workbench can still be writing it.
     */
    static void ofShared(Path home) {
        // by the clock that the file system goes by
        Instant before = Instant.now().minus(STILL_WRITING);
        try {
            clear(home, half -> Files.getLastModifiedTime(half).toInstant().isBefore(before));
        } catch (IOException | DirectoryIteratorException notNow) {
            // they are in nobody's way
        }
    }

    private static int clear(Path home, DirectoryStream.Filter<Path> which) throws IOException {
        int cleared = 0;
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(home, HALF_WRITTEN)) {
            for (Path half : halves) {
                if (which.accept(half) && Files.deleteIfExists(half)) {
                    cleared++;
                }
            }
        }
        return cleared;
    }

    /**
     * What happened and what was put right, with what the look at every row found; nothing when there is nothing to say.
     *
     * @param changed whether the desk was closed and is not as it was then
     */
    Optional<Text> sentence(Verification found, long damagedSessions, boolean changed) {
        if (!cutOff && !changed && damagedSessions == 0) {
            return Optional.empty();
        }
        Text all = found.sentence();
        if (cutOff) {
            all = both(
                    new Text("上次工作台没有正常关闭（断电或程序中断）。", "The workbench was stopped before it could close the desk."),
                    all);
        } else if (changed) {
            all = both(
                    new Text(
                            "文件和关闭时不一样了（磁盘出错，或者有人动过）。",
                            "The files are not as they were closed: a bad disk, or somebody changed them."),
                    all);
            all = both(all, new Text("没做完的会话可能缺了。", "A session that was not at its end may be missing."));
        }
        if (damagedSessions > 0) {
            all = both(
                    all,
                    new Text(
                            "有 " + damagedSessions + " 个没做完的会话损坏，无法继续。",
                            Counted.of(
                                            damagedSessions,
                                            "session that was not at its end is",
                                            "sessions that were not at their end are")
                                    + " damaged and can not go on."));
        }
        return Optional.of(
                cleared == 0
                        ? all
                        : both(
                                all,
                                new Text(
                                        "写到一半的文件（" + cleared + " 个）已清理。",
                                        "What was half written (" + cleared + ") was cleared away.")));
    }

    private static Text both(Text one, Text other) {
        return new Text(one.zh() + other.zh(), one.en() + " " + other.en());
    }
}
