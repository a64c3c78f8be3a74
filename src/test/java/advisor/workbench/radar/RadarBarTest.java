package advisor.workbench.radar;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.guide.Text;
import advisor.workbench.look.Look;
import advisor.workbench.look.Theme;
import advisor.workbench.words.Wording;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.JRootPane;
import org.junit.jupiter.api.Test;

final class RadarBarTest {

    private static final Text SIGHTING = new Text(
            "过去十二个月里，至少 25 位来访者说到同一家单位。", "At least 25 clients of the last twelve months named the same organisation.");

    @Test
    void leavesTheRoomToWhatLiesBelowWhereThereIsLittleHeight() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Look.begin(Theme.LIGHT);
            RadarBar bar =
                    new RadarBar(List.of(SIGHTING, SIGHTING, SIGHTING), () -> {}, new Wording(Language.EN), () -> {});
            JRootPane root = new JRootPane();
            root.getContentPane().add(bar);

            int high = heightIn(root, bar, 900);
            int low = heightIn(root, bar, 400);

            assertThat(low).isLessThan(high).isLessThan(Look.px(100));
            assertThat(heightIn(root, bar, 900)).isEqualTo(high);
        });
    }

    private static int heightIn(JRootPane root, RadarBar bar, int height) {
        root.setSize(700, height);
        bar.fit();
        return bar.heightFor(700);
    }
}
