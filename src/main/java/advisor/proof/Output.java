package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Guide;
import advisor.guide.Tree;
import advisor.guide.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One thing that a session's end says, and the ways two guides can say it.
 *
 * @param of the conclusion or advice it is about, empty where the part needs none
 * @param given when it is compared at all
 * @param values the ways it can be said, of which exactly one holds in each guide
 */
record Output(Difference.Part part, String of, Solver.Formula given, List<Value> values) {

    Output {
        values = List.copyOf(values);
    }

    /** One way: when the first guide says it so, and when the second does. */
    record Value(String name, Solver.Formula a, Solver.Formula b) {}

    /** The two guides say it differently. */
    Solver.Formula differs(Solver solver) {
        List<Solver.Formula> ways = new ArrayList<>();
        for (Value value : values) {
            if (!value.a().equals(value.b())) {
                ways.add(solver.not(solver.same(value.a(), value.b())));
            }
        }
        return ways.isEmpty() ? solver.never() : solver.all(List.of(given, solver.any(ways)));
    }

    /** Everything two guides can say differently, the failure of a script first, then the conclusion, then the plan. */
    static List<Output> of(GuideFormulas a, GuideFormulas b, Solver solver) {
        Solver.Formula whole = solver.not(solver.any(List.of(a.breaks(), b.breaks())));
        List<Output> all = new ArrayList<>();
        all.add(new Output(
                Difference.Part.FAILURE,
                "",
                solver.always(),
                List.of(
                        new Value("fails", a.breaks(), b.breaks()),
                        new Value("", solver.not(a.breaks()), solver.not(b.breaks())))));
        Output conclusion = conclusion(a, b, whole);
        all.add(conclusion);
        Solver.Formula sameEnd = solver.all(List.of(whole, solver.not(conclusion.differs(solver))));
        all.add(new Output(Difference.Part.CONFIDENCE, "", sameEnd, confidences(a, b)));
        for (Conclusion one : a.guide().declarations().conclusions()) {
            String key = one.key();
            Solver.Formula both = solver.all(List.of(whole, a.concluded(List.of(key)), b.concluded(List.of(key))));
            Tree other = b.conclusionVariant(key);
            all.add(new Output(
                    Difference.Part.CONCLUSION_VARIANT, key, both, variants(a, one.variant(), b, other, solver)));
        }
        Solver.Formula ended = solver.all(List.of(whole, solver.not(a.nowhere()), solver.not(b.nowhere())));
        Set<String> advice = keys(
                a,
                b,
                guide -> guide.declarations().advice().stream().map(Advice::key).toList());
        for (String key : advice) {
            List<Value> bands = new ArrayList<>();
            for (Urgency band : Urgency.values()) {
                bands.add(new Value(band.key(), a.planned(key, band), b.planned(key, band)));
            }
            bands.add(new Value("", solver.not(a.planned(key)), solver.not(b.planned(key))));
            all.add(new Output(Difference.Part.ADVICE, key, ended, bands));
            Solver.Formula both = solver.all(List.of(ended, a.planned(key), b.planned(key)));
            all.add(new Output(
                    Difference.Part.ADVICE_VARIANT,
                    key,
                    both,
                    variants(a, a.adviceVariant(key), b, b.adviceVariant(key), solver)));
        }
        return all;
    }

    private static Output conclusion(GuideFormulas a, GuideFormulas b, Solver.Formula given) {
        Set<String> keys = keys(
                a,
                b,
                guide -> guide.declarations().conclusionRules().stream()
                        .map(ConclusionRule::key)
                        .toList());
        List<Value> ends = new ArrayList<>();
        for (String key : keys) {
            ends.add(new Value(key, a.concluded(List.of(key)), b.concluded(List.of(key))));
        }
        ends.add(new Value("", a.nowhere(), b.nowhere()));
        return new Output(Difference.Part.CONCLUSION, "", given, ends);
    }

    private static List<Value> confidences(GuideFormulas a, GuideFormulas b) {
        return List.of("high", "medium", "low").stream()
                .map(name -> new Value(name, a.confidence(name), b.confidence(name)))
                .toList();
    }

    private static List<Value> variants(GuideFormulas a, Tree first, GuideFormulas b, Tree second, Solver solver) {
        Set<String> names = new LinkedHashSet<>(Trees.names(first));
        names.addAll(Trees.names(second));
        List<Value> variants = new ArrayList<>();
        List<Solver.Formula> someA = new ArrayList<>();
        List<Solver.Formula> someB = new ArrayList<>();
        for (String name : names) {
            Tree leaf = new Tree.Name(name);
            variants.add(new Value(name, a.ends(first, leaf), b.ends(second, leaf)));
            someA.add(a.ends(first, leaf));
            someB.add(b.ends(second, leaf));
        }
        variants.add(new Value("", solver.not(solver.any(someA)), solver.not(solver.any(someB))));
        return variants;
    }

    private static Set<String> keys(GuideFormulas a, GuideFormulas b, Function<Guide, List<String>> of) {
        Set<String> keys = new LinkedHashSet<>(of.apply(a.guide()));
        keys.addAll(of.apply(b.guide()));
        return keys;
    }
}
