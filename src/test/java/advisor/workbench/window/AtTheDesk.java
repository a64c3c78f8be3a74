package advisor.workbench.window;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.swing.edt.GuiActionRunner.execute;
import static org.assertj.swing.timing.Pause.pause;

import advisor.document.Templates;
import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.pack.GuideLibrary;
import advisor.pack.Seeds;
import advisor.session.Answered;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.client.ClientWindow;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.lookup.HomeNotes;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.Stage;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.studio.WarmCompiler;
import advisor.workbench.studio.Workshop;
import advisor.workbench.task.Work;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Timeout;
import org.jspecify.annotations.Nullable;

/** Somebody at a real desk in a real window, who has a keyboard and nothing else. */
final class AtTheDesk {

    private static final Timeout PATIENCE = Timeout.timeout(90, SECONDS);
    private static final int MOST_TABS = 120;

    private final Robot robot;
    private final ThreadPoolExecutor disk = pool(1);
    private final ThreadPoolExecutor loading = pool(8);
    private final Watchdog watchdog = Watchdog.begin();
    private WorkbenchModel model;
    private MainWindow window;

    /** Opens the window on the desk of a home, with the guides of a shelf. */
    AtTheDesk(Path home, GuideShelf guides) {
        this(home, guides, FakeServices.workshop());
    }

    /** The same with a workshop, whose drafts really run. */
    AtTheDesk(Path home, GuideShelf guides, Workshop workshop) {
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        WorkbenchServices services = new WorkbenchServices(
                new StoreDesks(home),
                guides,
                FakeServices.versions(),
                FakeServices.packs(),
                FakeServices.signOffs(),
                workshop,
                new WarmCompiler(),
                Seeds.shipped(),
                Templates::shipped,
                new HomeNotes(home, GuideLibrary.shipped()),
                new AppearanceFile(home.resolve("appearance.properties")),
                new StandingFile(home.resolve("window.properties")),
                Clock.systemDefaultZone(),
                new SecureRandom(),
                "test");
        execute(() -> {
            Work first = new Work(disk, EventQueue::invokeLater);
            AppearanceModel worn = new AppearanceModel(
                    services.appearances(), first, services.appearances().load(), Theme.LIGHT);
            Look.begin(Theme.LIGHT);
            Look.use(ShippedFont.load());
            model = new WorkbenchModel(services, worn, first, new Work(loading, EventQueue::invokeLater));
            window = new MainWindow(model);
            window.setSize(1366, 768);
            window.standAs(services.standings().load());
            window.setVisible(true);
            window.fontIsThere();
            model.begin();
        });
    }

    private static ThreadPoolExecutor pool(int threads) {
        return new ThreadPoolExecutor(threads, threads, 0, SECONDS, new LinkedBlockingQueue<>());
    }

    WorkbenchModel model() {
        return model;
    }

    MainWindow window() {
        return window;
    }

    /** What the session in front shows, or null when there is none. */
    @Nullable
    Stage stage() {
        Rooms rooms = model.rooms();
        SessionModel session = rooms == null ? null : rooms.sessions().active();
        return session == null ? null : session.stage();
    }

    /** Every word of the client's own that the session in front holds: answers do not print them themselves. */
    String said() {
        return execute(() -> {
            StringBuilder words = new StringBuilder();
            for (Answered one : model.rooms().sessions().active().session().answered()) {
                Answer answer = one.answer();
                if (answer instanceof Answer.Organisation organisation) {
                    words.append(organisation.name());
                } else if (answer instanceof Answer.OwnWords own) {
                    words.append(own.words());
                } else if (answer instanceof Answer.EvidenceItems evidence) {
                    evidence.items().forEach(words::append);
                }
                words.append('\n');
            }
            return words.toString();
        });
    }

    /** The options chosen so far for the question being asked. */
    Set<String> draft(Question question) {
        return execute(() -> model.rooms().sessions().active().draft(question).options());
    }

    /** What the evidence log of the session in front holds, a line for each piece. */
    List<String> noted() {
        return execute(() -> model.rooms().sessions().active().evidence().log().lines());
    }

    /** Leaves the desk and waits until it is closed. */
    void close() {
        execute(() -> {
            ClientWindow open = client();
            if (open != null) {
                open.dispose();
            }
            model.remember(window.standing());
            model.close(window::dispose);
        });
        until("closed", () -> !window.isDisplayable());
    }

    /** Takes away what is still there, whatever went wrong. */
    void leave() {
        robot.cleanUp();
        // what a clock of the window still asks for when all is over is nobody's loss
        for (ThreadPoolExecutor pool : List.of(disk, loading)) {
            pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        }
        disk.shutdownNow();
        loading.shutdownNow();
        FailOnThreadViolationRepaintManager.uninstall();
        List<String> caught = watchdog.end();
        if (!caught.isEmpty()) {
            throw new AssertionError(String.join("\n", caught));
        }
    }

    void type(String text) {
        robot.enterText(text);
    }

    /** For what a keyboard has no keys for: Chinese. The display may take its time over it, so no event does it. */
    void paste(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        pressWithControl(KeyEvent.VK_V);
    }

    void press(int key) {
        robot.pressAndReleaseKey(key, new int[0]);
        robot.waitForIdle();
    }

    /** Presses a key with Control held: the robot knows no masks of the newer kind and would leave it out. */
    void pressWithControl(int key) {
        robot.pressKey(KeyEvent.VK_CONTROL);
        try {
            robot.pressAndReleaseKey(key, new int[0]);
        } finally {
            robot.releaseKey(KeyEvent.VK_CONTROL);
        }
        robot.waitForIdle();
    }

    /** Presses a key with Alt held. */
    void pressWithAlt(int key) {
        robot.pressKey(KeyEvent.VK_ALT);
        try {
            robot.pressAndReleaseKey(key, new int[0]);
        } finally {
            robot.releaseKey(KeyEvent.VK_ALT);
        }
        robot.waitForIdle();
    }

    /** Presses a key with Control and Shift held. */
    void pressWithControlAndShift(int key) {
        robot.pressKey(KeyEvent.VK_SHIFT);
        try {
            pressWithControl(key);
        } finally {
            robot.releaseKey(KeyEvent.VK_SHIFT);
        }
        robot.waitForIdle();
    }

    /** Makes a desk with a passphrase by keyboard and waits for a guide to be there. */
    void choosePassphrase(String passphrase, String guide) {
        until("first run", () -> shows("firstRun.first"));
        tabTo("firstRun.first");
        type(passphrase);
        press(KeyEvent.VK_ENTER);
        until("second field", () -> focused().equals("firstRun.second"));
        type(passphrase);
        press(KeyEvent.VK_ENTER);
        until("the guides", () -> shows("guide." + guide));
    }

    /** Opens a demonstration desk by keyboard and waits for a guide to be there. */
    void demonstrate(String guide) {
        until("first run", () -> shows("demonstrate"));
        tabTo("demonstrate");
        press(KeyEvent.VK_SPACE);
        until("the guides", () -> shows("guide." + guide));
    }

    /**
     * Begins a session with consent.
     *
     * @param place what is typed to find the place, or empty for the whole country
     */
    void begin(String guide, String place) {
        tabTo("guide." + guide);
        press(KeyEvent.VK_SPACE);
        if (place.isEmpty()) {
            tabTo("nationwide");
            press(KeyEvent.VK_SPACE);
        } else {
            findPlace(place);
        }
        tabTo("consent");
        press(KeyEvent.VK_SPACE);
        pressContinue();
        until("the first question", () -> stage() instanceof Stage.Asking);
    }

    /** Types what a place is called and takes the first one found. */
    void findPlace(String words) {
        tabTo("place");
        type(words);
        until("the place", () -> shows("places"));
        press(KeyEvent.VK_ENTER);
    }

    /** Goes through all questions up to the check of the answers; what is given answers each and does not go on. */
    void answerEverything(Consumer<Question> answer) {
        while (execute(() -> stage() instanceof Stage.Asking)) {
            Question question = execute(() -> ((Stage.Asking) stage()).question());
            answer.accept(question);
            pressContinue();
            until(
                    "an answer to " + question.key(),
                    () -> !(stage() instanceof Stage.Asking asking
                            && asking.question().key().equals(question.key())));
        }
        until("the check of all answers", () -> stage() instanceof Stage.Checking);
    }

    /** Chooses the first option, except where that would end the session at once. */
    void chooseFirst(Question question) {
        tabTo("option."
                + (question.key().equals("danger") ? "no" : question.options().get(0)));
        press(KeyEvent.VK_SPACE);
    }

    /** From the check of all answers by way of the end to a saved record. */
    void concludeAndSave() {
        pressContinue();
        until("the conclusion", () -> stage() instanceof Stage.Concluding);
        pressContinue();
        until("what will be kept", () -> stage() instanceof Stage.Keeping);
        pressContinue();
        until("saved", () -> stage() instanceof Stage.Finished finished && finished.saved());
    }

    void pressContinue() {
        pressWithControl(KeyEvent.VK_ENTER);
    }

    /** Presses Tab until what has this name has the focus. */
    void tabTo(String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            String at = focused();
            if (at.equals(name)) {
                return;
            }
            press(KeyEvent.VK_TAB);
            moved(at);
        }
        throw new AssertionError("Tab does not lead to " + name + " but stays at " + focused());
    }

    /* The focus goes by way of the display and may be late; two things in a row may also have the same name, or none. */
    private void moved(String from) {
        for (int i = 0; i < 20 && focused().equals(from); i++) {
            robot.waitForIdle();
        }
    }

    /** Presses a button that can be seen, without keyboard or mouse. */
    void click(String name) {
        Component button = robot.finder().find(window, each -> name.equals(each.getName()) && each.isShowing());
        execute(() -> ((AbstractButton) button).doClick(0));
        robot.waitForIdle();
    }

    /** The name of what has the focus. */
    String focused() {
        return execute(() -> {
            Component owner = focusOwner();
            return owner == null || owner.getName() == null ? "" : owner.getName();
        });
    }

    /** Whether something of this name can be seen. */
    boolean shows(String name) {
        return !robot.finder()
                .findAll(window, each -> name.equals(each.getName()) && each.isShowing())
                .isEmpty();
    }

    /** Whether the client's window shows something of this name. */
    boolean clientSees(String name) {
        return execute(() -> {
            ClientWindow client = client();
            return client != null && find(client.getContentPane(), name) != null;
        });
    }

    /** Something in the client's window, which must be there. */
    Component inClientsWindow(String name) {
        ClientWindow client = client();
        Component found = client == null ? null : find(client.getContentPane(), name);
        if (found == null) {
            throw new AssertionError("the client does not see " + name);
        }
        return found;
    }

    /** A finger on something in the client's window. */
    void touch(String name) {
        execute(() -> ((AbstractButton) inClientsWindow(name)).doClick());
        robot.waitForIdle();
    }

    /** The window that faces the client, or null. */
    static @Nullable ClientWindow client() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame instanceof ClientWindow && frame.isDisplayable())
                .map(ClientWindow.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Component find(Container in, String name) {
        for (Component each : in.getComponents()) {
            if (name.equals(each.getName())) {
                return each;
            }
            Component below = each instanceof Container inner ? find(inner, name) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Chooses a file in the dialog for that, by keyboard. */
    void chooseFile(Path file) {
        until(
                "the dialog for files",
                () -> focusOwner() instanceof JTextField field
                        && SwingUtilities.getAncestorOfClass(JFileChooser.class, field) != null);
        // in place of the name that is proposed
        pressWithControl(KeyEvent.VK_A);
        type(file.toString());
        press(KeyEvent.VK_ENTER);
        // nobody here manages windows, and brings the focus back to the one below
        execute(() -> {
            window.toFront();
            window.requestFocus();
        });
        until("the window below", window::isFocused);
    }

    private static @Nullable Component focusOwner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    void until(String what, BooleanSupplier holds) {
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
