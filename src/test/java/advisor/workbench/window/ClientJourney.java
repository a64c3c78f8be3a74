package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.workbench.FakeServices;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.Stage;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client looks at a window of their own; somebody walks past; the window is blanked, and locked. */
@Tag("window")
class ClientJourney {

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() {
        desk = new AtTheDesk(folder.resolve("desk"), new FakeServices.Shelf());
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void theClientsWindowFollowsAndIsBlankedWithTheOther() {
        desk.demonstrate("desk-guide");
        desk.press(KeyEvent.VK_F4);
        desk.until("the client's window", () -> desk.clientSees("client.welcome"));
        execute(() -> desk.window().toFront());
        desk.begin("desk-guide", "");
        desk.until("the question for the client", () -> desk.clientSees("client.choice.adult"));
        assertThat(execute(() -> desk.inClientsWindow("client.choice.adult").getHeight()))
                .isGreaterThanOrEqualTo(48);
        desk.touch("client.choice.adult");
        SessionModel session = execute(() -> desk.model().rooms().sessions().active());
        desk.until(
                "the advisor sees it",
                () -> session.stage() instanceof Stage.Asking asking
                        && session.draft(asking.question()).options().contains("adult"));
        desk.press(KeyEvent.VK_F11);
        desk.until("both blank", () -> desk.shows("cover") && desk.clientSees("client.waiting"));
        desk.press(KeyEvent.VK_SPACE);
        assertThat(desk.shows("cover")).as("only the same key comes back").isTrue();
        desk.press(KeyEvent.VK_F11);
        desk.until("both again", () -> !desk.shows("cover") && desk.clientSees("client.question"));
        desk.press(KeyEvent.VK_F11);
        desk.until("blank", () -> desk.shows("cover"));
        desk.press(KeyEvent.VK_F12);
        desk.until(
                "locked",
                () -> desk.model().cover().isCovered() && !desk.model().cover().isBlank());
        assertThat(desk.clientSees("client.waiting")).isTrue();
        desk.press(KeyEvent.VK_SPACE);
        desk.until("a demonstration needs no passphrase", () -> !desk.shows("cover"));
        desk.press(KeyEvent.VK_F4);
        desk.until("the client's window is closed", () -> AtTheDesk.client() == null);
    }
}
