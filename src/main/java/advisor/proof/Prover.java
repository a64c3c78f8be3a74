package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Proves what a guide does in every situation it can meet; for one guide, on one day.
 *
 * <p>What stands in a {@link ProofBook} already is not proven again. Of the rest, invented clients come first, since what
 * one of them reached needs no proof; then it is divided among the cores. Each part has a solver of its own and meets its
 * questions in the same order, so that it finds the same witnesses from the same book.
 */
public final class Prover {

    private static final long FIRST_SEED = 20_261_123;
    private static final long SECOND_SEED = 20_261_124;

    private Prover() {}

    /**
     * Proves a guide.
     *
     * @param milliseconds how long it may take; what is not decided by then is reported as undecided
     */
    public static Proof prove(Guide guide, Setting setting, long milliseconds) {
        return prove(guide, setting, milliseconds, ProofBook.empty());
    }

    /**
     * Proves what does not stand in a book yet of a guide, and puts it there.
     *
     * @param milliseconds how long it may take; what is not decided by then is reported as undecided
     */
    public static Proof prove(Guide guide, Setting setting, long milliseconds, ProofBook book) {
        Deadline deadline = Deadline.in(milliseconds);
        Proving.Context context = new Proving.Context(
                guide, setting, deadline, book.reading(), new Slices(guide, setting), new Cones(guide));
        try (Cores cores = new Cores()) {
            Sampling sampling = sampling(context, cores);
            List<Supplier<Proving>> parts = new ArrayList<>();
            parts.add(part(context, proving -> {
                Forbidden forbidden = new Forbidden(proving);
                forbidden.failures();
                forbidden.deadEnds();
                new Reachable(proving, sampling).conclusions();
            }));
            parts.add(part(context, proving -> new Reachable(proving, sampling).advice()));
            parts.add(part(context, proving -> new Reachable(proving, sampling).questions()));
            parts.add(part(context, proving -> new Forbidden(proving).promises()));
            for (Question question : guide.questions()) {
                parts.add(part(context, proving -> new Reachable(proving, sampling).unused(question)));
            }
            List<Proving> done = cores.all(parts);
            Proving last = done.get(0);
            done.subList(1, done.size()).forEach(last::add);
            last.branches(sampling.branches);
            return last.proof();
        }
    }

    private static Supplier<Proving> part(Proving.Context context, Consumer<Proving> what) {
        return () -> {
            Proving proving = new Proving(context);
            what.accept(proving);
            return proving;
        };
    }

    /* Nobody is invented when all that clients could show stands in the book. */
    private static Sampling sampling(Proving.Context context, Cores cores) {
        Guide guide = context.guide();
        if (isAllKnown(context)) {
            return Sampling.nobody(guide);
        }
        List<Sampling> samples = cores.all(List.of(
                () -> new Sampling(guide, context.setting(), context.deadline(), FIRST_SEED),
                () -> new Sampling(guide, context.setting(), context.deadline(), SECOND_SEED)));
        Sampling sampling = samples.get(0);
        sampling.add(samples.get(1));
        return sampling;
    }

    private static boolean isAllKnown(Proving.Context context) {
        Slices slices = context.slices();
        Declarations d = context.guide().declarations();
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            reached.add(slices.wins(i));
        }
        d.adviceRules().forEach(rule -> reached.add(slices.holds(rule.when())));
        d.questions().forEach(question -> reached.add(slices.holds(question.onlyIf())));
        d.questions().forEach(question -> reached.add(slices.changes(question, context.cones())));
        new BranchesTaken(context.guide()).conditions().forEach(owned -> reached.add(slices.branches(owned.tree())));
        return reached.stream().allMatch(slice -> context.book().find(slice).isPresent());
    }
}
