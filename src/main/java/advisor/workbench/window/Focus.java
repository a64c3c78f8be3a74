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
        for (Component child : root.getComponents()) {
            if (name.equals(child.getName()) && canTake(child)) {
                return child;
            }
            Component below = child instanceof Container container ? named(container, name) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Where the focus starts: what asks for it, otherwise the first thing that can be typed in or pressed. */
    static @Nullable Component first(Container root) {
        Component wanted = find(root, true);
        return wanted != null ? wanted : find(root, false);
    }

    private static @Nullable Component find(Container root, boolean marked) {
        for (Component child : root.getComponents()) {
            boolean here = child instanceof JComponent it && Boolean.TRUE.equals(it.getClientProperty(Again.HERE));
            if (here && child.isFocusable() || canTake(child) && !marked) {
                return child;
            }
            boolean passOver = !marked && child instanceof Rail;
            Component below = child instanceof Container container && !passOver ? find(container, marked) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
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
