package advisor.store;

import advisor.guide.Text;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
            List.of(Backup.WORKSHOP, Restoring.WORKSHOP, Home.WORKSHOP, BackupCheck.WORKSHOP);

    /** What a file is called that was about to take the place of one of these. */
    private static final String HALF_WRITTEN = "{outcomes,desk.json,server.json,backups.json}*.new";

    /** Puts a home right, of which this program has the lock. */
    static Mending of(HomeLock lock) {
        int cleared = 0;
        Path home = lock.home();
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(home, HALF_WRITTEN)) {
            for (Path half : halves) {
                Files.delete(half);
                cleared++;
            }
            for (String workshop : WORKSHOPS) {
                if (Files.exists(home.resolve(workshop))) {
                    Archive.clear(home.resolve(workshop));
                    cleared++;
                }
            }
        } catch (IOException notNow) {
            // they are in nobody's way
        }
        return new Mending(lock.isLeftBehind(), cleared);
    }

    /** What happened and what was put right, with what the look at every row found; nothing when the desk was closed. */
    Optional<Text> sentence(Verification found) {
        if (!cutOff) {
            return Optional.empty();
        }
        Text rows = found.sentence();
        return Optional.of(new Text(
                "上次工作台没有正常关闭（断电或程序中断）。" + rows.zh() + (cleared == 0 ? "" : "写到一半的文件（" + cleared + " 个）已清理。"),
                "The workbench was stopped before it could close the desk. " + rows.en()
                        + (cleared == 0 ? "" : " What was half written (" + cleared + ") was cleared away.")));
    }
}
