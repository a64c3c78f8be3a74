package advisor.workbench.task;

import java.util.ArrayList;
import java.util.List;

/** Who wants to know that a model has changed; used on the event thread only. */
public final class Listeners {

    private final List<Runnable> all = new ArrayList<>();

    /** Tells a listener of every change from now on; what is returned ends that. */
    public Runnable add(Runnable listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** Says that something changed. */
    public void changed() {
        for (Runnable listener : List.copyOf(all)) {
            listener.run();
        }
    }
}
