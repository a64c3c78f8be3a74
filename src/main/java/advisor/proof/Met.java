package advisor.proof;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clients a solver met, of whom the latest are remembered: whoever is an example already needs no solver to be found.
 */
final class Met {

    /** Enough for what is looked at one after another; more would take longer to look through than they spare. */
    private static final int MOST = 200;

    private final Deque<Solver.Values> latest = new ArrayDeque<>();

    void add(Solver.Values values) {
        latest.addFirst(values);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /** One of them for whom all formulas hold. */
    Optional<Solver.Values> find(Collection<Solver.Formula> all) {
        return latest.stream()
                .filter(values -> all.stream().allMatch(values::holds))
                .findFirst();
    }

    /** Those of some formulas that one of them lacks while all others hold, and something else besides. */
    Set<Solver.Formula> lackedAlone(Solver.Formula besides, Collection<Solver.Formula> all) {
        Set<Solver.Formula> alone = new HashSet<>();
        for (Solver.Values values : latest) {
            Solver.Formula lacked = lackedAlone(values, all);
            if (lacked != null && values.holds(besides)) {
                alone.add(lacked);
            }
        }
        return alone;
    }

    private static Solver.@Nullable Formula lackedAlone(Solver.Values values, Collection<Solver.Formula> all) {
        Solver.Formula lacked = null;
        for (Solver.Formula one : all) {
            if (!values.holds(one)) {
                if (lacked != null) {
                    return null;
                }
                lacked = one;
            }
        }
        return lacked;
    }

    /** Forgets all of them, since what is required now need not hold for them. */
    void clear() {
        latest.clear();
    }
}
