package advisor.workbench.look;

import javax.swing.ButtonModel;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;

/** Buttons by their weight on a screen. */
public final class Press {

    private static final String QUIET = "quiet";

    private Press() {}

    /** The one thing a screen is for. */
    public static JButton primary(String name, String text, Runnable does) {
        return button(name, text, "primary", does);
    }

    /** Something else that can be done. */
    public static JButton other(String name, String text, Runnable does) {
        return button(name, text, null, does);
    }

    /** Something that takes away. */
    public static JButton danger(String name, String text, Runnable does) {
        return button(name, text, "danger", does);
    }

    /** Something small beside something larger; its colours say that it can be pressed, without a frame. */
    public static JButton quiet(String name, String text, Runnable does) {
        JButton button = button(name, text, QUIET, does);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        return button;
    }

    private static JButton button(String name, String text, @Nullable String style, Runnable does) {
        JButton button = new AtOnce(text, style);
        button.setName(name);
        button.addActionListener(pressed -> does.run());
        return button;
    }

    /* A button that is pressed by a key does its work at once: Swing would let the whole window sleep to show it pressed. */
    private static final class AtOnce extends JButton {

        private static final long serialVersionUID = 1L;

        /* False while Swing makes the button: it gets its looks once, when it is known which, for they are dear. */
        private boolean isDressed;

        AtOnce(String text, @Nullable String style) {
            super(text);
            putClientProperty("FlatLaf.styleClass", style);
            if (QUIET.equals(style)) {
                putClientProperty("JButton.buttonType", "borderless");
            }
            isDressed = true;
            updateUI();
            // no word begins here, so no input method need be asked for one
            enableInputMethods(false);
        }

        @Override
        public void updateUI() {
            if (isDressed) {
                super.updateUI();
            }
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
