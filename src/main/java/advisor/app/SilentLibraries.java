package advisor.app;

/**
 * Keeps libraries from writing a log: their messages can carry what they were given, and so a client's words.
 *
 * <p>The program itself writes none. What libraries tell SLF4J, Log4j or Commons Logging goes nowhere, as nothing that writes is beside the
 * program; the JDK's own logging would write to the console, unless it is set up by a class that sets up nothing.
 */
public final class SilentLibraries {

    /** For the JDK, which makes one when something is logged for the first time; without it there is no handler. */
    public SilentLibraries() {}

    /** From now on nothing is logged; before anything is. */
    static void keep() {
        System.setProperty("java.util.logging.config.class", SilentLibraries.class.getName());
    }
}
