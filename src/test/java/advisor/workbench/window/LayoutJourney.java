package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Language;
import advisor.workbench.action.CommandId;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Contrast;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.settings.AppearanceModel;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JToggleButton;
import javax.swing.MenuElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen in the smallest window, in all colours, in both languages, at the smallest and the largest scale: no text is
 * cut off, nothing lies outside what holds it, no letter is without a shape, and all of it can be read on its ground.
 *
 * <p>One window goes through all appearances, as it does for an advisor who switches them.
 */
@Tag("window")
class LayoutJourney {

    @BeforeAll
    static void font() {
        execute(() -> {
            Look.begin(Theme.LIGHT);
            Look.use(ShippedFont.load());
        });
    }

    @ParameterizedTest
    @EnumSource(Screens.class)
    void everythingCanBeReadInTheSmallestWindow(Screens screen) {
        List<AppearanceModel> worn = new ArrayList<>();
        MainWindow window = execute(() -> {
            MainWindow opened = Screens.open(
                    screen, new Appearance(Language.ZH, Theme.LIGHT, 100), model -> worn.add(model.appearance()));
            opened.setUndecorated(true);
            opened.setSize(MainWindow.SMALLEST);
            opened.setVisible(true);
            return opened;
        });
        List<String> wrong = new ArrayList<>();
        try {
            for (Appearance appearance : appearances()) {
                execute(() -> worn.get(0).become(appearance));
                settle();
                execute(() -> {
                    assertThat(window.getSize()).isEqualTo(MainWindow.SMALLEST);
                    // what came from a timer just now is laid out with the next event, before it is ever painted
                    window.validate();
                    faults(window, appearance, wrong);
                });
            }
        } finally {
            execute(window::dispose);
        }
        assertThat(wrong).as(screen.toString()).isEmpty();
    }

    /* Every change that could lead elsewhere, with the other end beside this one. */
    @Test
    void whatIfCanBeReadToo() {
        List<AppearanceModel> worn = new ArrayList<>();
        MainWindow window = execute(() -> {
            MainWindow opened = Screens.open(
                    Screens.CONCLUSION,
                    new Appearance(Language.ZH, Theme.LIGHT, 100),
                    model -> worn.add(model.appearance()));
            opened.setUndecorated(true);
            opened.setSize(MainWindow.SMALLEST);
            opened.setVisible(true);
            return opened;
        });
        List<String> wrong = new ArrayList<>();
        try {
            for (Appearance appearance : appearances()) {
                execute(() -> worn.get(0).become(appearance));
                settle();
                execute(() -> {
                    List<JToggleButton> asks = whatIfs(window.getContentPane());
                    assertThat(asks).isNotEmpty();
                    asks.forEach(JToggleButton::doClick);
                });
                settle();
                execute(() -> faults(window, appearance, wrong));
            }
        } finally {
            execute(window::dispose);
        }
        assertThat(wrong).isEmpty();
    }

    private static List<JToggleButton> whatIfs(Container in) {
        List<JToggleButton> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (each instanceof JToggleButton button
                    && String.valueOf(each.getName()).startsWith("whatIf.")) {
                found.add(button);
            } else if (each instanceof Container inner) {
                found.addAll(whatIfs(inner));
            }
        }
        return found;
    }

    private static void faults(Window window, Appearance appearance, List<String> wrong) {
        String where = appearance.language() + " " + appearance.theme() + " " + appearance.scale() + " %: ";
        new Legible(window).faults().forEach(fault -> wrong.add(where + fault));
        new Contrast(window).faults().forEach(fault -> wrong.add(where + fault));
    }

    /* They are opened anew in each appearance, as an advisor would. */
    @ParameterizedTest
    @EnumSource(
            value = CommandId.class,
            names = {"PALETTE", "SHORTCUTS", "CLIENT_WINDOW"})
    void whatStandsBesideTheWindowCanBeReadToo(CommandId opening) {
        List<AppearanceModel> worn = new ArrayList<>();
        MainWindow window = execute(() -> {
            MainWindow opened = Screens.open(
                    Screens.QUESTION,
                    new Appearance(Language.ZH, Theme.LIGHT, 100),
                    model -> worn.add(model.appearance()));
            opened.setSize(MainWindow.SMALLEST);
            opened.setVisible(true);
            return opened;
        });
        List<String> wrong = new ArrayList<>();
        try {
            for (Appearance appearance : appearances()) {
                execute(() -> worn.get(0).become(appearance));
                settle();
                execute(() ->
                        item(window.getJMenuBar(), "menu." + opening.key()).doClick());
                settle();
                execute(() -> {
                    Window beside = Arrays.stream(Window.getWindows())
                            .filter(each -> each.isShowing() && each != window)
                            .findFirst()
                            .orElseThrow();
                    faults(beside, appearance, wrong);
                    beside.dispose();
                });
            }
        } finally {
            execute(window::dispose);
        }
        assertThat(wrong).as(opening.toString()).isEmpty();
    }

    private static JMenuItem item(MenuElement in, String name) {
        for (MenuElement child : in.getSubElements()) {
            if (child instanceof JMenuItem item && name.equals(item.getName())) {
                return item;
            }
            JMenuItem below = item(child, name);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static List<Appearance> appearances() {
        List<Appearance> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (int scale : List.of(100, 200)) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
                    all.add(new Appearance(language, theme, scale));
                }
            }
        }
        return all;
    }

    /* Resizing tells those who listen by an event, and some of them build anew and leave something for later. */
    private static void settle() {
        for (int i = 0; i < 4; i++) {
            execute(() -> {});
        }
    }
}
