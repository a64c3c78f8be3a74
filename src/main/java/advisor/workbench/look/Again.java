package advisor.workbench.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Finds where the focus belongs, and gives it back to what had it when the things around it were built anew. */
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
        Component found = name == null ? null : find(inside, it -> name.equals(it.getName()) && it.isFocusable());
        if (found == null) {
            return false;
        }
        found.requestFocusInWindow();
        return true;
    }

    /** The first thing that can be pressed or typed in inside what has a name; null when there is none. */
    public static @Nullable JComponent first(Container inside, String name) {
        return find(inside, it -> name.equals(it.getName())) instanceof Container named ? first(named) : null;
    }

    /** The first thing that can be pressed or typed in; null when there is none. */
    public static @Nullable JComponent first(Container inside) {
        return (JComponent) find(
                inside,
                it -> (it instanceof AbstractButton || it instanceof JTextComponent)
                        && it.isFocusable()
                        && it.isEnabled()
                        && it.isVisible());
    }

    /** The first component inside, each before those in it, that is wanted; null when none is. */
    public static @Nullable Component find(Container inside, Predicate<Component> wanted) {
        return find(inside, wanted, it -> false);
    }

    /**
     * The same without looking into some of them.
     *
     * @param passOver into which not to look; they themselves may be wanted
     */
    public static @Nullable Component find(
            Container inside, Predicate<Component> wanted, Predicate<Component> passOver) {
        for (Component child : inside.getComponents()) {
            if (wanted.test(child)) {
                return child;
            }
            Component below = child instanceof Container container && !passOver.test(child)
                    ? find(container, wanted, passOver)
                    : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
