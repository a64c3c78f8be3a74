package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Language;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.Stage;
import advisor.workbench.session.StartModel;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people expect of a guided interview (see the page of conventions), held against the screens of a session. */
@Tag("window")
class ConventionsJourney {

    private static final Pattern COUNT_OF_STEPS =
            Pattern.compile("(?i)\\b(step|question)\\s+\\d+\\s+of\\s+\\d+|^\\d+\\s*/\\s*\\d+$|第\\s*\\d+\\s*(步|题|问)");

    private final List<MainWindow> opened = new ArrayList<>();
    private WorkbenchModel model;

    @BeforeAll
    static void font() {
        execute(() -> {
            Look.begin(Theme.LIGHT);
            Look.use(ShippedFont.load());
        });
    }

    @AfterEach
    void close() {
        execute(() -> opened.forEach(MainWindow::dispose));
    }

    private MainWindow open(Screens screen) {
        MainWindow window = execute(() -> {
            MainWindow shown =
                    Screens.open(screen, new Appearance(Language.EN, Theme.LIGHT, 100), told -> model = told);
            shown.setUndecorated(true);
            shown.setSize(1366, 768);
            shown.setVisible(true);
            return shown;
        });
        opened.add(window);
        for (int i = 0; i < 4; i++) {
            execute(() -> {});
        }
        return window;
    }

    private SessionModel session() {
        return model.rooms().sessions().active();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screens.class,
            names = {"QUESTION", "QUESTION_ONE", "QUESTION_LONG"})
    void theQuestionIsTheHeadingAndNothingIsChosenBeforehand(Screens screen) {
        MainWindow window = open(screen);
        execute(() -> {
            Component question = named(window, "question").get(0);
            Stage.Asking asking = (Stage.Asking) session().stage();
            String words = session()
                    .session()
                    .guide()
                    .words(Language.EN)
                    .question(asking.question().key());
            assertThat(question.getAccessibleContext().getAccessibleName()).isEqualTo(words);
            assertThat(texts((Container) question)).containsOnlyOnce(words);
            List<Component> options = named(window, "option.");
            List<Component> instead = named(window, "instead.");
            assertThat(options).hasSizeGreaterThan(2);
            assertThat(instead).isNotEmpty();
            List<Component> both = new ArrayList<>(options);
            both.addAll(instead);
            for (Component each : both) {
                assertThat(((AbstractButton) each).isSelected())
                        .as(each.getName())
                        .isFalse();
            }
            int left = at(options.get(0), window).x;
            for (int i = 1; i < options.size(); i++) {
                assertThat(at(options.get(i), window).x)
                        .as("one below the other")
                        .isEqualTo(left);
                assertThat(at(options.get(i), window).y)
                        .isGreaterThanOrEqualTo(at(options.get(i - 1), window).y
                                + options.get(i - 1).getHeight());
            }
            Component last = options.get(options.size() - 1);
            for (Component each : instead) {
                assertThat(at(each, window).y).as("set apart").isGreaterThan(at(last, window).y + last.getHeight());
            }
        });
    }

    @Test
    void backStandsOnTopAndContinueInOnePlaceNeverGreyedOut() {
        List<Point> places = new ArrayList<>();
        for (Screens screen : List.of(
                Screens.QUESTION,
                Screens.QUESTION_ONE,
                Screens.QUESTION_MONEY,
                Screens.QUESTION_PLACE,
                Screens.QUESTION_WORDS,
                Screens.QUESTION_PROBLEM)) {
            MainWindow window = open(screen);
            execute(() -> {
                Component go = named(window, "continue").get(0);
                assertThat(go.isEnabled()).as(screen.toString()).isTrue();
                places.add(at(go, window));
                int back = at(named(window, "back").get(0), window).y;
                for (Component below : named(window, "option.")) {
                    assertThat(back).isLessThan(at(below, window).y);
                }
                window.dispose();
            });
        }
        assertThat(places).allMatch(places.get(0)::equals);
    }

    /* What was typed stays, and the same words stand on top and beside the field, saying what to do. */
    @Test
    void aProblemIsSummedUpOnTopAndNothingTypedIsLost() {
        MainWindow window = open(Screens.QUESTION_MONEY);
        execute(() -> {
            SessionModel session = session();
            Stage.Asking asking = (Stage.Asking) session.stage();
            session.draft(asking.question(), session.draft(asking.question()).typed("a lot"));
            assertThat(session.problem())
                    .as("nothing is said while it is typed")
                    .isNull();
            session.proceed();
        });
        for (int i = 0; i < 4; i++) {
            execute(() -> {});
        }
        execute(() -> {
            String sentence = session().problem().en();
            Component question = named(window, "question").get(0);
            Component summary = named(window, "problem").get(0);
            Component field = named(window, "field").get(0);
            assertThat(summary.getAccessibleContext().getAccessibleName()).isEqualTo(sentence);
            assertThat(at(summary, window).y).isLessThan(at(field, window).y);
            assertThat(texts((Container) question)).contains(sentence);
            assertThat(question.getAccessibleContext().getAccessibleName()).startsWith("Error");
            assertThat(sentence).doesNotContainIgnoringCase("invalid");
            assertThat(((javax.swing.text.JTextComponent) field).getText()).isEqualTo("a lot");
        });
    }

    /* The summary stays on top, and what is missing first can be seen and answered at once. */
    @Test
    void whatIsMissingAtTheStartIsBroughtIntoView() {
        MainWindow window = open(Screens.START);
        execute(() -> {
            StartModel start = model.rooms().sessions().start();
            start.guide("desk-guide");
            start.place("");
            model.rooms().sessions().startSession();
        });
        for (int i = 0; i < 4; i++) {
            execute(() -> {});
        }
        execute(() -> {
            JComponent summary = (JComponent) named(window, "problem.CONSENT").get(0);
            JComponent consent = (JComponent) named(window, "consent").get(0);
            assertThat(summary.getVisibleRect().getSize()).isEqualTo(summary.getSize());
            assertThat(consent.getVisibleRect().getSize()).isEqualTo(consent.getSize());
            assertThat(window.getMostRecentFocusOwner()).isSameAs(consent);
            assertThat(consent.getAccessibleContext().getAccessibleDescription())
                    .isEqualTo(model.rooms()
                            .sessions()
                            .start()
                            .problems()
                            .get(StartModel.Field.CONSENT)
                            .en());
            model.rooms().sessions().start().consent(true);
            assertThat(named(window, "problem.CONSENT")).isEmpty();
            assertThat(consent.getAccessibleContext().getAccessibleDescription())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Screens.class,
            names = {"START", "QUESTION", "OUTCOMES", "REPORTS", "GUIDES", "SETTINGS"})
    void everywhereItIsSaidThatADeskIsForDemonstration(Screens screen) {
        MainWindow window = open(screen);
        execute(() -> {
            JComponent mark = (JComponent) named(window, "demonstration").get(0);
            assertThat(texts(mark)).anyMatch(text -> text.startsWith("Demo"));
            assertThat(mark.getVisibleRect().height)
                    .isGreaterThan(mark.getFontMetrics(mark.getFont()).getAscent());
            assertThat(window.getTitle()).contains("Demonstration");
        });
    }

    @Test
    void aDeskForClientsIsNotSaidToBeForDemonstration() {
        MainWindow window = open(Screens.SETTINGS_BACKUPS);
        execute(() -> {
            assertThat(named(window, "demonstration")).isEmpty();
            assertThat(window.getTitle()).isEqualTo("Advisor Workbench");
        });
    }

    @Test
    void untilTheDeskIsThereItIsSaidThatItIsBeingOpened() {
        MainWindow window = open(Screens.OPENING);
        execute(() ->
                assertThat(texts((Container) named(window, "opening").get(0))).contains("Opening..."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Screens.class,
            names = {"QUESTION", "QUESTION_DATE", "CHECK", "CONCLUSION"})
    void noStepIsCounted(Screens screen) {
        MainWindow window = open(screen);
        execute(() -> assertThat(texts(window))
                .noneMatch(text -> COUNT_OF_STEPS.matcher(text).find()));
    }

    /* The outcome, then what comes next, then why; and each button says what it does. */
    @Test
    void theEndTellsTheOutcomeFirst() {
        MainWindow window = open(Screens.CONCLUSION);
        execute(() -> {
            Stage.Concluding end = (Stage.Concluding) session().stage();
            String outcome = session()
                    .session()
                    .guide()
                    .words(Language.EN)
                    .conclusion(end.end().conclusion());
            Component screen = named(window, "conclusion").get(0);
            List<String> told = texts((Container) screen);
            assertThat(told.indexOf(outcome)).isBetween(0, told.indexOf("The plan"));
            assertThat(((AbstractButton) named(window, "review").get(0)).getText())
                    .isNotEqualToIgnoringCase("OK")
                    .isNotEqualToIgnoringCase("Continue");
        });
    }

    private static Point at(Component component, MainWindow window) {
        return SwingUtilities.convertPoint(component, 0, 0, window.getContentPane());
    }

    /* What is shown under a name, or under one that begins with it when it ends with a dot. */
    private static List<Component> named(Container in, String name) {
        List<Component> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            String its = each.getName();
            if (its != null && each.isShowing() && (name.endsWith(".") ? its.startsWith(name) : its.equals(name))) {
                found.add(each);
            }
            if (each instanceof Container inner) {
                found.addAll(named(inner, name));
            }
        }
        return found;
    }

    private static List<String> texts(Container in) {
        List<String> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (each instanceof Prose prose && prose.isShowing()) {
                found.add(prose.text());
            }
            if (each instanceof Container inner) {
                found.addAll(texts(inner));
            }
        }
        return found;
    }
}
