package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;

final class InsideTest {

    @Test
    void whereThereIsNothingToScrollInsideThePageFollowsTheWheel() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Inside table = new Inside(sized(2000, 40));
            JScrollPane page = around(table);
            turn(table, 1);
            assertThat(page.getVerticalScrollBar().getValue()).isPositive();
            assertThat(table.getHorizontalScrollBar().getValue())
                    .as("a wide table does not go sideways instead")
                    .isZero();
            turn(table, -1);
            assertThat(page.getVerticalScrollBar().getValue()).isZero();
        });
    }

    @Test
    void whatIsLongerThanItsPlaceGoesFirstAndThePageAfterIt() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Inside text = new Inside(sized(10, 500));
            JScrollPane page = around(text);
            turn(text, 1);
            assertThat(text.getVerticalScrollBar().getValue()).isPositive();
            assertThat(page.getVerticalScrollBar().getValue()).isZero();
            text.getVerticalScrollBar().setValue(1000);
            turn(text, 1);
            assertThat(page.getVerticalScrollBar().getValue()).isPositive();
        });
    }

    private static JScrollPane around(Inside inside) {
        inside.setPreferredSize(new Dimension(100, 80));
        JPanel content = new JPanel(new BorderLayout());
        content.add(inside, BorderLayout.NORTH);
        content.add(Box.createVerticalStrut(3000), BorderLayout.SOUTH);
        JScrollPane page = new JScrollPane(content);
        page.setSize(300, 200);
        page.doLayout();
        page.getViewport().doLayout();
        content.doLayout();
        inside.doLayout();
        inside.getViewport().doLayout();
        return page;
    }

    private static JComponent sized(int width, int height) {
        JPanel panel = new JPanel();
        panel.setPreferredSize(new Dimension(width, height));
        return panel;
    }

    private static void turn(Inside inside, int clicks) {
        inside.dispatchEvent(new MouseWheelEvent(
                inside, MouseEvent.MOUSE_WHEEL, 0, 0, 5, 5, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, clicks));
    }
}
