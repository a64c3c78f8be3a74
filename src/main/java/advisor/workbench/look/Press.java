package advisor.workbench.look;

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
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(pressed -> does.run());
        return button;
    }

    private static JButton styled(JButton button, String style) {
        button.putClientProperty("FlatLaf.styleClass", style);
        return button;
    }
}
