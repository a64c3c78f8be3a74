package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window comes back where it was, and never where nobody would find it. */
class StandingTest {

    private static final Dimension SMALLEST = new Dimension(1024, 700);
    private static final Rectangle SCREEN = new Rectangle(0, 0, 1920, 1080);
    private static final Rectangle SECOND = new Rectangle(1920, 0, 1366, 768);

    @TempDir
    private Path folder;

    @Test
    void itComesBackWhereItWas() throws Exception {
        StandingFile file = new StandingFile(folder.resolve("window.properties"));
        assertThat(file.load()).isEmpty();
        Standing stood = new Standing(new Rectangle(2000, 10, 1100, 720), true);
        file.save(stood);
        assertThat(file.load()).contains(stood);
        assertThat(stood.on(List.of(SCREEN, SECOND), SMALLEST)).contains(stood.place());
    }

    @Test
    void withoutItsScreenItForgetsThePlace() {
        Standing stood = new Standing(new Rectangle(2000, 10, 1100, 720), false);
        assertThat(stood.on(List.of(SCREEN), SMALLEST)).isEmpty();
    }

    @Test
    void itIsMovedIntoItsScreenAndIsNeitherLargerThanThatNorTooSmall() {
        assertThat(new Standing(new Rectangle(1000, 500, 3000, 2000), false).on(List.of(SCREEN), SMALLEST))
                .contains(SCREEN);
        assertThat(new Standing(new Rectangle(1500, 800, 300, 200), false).on(List.of(SCREEN), SMALLEST))
                .contains(new Rectangle(896, 380, 1024, 700));
        assertThat(new Standing(new Rectangle(0, 0, 1024, 700), false)
                        .on(List.of(new Rectangle(0, 0, 800, 600)), SMALLEST))
                .contains(new Rectangle(0, 0, 800, 600));
    }

    @Test
    void aSpoiltFileIsPassedOver() throws Exception {
        Path spoilt = Files.writeString(folder.resolve("window.properties"), "x=wide\ny=");
        assertThat(new StandingFile(spoilt).load()).isEmpty();
    }
}
