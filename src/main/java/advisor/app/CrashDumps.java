package advisor.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Keeps what is in memory out of a dump of it, whatever the machine is set up to do when a program runs out of memory: a
 * session holds what a client said.
 */
final class CrashDumps {

    private CrashDumps() {}

    /** Switches it off on a thread of its own, as asking the machine takes longer than many a command. */
    static void prevent() {
        Thread thread = new Thread(CrashDumps::switchOff, "crash dumps");
        thread.setDaemon(true);
        thread.start();
    }

    private static void switchOff() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            machine.setVMOption("HeapDumpOnOutOfMemoryError", "false");
        }
    }
}
