package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IdleLockTest {

    private long now = 5;
    private int after = 10;
    private int locked;
    private final IdleLock lock = new IdleLock(() -> after, () -> now, () -> locked++);

    private void pass(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
        lock.look();
    }

    @Test
    void itLocksAfterTheMinutesThatWereChosen() {
        pass(9 * 60 + 59);
        assertThat(locked).isZero();
        pass(1);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void everyUseStartsTheWaitAnew() {
        pass(9 * 60);
        lock.used();
        pass(9 * 60);
        assertThat(locked).isZero();
        pass(60);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void neverMeansNever() {
        after = 0;
        pass(100_000);
        assertThat(locked).isZero();
    }
}
