package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;

class PressTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void whatAKeyPressesIsDoneOnceAndLeavesTheButtonAsItWas() {
        JButton go = Press.primary("go", "Continue", () -> done.add("went on"));

        go.doClick();

        assertThat(done).containsExactly("went on");
        assertThat(go.getModel().isPressed()).isFalse();
        assertThat(go.getModel().isArmed()).isFalse();
    }

    @Test
    void aKeyDoesNotLetTheWindowSleepToShowTheButtonPressed() {
        JButton go = Press.other("go", "Continue", () -> done.add("went on"));

        // whatever sleeps takes the sign that it was woken away
        Thread.currentThread().interrupt();
        go.doClick(20);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).containsExactly("went on");
    }

    @Test
    void whatIsDisabledCanNotBePressed() {
        JButton go = Press.quiet("go", "Continue", () -> done.add("went on"));
        go.setEnabled(false);

        go.doClick();

        assertThat(done).isEmpty();
    }
}
