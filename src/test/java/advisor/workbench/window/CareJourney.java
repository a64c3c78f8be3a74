package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.outcome.InventedClients;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import advisor.workbench.settings.BackupsModel;
import advisor.workbench.settings.PassphraseModel;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The care of a real desk: another passphrase, a deputy, recovery words, a backup, restoring it, and the deputy opens it. */
@Tag("window")
class CareJourney {

    private static final String FIRST = "quiet rivers run deep";
    private static final String SECOND = "green tea at half past nine";
    private static final String DEPUTY = "seven geese over the lake";

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void aDeskWithOutcomes() throws Exception {
        try (DeskStore store = new Desk(home()).create(FIRST.toCharArray())) {
            save(store, 20, 1);
        }
        desk = new AtTheDesk(home(), FakeServices.shelf());
    }

    private Path home() {
        return folder.resolve("desk");
    }

    private static void save(DeskStore store, int outcomes, long seed) throws Exception {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            store.saveAll(new InventedClients(
                            code -> ((Resolution.Found) library.resolve("personal-information-leak", code)).guide(),
                            LocalDate.of(2026, 11, 24),
                            seed)
                    .outcomes(outcomes));
        }
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void aDeskIsCaredForAndItsDeputyOpensItAfterwards() throws Exception {
        unlock(FIRST);
        desk.pressWithControl(KeyEvent.VK_5);
        desk.until("the settings", () -> desk.focused().equals("settings.section.APPEARANCE"));
        desk.tabTo("settings.section.PASSPHRASE");
        desk.press(KeyEvent.VK_SPACE);
        anotherPassphrase();
        aDeputy();
        recoveryWords();
        aBackup();
        theBackupIsRestored();
        desk.close();
        desk.leave();
        desk = new AtTheDesk(home(), FakeServices.shelf());
        unlock(DEPUTY);
        assertThat(execute(() -> desk.model().rooms().desk().isDemonstration())).isFalse();
        desk.close();
        try (DeskStore store = new Desk(home()).open(SECOND.toCharArray())) {
            assertThat(store.outcomes()).as("as they were backed up").hasSize(20);
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
    }

    private void unlock(String passphrase) {
        desk.until("the lock", () -> desk.shows("passphrase"));
        desk.tabTo("passphrase");
        desk.type(passphrase);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("the open desk", () -> desk.model().rooms() != null);
    }

    private void fill(String name, String text) {
        desk.tabTo("settings.passphrase." + name);
        desk.type(text);
    }

    private void begin(PassphraseModel.Form form) {
        desk.until(form.toString(), () -> desk.shows("settings.passphrase.begin." + form));
        desk.tabTo("settings.passphrase.begin." + form);
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the form", () -> desk.shows("settings.passphrase.now"));
    }

    private PassphraseModel model() {
        return desk.model().rooms().settings().passphrase();
    }

    private void done(PassphraseModel.Done what) {
        desk.until(what.toString(), () -> model().done() == what);
    }

    private void anotherPassphrase() {
        begin(PassphraseModel.Form.CHANGE);
        fill("now", FIRST);
        fill("next", SECOND);
        fill("again", "something else");
        desk.press(KeyEvent.VK_ENTER);
        desk.until("what differs", () -> desk.shows("problem"));
        desk.tabTo("settings.passphrase.again");
        desk.pressWithControl(KeyEvent.VK_A);
        desk.type(SECOND);
        desk.press(KeyEvent.VK_ENTER);
        done(PassphraseModel.Done.CHANGED);
    }

    private void aDeputy() {
        begin(PassphraseModel.Form.DEPUTY);
        fill("now", SECOND);
        fill("next", DEPUTY);
        fill("again", DEPUTY);
        desk.press(KeyEvent.VK_ENTER);
        done(PassphraseModel.Done.DEPUTY_SET);
    }

    private void recoveryWords() {
        begin(PassphraseModel.Form.WORDS);
        fill("now", SECOND);
        desk.tabTo("settings.passphrase.do");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the words", () -> desk.shows("recovery.written"));
        var words = execute(() -> model().words());
        assertThat(words).hasSize(9);
        desk.tabTo("recovery.written");
        desk.press(KeyEvent.VK_SPACE);
        for (int number : PassphraseModel.ASKED) {
            desk.tabTo("recovery.word." + number);
            desk.type(words.get(number - 1));
        }
        desk.press(KeyEvent.VK_ENTER);
        done(PassphraseModel.Done.WORDS_WRITTEN);
    }

    private BackupsModel backups() {
        return desk.model().rooms().settings().backups();
    }

    /* The folder is chosen in a dialog of the system, which is not ours to try. */
    private void aBackup() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        desk.pressWithControl(KeyEvent.VK_B);
        desk.until("the backups", () -> desk.shows("settings.backups.choose"));
        execute(() -> backups().backUpInto(stick));
        desk.until("a backup", () -> backups().made() != null && desk.shows("settings.backups.restore.1"));
        assertThat(stick.resolve("advisor-desk.backup")).isRegularFile();
        desk.tabTo("settings.backups.again");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("another backup", () -> desk.shows("settings.backups.restore.2"));
        desk.until("the focus where it was", () -> desk.focused().equals("settings.backups.again"));
        assertThat(execute(() -> backups().backups().get(0).look().outcomes())).isEqualTo(20);
    }

    private void theBackupIsRestored() throws Exception {
        desk.tabTo("settings.backups.restore.1");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("what that would take", () -> desk.shows("settings.backups.passphrase"));
        desk.tabTo("settings.backups.passphrase");
        desk.type(FIRST);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("that it is another passphrase", () -> backups().notice() != null);
        desk.tabTo("settings.backups.passphrase");
        desk.pressWithControl(KeyEvent.VK_A);
        desk.type(SECOND);
        Rooms before = desk.model().rooms();
        desk.press(KeyEvent.VK_ENTER);
        desk.until(
                "the desk again",
                () -> desk.model().rooms() != null && desk.model().rooms() != before);
        desk.until("what was done", () -> desk.shows("settings.backups.done"));
        assertThat(home().resolve("before-restore-1")).isDirectory();
    }
}
