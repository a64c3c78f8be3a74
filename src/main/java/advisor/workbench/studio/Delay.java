package advisor.workbench.studio;

/** Runs something on the event thread after a while. */
@FunctionalInterface
public interface Delay {
    void after(long milliseconds, Runnable does);
}
