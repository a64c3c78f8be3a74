package advisor.workbench.packs;

import advisor.guide.Text;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PublisherKey;
import advisor.proof.Watch;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Installs and publishes packs; whatever is not merely known may take seconds and belongs off the event thread. */
public interface PackDesk {

    /** What was installed at this desk, and whom it trusts. */
    InstalledGuides installed();

    /** Whether a guide travels in the program, so that there is one when no version of it is installed. */
    boolean isShipped(String guide);

    /** Whether sessions of this desk go by a draft of its studio, whatever version of the guide is in use beneath. */
    boolean isOverlaid(String guide);

    /**
     * Reads a pack and verifies its signature; nothing of it runs.
     *
     * @throws Refused when it is not exactly what its publisher signed
     */
    Opened open(Path file) throws Refused;

    /** A pack whose signature fits. */
    interface Opened {

        /** The pack. */
        Pack pack();

        /** The version of its guide that is in use, empty for none. */
        String inUse();

        /** Whether exactly its content is in use already. */
        boolean isHere();

        /** What must be asked before anything of it is run. */
        List<Doubt> doubts();

        /**
         * Checks its content and says what it would change, once what must be asked was answered.
         *
         * @throws Refused when a part of it is broken
         */
        Examined examine(Watch watch) throws Refused;
    }

    /** A pack whose content was checked. */
    interface Examined {

        /** What was checked, in a sentence. */
        Text checked();

        /** The errors that keep it from being installed. */
        List<Text> errors();

        /** What could not be proven in time, which keeps it from being installed too. */
        List<String> undecided();

        /** What would be another with it. */
        PackChange change();

        /**
         * Installs it, trusts its publisher from now on, and uses it.
         *
         * @throws Refused when the home can not be written to; then what was in use still is
         */
        void install() throws Refused;
    }

    /** The guides in use, looked at again: another version of one of them is used now. */
    void changed();

    /**
     * Proves a guide as it is in use, with what was changed at this desk and everybody who signed it, and writes it as a signed
     * pack.
     *
     * @param key the file of the publisher's key
     * @param passphrase opens the key when it needs one, or null; wiped before this returns
     * @param out the pack to make, which must not be there yet
     * @throws Refused when it has errors, or a file can not be read or written
     */
    Published publish(String guide, Path key, char @Nullable [] passphrase, Path out, Watch watch) throws Refused;

    /** A pack that was made. */
    record Published(Path file, String version, int files, PublisherKey publisher) {}

    /**
     * The key of a publisher, whose private half stays in its file.
     *
     * @param isEncrypted whether it opens only with a passphrase
     */
    record Key(Path file, PublisherKey publisher, boolean isEncrypted) {}

    /** Looks at the key in a file. */
    Key key(Path file) throws Refused;

    /**
     * Makes a key in a new file that only its owner may read.
     *
     * @param passphrase protects it, or null for none; wiped before this returns
     */
    Key newKey(Path file, char @Nullable [] passphrase) throws Refused;
}
