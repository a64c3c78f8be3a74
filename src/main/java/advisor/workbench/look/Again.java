package advisor.workbench.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Gives the focus back to what had it, when the things around it were built anew. */
public final class Again {

    /** A component with this client property, set to true, is where the focus starts on its screen. */
    public static final String HERE = "advisor.focus";

    private Again() {}

    /** The name of what has the focus inside, or null. */
    public static @Nullable String focused(Container inside) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, inside) ? owner.getName() : null;
    }

    /** Focuses what has this name inside; gives whether there is such a thing. */
    public static boolean focus(Container inside, @Nullable String name) {
        if (name == null) {
            return false;
        }
        for (Component child : inside.getComponents()) {
            if (name.equals(child.getName()) && child.isFocusable()) {
                child.requestFocusInWindow();
                return true;
            }
            if (child instanceof Container container && focus(container, name)) {
                return true;
            }
        }
        return false;
    }
}
