package advisor.workbench.window;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches the event thread from another one: what keeps it for longer than 100 ms is told with its stack.
 *
 * <p>A machine may be slow, so that the time alone proves nothing. It counts when the thread was then found waiting, or in a
 * file, the store, the script engine or the key derivation, where no event may ever be; or when it computed for two
 * seconds. Waiting for the display server's answer is the display's, and looking for classes and
 * letters the machine's.
 */
final class Watchdog {

    private static final long LATE_MILLIS = 100;
    private static final long ENDLESS_MILLIS = 2000;
    private static final List<String> NEVER = List.of(
            "java.nio.file.Files.",
            "sun.nio.ch.FileChannelImpl.",
            "java.io.FileInputStream.",
            "org.h2.",
            "org.graalvm.",
            "org.bouncycastle.",
            "java.lang.Process",
            "java.util.concurrent.locks.LockSupport.park",
            "java.lang.Thread.sleep");

    /** Where the machine looks for classes and for the shapes of letters, in files and in its own time. */
    private static final List<String> MACHINE = List.of("java.lang.ClassLoader.loadClass", "sun.font.");

    /** The frames of any wait, whoever waits. */
    private static final List<String> WAITING =
            List.of("java.util.concurrent.locks.", "jdk.internal.misc.Unsafe.park", "java.lang.Object.wait");

    private final List<String> caught = new ArrayList<>();
    private final AtomicLong beat = new AtomicLong(System.nanoTime());
    private final Thread watching = new Thread(this::watch, "watchdog");
    private volatile @Nullable Thread events;
    private volatile boolean over;

    /** Watches from now on. */
    static Watchdog begin() {
        Watchdog dog = new Watchdog();
        dog.watching.setDaemon(true);
        dog.watching.start();
        return dog;
    }

    private void watch() {
        boolean asked = false;
        long since = 0;
        boolean told = false;
        while (!over) {
            if (!asked) {
                asked = true;
                told = false;
                since = System.nanoTime();
                long mine = since;
                EventQueue.invokeLater(() -> {
                    events = Thread.currentThread();
                    beat.set(mine);
                });
            } else if (beat.get() == since) {
                asked = false;
            } else if (!told) {
                told = look((System.nanoTime() - since) / 1_000_000);
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private boolean look(long late) {
        Thread thread = events;
        if (thread == null || late < LATE_MILLIS) {
            return false;
        }
        StackTraceElement[] stack = thread.getStackTrace();
        String top = Arrays.stream(stack).limit(40).map(String::valueOf).collect(Collectors.joining("\n  "));
        boolean idle = top.contains("EventQueue.getNextEvent");
        boolean ours = !waitsForTheDisplay(stack);
        if (!idle && ours && (neverBelongsHere(stack) || late > ENDLESS_MILLIS)) {
            synchronized (caught) {
                caught.add("the event thread was kept for " + late + " ms:\n  " + top);
            }
            return true;
        }
        return false;
    }

    /** Whether a thread with this stack, its newest frame first, is where no event may ever be. */
    static boolean neverBelongsHere(StackTraceElement[] stack) {
        return names(stack).noneMatch(frame -> MACHINE.stream().anyMatch(frame::startsWith))
                && names(stack).anyMatch(frame -> NEVER.stream().anyMatch(frame::startsWith));
    }

    /**
     * Whether a thread with this stack, its newest frame first, waits inside the toolkit's own lock: for an answer of the X
     * server or for its turn to ask. A wait of ours has our frames above that lock, or none of it.
     */
    static boolean waitsForTheDisplay(StackTraceElement[] stack) {
        return names(stack)
                .filter(frame -> WAITING.stream().noneMatch(frame::startsWith))
                .findFirst()
                .filter(frame -> frame.startsWith("sun.awt.SunToolkit.awtLock"))
                .isPresent();
    }

    private static Stream<String> names(StackTraceElement[] stack) {
        return Arrays.stream(stack).map(frame -> frame.getClassName() + "." + frame.getMethodName());
    }

    /** Ends watching and gives what was caught. */
    List<String> end() {
        over = true;
        synchronized (caught) {
            return List.copyOf(caught);
        }
    }
}
