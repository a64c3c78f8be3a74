package advisor.workbench.session;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Finds the first thing that can be pressed or typed in. */
final class First {

    private First() {}

    /** The first one below the component with a name, or anywhere when the name is empty; null when there is none. */
    static @Nullable JComponent focusable(Container root, String below) {
        for (Component child : root.getComponents()) {
            boolean inside = below.isEmpty() || below.equals(child.getName());
            boolean takes = child instanceof AbstractButton || child instanceof JTextComponent;
            if (below.isEmpty() && takes && child.isFocusable() && child.isEnabled() && child.isVisible()) {
                return (JComponent) child;
            }
            if (child instanceof Container container) {
                JComponent found = focusable(container, inside ? "" : below);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
