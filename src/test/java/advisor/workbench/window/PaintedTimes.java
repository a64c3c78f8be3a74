package advisor.workbench.window;

import advisor.document.Templates;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.pack.Seeds;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.desk.DeskState;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.session.Draft;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionsModel;
import advisor.workbench.session.Stage;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.studio.WarmCompiler;
import advisor.workbench.task.Work;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * From the key that goes on to the next question painted: random clients of the leak guide, in a real window on a real desk.
 *
 * <p>A bare window of the same size, whose panel shows other words at the same key, stands beside it.
 */
public final class PaintedTimes {

    private static final int WARM = 150;
    private static final int SAMPLES = 500;
    private static final String GUIDE = "personal-information-leak";
    private static final String PLACE = "320104";
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How long the event thread had computed when the key came; written and read on that thread. */
    private static long computed;

    private final Random random = new Random(20261125);
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final ExecutorService loading = Executors.newCachedThreadPool();
    private final WorkbenchModel model;
    private final MainWindow window;

    private PaintedTimes(Path home) throws Exception {
        WorkbenchServices services = new WorkbenchServices(
                new StoreDesks(home),
                FakeServices.shelf(),
                FakeServices.versions(),
                FakeServices.packs(),
                FakeServices.signOffs(),
                FakeServices.workshop(),
                new WarmCompiler(),
                Seeds.shipped(),
                Templates::shipped,
                new FakeServices.Notes(),
                new AppearanceFile(home.resolve("appearance.properties")),
                new StandingFile(home.resolve("window.properties")),
                Clock.systemDefaultZone(),
                new SecureRandom(),
                "bench");
        model = onEvents(() -> {
            Work first = new Work(disk, EventQueue::invokeLater);
            Look.begin(Theme.LIGHT);
            Look.use(ShippedFont.load());
            Appearance appearance = new Appearance(Language.ZH, Theme.LIGHT, 100);
            return new WorkbenchModel(
                    services,
                    new AppearanceModel(services.appearances(), first, appearance, Theme.LIGHT),
                    first,
                    new Work(loading, EventQueue::invokeLater));
        });
        window = onEvents(() -> {
            MainWindow opened = new MainWindow(model);
            opened.setSize(WIDTH, HEIGHT);
            opened.setVisible(true);
            opened.fontIsThere();
            model.begin();
            return opened;
        });
    }

    /** What was measured, in lines. */
    public static List<String> measure() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            return List.of("not measured: no display (xvfb-run -a gives one)");
        }
        Took[] bare = bare();
        PaintedTimes times =
                new PaintedTimes(Files.createTempDirectory("painted").resolve("desk"));
        Took[] painted;
        try {
            painted = times.questions();
        } finally {
            times.leave();
        }
        return List.of(
                "a bare panel's words, painted: " + told(bare),
                "answer to the next question, painted: " + told(painted),
                String.format(
                        Locale.ROOT,
                        "ratio of the medians %.1f",
                        at(painted, Took::millis, 50) / at(bare, Took::millis, 50)));
    }

    /**
     * How long one took.
     *
     * @param millis by the clock
     * @param computing of that, how long the event thread computed: on a busy machine it waits besides
     */
    private record Took(double millis, double computing) {}

    private Took[] questions() throws Exception {
        await(() -> model.desk().state() instanceof DeskState.Absent);
        onEvents(() -> {
            model.desk().demonstrate();
            return true;
        });
        await(() -> model.rooms() != null);
        List<Took> all = new ArrayList<>();
        while (all.size() < WARM + SAMPLES) {
            begin();
            SessionModel session = onEvents(() -> sessions().active());
            for (Question asked = asked(session); asked != null; asked = asked(session)) {
                Question question = asked;
                onEvents(() -> {
                    session.draft(question, answer(question, session.draft(question)));
                    return true;
                });
                paint();
                Took took = untilPainted(window, KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK);
                Question next = asked(session);
                if (question.equals(next)) {
                    throw new IllegalStateException("no answer to " + question.key());
                }
                if (next != null) {
                    all.add(took);
                }
            }
            onEvents(() -> {
                session.decline();
                sessions().leave();
                return true;
            });
        }
        return all.stream().skip(WARM).toArray(Took[]::new);
    }

    private SessionsModel sessions() {
        Rooms rooms = model.rooms();
        if (rooms == null) {
            throw new IllegalStateException("the desk is not open");
        }
        return rooms.sessions();
    }

    private void begin() throws Exception {
        onEvents(() -> {
            sessions().start().guide(GUIDE);
            sessions().start().place(PLACE);
            sessions().start().consent(true);
            sessions().startSession();
            return true;
        });
        await(() -> sessions().active() != null);
    }

    private @Nullable Question asked(SessionModel session) throws Exception {
        return onEvents(() -> session.stage() instanceof Stage.Asking asking ? asking.question() : null);
    }

    private Draft answer(Question question, Draft draft) {
        return switch (question.kind()) {
            case SELECT_ONE, YES_NO -> draft.choose(any(question));
            case SELECT_MULTIPLE -> draft.choose(any(question));
            case NUMBER, MONEY -> draft.typed(String.valueOf(question.min() + random.nextInt(4)));
            case DATE -> draft.typed(LocalDate.now(Clock.systemDefaultZone()).toString());
            case PLACE -> draft.typed(PLACE);
            case ORGANISATION, TEXT -> draft.typed("words of somebody who was invented");
            case EVIDENCE_LIST -> draft.plus("a picture that nobody took");
        };
    }

    private String any(Question question) {
        return question.options().get(random.nextInt(question.options().size()));
    }

    private void leave() throws Exception {
        onEvents(() -> {
            model.close(window::dispose);
            return true;
        });
        await(() -> !window.isDisplayable());
        disk.shutdown();
        loading.shutdown();
    }

    private static Took[] bare() throws Exception {
        JPanel panel = new JPanel(new BorderLayout());
        JFrame frame = onEvents(() -> {
            Look.begin(Theme.LIGHT);
            JFrame made = new JFrame("bare");
            JLabel words = new JLabel("0");
            words.setFont(words.getFont().deriveFont(Font.BOLD, 24f));
            panel.add(words);
            panel.setFocusable(true);
            panel.addKeyListener(new KeyAdapter() {
                private int count;

                @Override
                public void keyPressed(KeyEvent event) {
                    words.setText("a question with the number " + ++count);
                }
            });
            made.setContentPane(panel);
            made.setSize(WIDTH, HEIGHT);
            made.setVisible(true);
            return made;
        });
        onEvents(panel::requestFocusInWindow);
        await(panel::isFocusOwner);
        Took[] all = new Took[SAMPLES];
        for (int i = -WARM; i < SAMPLES; i++) {
            Took took = untilPainted(frame, KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK);
            if (i >= 0) {
                all[i] = took;
            }
        }
        onEvents(() -> {
            frame.dispose();
            return true;
        });
        return all;
    }

    /* From the key to the moment when all that it led to, the focus too, is painted and handed to the display. */
    private static Took untilPainted(JFrame window, int key, int with) throws Exception {
        long from = onEvents(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            if (owner == null || SwingUtilities.getWindowAncestor(owner) != window) {
                throw new IllegalStateException("nothing has the focus");
            }
            long now = System.nanoTime();
            computed = THREADS.getCurrentThreadCpuTime();
            owner.dispatchEvent(new KeyEvent(
                    owner, KeyEvent.KEY_PRESSED, System.currentTimeMillis(), with, key, KeyEvent.CHAR_UNDEFINED));
            return now;
        });
        paint();
        double millis = (System.nanoTime() - from) / 1e6;
        return new Took(millis, onEvents(() -> (THREADS.getCurrentThreadCpuTime() - computed) / 1e6));
    }

    /* What was left for later, such as where the focus goes, comes first; it may leave something for later itself. */
    private static void paint() throws Exception {
        for (int i = 0; i < 2; i++) {
            onEvents(() -> {
                RepaintManager.currentManager(null).validateInvalidComponents();
                RepaintManager.currentManager(null).paintDirtyRegions();
                Toolkit.getDefaultToolkit().sync();
                return true;
            });
        }
    }

    private static <T> T onEvents(Callable<T> does) throws Exception {
        FutureTask<T> task = new FutureTask<>(does);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InvocationTargetException | ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void await(BooleanSupplier holds) throws Exception {
        while (!onEvents(holds::getAsBoolean)) {
            Thread.sleep(20);
        }
    }

    private static String told(Took[] all) {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p99 %.1f ms, %d samples; of it the event thread computed %.1f ms, p99 %.1f ms",
                at(all, Took::millis, 50),
                at(all, Took::millis, 99),
                all.length,
                at(all, Took::computing, 50),
                at(all, Took::computing, 99));
    }

    private static double at(Took[] all, ToDoubleFunction<Took> what, int percent) {
        double[] sorted = Arrays.stream(all).mapToDouble(what).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
