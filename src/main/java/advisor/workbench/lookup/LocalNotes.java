package advisor.workbench.lookup;

import advisor.pack.Contact;
import advisor.pack.DeskFacts;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.List;

/** What a desk knows of its own place; every call may take long and belongs off the event thread. */
public interface LocalNotes {

    /** The facts that were filled in. */
    DeskFacts facts() throws Refused;

    /** Keeps facts in place of those that were filled in, and lets guides hold them from now on. */
    void keep(DeskFacts facts) throws Refused;

    /** The desk's own lawyers. */
    List<Contact> lawyers() throws Refused;

    /**
     * Takes a table of lawyers in place of the one before; a table that is refused changes nothing.
     *
     * @return the lawyers in it
     */
    List<Contact> importLawyers(Path table) throws Refused;
}
