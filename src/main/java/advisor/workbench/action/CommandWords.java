package advisor.workbench.action;

import advisor.guide.Language;
import advisor.workbench.words.Wording;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ResourceBundle;
import javax.swing.KeyStroke;

/** The words of commands in one language. */
public final class CommandWords {

    private final ResourceBundle words;

    /** Words in a language. */
    public CommandWords(Language language) {
        this.words = Wording.bundle("advisor.workbench.action.commands", language);
    }

    /** The name, without the mnemonic. */
    public String name(CommandId id) {
        return words.getString(id.key() + ".name");
    }

    /** The name for a menu: with the mnemonic in brackets when it is no letter of the name, as is usual in Chinese. */
    public String menuName(CommandId id) {
        char letter = mnemonic(id);
        String name = name(id);
        return name.toUpperCase(java.util.Locale.ROOT).indexOf(letter) >= 0 ? name : name + "(" + letter + ")";
    }

    /** The letter that chooses it in its menu, a capital. */
    public char mnemonic(CommandId id) {
        return words.getString(id.key() + ".mnemonic").charAt(0);
    }

    /** What it does, in one sentence. */
    public String tip(CommandId id) {
        return words.getString(id.key() + ".tip");
    }

    /** The name of a menu. */
    public String menu(String key) {
        return words.getString("menu." + key + ".name");
    }

    /** The letter that opens a menu. */
    public char menuMnemonic(String key) {
        return words.getString("menu." + key + ".mnemonic").charAt(0);
    }

    /** A shortcut as it stands on the keys. */
    public static String keys(KeyStroke stroke) {
        StringBuilder keys = new StringBuilder();
        int modifiers = stroke.getModifiers();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            keys.append("Ctrl+");
        }
        if ((modifiers & InputEvent.META_DOWN_MASK) != 0) {
            keys.append("⌘");
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            keys.append("Alt+");
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            keys.append("Shift+");
        }
        return keys + key(stroke.getKeyCode());
    }

    private static String key(int code) {
        return switch (code) {
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_EQUALS -> "=";
            case KeyEvent.VK_MINUS -> "-";
            case KeyEvent.VK_ESCAPE -> "Esc";
            default ->
                code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12
                        ? "F" + (code - KeyEvent.VK_F1 + 1)
                        : String.valueOf((char) code);
        };
    }
}
