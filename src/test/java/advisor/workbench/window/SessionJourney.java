package advisor.workbench.window;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;
import static org.assertj.swing.timing.Pause.pause;

import advisor.guide.Question;
import advisor.pack.GuideLibrary;
import advisor.pack.Seeds;
import advisor.store.CanarySearch;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.Stage;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.task.Work;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session from the first run to the saved outcome, by keyboard alone, on a real desk with the real guide. */
@Tag("window")
class SessionJourney {

    private static final String PASSPHRASE = "a long passphrase for a desk";
    private static final String NAME = "诸葛小花";
    private static final String NUMBER = "13951234567";
    private static final Timeout PATIENCE = Timeout.timeout(20, SECONDS);
    private static final int MOST_TABS = 80;

    @TempDir
    private Path folder;

    private Robot robot;
    private final Instant begun = Instant.now();
    private int typedOwnWords;
    private WorkbenchModel model;
    private MainWindow window;
    private ExecutorService disk;
    private ExecutorService loading;

    @BeforeEach
    void open() {
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        disk = Executors.newSingleThreadExecutor();
        loading = Executors.newCachedThreadPool();
        WorkbenchServices services = new WorkbenchServices(
                new StoreDesks(folder.resolve("desk")),
                new LibraryShelf(GuideLibrary.shipped()),
                Seeds.shipped(),
                new AppearanceFile(folder.resolve("desk/appearance.properties")),
                Clock.systemDefaultZone(),
                new SecureRandom(),
                "test");
        execute(() -> {
            Work first = new Work(disk, EventQueue::invokeLater);
            AppearanceModel worn = new AppearanceModel(
                    services.appearances(), first, services.appearances().load(), false);
            Look.begin(false);
            Look.use(ShippedFont.load());
            model = new WorkbenchModel(services, worn, first, new Work(loading, EventQueue::invokeLater));
            window = new MainWindow(model);
            window.setSize(1366, 768);
            window.setVisible(true);
            window.fontIsThere();
            model.begin();
        });
    }

    @AfterEach
    void close() {
        robot.cleanUp();
        disk.shutdownNow();
        loading.shutdownNow();
        FailOnThreadViolationRepaintManager.uninstall();
    }

    @Test
    void aSessionFromTheFirstRunToTheSavedOutcomeByKeyboardAlone() throws Exception {
        chooseAPassphrase();
        begin();
        answerEverything();
        pressContinue();
        until("the conclusion", () -> stage() instanceof Stage.Concluding);
        pressContinue();
        until("what will be kept", () -> stage() instanceof Stage.Keeping);
        pressContinue();
        until("saved", () -> stage() instanceof Stage.Finished finished && finished.saved());
        execute(() -> model.close(window::dispose));
        until("closed", () -> !window.isDisplayable());
        try (DeskStore store = new Desk(folder.resolve("desk")).open(PASSPHRASE.toCharArray())) {
            assertThat(store.outcomes()).hasSize(1);
            assertThat(store.outcomes().get(0).city().code()).isEqualTo("320100");
        }
        nothingOfTheClientIsLeft();
    }

    private void chooseAPassphrase() {
        until("first run", () -> window.getRootPane().isVisible() && find("firstRun.first"));
        tabTo("firstRun.first");
        robot.enterText(PASSPHRASE);
        press(KeyEvent.VK_ENTER, 0);
        until("second field", () -> focused().equals("firstRun.second"));
        robot.enterText(PASSPHRASE);
        press(KeyEvent.VK_ENTER, 0);
        until("the desk", () -> model.rooms() != null);
        until("the guides", () -> find("guide.personal-information-leak"));
    }

    private void begin() {
        tabTo("guide.personal-information-leak");
        press(KeyEvent.VK_SPACE, 0);
        tabTo("place");
        robot.enterText("qinhuai");
        until("the place", () -> find("places"));
        press(KeyEvent.VK_ENTER, 0);
        tabTo("consent");
        press(KeyEvent.VK_SPACE, 0);
        pressContinue();
        until("the first question", () -> stage() instanceof Stage.Asking);
    }

    /* The first option of each choice, except where that would end the session at once. */
    private void answerEverything() {
        while (execute(() -> stage() instanceof Stage.Asking)) {
            Question question = execute(() -> ((Stage.Asking) stage()).question());
            if (question.options().isEmpty()) {
                tabTo("field");
                type(question);
            } else {
                tabTo("option." + option(question));
                press(KeyEvent.VK_SPACE, 0);
            }
            pressContinue();
            until(
                    "an answer to " + question.key(),
                    () -> !(stage() instanceof Stage.Asking asking
                            && asking.question().key().equals(question.key())));
        }
        until("the check of all answers", () -> stage() instanceof Stage.Checking);
    }

    private static String option(Question question) {
        return question.key().equals("danger") ? "no" : question.options().get(0);
    }

    private void type(Question question) {
        switch (question.kind()) {
            case NUMBER, MONEY -> robot.enterText("26000");
            case DATE ->
                robot.enterText(java.time.LocalDate.now(java.time.ZoneId.systemDefault())
                        .toString());
            default -> {
                robot.enterText(NUMBER);
                paste(NAME);
                typedOwnWords++;
            }
        }
    }

    private void paste(String text) {
        execute(() -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
        press(KeyEvent.VK_V, KeyEvent.CTRL_DOWN_MASK);
    }

    /* What was typed reached the session, and nothing of it the disk. */
    private void nothingOfTheClientIsLeft() throws Exception {
        assertThat(typedOwnWords)
                .as("questions answered in the client's own words")
                .isPositive();
        Path control = Files.writeString(folder.resolve("control"), NAME + NUMBER);
        CanarySearch search = new CanarySearch(NAME, NUMBER, PASSPHRASE);
        assertThat(search.in(folder)).isNotEmpty();
        Files.delete(control);
        assertThat(search.in(folder)).isEmpty();
        assertThat(search.changedSince(begun).in(Path.of(System.getProperty("java.io.tmpdir"))))
                .isEmpty();
    }

    private Stage stage() {
        SessionModel session = model.rooms().sessions().active();
        return session == null ? null : session.stage();
    }

    private void pressContinue() {
        press(KeyEvent.VK_ENTER, KeyEvent.CTRL_DOWN_MASK);
    }

    private void press(int key, int modifiers) {
        robot.pressAndReleaseKey(key, modifiers == 0 ? new int[0] : new int[] {modifiers});
        robot.waitForIdle();
    }

    private void tabTo(String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (focused().equals(name)) {
                return;
            }
            press(KeyEvent.VK_TAB, 0);
        }
        throw new AssertionError("Tab does not lead to " + name + " but stays at " + focused());
    }

    private static String focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null || owner.getName() == null ? "" : owner.getName();
    }

    private boolean find(String name) {
        return robot.finder()
                        .findAll(window, each -> name.equals(each.getName()) && each.isShowing())
                        .size()
                > 0;
    }

    private static void until(String what, BooleanSupplier holds) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return execute(holds::getAsBoolean);
                    }
                },
                PATIENCE);
    }
}
