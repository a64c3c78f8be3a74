package advisor.proof;

import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.ConstantTerm;
import de.uni_freiburg.informatik.ultimate.logic.Model;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Objects;

/**
 * What formulas are worth when a model's free choices and numbers are: each is worked out once, a name from what it stands
 * for, so that a formula can be asked about that the model was made without.
 */
final class TermValues implements Solver.Values {

    private final Model model;
    private final IdentityHashMap<Term, Term> meanings;
    private final IdentityHashMap<Term, Boolean> truths = new IdentityHashMap<>();
    private final IdentityHashMap<Term, Long> numbers = new IdentityHashMap<>();

    /**
     * The values of a model.
     *
     * @param meanings what names stand for; those given later are known too
     */
    TermValues(Model model, IdentityHashMap<Term, Term> meanings) {
        this.model = model;
        this.meanings = meanings;
    }

    @Override
    public boolean holds(Solver.Formula formula) {
        return holds(SmtSolver.term(formula));
    }

    @Override
    public long of(Solver.Whole number) {
        return number(SmtSolver.term(number));
    }

    private boolean holds(Term term) {
        ApplicationTerm made = (ApplicationTerm) term;
        Term[] parts = made.getParameters();
        if (made.getFunction().getName().equals("not")) {
            return !holds(parts[0]);
        }
        Boolean known = truths.get(term);
        if (known == null) {
            known = truth(made, parts);
            truths.put(term, known);
        }
        return known;
    }

    private boolean truth(ApplicationTerm made, Term[] parts) {
        return switch (made.getFunction().getName()) {
            case "true" -> true;
            case "false" -> false;
            case "and" -> all(parts);
            case "or" -> any(parts);
            case "=>" -> !holds(parts[0]) || holds(parts[1]);
            case "ite" -> holds(parts[0]) ? holds(parts[1]) : holds(parts[2]);
            case "=" -> holds(parts[0]) == holds(parts[1]);
            case "<=" -> number(parts[0]) <= number(parts[1]);
            case ">=" -> number(parts[0]) >= number(parts[1]);
            default -> {
                refuseCompound(made, parts);
                Term meaning = meanings.get(made);
                yield meaning == null ? model.evaluate(made).toString().equals("true") : holds(meaning);
            }
        };
    }

    private boolean all(Term[] parts) {
        for (Term part : parts) {
            if (!holds(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(Term[] parts) {
        for (Term part : parts) {
            if (holds(part)) {
                return true;
            }
        }
        return false;
    }

    private long number(Term term) {
        Long known = numbers.get(term);
        if (known == null) {
            known = term instanceof ConstantTerm constant ? constant(constant) : number((ApplicationTerm) term);
            numbers.put(term, known);
        }
        return known;
    }

    private long number(ApplicationTerm made) {
        Term[] parts = made.getParameters();
        return switch (made.getFunction().getName()) {
            case "+" -> {
                long sum = 0;
                for (Term part : parts) {
                    sum = Math.addExact(sum, number(part));
                }
                yield sum;
            }
            case "*" -> Math.multiplyExact(number(parts[0]), number(parts[1]));
            case "-" -> Math.negateExact(number(parts[0]));
            case "ite" -> number(parts[holds(parts[0]) ? 1 : 2]);
            default -> {
                refuseCompound(made, parts);
                yield number(model.evaluate(made));
            }
        };
    }

    /* What the model says of a compound would be wrong, since it knows nothing of names that it was made without. */
    private static void refuseCompound(ApplicationTerm made, Term[] parts) {
        if (parts.length > 0) {
            throw new IllegalStateException(
                    "no formula is made with " + made.getFunction().getName());
        }
    }

    private static long constant(ConstantTerm constant) {
        Object value = constant.getValue();
        return value instanceof Rational rational
                ? rational.numerator().longValueExact()
                : ((BigInteger) Objects.requireNonNull(value)).longValueExact();
    }
}
