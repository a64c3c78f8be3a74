package advisor.workbench.window;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.RootPaneContainer;

/** A shade over the window while something stands in front of it; what lies behind is still seen, and still pressed. */
final class Dimmed extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final float SHADE = 0.4f;

    private Dimmed() {}

    /** Dims the window behind a dialog for as long as that is seen. */
    static void behind(JDialog dialog) {
        Window owner = dialog.getOwner();
        if (owner instanceof RootPaneContainer window) {
            Dimmed dimmed = new Dimmed();
            window.setGlassPane(dimmed);
            dimmed.setVisible(false);
            dialog.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent closed) {
                    dimmed.setVisible(false);
                }
            });
            // the cover hides it and brings it back without closing it
            dialog.addComponentListener(new ComponentAdapter() {
                @Override
                public void componentShown(ComponentEvent shown) {
                    dimmed.setVisible(true);
                }

                @Override
                public void componentHidden(ComponentEvent hidden) {
                    dimmed.setVisible(false);
                }
            });
        }
    }

    /* The dialog blocks nothing, and neither does this. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setComposite(AlphaComposite.SrcOver.derive(SHADE));
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, getWidth(), getHeight());
        pen.dispose();
    }
}
