package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watchdog itself: it must bark at a file that is read where events are, and at nothing else. */
@Tag("window")
class WatchdogJourney {

    @TempDir
    private Path folder;

    @Test
    void itBarksAtFilesAndWaiting() throws Exception {
        Watchdog dog = Watchdog.begin();
        EventQueue.invokeAndWait(() -> {});
        Thread.sleep(200);
        EventQueue.invokeAndWait(() -> {
            try {
                Thread.sleep(900);
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        });
        assertThat(dog.end()).singleElement().asString().contains("itBarksAtFilesAndWaiting");
    }

    @Test
    void itIsSilentWhenNothingIsKept() throws Exception {
        Path file = Files.createFile(folder.resolve("a"));
        Watchdog dog = Watchdog.begin();
        for (int i = 0; i < 20; i++) {
            EventQueue.invokeAndWait(() -> assertThat(file).exists());
            Thread.sleep(30);
        }
        assertThat(dog.end()).isEmpty();
    }
}
