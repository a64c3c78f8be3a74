package advisor.workbench.compare;

import advisor.outcome.Outcome;
import advisor.workbench.task.Refused;
import java.util.function.Consumer;

/** The outcomes a desk keeps; they are counted here and go no further. */
@FunctionalInterface
public interface KeptOutcomes {

    /** Hands over all of them one by one, in no order that means anything. */
    void forEach(Consumer<Outcome> action) throws Refused;
}
