package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

final class TilesTest {

    private final JPanel first = box(40);
    private final JPanel second = box(60);

    @Test
    void standSideBySideWhereBothFitAndAreEquallyHigh() {
        Tiles tiles = new Tiles(300, 8, true).with(first).with(second);
        int wide = Look.px(300) * 2 + Look.px(8);
        assertThat(tiles.heightFor(wide)).isEqualTo(60);
        laidOut(tiles, wide);
        assertThat(first.getBounds()).isEqualTo(new Rectangle(0, 0, Look.px(300), 60));
        assertThat(second.getX()).isEqualTo(Look.px(300) + Look.px(8));
        assertThat(second.getY()).isZero();
    }

    @Test
    void keepTheirHeightWhereNotMadeEven() {
        Tiles tiles = new Tiles(300, 8, false).with(first).with(second);
        laidOut(tiles, Look.px(300) * 2 + Look.px(8));
        assertThat(first.getHeight()).isEqualTo(40);
    }

    @Test
    void standBelowEachOtherWhereTheyDoNotFit() {
        Tiles tiles = new Tiles(300, 8, true).with(first).with(second);
        int narrow = Look.px(300) * 2;
        assertThat(tiles.heightFor(narrow)).isEqualTo(100 + Look.px(8));
        laidOut(tiles, narrow);
        assertThat(second.getBounds()).isEqualTo(new Rectangle(0, 40 + Look.px(8), narrow, 60));
    }

    private static void laidOut(Tiles tiles, int width) {
        tiles.setSize(width, tiles.heightFor(width));
        tiles.doLayout();
    }

    private static JPanel box(int height) {
        JPanel box = new JPanel();
        box.setPreferredSize(new Dimension(10, height));
        return box;
    }
}
