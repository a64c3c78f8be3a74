package advisor.proof;

import advisor.guide.Truth;
import de.uni_freiburg.informatik.ultimate.logic.Annotation;
import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.logic.Theory;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * SMTInterpol behind the {@link Solver}; quiet, and stopped by a deadline.
 *
 * <p>What a name stands for is told to it when a question first has to do with the name, so that what no question is
 * about costs nothing.
 */
final class SmtSolver implements Solver {

    private record TermFormula(Term term) implements Formula {}

    private record TermWhole(Term term) implements Whole {}

    private final SMTInterpol script;
    private final Theory theory;
    private final Sort truth;
    private final Sort whole;
    private final Deadline deadline;
    /* The same term is made only once, and its own hash is a poor one. */
    private final IdentityHashMap<Term, Formula> named = new IdentityHashMap<>();
    private final IdentityHashMap<Term, Term> meanings = new IdentityHashMap<>();
    private final Set<Term> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Met met = new Met();
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

    static Term term(Formula formula) {
        return ((TermFormula) formula).term();
    }

    static Term term(Whole number) {
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
        met.clear();
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
            meanings.put(term(known), term);
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
        met.clear();
        tell(List.of(formula));
        script.assertTerm(term(formula));
    }

    /* Tells what the names in formulas stand for, and the names in that, as far as it was not told before. */
    private void tell(Collection<Formula> formulas) {
        Deque<Term> open = new ArrayDeque<>();
        formulas.forEach(formula -> open.push(term(formula)));
        while (!open.isEmpty()) {
            Term term = open.pop();
            if (term instanceof ApplicationTerm made && told.add(term)) {
                Term meaning = meanings.get(term);
                if (meaning != null) {
                    open.push(meaning);
                    script.assertTerm(theory.equals(term, meaning));
                }
                for (Term part : made.getParameters()) {
                    open.push(part);
                }
            }
        }
    }

    @Override
    public Set<Formula> lackedAlone(Formula besides, Collection<Formula> formulas) {
        return met.lackedAlone(besides, formulas);
    }

    @Override
    public Reply ask(Formula... formulas) {
        return asked(List.of(formulas));
    }

    private Reply asked(List<Formula> all) {
        return reply(all, () -> {
            all.forEach(formula -> script.assertTerm(term(formula)));
            return check(() -> all);
        });
    }

    @Override
    public Truth can(Formula... formulas) {
        List<Formula> all = List.of(formulas);
        Reply reply = met.find(all).<Reply>map(Reply.Possible::new).orElseGet(() -> asked(all));
        return reply instanceof Reply.Possible ? Truth.YES : reply instanceof Reply.Impossible ? Truth.NO : Truth.OPEN;
    }

    @Override
    public Reply core(Collection<Formula> choices) {
        List<Formula> all = List.copyOf(choices);
        return met.find(all)
                .<Reply>map(Reply.Possible::new)
                .orElseGet(() -> reply(all, () -> {
                    for (int i = 0; i < all.size(); i++) {
                        script.assertTerm(script.annotate(term(all.get(i)), new Annotation(":named", "c" + i)));
                    }
                    return check(() -> Stream.of(script.getUnsatCore())
                            .map(name ->
                                    all.get(Integer.parseInt(name.toString().substring(1))))
                            .toList());
                }));
    }

    /* What is found out with all that was told and nothing that stays. */
    private Reply reply(List<Formula> all, Supplier<Reply> found) {
        if (deadline.isOver()) {
            return new Reply.Undecided();
        }
        tell(all);
        script.push(1);
        try {
            return found.get();
        } finally {
            script.pop(1);
        }
    }

    private Reply check(Supplier<List<Formula>> needed) {
        LBool answer = script.checkSat();
        if (answer == LBool.SAT) {
            Values values = new TermValues(script.getModel(), meanings);
            met.add(values);
            return new Reply.Possible(values);
        }
        return answer == LBool.UNSAT ? new Reply.Impossible(needed.get()) : new Reply.Undecided();
    }
}
