package advisor.workbench.window;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javax.swing.Timer;

/** Locks the window when neither key nor mouse was used for some minutes. */
final class IdleLock {

    private static final int LOOK_EVERY_MILLIS = 5_000;
    private static final long MINUTE = 60_000_000_000L;

    private final IntSupplier minutes;
    private final LongSupplier nanos;
    private final Runnable lock;
    private final AWTEventListener used = event -> used();
    private final Timer timer = new Timer(LOOK_EVERY_MILLIS, tick -> look());
    private long last;

    /**
     * A lock that is not waiting yet.
     *
     * @param minutes after how many minutes it locks; 0 for never
     * @param nanos a clock that only goes forward
     */
    IdleLock(IntSupplier minutes, LongSupplier nanos, Runnable lock) {
        this.minutes = minutes;
        this.nanos = nanos;
        this.lock = lock;
        this.last = nanos.getAsLong();
    }

    /** Waits from now on. */
    void begin() {
        used();
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        used,
                        AWTEvent.KEY_EVENT_MASK
                                | AWTEvent.MOUSE_EVENT_MASK
                                | AWTEvent.MOUSE_MOTION_EVENT_MASK
                                | AWTEvent.MOUSE_WHEEL_EVENT_MASK);
        timer.start();
    }

    /** Waits no longer. */
    void end() {
        timer.stop();
        Toolkit.getDefaultToolkit().removeAWTEventListener(used);
    }

    /** Something was pressed or moved. */
    void used() {
        last = nanos.getAsLong();
    }

    /** Locks when it is time. */
    void look() {
        int after = minutes.getAsInt();
        if (after > 0 && nanos.getAsLong() - last >= after * MINUTE) {
            lock.run();
        }
    }
}
