package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Answer;
import advisor.workbench.FakeServices;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionsModel;
import advisor.workbench.session.Stage;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two clients wait, the window is locked, and each goes on where it was. */
@Tag("window")
class ParkingJourney {

    private static final String PASSPHRASE = "a long passphrase for a desk";

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
    void twoParkedSessionsAndALock() {
        desk.choosePassphrase(PASSPHRASE, "desk-guide");
        SessionModel first = begunAndParked("adult");
        SessionModel second = begunAndParked("elder");
        String takeUp = "takeUp." + first.number();
        desk.until("the one that waits", () -> desk.shows(takeUp));
        desk.press(KeyEvent.VK_F12);
        desk.until("the lock", () -> desk.shows("cover") && !desk.shows(takeUp));
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the passphrase", () -> desk.focused().equals("passphrase"));
        desk.type(PASSPHRASE);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("both again", () -> desk.shows(takeUp) && desk.shows("takeUp." + second.number()));
        desk.until("the focus at the start", () -> desk.focused().equals("guide.desk-guide"));
        desk.tabTo(takeUp);
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the first session", () -> desk.stage() instanceof Stage.Asking);
        assertThat(execute(() -> desk.model().rooms().sessions().active())).isSameAs(first);
        assertThat(execute(() -> first.session().answerTo("person"))).isEqualTo(new Answer.Choice("adult"));
        desk.chooseFirst(execute(() -> ((Stage.Asking) desk.stage()).question()));
        desk.pressContinue();
        desk.until("another answer", () -> first.session().answered().size() == 2);
        desk.pressWithControl(KeyEvent.VK_K);
        desk.until("the start", () -> desk.shows(takeUp));
        desk.tabTo("takeUp." + second.number());
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the second session", () -> desk.stage() instanceof Stage.Asking);
        assertThat(execute(() -> desk.model().rooms().sessions().active())).isSameAs(second);
        assertThat(execute(() -> second.session().answered().size())).isEqualTo(1);
        assertThat(execute(() -> second.session().answerTo("person"))).isEqualTo(new Answer.Choice("elder"));
        assertThat(execute(() -> desk.model().rooms().sessions().parked()))
                .extracting(SessionsModel.Parked::session)
                .containsExactly(first);
    }

    private SessionModel begunAndParked(String person) {
        desk.begin("desk-guide", "");
        desk.tabTo("option." + person);
        desk.press(KeyEvent.VK_SPACE);
        desk.pressContinue();
        SessionModel session = execute(() -> desk.model().rooms().sessions().active());
        desk.until("an answer", () -> session.session().answered().size() == 1);
        desk.pressWithControl(KeyEvent.VK_K);
        desk.until("the start", () -> desk.shows("guide.desk-guide"));
        return session;
    }
}
