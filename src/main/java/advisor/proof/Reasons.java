package advisor.proof;

import advisor.guide.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of a client in the terms of one or two guides, and the least of it from which something follows.
 *
 * <p>It is said in what both guides share where that is enough: a defined condition rather than what it is made of, and the
 * predicates of what changed rather than those of the rest.
 */
final class Reasons {

    /** How gladly a reason is kept; the first are given up first. */
    private enum Rank {
        PLAIN,
        END,
        DEFINED,
        ORDER,
        CHANGED
    }

    /** Something that can be so or not, in the words of the guide that said it first. */
    private record Reason(Side side, int predicate, Rank rank, boolean shared) {}

    /** A reason as it is with one client. */
    private record Actual(Rank rank, Circumstance circumstance) {}

    /**
     * The least that is so with one client and from which a goal follows.
     *
     * @param where what is so
     * @param formula all of it
     */
    record Region(List<Circumstance> where, Solver.Formula formula) {}

    private final Solver solver;
    private final Map<Solver.Formula, Reason> reasons = new LinkedHashMap<>();
    private final Map<Solver.Formula, Circumstance> orders = new LinkedHashMap<>();

    private Reasons(Solver solver) {
        this.solver = solver;
    }

    /** What some predicates of one guide can say. */
    static Reasons of(GuideFormulas guide, Set<Integer> predicates, Solver solver) {
        Reasons all = new Reasons(solver);
        for (int i : predicates) {
            Solver.Formula formula = solver.named(guide.predicate(i));
            if (!formula.equals(solver.always()) && !formula.equals(solver.never())) {
                all.reasons.putIfAbsent(formula, new Reason(Side.B, i, Rank.CHANGED, true));
            }
        }
        return all;
    }

    /** What two guides can say, given the predicates of each that stand in what changed. */
    static Reasons of(GuideFormulas a, Set<Integer> changedA, GuideFormulas b, Set<Integer> changedB, Solver solver) {
        Reasons all = new Reasons(solver);
        all.add(Side.A, a, changedA);
        all.add(Side.B, b, changedB);
        Set<Solver.Formula> before = new HashSet<>();
        for (int rule = 1; rule <= a.guide().declarations().conclusionRules().size(); rule++) {
            before.add(a.noneBefore(rule));
        }
        for (int rule = 1; rule <= b.guide().declarations().conclusionRules().size(); rule++) {
            if (before.contains(b.noneBefore(rule))) {
                all.orders.put(b.noneBefore(rule), new Circumstance.NoRuleBefore(Side.B, rule));
            }
        }
        return all;
    }

    private void add(Side side, GuideFormulas formulas, Set<Integer> changed) {
        List<Predicate> predicates = formulas.guide().declarations().predicates();
        for (int i = 0; i < predicates.size(); i++) {
            Solver.Formula formula = solver.named(formulas.predicate(i));
            if (!formula.equals(solver.always()) && !formula.equals(solver.never())) {
                Rank rank = changed.contains(i) ? Rank.CHANGED : rank(predicates.get(i));
                Reason known = reasons.get(formula);
                Reason best = known != null && known.rank().compareTo(rank) >= 0
                        ? new Reason(
                                known.side(), known.predicate(), known.rank(), known.shared() || known.side() != side)
                        : new Reason(side, i, rank, known != null && (known.shared() || known.side() != side));
                reasons.put(formula, best);
            }
        }
    }

    private static Rank rank(Predicate predicate) {
        if (predicate instanceof Predicate.Defined) {
            return Rank.DEFINED;
        }
        boolean ofEnd = predicate instanceof Predicate.Concluded || predicate instanceof Predicate.Planned;
        return ofEnd ? Rank.END : Rank.PLAIN;
    }

    /**
     * The least from which a goal follows for one client.
     *
     * @param guides the predicates of each guide, to know which of them are made of others
     * @param values the client, for whom the goal holds
     * @return nothing when the time was over first
     */
    Optional<Region> least(Solver.Formula goal, Solver.Values values, Map<Side, GuideFormulas> guides) {
        Map<Solver.Formula, Actual> all = actual(values, guides);
        Solver.Formula missed = solver.not(solver.named(goal));
        List<Solver.Formula> dearest = new ArrayList<>(all.keySet());
        dearest.sort(Comparator.comparing((Solver.Formula formula) -> rank(all, formula))
                .reversed());
        List<Solver.Formula> coarse = dearest.stream()
                .filter(formula -> rank(all, formula) != Rank.PLAIN)
                .toList();
        for (List<Solver.Formula> from : List.of(coarse, dearest)) {
            Solver.Reply reply = Least.core(solver, missed, from);
            if (reply instanceof Solver.Reply.Undecided) {
                return Optional.empty();
            }
            if (reply instanceof Solver.Reply.Impossible impossible) {
                return new Least(solver, missed, from).of(impossible.needed()).map(least -> region(all, least));
            }
        }
        throw new IllegalStateException("all predicates together do not decide what a guide says");
    }

    private Region region(Map<Solver.Formula, Actual> all, Set<Solver.Formula> least) {
        List<Circumstance> where = all.entrySet().stream()
                .filter(entry -> least.contains(entry.getKey()))
                .map(entry -> entry.getValue().circumstance())
                .toList();
        return new Region(where, solver.all(least));
    }

    private static Rank rank(Map<Solver.Formula, Actual> all, Solver.Formula formula) {
        return Objects.requireNonNull(all.get(formula), "a reason that was not given")
                .rank();
    }

    /* Each reason as it is with the client; of the order of rules only the farthest they come unclaimed. */
    private Map<Solver.Formula, Actual> actual(Solver.Values values, Map<Side, GuideFormulas> guides) {
        Map<Solver.Formula, Actual> actual = new LinkedHashMap<>();
        reasons.forEach((formula, reason) -> {
            Predicate predicate = Objects.requireNonNull(guides.get(reason.side()))
                    .guide()
                    .declarations()
                    .predicates()
                    .get(reason.predicate());
            if (reason.shared() || rank(predicate) == Rank.PLAIN) {
                boolean held = values.holds(formula);
                actual.put(
                        held ? formula : solver.not(formula),
                        new Actual(reason.rank(), new Circumstance.Holds(reason.side(), reason.predicate(), held)));
            }
        });
        Solver.Formula farthest = null;
        for (Solver.Formula formula : orders.keySet()) {
            farthest = values.holds(formula) ? formula : farthest;
        }
        if (farthest != null) {
            actual.put(farthest, new Actual(Rank.ORDER, Objects.requireNonNull(orders.get(farthest))));
        }
        return actual;
    }
}
