package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.pack.installed.SmallPacks;
import advisor.pack.signed.HostilePacks;
import advisor.workbench.FakeServices;
import advisor.workbench.packs.FakePacks;
import advisor.workbench.packs.PacksModel;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack by a stranger comes to a desk by keyboard, after one that nobody should install; the window stays at hand. */
@Tag("window")
class PacksJourney {

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() {
        desk = new AtTheDesk(folder.resolve("desk"), FakeServices.shelf());
        desk.demonstrate(FakePacks.GUIDE);
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    private PacksModel packs() {
        return desk.model().rooms().packs();
    }

    private void choose(Path file) {
        desk.tabTo("packs.choose");
        desk.press(KeyEvent.VK_SPACE);
        desk.chooseFile(file);
    }

    @Test
    void aHostilePackIsRefusedAndASoundOneAskedAboutAndInstalled() throws Exception {
        desk.pressWithControlAndShift(KeyEvent.VK_K);
        desk.until("the packs", () -> desk.shows("packs.choose"));
        desk.until("the focus on the page come to", () -> desk.focused().equals("guides.tab.PACKS"));
        Path hostile = Files.write(
                folder.resolve("hostile.pack"),
                HostilePacks.all().values().iterator().next());
        choose(hostile);
        desk.until("the refusal", () -> desk.shows("notice"));
        assertThat(execute(() -> packs().guides())).isEmpty();
        choose(SmallPacks.stranger(FakePacks.GUIDE));
        desk.until("the question", () -> desk.shows("packs.asking"));
        assertThat(execute(() -> desk.shows("notice"))).isFalse();
        desk.tabTo("packs.goOn");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("what it changes", () -> desk.shows("packs.confirming") && desk.shows("compare.result"));
        assertThat(execute(() -> packs().trusted())).isEmpty();
        desk.tabTo("packs.goOn");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("installed", () -> desk.shows("packs.done") && desk.shows("packs.guide." + FakePacks.GUIDE));
        desk.tabTo("packs.remove." + FakePacks.GUIDE);
        desk.press(KeyEvent.VK_SPACE);
        desk.until("used as shipped", () -> packs().inUse(FakePacks.GUIDE) == null);
        desk.tabTo("packs.distrust.1");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("whether one is sure", () -> desk.shows("packs.distrust.yes"));
        desk.tabTo("packs.distrust.yes");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("nobody trusted", () -> packs().trusted().isEmpty());
    }
}
