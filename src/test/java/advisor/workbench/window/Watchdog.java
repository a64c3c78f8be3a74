package advisor.workbench.window;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches the event thread from another one: what keeps it for longer than 300 ms is told with its stack.
 *
 * <p>A machine may be slow, so that the time alone proves nothing. It counts when the thread was then found waiting, or in a
 * file, the store, the script engine or the key derivation, where no event may ever be; or when it computed for two
 * seconds.
 */
final class Watchdog {

    private static final long LATE_MILLIS = 300;
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
        boolean never = Arrays.stream(stack)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .anyMatch(frame -> NEVER.stream().anyMatch(frame::startsWith));
        if (!idle && (never || late > ENDLESS_MILLIS)) {
            synchronized (caught) {
                caught.add("the event thread was kept for " + late + " ms:\n  " + top);
            }
            return true;
        }
        return false;
    }

    /** Ends watching and gives what was caught. */
    List<String> end() {
        over = true;
        synchronized (caught) {
            return List.copyOf(caught);
        }
    }
}
