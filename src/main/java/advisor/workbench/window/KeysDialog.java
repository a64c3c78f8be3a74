package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.CommandWords;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Window;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;

/** Every key on one sheet. */
final class KeysDialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 640;
    private static final int KEY = 150;

    /* Keys that are no commands: those of a question, and those that work everywhere. */
    private static final List<String> OTHERS = List.of("option", "unknown", "preferNot", "none", "turn", "cover");

    private KeysDialog() {}

    /** Shows the sheet beside the window; Escape or Enter closes it. */
    static void show(Window owner, Commands commands, Wording wording) {
        JDialog dialog = Beside.dialog(owner, "keys", wording.say("keys.title"));
        JButton close = Press.primary("keys-close", wording.say("keys.close"), dialog::dispose);
        JPanel content = new JPanel(new BorderLayout());
        content.setBackground(Shade.SHEET.color());
        content.add(
                new Column(0)
                        .padded(18, 24, 12, 24)
                        .then(new Prose(wording.say("keys.title"), Type.HEADING, Shade.INK)),
                BorderLayout.NORTH);
        JScrollPane keys = Scroll.place(sheet(commands, wording), Shade.SHEET);
        int line = Math.max(1, Look.px(1));
        int edge = Look.px(6);
        keys.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(line, 0, line, 0, Shade.LINE.color()),
                BorderFactory.createEmptyBorder(0, 0, 0, edge)));
        content.add(keys, BorderLayout.CENTER);
        content.add(new Column(0).padded(12, 24, 14, 24).natural(0, close), BorderLayout.SOUTH);
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(close);
        Beside.size(dialog, WIDTH, HEIGHT);
        dialog.setVisible(true);
    }

    private static Column sheet(Commands commands, Wording wording) {
        Column column = new Column(6).padded(14, 24, 18, 12);
        for (String other : OTHERS) {
            column.then(line(wording.say("keys." + other), wording.say("keys." + other + ".does")));
        }
        for (Menus.Menu menu : Menus.all()) {
            column.then(16, new Prose(commands.words().menu(menu.key()), Type.SMALL_STRONG, Shade.QUIET));
            for (CommandId id : menu.items()) {
                KeyStroke shortcut = id == null ? null : id.shortcut();
                if (id != null && shortcut != null) {
                    column.then(
                            line(CommandWords.keys(shortcut), commands.words().name(id)));
                }
            }
        }
        return column;
    }

    private static Row line(String keys, String does) {
        return new Row(16)
                .fixed(KEY, new Prose(keys, Type.STRONG, Shade.ACCENT))
                .rest(Prose.body(does));
    }
}
