package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text colour can be read on every ground it stands on, and every edge of a control be seen, as WCAG 2 measures it. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double HIGH = 7;
    private static final double EDGE = 3;

    private static final List<Shade> GROUNDS = List.of(Shade.GROUND, Shade.RAIL, Shade.SHEET);

    @AfterEach
    void light() {
        Look.begin(Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void textCanBeRead(Theme worn) {
        Look.begin(worn);
        double text = worn == Theme.CONTRAST ? HIGH : TEXT;
        for (Shade ground : GROUNDS) {
            for (Shade letters : List.of(Shade.INK, Shade.QUIET, Shade.ACCENT)) {
                atLeast(text, letters, ground);
            }
        }
        for (Shade wash :
                List.of(Shade.ACCENT_WASH, Shade.NOW_WASH, Shade.TODAY_WASH, Shade.WEEK_WASH, Shade.LATER_WASH)) {
            atLeast(text, Shade.INK, wash);
            atLeast(text, Shade.QUIET, wash);
        }
        atLeast(text, Shade.ACCENT, Shade.ACCENT_WASH);
        atLeast(text, Shade.ON_ACCENT, Shade.ACCENT);
        atLeast(text, Shade.NOW, Shade.NOW_WASH);
        atLeast(text, Shade.NOW, Shade.SHEET);
        atLeast(text, Shade.NOW, Shade.GROUND);
        atLeast(text, Shade.TODAY, Shade.TODAY_WASH);
        atLeast(text, Shade.WEEK, Shade.WEEK_WASH);
        atLeast(text, Shade.LATER, Shade.LATER_WASH);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theEdgesOfControlsCanBeSeen(Theme worn) {
        Look.begin(worn);
        for (Shade ground : List.of(Shade.GROUND, Shade.SHEET)) {
            atLeast(EDGE, Shade.EDGE, ground);
            atLeast(EDGE, Shade.ACCENT, ground);
        }
    }

    private static void atLeast(double ratio, Shade text, Shade ground) {
        assertThat(contrast(text.color(), ground.color()))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(ratio);
    }

    private static double contrast(Color one, Color other) {
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
}
