package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeServices;
import advisor.workbench.session.Stage;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking something up in the middle of a session, and coming back to the very same question. */
@Tag("window")
class LookUpJourney {

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

    @Test
    void oneKeyLeadsThereAndBackAndTheSessionStaysAsItWas() {
        desk.demonstrate("personal-information-leak");
        desk.begin("personal-information-leak", "qinhuai");
        desk.until("a question", () -> desk.stage() instanceof Stage.Asking);
        Stage before = desk.stage();
        desk.press(KeyEvent.VK_F3);
        desk.until("the field to type in", () -> desk.focused().equals("lookUp.words"));
        assertThat(desk.model().rooms().lookUp().place()).isEqualTo("320104");
        desk.paste("\u6cbb\u5b89");
        desk.until("what is found", () -> !desk.model().rooms().lookUp().typed().isEmpty());
        assertThat(desk.focused()).isEqualTo("lookUp.words");
        desk.press(KeyEvent.VK_F3);
        desk.until("the question again", () -> desk.model().place() == Place.SESSIONS);
        assertThat(desk.stage()).isEqualTo(before);
        desk.press(KeyEvent.VK_F3);
        desk.until("the words are still there", () -> desk.shows("lookUp.words"));
        assertThat(desk.model().rooms().lookUp().typed()).isEqualTo("\u6cbb\u5b89");
    }
}
