package advisor.workbench.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;
import org.jspecify.annotations.Nullable;

/** Gives the whole program its theme, font and scale; on the event thread only. */
public final class Look {

    private Look() {}

    /** The theme alone ({@link Theme#SYSTEM} until it is known: light), in whatever font the machine has: enough for a first frame. */
    public static void begin(Theme worn) {
        FlatLaf.setup(
                switch (worn) {
                    case DARK -> new AdvisorDark();
                    case CONTRAST -> new AdvisorContrast();
                    case LIGHT, SYSTEM -> new AdvisorLight();
                });
    }

    /** Uses this font from now on, in every place that shows text. */
    public static void use(Font font) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        FlatLaf.setPreferredFontFamily(font.getFamily());
    }

    /** Theme and scale; components that exist are updated by whoever owns them. */
    public static void apply(Theme worn, int scale) {
        if (worn() != worn) {
            begin(worn);
        }
        UIScale.setZoomFactor(scale / 100f);
        begin(worn);
        float factor = UIScale.getUserScaleFactor();
        PlatformDefaults.setHorizontalScaleFactor(factor);
        PlatformDefaults.setVerticalScaleFactor(factor);
    }

    /**
     * The language of what Swing and the printing say of themselves, as a file chooser does; whatever the machine's own
     * language is.
     */
    public static void speak(Locale locale) {
        // where a bundle has the language only as its base, Java falls back on the machine's
        Locale.setDefault(locale);
        JComponent.setDefaultLocale(locale);
    }

    /** Logical pixels as pixels at the scale of the moment. */
    public static int px(int logical) {
        return UIScale.scale(logical);
    }

    /** The colours worn at the moment, never {@link Theme#SYSTEM}; null before any are. */
    public static @Nullable Theme worn() {
        LookAndFeel now = UIManager.getLookAndFeel();
        if (now instanceof AdvisorContrast) {
            return Theme.CONTRAST;
        }
        return now instanceof AdvisorDark ? Theme.DARK : now instanceof AdvisorLight ? Theme.LIGHT : null;
    }
}
