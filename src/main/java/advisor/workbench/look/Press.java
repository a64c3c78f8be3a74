package advisor.workbench.look;

import javax.swing.ButtonModel;
import javax.swing.JButton;
import javax.swing.SwingConstants;

/** Buttons by their weight on a screen. */
public final class Press {

    private Press() {}

    /** The one thing a screen is for. */
    public static JButton primary(String name, String text, Runnable does) {
        return styled(button(name, text, does), "primary");
    }

    /** Something else that can be done. */
    public static JButton other(String name, String text, Runnable does) {
        return button(name, text, does);
    }

    /** Something that takes away. */
    public static JButton danger(String name, String text, Runnable does) {
        return styled(button(name, text, does), "danger");
    }

    /** Something small beside something larger; its colours say that it can be pressed, without a frame. */
    public static JButton quiet(String name, String text, Runnable does) {
        JButton button = styled(button(name, text, does), "quiet");
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setHorizontalAlignment(SwingConstants.LEADING);
        return button;
    }

    private static JButton button(String name, String text, Runnable does) {
        JButton button = new AtOnce(text);
        button.setName(name);
        button.addActionListener(pressed -> does.run());
        return button;
    }

    private static JButton styled(JButton button, String style) {
        button.putClientProperty("FlatLaf.styleClass", style);
        return button;
    }

    /* A button that is pressed by a key does its work at once: Swing would let the whole window sleep to show it pressed. */
    private static final class AtOnce extends JButton {

        private static final long serialVersionUID = 1L;

        AtOnce(String text) {
            super(text);
            // no word begins here, so no input method need be asked for one
            enableInputMethods(false);
        }

        @Override
        public void doClick(int shownPressed) {
            ButtonModel pressed = getModel();
            pressed.setArmed(true);
            pressed.setPressed(true);
            pressed.setPressed(false);
            pressed.setArmed(false);
        }
    }
}
