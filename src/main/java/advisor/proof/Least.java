package advisor.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives up, of reasons from which something follows, those without which it follows too; what is left is needed.
 *
 * <p>Whoever was met and lacks just one of them while it does not follow shows that this one is needed, which costs no
 * question. Of the others many are given up at once where that can be, and fewer where it can not.
 */
final class Least {

    private final Solver solver;
    private final Solver.Formula missed;
    private final List<Solver.Formula> dearest;

    /**
     * Reasons from which something follows.
     *
     * @param missed that it does not follow
     * @param dearest all reasons, the last to be given up first
     */
    Least(Solver solver, Solver.Formula missed, List<Solver.Formula> dearest) {
        this.solver = solver;
        this.missed = missed;
        this.dearest = dearest;
    }

    /** Whether something can be missed for all reasons, and which of them keep it from that. */
    static Solver.Reply core(Solver solver, Solver.Formula missed, Collection<Solver.Formula> from) {
        return solver.core(with(missed, from));
    }

    private static List<Solver.Formula> with(Solver.Formula missed, Collection<Solver.Formula> from) {
        List<Solver.Formula> all = new ArrayList<>(from);
        all.add(missed);
        return all;
    }

    /**
     * The least of what a core holds.
     *
     * @return nothing when the time was over first
     */
    Optional<Set<Solver.Formula>> of(List<Solver.Formula> core) {
        Set<Solver.Formula> needed = new LinkedHashSet<>(core);
        needed.remove(missed);
        List<Solver.Formula> open = new ArrayList<>();
        for (int i = dearest.size() - 1; i >= 0; i--) {
            if (needed.contains(dearest.get(i))) {
                open.add(dearest.get(i));
            }
        }
        boolean isProven = false;
        int atOnce = open.size();
        while (true) {
            open.retainAll(needed);
            open.removeAll(solver.lackedAlone(missed, needed));
            if (open.isEmpty()) {
                break;
            }
            List<Solver.Formula> some = List.copyOf(open.subList(0, Math.min(atOnce, open.size())));
            Set<Solver.Formula> others = without(needed, some);
            Solver.Reply reply = core(solver, missed, others);
            if (reply instanceof Solver.Reply.Undecided) {
                return Optional.empty();
            }
            if (reply instanceof Solver.Reply.Impossible smaller) {
                needed.retainAll(smaller.needed());
                isProven = needed.equals(others);
                atOnce *= 2;
            } else if (some.size() == 1) {
                open.remove(0);
            } else {
                atOnce = some.size() / 2;
            }
        }
        return isProven ? Optional.of(needed) : proven(needed);
    }

    /* A core is only what the solver says of its own proof, so it is asked once more. */
    private Optional<Set<Solver.Formula>> proven(Set<Solver.Formula> needed) {
        Solver.Reply last = core(solver, missed, needed);
        return last instanceof Solver.Reply.Undecided
                ? Optional.empty()
                : Optional.of(last instanceof Solver.Reply.Impossible ? needed : new LinkedHashSet<>(dearest));
    }

    private static Set<Solver.Formula> without(Set<Solver.Formula> all, Collection<Solver.Formula> some) {
        Set<Solver.Formula> others = new LinkedHashSet<>(all);
        others.removeAll(some);
        return others;
    }
}
