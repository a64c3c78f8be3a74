package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeServices;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.JDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new advisor finds the tour by typing what it is called, and walks through it. */
@Tag("window")
class TourJourney {

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() {
        desk = new AtTheDesk(folder.resolve("desk"), FakeServices.shelf());
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    private static boolean paletteIsReady() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> "palette".equals(window.getName()) && window.isShowing())
                .map(window -> ((JDialog) window).getMostRecentFocusOwner())
                .anyMatch(owner -> owner != null && "palette-field".equals(owner.getName()));
    }

    private static boolean isDimmed() {
        return Arrays.stream(Window.getWindows())
                .anyMatch(window -> window instanceof MainWindow main
                        && main.isShowing()
                        && main.getGlassPane() instanceof Dimmed dimmed
                        && dimmed.isShowing());
    }

    @Test
    void theTourIsFoundByNameAndLeadsThroughThePlaces() {
        desk.demonstrate("divorce-papers");
        desk.pressWithControlAndShift(KeyEvent.VK_P);
        desk.until("the palette", TourJourney::paletteIsReady);
        desk.until("the keyboard in it", () -> desk.focused().equals("palette-field"));
        desk.until("the window behind it dimmed", TourJourney::isDimmed);
        desk.type("tour");
        desk.press(KeyEvent.VK_ENTER);
        desk.until("the tour", () -> desk.shows("tour-next"));
        assertThat(Arrays.stream(Window.getWindows())
                        .filter(window -> "palette".equals(window.getName()))
                        .noneMatch(Component::isShowing))
                .isTrue();
        desk.until("the window bright again", () -> !isDimmed());
        for (TourModel.Stop stop : TourModel.Stop.values()) {
            desk.until(stop.key(), () -> desk.model().tour().stop() == stop && desk.shows("tour-next"));
            assertThat(desk.model().place()).isEqualTo(stop.place());
            // without a window manager nobody hands the keyboard back to the window behind the palette
            desk.click("tour-next");
        }
        desk.until("the end", () -> !desk.shows("tour-next"));
        assertThat(desk.model().tour().stop()).isNull();
    }
}
