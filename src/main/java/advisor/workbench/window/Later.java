package advisor.workbench.window;

import javax.swing.Timer;

/** Does things later, on the event thread. */
public final class Later {

    private Later() {}

    /** Does something once after so many milliseconds. */
    public static void run(int milliseconds, Runnable does) {
        Timer timer = new Timer(milliseconds, waited -> does.run());
        timer.setRepeats(false);
        timer.start();
    }
}
