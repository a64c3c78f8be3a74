package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.disclosure.Quarter;
import advisor.guide.Language;
import advisor.outcome.InventedClients;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.ClosedPeriod;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.look.Theme;
import advisor.workbench.releases.ReleasesModel;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter is published by keyboard: not at once, for good, and saved as a page that nothing overwrites. */
@Tag("window")
class PublishJourney {

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() throws Exception {
        Path home = Files.createDirectories(home());
        try (DeskStore store = new Desk(home).openDemonstration();
                GuideLibrary library = GuideLibrary.shipped()) {
            store.saveAll(new InventedClients(
                            code -> ((Resolution.Found) library.resolve("personal-information-leak", code)).guide(),
                            LocalDate.now().minusMonths(3),
                            1)
                    .outcomes(60));
        }
        new AppearanceFile(home.resolve("appearance.properties")).save(new Appearance(Language.EN, Theme.LIGHT, 100));
        desk = new AtTheDesk(home, FakeServices.shelf());
    }

    private Path home() {
        return folder.resolve("desk");
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    private ReleasesModel releases() {
        return desk.model().rooms().releases();
    }

    private void choose(String button) {
        desk.until(button, () -> desk.shows(button));
        desk.tabTo(button);
        desk.press(KeyEvent.VK_SPACE);
    }

    private List<ClosedPeriod> closed() {
        return execute(() -> releases().book().closed());
    }

    @Test
    void aQuarterIsPublishedForGoodAndSaved() throws Exception {
        desk.until("the guides", () -> desk.shows("guide.personal-information-leak"));
        desk.pressWithControl(KeyEvent.VK_4);
        choose("reports.tab.publish");
        choose("releases.publish");
        choose("releases.no");
        desk.until("no question", () -> desk.shows("releases.publish"));
        assertThat(closed()).as("nobody was sure").isEmpty();
        choose("releases.publish");
        choose("releases.yes");
        desk.until("published", () -> desk.shows("releases.save.html"));
        ClosedPeriod published = closed().get(0);
        Quarter period = execute(() -> releases().chosen());
        assertThat(published.period()).isEqualTo(period);
        assertThat(desk.shows("releases.publish")).as("once only").isFalse();

        Path page = folder.resolve("r.html");
        save(page);
        desk.until("saved", () -> page.equals(releases().written()));
        String html = Files.readString(page);
        assertThat(html).contains(period.toString()).contains("<table").doesNotContain("<script");
        save(page);
        desk.until("refused", () -> releases().notice() != null);
        assertThat(execute(() -> releases().notice().sentence().en())).contains("not overwritten");
        assertThat(Files.readString(page)).isEqualTo(html);

        desk.close();
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            assertThat(store.releases().closed()).containsExactly(published);
            assertThat(store.verify().whole()).isTrue();
        }
    }

    private void save(Path page) {
        choose("releases.save.html");
        desk.chooseFile(page);
    }
}
