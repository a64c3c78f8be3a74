package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.CommandWords;
import advisor.workbench.action.Commands;
import advisor.workbench.look.MenuEntry;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.jspecify.annotations.Nullable;

/** The menu bar: every command stands in it once, and its shortcut works from there. */
final class Menus {

    private static final @Nullable CommandId LINE = null;

    /**
     * One menu.
     *
     * @param items commands in their order, null for a line between groups
     */
    record Menu(String key, List<@Nullable CommandId> items) {}

    private Menus() {}

    /** All menus in their order. */
    static List<Menu> all() {
        return List.of(
                menu(
                        "session",
                        CommandId.NEW_SESSION,
                        CommandId.PARK,
                        LINE,
                        CommandId.CONTINUE,
                        CommandId.BACK,
                        CommandId.UNDO,
                        CommandId.REDO,
                        LINE,
                        CommandId.WHY,
                        CommandId.SEE_ANSWERS,
                        CommandId.SEE_QUESTION,
                        CommandId.SEE_PLAN,
                        CommandId.EVIDENCE,
                        CommandId.STOP_HERE,
                        CommandId.PAPERS,
                        LINE,
                        CommandId.DISCARD,
                        LINE,
                        CommandId.CLIENT_WINDOW,
                        LINE,
                        CommandId.BLANK,
                        CommandId.COVER,
                        CommandId.QUIT),
                menu(
                        "go",
                        CommandId.GO_SESSIONS,
                        CommandId.GO_GUIDES,
                        CommandId.GO_OUTCOMES,
                        CommandId.GO_RECEIPT,
                        CommandId.GO_REPORTS,
                        CommandId.GO_LOOK_UP,
                        CommandId.GO_SETTINGS),
                menu(
                        "guides",
                        CommandId.GUIDES_COMPARE,
                        CommandId.GUIDES_FACT_CHECK,
                        CommandId.GUIDES_PACKS,
                        LINE,
                        CommandId.COMPARE_RUN,
                        CommandId.COMPARE_CANCEL,
                        CommandId.COMPARE_SWAP,
                        CommandId.COMPARE_KEPT,
                        LINE,
                        CommandId.TABLE_HTML,
                        CommandId.TABLE_XLSX,
                        CommandId.TABLE_PRINT,
                        CommandId.TABLE_SIGN,
                        LINE,
                        CommandId.PACKS_CHOOSE,
                        CommandId.PACKS_GO_ON,
                        CommandId.PACKS_CANCEL,
                        CommandId.PACKS_PUBLISH),
                menu(
                        "studio",
                        CommandId.STUDIO_OPEN,
                        CommandId.STUDIO_NEW_GUIDE,
                        CommandId.STUDIO_NEW_LOCALITY,
                        CommandId.STUDIO_RENAME,
                        LINE,
                        CommandId.FIND,
                        CommandId.STUDIO_PROBLEM,
                        LINE,
                        CommandId.STUDIO_TEXT,
                        CommandId.STUDIO_PREVIEW,
                        CommandId.STUDIO_FACTS,
                        CommandId.STUDIO_WORDS,
                        CommandId.STUDIO_CASES,
                        CommandId.STUDIO_VERSIONS,
                        LINE,
                        CommandId.STUDIO_RESTART,
                        CommandId.STUDIO_MARK,
                        CommandId.STUDIO_CASE,
                        CommandId.STUDIO_COVERAGE,
                        LINE,
                        CommandId.STUDIO_AFFECTED,
                        CommandId.STUDIO_USE,
                        CommandId.STUDIO_STOP),
                menu(
                        "map",
                        CommandId.MAP_OPEN,
                        CommandId.MAP_PART,
                        CommandId.MAP_SOURCE,
                        LINE,
                        CommandId.MAP_LARGER,
                        CommandId.MAP_SMALLER,
                        CommandId.MAP_FIT,
                        LINE,
                        CommandId.MAP_SVG,
                        CommandId.MAP_PNG),
                menu(
                        "desk",
                        CommandId.SET_BACKUPS,
                        CommandId.SET_PASSPHRASE,
                        LINE,
                        CommandId.SET_HELD,
                        CommandId.SET_RETENTION,
                        LINE,
                        CommandId.SET_EXCHANGE,
                        CommandId.SET_SERVER,
                        LINE,
                        CommandId.REPORT_PRINT),
                menu(
                        "view",
                        CommandId.SET_APPEARANCE,
                        CommandId.OTHER_LANGUAGE,
                        LINE,
                        CommandId.THEME_LIGHT,
                        CommandId.THEME_DARK,
                        CommandId.THEME_CONTRAST,
                        CommandId.THEME_SYSTEM,
                        LINE,
                        CommandId.LARGER,
                        CommandId.SMALLER,
                        CommandId.SCALE_FIRST),
                menu("help", CommandId.PALETTE, CommandId.TOUR, CommandId.SHORTCUTS, CommandId.ABOUT));
    }

    private static Menu menu(String key, @Nullable CommandId... items) {
        return new Menu(key, java.util.Arrays.asList(items));
    }

    /** The menu bar of a window. */
    static JMenuBar bar(Commands commands) {
        JMenuBar bar = new JMenuBar();
        for (Menu menu : all()) {
            char letter = commands.words().menuMnemonic(menu.key());
            String name = commands.words().menu(menu.key());
            boolean inside = name.toUpperCase(java.util.Locale.ROOT).indexOf(letter) >= 0;
            JMenu shown = new JMenu(inside ? name : name + "(" + letter + ")");
            shown.setName("menu." + menu.key());
            shown.setMnemonic(letter);
            for (CommandId id : menu.items()) {
                if (id == null) {
                    shown.addSeparator();
                } else {
                    MenuEntry item = new MenuEntry(commands.action(id), CommandWords::keys);
                    item.setName("menu." + id.key());
                    item.setIcon(null);
                    item.setToolTipText(null);
                    shown.add(item);
                }
            }
            bar.add(shown);
        }
        return bar;
    }
}
