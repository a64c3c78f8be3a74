package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.outcome.InventedClients;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.look.Look;
import advisor.workbench.look.Theme;
import advisor.workbench.session.Stage;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look around a demonstration desk in English and in the dark, by keyboard alone. */
@Tag("window")
class DemonstrationJourney {

    private static final int INVENTED = 60;

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() throws Exception {
        Path home = Files.createDirectories(folder.resolve("desk"));
        try (DeskStore store = new Desk(home).openDemonstration();
                GuideLibrary library = GuideLibrary.shipped()) {
            store.saveAll(new InventedClients(code -> guide(library, code), LocalDate.of(2026, 11, 24), 1)
                    .outcomes(INVENTED));
        }
        new AppearanceFile(home.resolve("appearance.properties")).save(new Appearance(Language.EN, Theme.DARK, 100));
        desk = new AtTheDesk(home, FakeServices.shelf());
    }

    private static Guide guide(GuideLibrary library, String code) {
        return ((Resolution.Found) library.resolve("personal-information-leak", code)).guide();
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void everyPlaceIsReachedAndReadInEnglishAndATiredClientCanStop() throws Exception {
        desk.until("the guides", () -> desk.shows("guide.personal-information-leak"));
        assertThat(Look.worn()).isEqualTo(Theme.DARK);
        inEnglish();
        visit(KeyEvent.VK_2, "guides", "guides.tab.LIBRARY");
        visit(KeyEvent.VK_3, "outcomes", null);
        desk.until("the outcomes", () -> desk.shows("outcomes-table"));
        assertThat(execute(() -> find(desk.window(), JTable.class).getRowCount()))
                .isEqualTo(INVENTED);
        inEnglish();
        visit(KeyEvent.VK_4, "reports", null);
        desk.until("the report", () -> desk.shows("reports-table"));
        inEnglish();
        visit(KeyEvent.VK_5, "settings", "settings.section.APPEARANCE");
        visit(KeyEvent.VK_1, "start", null);
        aTiredClientStops();
        desk.close();
        try (DeskStore store = new Desk(folder.resolve("desk")).openDemonstration()) {
            assertThat(store.outcomes()).as("nothing was kept").hasSize(INVENTED);
        }
    }

    private void visit(int digit, String place, String focused) {
        desk.pressWithControl(digit);
        desk.until(place, () -> desk.shows(place));
        if (focused != null) {
            assertThat(desk.focused()).isEqualTo(focused);
        }
    }

    private void aTiredClientStops() {
        desk.begin("personal-information-leak", "");
        Question question = execute(() -> ((Stage.Asking) desk.stage()).question());
        desk.press(KeyEvent.VK_1);
        desk.pressContinue();
        desk.until(
                "the second question",
                () -> desk.stage() instanceof Stage.Asking asking
                        && !asking.question().equals(question));
        desk.pressWithControl(KeyEvent.VK_E);
        desk.until("where it would end", () -> desk.stage() instanceof Stage.StoppingHere);
        inEnglish();
        desk.tabTo("take");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the conclusion", () -> desk.stage() instanceof Stage.Concluding);
        desk.pressContinue();
        desk.until("what would be kept", () -> desk.stage() instanceof Stage.Keeping);
        inEnglish();
        desk.tabTo("decline");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("nothing kept", () -> desk.stage() instanceof Stage.Finished finished && !finished.saved());
    }

    /* Chinese stands nowhere but in the name of the other language and in the example of how to find a place. */
    private void inEnglish() {
        List<String> chinese = execute(() -> {
            List<String> found = new ArrayList<>();
            collect(desk.window().getContentPane(), found);
            return found.stream()
                    .filter(words -> words.codePoints().anyMatch(Character::isIdeographic))
                    .filter(words -> !words.contains("秦淮") && !words.equals("中文"))
                    .toList();
        });
        assertThat(chinese).isEmpty();
    }

    private static void collect(Container in, List<String> found) {
        for (Component child : in.getComponents()) {
            AccessibleContext context = child.getAccessibleContext();
            if (child.isShowing() && context != null && context.getAccessibleName() != null) {
                found.add(context.getAccessibleName());
            }
            if (child instanceof Container inner) {
                collect(inner, found);
            }
        }
    }

    private static <T extends Component> T find(Container in, Class<T> type) {
        for (Component child : in.getComponents()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T below = child instanceof Container inner ? find(inner, type) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
