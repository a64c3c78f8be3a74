package advisor.workbench.session;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.JTextField;

/**
 * Lets one type an answer anew while the focus is still at what is said of the last one.
 *
 * <p>Without it what is typed in a hurry, before Enter has led back to the field, would be lost without a sign.
 */
final class TypedInstead extends KeyAdapter {

    private static final int COMMAND = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;

    private final JTextField field;

    TypedInstead(JTextField field) {
        this.field = field;
    }

    @Override
    public void keyTyped(KeyEvent event) {
        char typed = event.getKeyChar();
        boolean isCommand = (event.getModifiersEx() & COMMAND) != 0;
        // the space presses what has the focus
        if (isCommand || Character.isISOControl(typed) || Character.isWhitespace(typed)) {
            return;
        }
        event.consume();
        field.selectAll();
        field.replaceSelection(String.valueOf(typed));
        field.requestFocusInWindow();
    }
}
