package advisor.workbench.session;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * What a key does that is typed alone, as the number of an answer is.
 *
 * <p>With Ctrl, Alt or Meta the key belongs to a command, and Swing tells of it as typed all the same: whoever makes the letters
 * smaller with Ctrl+- must not have answered the question by it.
 */
final class TypedKey extends AbstractAction {

    private static final long serialVersionUID = 1L;
    private static final int COMMAND = ActionEvent.CTRL_MASK | ActionEvent.ALT_MASK | ActionEvent.META_MASK;

    private final transient Runnable does;

    private TypedKey(Runnable does) {
        this.does = does;
    }

    /**
     * Lets a key do something.
     *
     * @param when a condition of {@link JComponent#getInputMap(int)}
     * @param key a letter counts in both cases
     */
    static void on(JComponent where, int when, char key, Runnable does) {
        String name = "advisor.typed." + key;
        where.getInputMap(when).put(KeyStroke.getKeyStroke(Character.toUpperCase(key)), name);
        where.getInputMap(when).put(KeyStroke.getKeyStroke(Character.toLowerCase(key)), name);
        where.getActionMap().put(name, new TypedKey(does));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        if ((event.getModifiers() & COMMAND) == 0) {
            does.run();
        }
    }
}
