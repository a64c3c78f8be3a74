package advisor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ground that every window journey stands on: a display, a robot that types, and the look and feel. */
@Tag("window")
class RealWindowTest {
    private Robot robot;
    private FrameFixture window;

    @BeforeEach
    void open() {
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        JFrame frame = GuiActionRunner.execute(RealWindowTest::frame);
        window = new FrameFixture(robot, frame);
        window.show();
    }

    @AfterEach
    void close() {
        robot.cleanUp();
        FailOnThreadViolationRepaintManager.uninstall();
    }

    @Test
    void aRobotReachesAButtonByKeyboardAlone() {
        window.textBox("words").enterText("ok");
        window.textBox("words").pressAndReleaseKeys(KeyEvent.VK_TAB, KeyEvent.VK_SPACE);
        robot.waitForIdle();
        assertThat(window.button("go").text()).isEqualTo("ok!");
    }

    private static JFrame frame() {
        FlatLightLaf.setup();
        JFrame frame = new JFrame("window");
        JPanel panel = new JPanel(new MigLayout("wrap 1", "[200]"));
        JTextField words = new JTextField(10);
        words.setName("words");
        JButton go = new JButton("go");
        go.setName("go");
        go.addActionListener(event -> go.setText(words.getText() + "!"));
        panel.add(words);
        panel.add(go);
        frame.setContentPane(panel);
        return frame;
    }
}
