package advisor.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a look into a backup found, and what putting it in the place of the desk of now would take and bring.
 *
 * @param made when the file was written, as the disk says
 * @param bytes how long it is
 * @param outcomes how many are in it; 0 unless it is whole
 * @param lost how many outcomes the desk has that are not in it
 * @param gained how many are in it that the desk no longer has
 * @param withdrawn how many are in it that were withdrawn since, and stay so
 */
public record BackupLook(
        Path file, Instant made, long bytes, State state, long outcomes, long lost, long gained, long withdrawn) {

    /** What state a backup is in. */
    public enum State {
        /** It was opened and every row of it looked at. */
        WHOLE,
        /** It opens with this desk's key, and something in it is missing or altered. */
        DAMAGED,
        /** It does not open with this desk's key: it is another desk's, or damaged. */
        CLOSED,
        /** It is no backup at all. */
        NONE
    }

    static BackupLook failed(Path file, Instant made, long bytes, State state) {
        return new BackupLook(file, made, bytes, state, 0, 0, 0, 0);
    }
}
