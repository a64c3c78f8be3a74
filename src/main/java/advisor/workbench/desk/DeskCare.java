package advisor.workbench.desk;

import advisor.guide.Text;
import advisor.store.BackupLook;
import advisor.store.HeldFile;
import advisor.store.Keeping;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What keeps an open desk in good order: its passphrases, its backups, how long it keeps what, and what it holds; every call
 * may wait for the disk and belongs off the event thread.
 */
public interface DeskCare {

    /**
     * What opens the desk besides its passphrase.
     *
     * @param deputy whether a deputy has a passphrase of their own
     * @param recoveryWords whether recovery words were made
     */
    record Keys(boolean deputy, boolean recoveryWords) {}

    /** What opens the desk besides its passphrase. */
    Keys keys() throws Refused;

    /** Gives the desk another passphrase; with a deputy's, the deputy. Both are wiped. */
    void changePassphrase(char[] now, char[] next) throws Refused;

    /** Gives a deputy a passphrase of their own, in place of one they may have; both are wiped. */
    void setDeputy(char[] now, char[] deputy) throws Refused;

    /** Takes the deputy's passphrase away; what was typed is wiped. */
    void removeDeputy(char[] now) throws Refused;

    /** New recovery words in place of those there may be; what was typed is wiped. */
    List<String> makeRecoveryWords(char[] now) throws Refused;

    /**
     * What the desk holds.
     *
     * @param sentences for a client who asks
     * @param files what lies in its home
     */
    record Held(List<Text> sentences, List<HeldFile> files) {}

    /** What the desk holds. */
    Held held() throws Refused;

    /**
     * What a look at every record found.
     *
     * @param sound whether each is there as it was saved, and the summary is what they come to
     * @param sentences the same for people to read
     */
    record Looked(boolean sound, List<Text> sentences) {}

    /**
     * Looks at every record, and counts the summary anew.
     *
     * @param isOff asked now and then, on the calling thread, whether to stop; nothing is changed either way
     * @return what was found, or nothing when it was called off
     */
    Optional<Looked> lookThrough(BooleanSupplier isOff) throws Refused;

    /** How long single outcomes are kept. */
    Keeping keeping() throws Refused;

    /** How many outcomes would fold into the summary if they were kept for so many months. */
    long wouldFold(int months) throws Refused;

    /** Keeps outcomes for so many months from now on, folds the older ones, and gives how many those were. */
    long keepFor(int months) throws Refused;

    /** Where the last backup was put, if there was one and its folder is there. */
    Optional<Path> lastBackup();

    /** Makes a backup and keeps the two before it beside it; gives the number of outcomes. */
    long backUp(Path file) throws Refused;

    /** The backups that lie beside each other under a name, the newest first, without opening any of them. */
    List<Path> backups(Path file);

    /** Whether a backup lies on the same disk as the desk. */
    boolean isOnTheSameDisk(Path file);

    /** Opens a backup with the key of this desk and says what restoring it would take and bring. */
    BackupLook look(Path backup) throws Refused;

    /** Whether a backup opens with a passphrase, as restoring it would need; wiped. */
    boolean opens(Path backup, char[] passphrase) throws Refused;
}
