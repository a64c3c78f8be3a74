package advisor.guide;

import java.util.List;

/** What a predicate is about. */
public final class Predicates {

    private Predicates() {}

    /** The keys of the questions whose answers a predicate asks about; empty for predicates about something else. */
    public static List<String> questions(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf p) {
            return List.of(p.question());
        }
        if (predicate instanceof Predicate.HasAny p) {
            return List.of(p.question());
        }
        if (predicate instanceof Predicate.Known p) {
            return List.of(p.question());
        }
        if (predicate instanceof Predicate.Empty p) {
            return List.of(p.question());
        }
        if (predicate instanceof Predicate.CountAtLeast p) {
            return List.of(p.question());
        }
        if (predicate instanceof Predicate.DateWithin p) {
            return List.of(p.question());
        }
        if (predicate instanceof Predicate.InPlace p) {
            return List.of(p.question());
        }
        return terms(predicate).stream().map(Predicate.Term::question).toList();
    }

    /** The terms of a predicate over a sum; empty for other predicates. */
    public static List<Predicate.Term> terms(Predicate predicate) {
        if (predicate instanceof Predicate.SumAtLeast p) {
            return p.terms();
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return p.terms();
        }
        if (predicate instanceof Predicate.SumWithin p) {
            return p.terms();
        }
        return List.of();
    }
}
