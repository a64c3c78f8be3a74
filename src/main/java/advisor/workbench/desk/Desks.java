package advisor.workbench.desk;

import advisor.workbench.task.Refused;
import java.nio.file.Path;

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
    OpenDesk restore(Path backup, char[] passphrase) throws Refused;

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
