package advisor.workbench.window;

import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import java.awt.Dialog;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/** Small dialogs beside the window that block nothing: Escape closes them, and none is larger than the screen. */
final class Beside {

    private Beside() {}

    /** A dialog that is not shown yet. */
    static JDialog dialog(Window owner, String name, String title) {
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.MODELESS);
        dialog.setName(name);
        // not every desktop draws an edge around a window
        dialog.getRootPane().setBorder(BorderFactory.createLineBorder(Shade.EDGE.color(), Math.max(1, Look.px(1))));
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.getRootPane()
                .registerKeyboardAction(
                        closing -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        return dialog;
    }

    /** Gives it a size, in logical pixels, in the middle of its window. */
    static void size(JDialog dialog, int width, int height) {
        Rectangle screen = dialog.getOwner().getGraphicsConfiguration().getBounds();
        dialog.setSize(Math.min(Look.px(width), screen.width), Math.min(Look.px(height), screen.height));
        dialog.setLocationRelativeTo(dialog.getOwner());
    }
}
