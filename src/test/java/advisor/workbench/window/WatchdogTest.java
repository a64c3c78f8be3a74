package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the watchdog blames the workbench for, and what it leaves to the display and the machine. */
class WatchdogTest {

    private static final String[] PARKED = {
        "jdk.internal.misc.Unsafe.park",
        "java.util.concurrent.locks.LockSupport.parkNanos",
        "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await"
    };
    private static final String[] EVENT = {"java.awt.event.InvocationEvent.dispatch", "java.awt.EventDispatchThread.run"
    };

    @Test
    void anAnswerOfTheDisplayIsNotOurs() {
        StackTraceElement[] stack = stack(
                PARKED,
                new String[] {
                    "sun.awt.SunToolkit.awtLockWait",
                    "sun.awt.X11.XToolkit.getCurrentServerTime",
                    "sun.awt.X11.XClipboard.setContentsNative",
                    "javax.swing.text.DefaultCaret.updateSystemSelection"
                },
                EVENT);
        assertThat(Watchdog.waitsForTheDisplay(stack)).isTrue();
    }

    @Test
    void aWaitOfOursIsBlamedEvenWhenTheToolkitCalledUs() {
        String[] called = {"sun.awt.SunToolkit.awtLockWait", "sun.awt.X11.XToolkit.getCurrentServerTime"};
        StackTraceElement[] alone = stack(PARKED, new String[] {"advisor.workbench.task.Work.run"}, EVENT);
        StackTraceElement[] inside = stack(PARKED, new String[] {"advisor.workbench.task.Work.run"}, called);
        assertThat(alone).satisfies(WatchdogTest::isBlamed);
        assertThat(inside).satisfies(WatchdogTest::isBlamed);
    }

    @Test
    void filesAndTheStoreAreBlamedAndLoadingAClassIsNot() {
        String[] file = {"java.io.FileInputStream.readBytes", "advisor.workbench.look.AppearanceFile.load"};
        String[] loading = {
            "java.io.FileInputStream.readBytes",
            "jdk.internal.loader.Resource.getBytes",
            "java.lang.ClassLoader.loadClass"
        };
        assertThat(Watchdog.neverBelongsHere(stack(file, EVENT))).isTrue();
        assertThat(Watchdog.neverBelongsHere(stack(new String[] {"org.h2.engine.Session.query"}, EVENT)))
                .isTrue();
        assertThat(Watchdog.neverBelongsHere(stack(loading, EVENT))).isFalse();
    }

    private static void isBlamed(StackTraceElement[] stack) {
        assertThat(Watchdog.waitsForTheDisplay(stack)).isFalse();
        assertThat(Watchdog.neverBelongsHere(stack)).isTrue();
    }

    private static StackTraceElement[] stack(String[]... parts) {
        return Stream.of(parts)
                .flatMap(Arrays::stream)
                .map(name -> new StackTraceElement(
                        name.substring(0, name.lastIndexOf('.')), name.substring(name.lastIndexOf('.') + 1), null, -1))
                .toArray(StackTraceElement[]::new);
    }
}
