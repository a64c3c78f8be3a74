package advisor.workbench.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;
import org.jspecify.annotations.Nullable;

/** Gives the whole program its theme, font and scale; on the event thread only. */
public final class Look {

    private Look() {}

    /** The theme alone, in whatever font the machine has: enough for a first frame. */
    public static void begin(boolean dark) {
        FlatLaf.setup(dark ? new AdvisorDark() : new AdvisorLight());
    }

    /** Uses this font from now on, in every place that shows text. */
    public static void use(Font font) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        FlatLaf.setPreferredFontFamily(font.getFamily());
    }

    /** Theme and scale; components that exist are updated by whoever owns them. */
    public static void apply(boolean dark, int scale) {
        if (isDark() == null || isDark() != dark) {
            begin(dark);
        }
        UIScale.setZoomFactor(scale / 100f);
        begin(dark);
        float factor = UIScale.getUserScaleFactor();
        PlatformDefaults.setHorizontalScaleFactor(factor);
        PlatformDefaults.setVerticalScaleFactor(factor);
    }

    /** Logical pixels as pixels at the scale of the moment. */
    public static int px(int logical) {
        return UIScale.scale(logical);
    }

    /** Whether the dark theme is worn, or null before any is. */
    public static @Nullable Boolean isDark() {
        return UIManager.getLookAndFeel() instanceof FlatLaf flat ? flat.isDark() : null;
    }
}
