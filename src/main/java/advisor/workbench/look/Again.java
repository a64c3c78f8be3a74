package advisor.workbench.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
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

    private static final String MISSED = "advisor.focus.missed";

    private Again() {}

    /** What is to have the focus again as soon as it is back, and what has it meanwhile. */
    private record Missed(String name, @Nullable String meanwhile) {}

    /**
     * Builds what is inside anew. What had the focus has it again; where that is gone, as a button is while its work is done,
     * what comes first inside has it until it is back. So nobody who presses Enter once more is led elsewhere.
     */
    public static void built(JComponent inside, Runnable build) {
        String focused = focused(inside);
        Missed missed = (Missed) inside.getClientProperty(MISSED);
        build.run();
        inside.putClientProperty(MISSED, null);
        if (focused == null || missed != null && focused.equals(missed.meanwhile()) && focus(inside, missed.name())) {
            return;
        }
        JComponent first = focus(inside, focused) ? null : first(inside);
        if (first != null) {
            first.requestFocusInWindow();
            inside.putClientProperty(MISSED, new Missed(missed == null ? focused : missed.name(), first.getName()));
        } else if (missed != null && focused.equals(missed.meanwhile())) {
            inside.putClientProperty(MISSED, missed);
        }
    }

    /** The name of what has the focus inside, or has it again as soon as a dialog is gone from above it; or null. */
    public static @Nullable String focused(Container inside) {
        Window window = SwingUtilities.getWindowAncestor(inside);
        Component owner = window == null ? null : window.getMostRecentFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, inside) ? owner.getName() : null;
    }

    /** Whether the focus is inside or, as when what had it is gone, nowhere to be seen. */
    public static boolean isHereOrNowhere(Container inside) {
        Window window = SwingUtilities.getWindowAncestor(inside);
        Component owner = window == null ? null : window.getMostRecentFocusOwner();
        return owner == null || !owner.isShowing() || SwingUtilities.isDescendingFrom(owner, inside);
    }

    /** Focuses what has this name inside; gives whether there is such a thing. */
    public static boolean focus(Container inside, @Nullable String name) {
        Component found = name == null
                ? null
                : find(inside, it -> name.equals(it.getName()) && it.isFocusable() && it.isEnabled());
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
