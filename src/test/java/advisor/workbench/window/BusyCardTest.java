package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.workbench.look.Look;
import advisor.workbench.look.Theme;
import advisor.workbench.task.Busy;
import advisor.workbench.task.Work;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyCardTest {

    @ParameterizedTest
    @CsvSource({"700, 620, 60", "700, 0, 60", "400, 0, 60", "400, 330, 60", "400, 0, 200"})
    void liesOnNothingThatCanBePressed(int height, int buttonAt, int buttonHeight) throws Exception {
        EventQueue.invokeAndWait(() -> {
            Look.begin(Theme.LIGHT);
            JRootPane root = new JRootPane();
            JPanel content = new JPanel(null);
            JButton tab = new JButton("a tab");
            tab.setBounds(500, buttonAt, 400, buttonHeight);
            content.add(tab);
            root.setContentPane(content);
            lay(root, height);
            Busy busy = new Busy((milliseconds, does) -> does.run());
            BusyCard card = new BusyCard(root, busy);

            card.show(new Wording(Language.EN), false);
            new Work(never -> {}, Runnable::run, busy)
                    .telling("正在打开", "Opening the desk")
                    .act(() -> {}, () -> {}, failed -> {});

            Component shown = Arrays.stream(root.getLayeredPane().getComponents())
                    .filter(one -> "busy".equals(one.getName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.isVisible()).isTrue();
            assertThat(shown.getBounds().intersects(tab.getBounds())).isFalse();
            assertThat(new Rectangle(0, 0, 1000, height).contains(shown.getBounds()))
                    .isTrue();
        });
    }

    private static void lay(JRootPane root, int height) {
        root.setSize(1000, height);
        root.doLayout();
        root.getLayeredPane().doLayout();
        root.getContentPane().setSize(1000, height);
    }
}
