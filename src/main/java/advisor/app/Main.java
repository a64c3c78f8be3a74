package advisor.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Starts the program: the window, or one command. */
public final class Main {

    private Main() {}

    /**
     * Opens the window when nothing but the desk's folder is said; runs the command otherwise.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        CrashDumps.prevent();
        SilentLibraries.keep();
        Fault.keepMessages();
        boolean onlyHome = args.length == 0 || (args.length == 2 && args[0].equals("--home"));
        if (onlyHome && WindowStart.isDisplayThere()) {
            // the way to the window takes no detour: reading a command line costs a tenth of a second
            Map<String, String> environment = System.getenv();
            WindowStart.open(args.length == 2 ? Path.of(args[1]) : Advisor.homeIn(environment), null, null, null);
            return;
        }
        int code = Run.of(args, Streams.ofProcess(), System.getenv(), Clock.systemDefaultZone());
        if (code != Run.WINDOW_IS_OPEN) {
            System.exit(code);
        }
    }
}
