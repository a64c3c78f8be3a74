package advisor.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTEvent;
import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;

/** A process that ends as soon as its first window has opened and painted: a bare one, or the product's. */
public final class FirstFrame {
    private FirstFrame() {}

    /** {@code bare}, or the name of a main class and its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Toolkit.getDefaultToolkit().addAWTEventListener(FirstFrame::endWhenOpened, AWTEvent.WINDOW_EVENT_MASK);
        if (arguments[0].equals("bare")) {
            SwingUtilities.invokeLater(FirstFrame::showBare);
        } else {
            start(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }

    private static void start(String type, String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(type).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("the program failed before its first window", failure.getCause());
        }
    }

    private static void endWhenOpened(AWTEvent event) {
        if (event.getID() == WindowEvent.WINDOW_OPENED && event.getSource() instanceof Window window) {
            if (window instanceof RootPaneContainer container) {
                JComponent pane = container.getRootPane();
                pane.paintImmediately(pane.getBounds());
            }
            Toolkit.getDefaultToolkit().sync();
            Runtime.getRuntime().halt(0);
        }
    }

    private static void showBare() {
        FlatLightLaf.setup();
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(new JScrollPane(new JTree()), BorderLayout.WEST);
        panel.add(new JLabel("What was leaked?"), BorderLayout.CENTER);
        panel.add(new JButton("Next"), BorderLayout.SOUTH);
        JFrame frame = new JFrame("bare");
        frame.setContentPane(panel);
        frame.setSize(1000, 700);
        frame.setVisible(true);
    }
}
