package advisor.workbench.desk;

import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the records of an open desk are, and whether they can go to a server; every call may wait for a network. */
public interface DeskServer {

    /**
     * Where the records are.
     *
     * @param server nothing when they are in the home
     * @param url of the server, without a password; empty when they are in the home
     * @param passwordFile whose first line is the password of the server, if one was named
     * @param given whether this workbench was begun for that server, so that it can not go home from here
     */
    record Where(Optional<OpenDesk.Server> server, String url, Optional<Path> passwordFile, boolean given) {}

    /** Where the records are. */
    Where where() throws Refused;

    /**
     * A server that answers.
     *
     * @param server what it is called, and whether its name was checked
     * @param empty whether there are no records in its database, so that a desk's can be moved there
     */
    record Reached(OpenDesk.Server server, boolean empty) {}

    /**
     * Asks a server whether it answers and what is in its database; nothing is changed.
     *
     * @param url as in {@code jdbc:postgresql://host/database?user=desk}, without a password
     * @param passwordFile whose first line is the password, or null
     */
    Reached reach(String url, @Nullable Path passwordFile) throws Refused;
}
