package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Truth;
import advisor.session.Foresight;
import advisor.session.Recalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Proves how clients of whom only a part is known would end with another version of a guide.
 *
 * <p>Everything that is not known is free: answers that were not kept, what lies within a band, the day of the session and
 * what the desk remembered.
 */
public final class Foreseer implements Foresight {

    private final Guide first;
    private final List<Aspect> aspects;
    private final Solver solver;
    private final GuideFormulas a;
    private final GuideFormulas b;

    /**
     * Foresees what the second guide means for clients of the first; proves what can be otherwise, which may take a moment.
     *
     * @param setting the day of the question; clients may have come on any day of the two years before
     * @param milliseconds how long all of it may take; what is not decided by then stays undecided
     * @param isOff whether nobody waits for it any more
     */
    public Foreseer(Guide a, Guide b, Setting setting, long milliseconds, BooleanSupplier isOff) {
        this.first = a;
        this.solver = new SmtSolver(Deadline.in(milliseconds, isOff));
        ClientFormulas client = new ClientFormulas(solver, setting, Comparer.widest(a, b), new AnyDay());
        this.a = new GuideFormulas(a, client);
        this.b = new GuideFormulas(b, client);
        this.aspects = changing();
    }

    @Override
    public List<Aspect> aspects() {
        return aspects;
    }

    /*
     * Whether something can be otherwise is asked for clients of whichever day: versions that are the same on one day of the
     * week can differ on another. What is not decided in time may be otherwise. What must be known follows from the conditions
     * that changed. None of it depends on any outcome.
     */
    private List<Aspect> changing() {
        Set<String> changing = new TreeSet<>();
        List<Solver.Formula> kept = new ArrayList<>();
        a.guide().declarations().conclusions().stream()
                .map(Conclusion::key)
                .forEach(key -> kept.add(solver.all(List.of(a.concluded(List.of(key)), ends(key)))));
        if (solver.can(ended(a), solver.not(solver.any(kept))) != Truth.NO) {
            changing.add("");
        }
        Stream.of(a, b)
                .flatMap(guide -> guide.guide().declarations().advice().stream())
                .map(Advice::key)
                .filter(key -> !a.planned(key).equals(b.planned(key)))
                .distinct()
                .filter(key -> solver.can(ended(a), ended(b), solver.not(solver.same(a.planned(key), b.planned(key))))
                        != Truth.NO)
                .forEach(changing::add);
        ChangedConditions changed = new ChangedConditions(a, b);
        return changing.stream().map(changed::aspect).toList();
    }

    private Solver.Formula ended(GuideFormulas guide) {
        return solver.all(List.of(solver.not(guide.breaks()), solver.not(guide.nowhere())));
    }

    @Override
    public Foreseen of(Aspect aspect, Part part) {
        Solver.Formula told = told(aspect, part);
        Solver.Formula other = otherwise(aspect, part);
        Truth differs = solver.can(told, other);
        Truth stays = differs == Truth.OPEN ? Truth.OPEN : solver.can(told, solver.not(other));
        if (stays == Truth.OPEN) {
            return new Foreseen.Undecided();
        }
        if (differs == Truth.YES) {
            return stays == Truth.YES
                    ? new Foreseen.Open()
                    : aspect.isConclusion() ? ends(told) : new Foreseen.Otherwise(new TreeSet<>());
        }
        return stays == Truth.YES ? new Foreseen.Same() : new Foreseen.Nobody();
    }

    /* Everything that is known of the client, in terms of the guide they had. */
    private Solver.Formula told(Aspect aspect, Part part) {
        List<Solver.Formula> all = new ArrayList<>(List.of(ended(a)));
        if (part.conclusion() != null) {
            all.add(a.concluded(List.of(part.conclusion())));
        }
        if (part.given() != null) {
            Solver.Formula planned = a.planned(aspect.advice());
            all.add(part.given() ? planned : solver.not(planned));
        }
        part.answers().forEach((key, answer) -> all.add(recalled(key, answer)));
        return solver.all(all);
    }

    private Solver.Formula recalled(String key, Recalled answer) {
        Question question = first.question(key);
        if (question == null) {
            throw new IllegalArgumentException("the guide does not ask " + key);
        }
        ClientFormulas.Free free = a.client().of(question);
        Solver.Formula known = a.known(question);
        if (answer instanceof Recalled.Unsaid) {
            return solver.all(List.of(a.asked(question), solver.not(known)));
        }
        List<Solver.Formula> all = new ArrayList<>(List.of(known));
        if (answer instanceof Recalled.Chosen chosen) {
            question.options().forEach(option -> {
                Solver.Formula has = free.option(option);
                all.add(chosen.options().contains(option) ? has : solver.not(has));
            });
        } else if (answer instanceof Recalled.Within within) {
            all.add(solver.any(within.spans().stream()
                    .map(span -> within(free.number(), span))
                    .toList()));
        }
        return solver.all(all);
    }

    private Solver.Formula within(Solver.Whole number, Recalled.Span span) {
        List<Solver.Formula> all = new ArrayList<>();
        if (span.from() > Long.MIN_VALUE) {
            all.add(solver.atLeast(number, span.from()));
        }
        if (span.to() < Long.MAX_VALUE) {
            all.add(solver.not(solver.atLeast(number, span.to() + 1)));
        }
        return solver.all(all);
    }

    /* A plan that is never made because there is no end says nothing of its advice: that is said of the conclusion. */
    private Solver.Formula otherwise(Aspect aspect, Part part) {
        if (aspect.isConclusion()) {
            return solver.not(ends(Objects.requireNonNull(part.conclusion())));
        }
        Solver.Formula planned = b.planned(aspect.advice());
        Solver.Formula changed = Objects.requireNonNull(part.given()) ? solver.not(planned) : planned;
        return solver.all(List.of(ended(b), changed));
    }

    private Solver.Formula ends(String conclusion) {
        return solver.all(List.of(solver.not(b.breaks()), b.concluded(List.of(conclusion))));
    }

    /* All conclusions that such clients can come to, one client after another. */
    private Foreseen ends(Solver.Formula told) {
        SortedSet<String> to = new TreeSet<>();
        List<Solver.Formula> found = new ArrayList<>();
        List<String> conclusions = b.guide().declarations().conclusions().stream()
                .map(one -> one.key())
                .toList();
        Solver.Formula none =
                solver.not(solver.any(conclusions.stream().map(this::ends).toList()));
        while (true) {
            Solver.Reply reply = solver.ask(told, solver.not(solver.any(found)));
            if (reply instanceof Solver.Reply.Impossible) {
                return new Foreseen.Otherwise(to);
            }
            if (!(reply instanceof Solver.Reply.Possible possible)) {
                return new Foreseen.Undecided();
            }
            String next = conclusions.stream()
                    .filter(one -> possible.values().holds(ends(one)))
                    .findFirst()
                    .orElse("");
            to.add(next);
            found.add(next.isEmpty() ? none : ends(next));
        }
    }
}
