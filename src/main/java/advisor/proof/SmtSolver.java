package advisor.proof;

import advisor.guide.Truth;
import de.uni_freiburg.informatik.ultimate.logic.Annotation;
import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Model;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.logic.Theory;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SMTInterpol behind the {@link Solver}; quiet, and stopped by a deadline. */
final class SmtSolver implements Solver {

    private record TermFormula(Term term) implements Formula {}

    private record TermWhole(Term term) implements Whole {}

    private final SMTInterpol script;
    private final Theory theory;
    private final Sort truth;
    private final Sort whole;
    private final Deadline deadline;
    private final Map<Term, Formula> named = new HashMap<>();
    private int names;

    SmtSolver(Deadline deadline) {
        this.deadline = deadline;
        DefaultLogger logger = new DefaultLogger();
        logger.setLoglevel(LogProxy.LOGLEVEL_OFF);
        this.script = new SMTInterpol(logger, deadline::isOver);
        script.setOption(":produce-models", true);
        script.setOption(":produce-unsat-cores", true);
        script.setLogic(Logics.QF_LIA);
        this.theory = script.getTheory();
        this.truth = theory.getBooleanSort();
        this.whole = script.sort("Int");
    }

    private static Term term(Formula formula) {
        return ((TermFormula) formula).term();
    }

    private static Term term(Whole number) {
        return ((TermWhole) number).term();
    }

    private Term numeral(long number) {
        Term absolute = script.numeral(BigInteger.valueOf(number).abs());
        return number < 0 ? script.term("-", absolute) : absolute;
    }

    @Override
    public Formula always() {
        return new TermFormula(theory.mTrue);
    }

    @Override
    public Formula never() {
        return new TermFormula(theory.mFalse);
    }

    @Override
    public Formula choice() {
        String name = "b" + names++;
        script.declareFun(name, new Sort[0], truth);
        return new TermFormula(script.term(name));
    }

    @Override
    public Whole number(long from, long to) {
        String name = "n" + names++;
        script.declareFun(name, new Sort[0], whole);
        Term number = script.term(name);
        script.assertTerm(script.term("<=", numeral(from), number));
        script.assertTerm(script.term("<=", number, numeral(to)));
        return new TermWhole(number);
    }

    @Override
    public Formula all(Collection<Formula> formulas) {
        return new TermFormula(theory.and(formulas.stream().map(SmtSolver::term).toArray(Term[]::new)));
    }

    @Override
    public Formula any(Collection<Formula> formulas) {
        return new TermFormula(theory.or(formulas.stream().map(SmtSolver::term).toArray(Term[]::new)));
    }

    @Override
    public Formula not(Formula formula) {
        return new TermFormula(theory.not(term(formula)));
    }

    @Override
    public Formula ifElse(Formula condition, Formula yes, Formula no) {
        return new TermFormula(theory.ifthenelse(term(condition), term(yes), term(no)));
    }

    @Override
    public Formula same(Formula first, Formula second) {
        return new TermFormula(theory.equals(term(first), term(second)));
    }

    @Override
    public Whole sum(List<Part> parts) {
        List<Term> terms = new ArrayList<>();
        for (Part part : parts) {
            Term scaled = part.factor() == 1
                    ? term(part.number())
                    : script.term("*", numeral(part.factor()), term(part.number()));
            Term when = term(part.when());
            terms.add(when == theory.mTrue ? scaled : script.term("ite", when, scaled, numeral(0)));
        }
        return new TermWhole(
                terms.isEmpty()
                        ? numeral(0)
                        : terms.size() == 1 ? terms.get(0) : script.term("+", terms.toArray(Term[]::new)));
    }

    @Override
    public Formula atLeast(Whole number, long limit) {
        return new TermFormula(script.term(">=", term(number), numeral(limit)));
    }

    @Override
    public Formula named(Formula formula) {
        Term term = term(formula);
        if (term == theory.mTrue || term == theory.mFalse || isName(term)) {
            return formula;
        }
        Formula known = named.get(term);
        if (known == null) {
            known = choice();
            named.put(term, known);
            require(same(known, formula));
        }
        return known;
    }

    private static boolean isName(Term term) {
        return term instanceof ApplicationTerm made
                && made.getParameters().length == 0
                && made.getFunction().getName().startsWith("b");
    }

    @Override
    public void require(Formula formula) {
        script.assertTerm(term(formula));
    }

    @Override
    public Reply ask(Formula... formulas) {
        if (deadline.isOver()) {
            return new Reply.Undecided();
        }
        script.push(1);
        try {
            LBool answer = check(formulas);
            if (answer == LBool.SAT) {
                return new Reply.Possible(new ModelValues(script.getModel()));
            }
            return answer == LBool.UNSAT ? new Reply.Impossible() : new Reply.Undecided();
        } finally {
            script.pop(1);
        }
    }

    @Override
    public Truth can(Formula... formulas) {
        if (deadline.isOver()) {
            return Truth.OPEN;
        }
        script.push(1);
        try {
            return truth(check(formulas));
        } finally {
            script.pop(1);
        }
    }

    private LBool check(Formula... formulas) {
        for (Formula formula : formulas) {
            script.assertTerm(term(formula));
        }
        return script.checkSat();
    }

    private static Truth truth(LBool answer) {
        return answer == LBool.SAT ? Truth.YES : answer == LBool.UNSAT ? Truth.NO : Truth.OPEN;
    }

    @Override
    public Core core(Collection<Formula> choices) {
        if (deadline.isOver()) {
            return new Core(Truth.OPEN, List.of());
        }
        List<Formula> all = List.copyOf(choices);
        script.push(1);
        try {
            for (int i = 0; i < all.size(); i++) {
                script.assertTerm(script.annotate(term(all.get(i)), new Annotation(":named", "c" + i)));
            }
            Truth answer = truth(script.checkSat());
            List<Formula> needed = new ArrayList<>();
            if (answer == Truth.NO) {
                for (Term name : script.getUnsatCore()) {
                    needed.add(all.get(Integer.parseInt(name.toString().substring(1))));
                }
            }
            return new Core(answer, needed);
        } finally {
            script.pop(1);
        }
    }

    private record ModelValues(Model model) implements Values {
        @Override
        public boolean holds(Formula formula) {
            return model.evaluate(term(formula)).toString().equals("true");
        }

        @Override
        public long of(Whole number) {
            String text = model.evaluate(term(number)).toString().replaceAll("[()\\s]", "");
            return new java.math.BigDecimal(text).longValueExact();
        }
    }
}
