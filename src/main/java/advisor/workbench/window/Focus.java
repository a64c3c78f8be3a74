package advisor.workbench.window;

import advisor.workbench.look.Again;
import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Finds where the focus belongs. */
final class Focus {

    private Focus() {}

    /** The component of a name that can be focused, or null. */
    static @Nullable Component named(Container root, String name) {
        return Again.find(root, child -> name.equals(child.getName()) && canTake(child));
    }

    /** Where the focus starts: what asks for it, otherwise the first thing that can be typed in or pressed. */
    static @Nullable Component first(Container root) {
        Component wanted = Again.find(root, child -> isMarked(child) && child.isFocusable());
        return wanted != null ? wanted : Again.find(root, Focus::canTake, child -> child instanceof Rail);
    }

    private static boolean isMarked(Component child) {
        return child instanceof JComponent it && Boolean.TRUE.equals(it.getClientProperty(Again.HERE));
    }

    private static boolean canTake(Component child) {
        return child.isFocusable()
                && child.isVisible()
                && child.isEnabled()
                && (child instanceof JTextComponent
                        || !(child instanceof Container container)
                        || container.getComponentCount() == 0)
                && !(child instanceof JLabel)
                && (child instanceof AbstractButton
                        || !child.getClass().getName().startsWith("advisor.workbench.look."));
    }
}
