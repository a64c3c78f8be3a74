package advisor.workbench.desk;

import advisor.guide.Text;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where desks come from; every call may wait for the disk and belongs off the event thread. */
public interface Desks {

    /** What there is, before anything is opened. */
    Found look() throws Refused;

    /**
     * Makes a new desk and opens it.
     *
     * @param passphrase wiped before this returns
     */
    OpenDesk create(char[] passphrase) throws Refused;

    /**
     * Opens the desk that is there.
     *
     * @param passphrase wiped before this returns
     */
    OpenDesk unlock(char[] passphrase) throws Refused;

    /** Opens a desk for demonstration, and makes it when there is none. */
    OpenDesk demonstration() throws Refused;

    /**
     * Puts a backup in the place of the desk, which must be closed, and opens it; what was there is kept in a folder in its
     * home.
     *
     * @param passphrase what the backup opens with; wiped before this returns
     */
    Changed restore(Path backup, char[] passphrase) throws Refused;

    /**
     * Moves the records of the desk, which must be closed, and opens it where they are then; what was where they were
     * stays there as a backup.
     *
     * @param passphrase what opens the desk; wiped before this returns
     */
    Changed move(Move to, char[] passphrase) throws Refused;

    /**
     * A desk that is another than before.
     *
     * @param said what was done
     */
    record Changed(OpenDesk desk, Text said) {}

    /**
     * Where records are moved to.
     *
     * @param url of a server, or empty for the home of the desk
     * @param passwordFile whose first line is the password of the server, or null
     */
    record Move(String url, @Nullable Path passwordFile) {

        /** Into the home of the desk. */
        public static final Move HOME = new Move("", null);
    }

    /**
     * What was found.
     *
     * @param place where the desk lives or would live, for people to read
     */
    record Found(Kind kind, String place) {}

    /** What kind of desk was found. */
    enum Kind {
        NONE,
        REAL,
        DEMONSTRATION
    }
}
