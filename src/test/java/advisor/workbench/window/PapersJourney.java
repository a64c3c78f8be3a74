package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeServices;
import advisor.workbench.session.Stage;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the conclusion to the papers and back, by keyboard alone. */
@Tag("window")
class PapersJourney {

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

    private static boolean papersAreOpen() {
        return Arrays.stream(Window.getWindows())
                .anyMatch(window -> "papers".equals(window.getName()) && window.isShowing());
    }

    @Test
    void oneKeyOpensThePapersAndEscapeLeadsBackToTheConclusion() {
        desk.demonstrate("divorce-papers");
        desk.begin("divorce-papers", "qinhuai");
        desk.until("a question", () -> desk.stage() instanceof Stage.Asking);
        desk.pressWithControl(KeyEvent.VK_E);
        desk.until("where it would end", () -> desk.stage() instanceof Stage.StoppingHere);
        desk.tabTo("take");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the conclusion", () -> desk.stage() instanceof Stage.Concluding);
        Stage end = desk.stage();
        desk.pressWithControl(KeyEvent.VK_P);
        desk.until("the papers", PapersJourney::papersAreOpen);
        desk.press(KeyEvent.VK_F12);
        desk.until("covered, papers and all", () -> !papersAreOpen());
        // without a window manager nobody hands the keyboard back to the window behind
        GuiActionRunner.execute(() -> desk.model().cover().comeBack(new char[0]));
        desk.until("the papers again", PapersJourney::papersAreOpen);
        desk.press(KeyEvent.VK_ESCAPE);
        desk.until("back", () -> !papersAreOpen());
        assertThat(desk.stage()).isEqualTo(end);
    }
}
