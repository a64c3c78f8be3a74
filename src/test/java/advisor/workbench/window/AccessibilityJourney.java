package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Language;
import advisor.workbench.action.CommandId;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.studio.Studio;
import advisor.workbench.studio.StudioModel;
import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JScrollBar;
import javax.swing.JTable;
import javax.swing.MenuElement;
import javax.swing.text.JTextComponent;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every control of every screen can be named by a screen reader and reached by the keyboard. */
@Tag("window")
class AccessibilityJourney {

    /** The other language, a place, and what the client of these screens said. */
    private static final List<String> NOT_OURS =
            List.of("中文", "秦淮", "某某装修公司", "上个月刚拿到新房钥匙，装修公司的电话就一天八九个。", "开头的来电", "11月16日", "转账截图两张，在手机相册里");

    /** What holds the text of a guide, which its author writes in Chinese. */
    private static final Set<String> THE_AUTHORS =
            Set.of("studio.text", "studio.facts.table", "studio.words.table", "studio.history");

    private MainWindow window;

    @BeforeAll
    static void font() {
        execute(() -> {
            Look.begin(Theme.LIGHT);
            Look.use(ShippedFont.load());
        });
    }

    @AfterEach
    void close() {
        if (window != null) {
            execute(window::dispose);
        }
    }

    private void open(Screens screen, Language language) {
        open(screen, language, model -> {});
    }

    private void open(Screens screen, Language language, Consumer<WorkbenchModel> told) {
        execute(() -> {
            window = Screens.open(screen, new Appearance(language, Theme.LIGHT, 100), told);
            window.setVisible(true);
        });
        // what a screen leaves for later, such as where the focus starts
        execute(() -> {});
        execute(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Screens.class)
    void everyControlHasAName(Screens screen) {
        for (Language language : Language.values()) {
            open(screen, language);
            List<String> nameless = execute(() -> {
                List<String> found = new ArrayList<>();
                for (Component control : controls(window)) {
                    AccessibleContext context = control.getAccessibleContext();
                    String name = context == null ? null : context.getAccessibleName();
                    if (name == null || name.isBlank()) {
                        found.add(describe(control));
                    }
                }
                return found;
            });
            assertThat(nameless).as(screen + " in " + language).isEmpty();
            close();
        }
    }

    @ParameterizedTest
    @EnumSource(Screens.class)
    void tabLeadsToEveryControl(Screens screen) {
        open(screen, Language.EN);
        List<String> unreached = execute(() -> {
            Set<Component> cycle = cycle(window);
            List<String> found = new ArrayList<>();
            for (Component control : controls(window.getContentPane())) {
                if (control.isEnabled() && !cycle.contains(control)) {
                    found.add(describe(control));
                }
            }
            return found;
        });
        assertThat(unreached).as(screen.toString()).isEmpty();
    }

    /* Names of places and what the client said are not ours to translate; the word for the other language is meant so. */
    @ParameterizedTest
    @EnumSource(Screens.class)
    void nothingOfOursStaysChineseInEnglish(Screens screen) {
        open(screen, Language.EN);
        List<String> chinese = execute(() -> {
            List<String> found = new ArrayList<>();
            texts(window.getContentPane(), found);
            found.removeIf(text -> {
                String ours = text;
                for (String theirs : NOT_OURS) {
                    ours = ours.replace(theirs, "");
                }
                return ours.codePoints().noneMatch(Character::isIdeographic);
            });
            return found;
        });
        assertThat(chinese).as(screen.toString()).isEmpty();
    }

    private static void texts(Container in, List<String> found) {
        for (Component each : in.getComponents()) {
            if (THE_AUTHORS.contains(String.valueOf(each.getName()))) {
                continue;
            }
            if (each instanceof Prose prose) {
                found.add(prose.text());
            } else if (each instanceof AbstractButton button) {
                found.add(button.getText() == null ? "" : button.getText());
                found.add(button.getToolTipText() == null ? "" : button.getToolTipText());
            } else if (each instanceof JLabel label) {
                found.add(label.getText() == null ? "" : label.getText());
            } else if (each instanceof JTable table) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    found.add(table.getColumnName(column));
                    for (int row = 0; row < table.getRowCount(); row++) {
                        found.add(String.valueOf(table.getValueAt(row, column)));
                    }
                }
            }
            AccessibleContext context = each.getAccessibleContext();
            if (context != null && context.getAccessibleName() != null) {
                found.add(context.getAccessibleName());
            }
            if (each instanceof Container inner) {
                texts(inner, found);
            }
        }
    }

    /* A command that is never on would be a promise in the menu that nothing keeps. */
    @Test
    void everyCommandCanBeChosenSomewhere() {
        Set<CommandId> never = EnumSet.allOf(CommandId.class);
        for (Screens screen : Screens.values()) {
            open(screen, Language.EN);
            never.removeIf(id -> execute(() -> isOn(id)));
            close();
        }
        afterAuthorsRest(never);
        onTheMap(never);
        assertThat(never).isEmpty();
    }

    /* What the studio offers once a draft is proven, and once sessions use it. */
    private void afterAuthorsRest(Set<CommandId> never) {
        AtomicReference<Studio> opened = new AtomicReference<>();
        open(Screens.STUDIO_EMPTY, Language.EN, model -> {
            Rooms rooms = Objects.requireNonNull(model.rooms());
            rooms.guides().go(GuidesTab.STUDIO, new GuidesModel.Concern("divorce-papers", ""));
            opened.set(rooms.studio());
        });
        StudioModel studio = opened.get().model();
        execute(() -> studio.type(studio.draft().text("guide.mjs") + "\n// mine"));
        Pause.pause(new Condition("the draft is proven") {
            @Override
            public boolean test() {
                return execute(studio::isSound);
            }
        });
        never.removeIf(id -> execute(() -> isOn(id)));
        execute(() -> studio.use(() -> {}));
        never.removeIf(id -> execute(() -> isOn(id)));
        close();
    }

    private void onTheMap(Set<CommandId> never) {
        open(Screens.MAP, Language.EN);
        execute(() -> {
            JComponent map = (JComponent) named(window.getContentPane(), "map.view");
            map.getActionMap().get("HOME").actionPerformed(new ActionEvent(map, ActionEvent.ACTION_PERFORMED, "HOME"));
        });
        never.removeIf(id -> execute(() -> isOn(id)));
        close();
    }

    private static Component named(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            if (child instanceof Container inner) {
                Component found = named(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean isOn(CommandId id) {
        return window.getJMenuBar() != null && isOn(window.getJMenuBar(), "menu." + id.key());
    }

    private static boolean isOn(MenuElement in, String name) {
        for (MenuElement child : in.getSubElements()) {
            if (child instanceof JMenuItem item && name.equals(item.getName()) && item.isEnabled()
                    || isOn(child, name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Component> cycle(Container window) {
        FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
        Set<Component> cycle = new LinkedHashSet<>();
        Component at = policy.getFirstComponent(window);
        while (at != null && cycle.add(at)) {
            at = policy.getComponentAfter(window, at);
        }
        return cycle;
    }

    /* What can be pressed, typed in or chosen from. */
    private static List<Component> controls(Container in) {
        List<Component> found = new ArrayList<>();
        for (Component child : in.getComponents()) {
            if (!child.isVisible() || child instanceof JScrollBar) {
                continue;
            }
            if (child instanceof JComboBox<?>
                    || child instanceof AbstractButton
                    || child instanceof JTextComponent
                    || child instanceof JList<?>
                    || child instanceof JTable) {
                found.add(child);
            } else if (child instanceof Container inner) {
                found.addAll(controls(inner));
            }
        }
        return found;
    }

    private static String describe(Component control) {
        return control.getClass().getSimpleName() + " " + control.getName();
    }
}
