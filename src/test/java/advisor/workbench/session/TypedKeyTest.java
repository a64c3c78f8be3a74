package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

final class TypedKeyTest {

    private final List<Character> done = new ArrayList<>();
    private final JPanel panel = new JPanel();

    @Test
    void aKeyTypedAloneDoesWhatItIsForInBothCases() {
        on('0', 'r');
        type('0', 0);
        type('r', 0);
        type('R', KeyEvent.SHIFT_DOWN_MASK);
        assertThat(done).containsExactly('0', 'r', 'r');
    }

    @Test
    void withCtrlAltOrMetaItIsACommandsAndDoesNothing() {
        on('0', '-', 'r');
        type('0', KeyEvent.CTRL_DOWN_MASK);
        type('-', KeyEvent.CTRL_DOWN_MASK);
        type('r', KeyEvent.ALT_DOWN_MASK);
        type('0', KeyEvent.META_DOWN_MASK);
        assertThat(done).isEmpty();
    }

    private void on(char... keys) {
        for (char key : keys) {
            TypedKey.on(panel, JComponent.WHEN_FOCUSED, key, () -> done.add(key));
        }
    }

    private void type(char typed, int modifiers) {
        SwingUtilities.processKeyBindings(
                new KeyEvent(panel, KeyEvent.KEY_TYPED, 0, modifiers, KeyEvent.VK_UNDEFINED, typed));
    }
}
