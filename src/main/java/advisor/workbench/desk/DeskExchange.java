package advisor.workbench.desk;

import advisor.store.DeskKey;
import advisor.store.Imported;
import advisor.store.TrustedDesk;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an open desk gives to the others of its group and takes in from them; every call may wait for the disk. */
public interface DeskExchange {

    /**
     * The desk in its group.
     *
     * @param words what the others know it by
     * @param trusted the desks whose files are taken in
     * @param key where the key of the group was last; nothing when none was chosen yet or it is not there now
     */
    record Group(String words, List<TrustedDesk> trusted, Optional<Path> key) {}

    /** The desk in its group. */
    Group group() throws Refused;

    /** Makes a key for a group in a new file, and uses it from then on. */
    void makeKey(Path file) throws Refused;

    /** Uses the key of a group from now on; only where it is, is remembered. */
    void useKey(Path file) throws Refused;

    /** Writes everything into a new file that only the desks of the group can read; gives the number of outcomes. */
    long export(Path file) throws Refused;

    /** Which desk signed a file; nothing is taken in. */
    DeskKey signer(Path file) throws Refused;

    /** Whether the files of a desk are taken in. */
    boolean isTrusted(DeskKey desk) throws Refused;

    /** Takes in the files of a desk from now on. */
    void trust(DeskKey desk) throws Refused;

    /** Takes in the files of a desk no longer. */
    void distrust(DeskKey desk) throws Refused;

    /** Takes in a file of a desk that is trusted. */
    Imported take(Path file) throws Refused;
}
