package advisor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Unknown counts with everything that is known of them, and a solver that looks for other counts that agree with it.
 *
 * <p>The solver is only trusted to propose: a world it finds counts when whole numbers from 0 on fulfil every line exactly.
 */
final class Worlds {

    /** A sum of unknowns, each with a factor, and a constant. */
    record Sum(List<Integer> unknowns, List<Long> factors, long constant) {
        static Sum constant(long constant) {
            return new Sum(List.of(), List.of(), constant);
        }

        static Sum of(int unknown) {
            return new Sum(List.of(unknown), List.of(1L), 0);
        }

        Sum plus(Sum other, long factor) {
            List<Integer> all = new ArrayList<>(unknowns);
            all.addAll(other.unknowns);
            List<Long> each = new ArrayList<>(factors);
            other.factors.forEach(one -> each.add(one * factor));
            return new Sum(all, each, constant + factor * other.constant);
        }

        double inParts(double[] world) {
            double sum = constant;
            for (int i = 0; i < unknowns.size(); i++) {
                sum += factors.get(i) * world[unknowns.get(i)];
            }
            return sum;
        }

        long in(long[] world) {
            long sum = constant;
            for (int i = 0; i < unknowns.size(); i++) {
                sum += factors.get(i) * world[unknowns.get(i)];
            }
            return sum;
        }
    }

    /* Not negative; 0 when it is an equation. */
    private record Line(Sum sum, boolean equation) {
        boolean holds(long[] world) {
            long value = sum.in(world);
            return equation ? value == 0 : value >= 0;
        }
    }

    private int unknowns;
    private final List<Line> lines = new ArrayList<>();

    /** One more count of which only what is said from now on is known. */
    Sum unknown() {
        return Sum.of(unknowns++);
    }

    /** A sum is known to be 0. */
    void zero(Sum sum) {
        lines.add(new Line(sum, true));
    }

    /** A sum is known not to be negative. */
    void notNegative(Sum sum) {
        lines.add(new Line(sum, false));
    }

    /** Whether a world is possible. */
    boolean allows(long[] world) {
        return Arrays.stream(world).allMatch(count -> count >= 0)
                && lines.stream().allMatch(line -> line.holds(world));
    }

    /** Any world, or nothing when there is none. */
    Optional<long[]> any() {
        return most(List.of(), 0);
    }

    /** Those sums that reach a number in no world, so that anybody could work out that they are below it. */
    List<Sum> neverAtLeast(List<Sum> wanted, long least) {
        List<Sum> left = new ArrayList<>(wanted);
        List<Sum> never = new ArrayList<>();
        while (!left.isEmpty()) {
            long[] world = most(left, least).orElse(null);
            if (world == null || left.stream().noneMatch(sum -> sum.in(world) >= least)) {
                // together they take from each other: one at a time
                Sum first = left.remove(0);
                if (most(List.of(first), least)
                        .filter(one -> first.in(one) >= least)
                        .isEmpty()) {
                    never.add(first);
                }
            } else {
                left.removeIf(sum -> sum.in(world) >= least);
            }
        }
        return never;
    }

    /**
     * Those sums that reach a number not even where clients could be divided: whoever reckons with all equations at once
     * works out no more than these. Much quicker than with whole numbers, where hundreds of counts hang together.
     */
    List<Sum> neverInParts(List<Sum> wanted, long least) {
        List<Sum> left = new ArrayList<>(wanted);
        List<Sum> never = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Sum> reached = reachedInParts(left, left, least);
            if (reached.isEmpty()) {
                Sum first = left.remove(0);
                List<Sum> alone = reachedInParts(List.of(first), left, least);
                if (alone.isEmpty()) {
                    never.add(first);
                }
                left.removeAll(alone);
            }
            left.removeAll(reached);
        }
        return never;
    }

    private List<Sum> reachedInParts(List<Sum> wanted, List<Sum> left, long least) {
        Optimisation.Result result = maximised(wanted, least, false);
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what is seen is true, so there is a world");
        }
        double[] world = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            world[i] = result.doubleValue(i);
        }
        List<Sum> asked = new ArrayList<>(left);
        asked.addAll(wanted);
        return asked.stream().filter(sum -> sum.inParts(world) > least - 1e-6).toList();
    }

    /** A world in which as many as possible of the sums come as near as possible to a number; nothing when there is no world. */
    Optional<long[]> most(List<Sum> wanted, long least) {
        Optional<long[]> found = solve(wanted, least, false);
        return found.isPresent() ? found : solve(wanted, least, true);
    }

    private Optional<long[]> solve(List<Sum> wanted, long least, boolean whole) {
        Optimisation.Result result = maximised(wanted, least, whole);
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        long[] world = new long[unknowns];
        for (int i = 0; i < unknowns; i++) {
            world[i] = Math.round(result.doubleValue(i));
        }
        return allows(world) ? Optional.of(world) : Optional.empty();
    }

    private Optimisation.Result maximised(List<Sum> wanted, long least, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[unknowns];
        for (int i = 0; i < unknowns; i++) {
            variables[i] = model.newVariable("x" + i).lower(0).integer(whole);
        }
        for (Line line : lines) {
            Expression expression = express(model, line.sum, variables);
            if (line.equation) {
                expression.level(-line.sum.constant);
            } else {
                expression.lower(-line.sum.constant);
            }
        }
        for (Sum sum : wanted) {
            // counts for the goal up to the number wanted, and no further
            Variable reached = model.newVariable("y").lower(0).upper(least).weight(1);
            express(model, sum, variables).set(reached, -1).lower(-sum.constant);
        }
        return model.maximise();
    }

    private static Expression express(ExpressionsBasedModel model, Sum sum, Variable[] variables) {
        Expression expression = model.newExpression("e" + model.constraints().count());
        for (int i = 0; i < sum.unknowns.size(); i++) {
            expression.add(variables[sum.unknowns.get(i)], sum.factors.get(i));
        }
        return expression;
    }
}
