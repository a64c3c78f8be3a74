package advisor.workbench.look;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;

/** How well text can be told from what it stands on, as WCAG 2 measures it. */
public final class Contrast {

    /** What ordinary text needs. */
    public static final double TEXT = 4.5;

    private final Container root;
    private final List<String> faults = new ArrayList<>();

    /** Of everything inside. */
    public Contrast(Container root) {
        this.root = root;
    }

    /** The ratio between two colours, from 1 to 21. */
    public static double between(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** Text that does not reach {@link #TEXT}. */
    public List<String> faults() {
        walk(root, root.getBackground());
        return faults;
    }

    private void walk(Container in, Color ground) {
        for (Component each : in.getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            Color under = ground(each, ground);
            if (isText(each)) {
                double ratio = between(each.getForeground(), under);
                if (ratio < TEXT) {
                    faults.add(String.format(
                            "%s %s reaches only %.2f", each.getClass().getSimpleName(), each.getName(), ratio));
                }
            }
            if (each instanceof Container inner) {
                walk(inner, under);
            }
        }
    }

    /* Text that cannot be used at the moment is not meant; a chosen segment wears ink of its own, which ContrastTest holds. */
    private static boolean isText(Component each) {
        boolean chosen = each instanceof JToggleButton toggle && toggle.isSelected();
        return each.isEnabled()
                && !chosen
                && (each instanceof Prose prose && !prose.text().isBlank()
                        || each instanceof AbstractButton button
                                && button.getText() != null
                                && !button.getText().isBlank()
                        || each instanceof JLabel label
                                && label.getText() != null
                                && !label.getText().isBlank()
                        || each instanceof JTextComponent);
    }

    private static Color ground(Component each, Color under) {
        if (each instanceof Sheet sheet) {
            Shade fill = sheet.fill();
            return fill == null ? under : fill.color();
        }
        if (each instanceof AbstractButton button) {
            return button.isContentAreaFilled() && button.getBackground() != null ? button.getBackground() : under;
        }
        boolean paints = each.isOpaque() || each instanceof JTextComponent;
        return paints && each.getBackground() != null ? each.getBackground() : under;
    }
}
