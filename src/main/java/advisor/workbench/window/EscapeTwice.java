package advisor.workbench.window;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;

/** Escape pressed twice within a second, anywhere in a window. */
final class EscapeTwice implements KeyEventDispatcher {

    private static final long WITHIN_MILLIS = 1000;

    private final Window window;
    private final Runnable does;
    private long last;

    EscapeTwice(Window window, Runnable does) {
        this.window = window;
        this.does = does;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        Window focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
        if (event.getKeyCode() != KeyEvent.VK_ESCAPE || !isOurs(focused)) {
            last = 0;
            return false;
        }
        if (last > 0 && event.getWhen() - last <= WITHIN_MILLIS) {
            last = 0;
            does.run();
            return true;
        }
        last = event.getWhen();
        return false;
    }

    private boolean isOurs(Window focused) {
        for (Window at = focused; at != null; at = at.getOwner()) {
            if (at == window) {
                return true;
            }
        }
        return false;
    }
}
