package advisor.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeDesks;
import advisor.workbench.desk.Desks;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerModelTest {

    private static final String URL = "jdbc:postgresql://db.example/desk?user=desk";

    private final FakeDesks desk = new FakeDesks();
    private final List<String> moved = new ArrayList<>();
    private boolean busy;
    private final ServerModel model = new ServerModel(
            desk, () -> busy, (to, passphrase) -> moved.add(to.url() + " " + new String(passphrase)), Work.inPlace());

    @BeforeEach
    void aRealDesk() {
        desk.kind = Desks.Kind.REAL;
        desk.passphrase = "open sesame";
    }

    @Test
    void theServerIsAskedBeforeAnythingIsMoved() {
        model.load();
        assertThat(model.where().server()).isEmpty();
        model.move("open sesame".toCharArray());
        assertThat(moved).as("nobody asked the server").isEmpty();
        model.type(URL);
        model.password(Path.of("server.password"));
        model.reach();
        assertThat(model.reached().empty()).isTrue();
        char[] wrong = "wrong".toCharArray();
        model.move(wrong);
        assertThat(wrong).containsOnly('\0');
        assertThat(moved).isEmpty();
        assertThat(model.notice()).isNotNull();
        model.move("open sesame".toCharArray());
        assertThat(moved).containsExactly(URL + " open sesame");
    }

    @Test
    void anotherAddressHasToAnswerForItself() {
        model.type(URL);
        model.reach();
        model.type(URL + "2");
        assertThat(model.reached()).isNull();
        model.move("open sesame".toCharArray());
        assertThat(moved).isEmpty();
    }

    @Test
    void nothingGoesWhereAnotherDeskIs() {
        desk.emptyServer = false;
        model.type(URL);
        model.reach();
        model.move("open sesame".toCharArray());
        assertThat(moved).isEmpty();
    }

    @Test
    void theRecordsComeHomeWhenThatWasAsked() {
        desk.at = Optional.of(new OpenDesk.Server("db.example/desk", true));
        model.load();
        model.move("open sesame".toCharArray());
        assertThat(moved).isEmpty();
        model.goHome(true);
        busy = true;
        model.move("open sesame".toCharArray());
        assertThat(moved).isEmpty();
        assertThat(model.notice()).isEqualTo(SettingsModel.BUSY);
        busy = false;
        model.move("open sesame".toCharArray());
        assertThat(moved).containsExactly(" open sesame");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaid() {
        desk.refusal = FakeDesks.FULL;
        model.type(URL);
        model.reach();
        assertThat(model.notice()).isEqualTo(FakeDesks.FULL.notice());
        assertThat(model.isWorking()).isFalse();
    }
}
