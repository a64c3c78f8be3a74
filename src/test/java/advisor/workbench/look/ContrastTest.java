package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text colour can be read on every ground it stands on, and every edge of a control be seen, as WCAG 2 measures it. */
class ContrastTest {

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
        double text = worn == Theme.CONTRAST ? HIGH : Contrast.TEXT;
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
        assertThat(Contrast.between(text.color(), ground.color()))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(ratio);
    }
}
