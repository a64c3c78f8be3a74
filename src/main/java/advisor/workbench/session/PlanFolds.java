package advisor.workbench.session;

import java.util.HashSet;
import java.util.Set;

/** Which advice is unfolded to its steps; lives as long as the session is shown. */
final class PlanFolds {

    private final Set<String> open = new HashSet<>();

    boolean isOpen(String advice) {
        return open.contains(advice);
    }

    void toggle(String advice) {
        if (!open.remove(advice)) {
            open.add(advice);
        }
    }
}
