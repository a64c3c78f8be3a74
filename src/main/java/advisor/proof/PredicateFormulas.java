package advisor.proof;

import advisor.guide.DayCount;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import java.util.ArrayList;
import java.util.List;

/** What the predicates of one guide say of a client, as formulas; a question that is not asked holds none of them. */
final class PredicateFormulas {

    private final GuideFormulas guide;
    private final ClientFormulas client;
    private final Solver solver;

    PredicateFormulas(GuideFormulas guide) {
        this.guide = guide;
        this.client = guide.client();
        this.solver = guide.solver();
    }

    /** The predicate holds. */
    Solver.Formula of(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf p) {
            return chosen(p.question(), p.options());
        }
        if (predicate instanceof Predicate.HasAny p) {
            return chosen(p.question(), p.options());
        }
        if (predicate instanceof Predicate.Known p) {
            return guide.known(question(p.question()));
        }
        if (predicate instanceof Predicate.Empty p) {
            return solver.all(List.of(guide.known(question(p.question())), solver.not(counts(p.question(), 1))));
        }
        if (predicate instanceof Predicate.CountAtLeast p) {
            return counts(p.question(), p.limit());
        }
        if (predicate instanceof Predicate.SumAtLeast p) {
            return sum(p.terms(), p.limit(), Long.MAX_VALUE);
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return sum(p.terms(), Long.MIN_VALUE, p.limit() - 1);
        }
        if (predicate instanceof Predicate.SumWithin p) {
            return sum(p.terms(), p.from(), p.to());
        }
        if (predicate instanceof Predicate.DateWithin p) {
            return within(p);
        }
        if (predicate instanceof Predicate.InPlace p) {
            return inPlace(p);
        }
        if (predicate instanceof Predicate.Defined p) {
            return guide.defined(p.key());
        }
        if (predicate instanceof Predicate.Concluded p) {
            return guide.concluded(p.keys());
        }
        if (predicate instanceof Predicate.Planned p) {
            return guide.planned(p.advice());
        }
        Predicate.SimilarAtLeast p = (Predicate.SimilarAtLeast) predicate;
        return solver.atLeast(client.similar(p.likeness().name()), p.limit());
    }

    private Solver.Formula chosen(String key, List<String> options) {
        Question q = question(key);
        List<Solver.Formula> any = options.stream().map(client.of(q)::option).toList();
        return solver.all(List.of(guide.asked(q), Fitting.fits(q, client.of(q), solver), solver.any(any)));
    }

    private Solver.Formula counts(String key, int limit) {
        Question q = question(key);
        if (q.kind() == QuestionKind.EVIDENCE_LIST) {
            return solver.all(
                    List.of(guide.known(q), solver.atLeast(client.of(q).number(), limit)));
        }
        if (limit == 1) {
            return chosen(key, q.options());
        }
        List<Solver.Part> parts = new ArrayList<>();
        q.options().forEach(option -> parts.add(new Solver.Part(client.of(q).option(option), 1, client.one())));
        return solver.all(List.of(
                guide.asked(q), Fitting.fits(q, client.of(q), solver), solver.atLeast(solver.sum(parts), limit)));
    }

    private Solver.Formula sum(List<Predicate.Term> terms, long from, long to) {
        List<Solver.Part> parts = new ArrayList<>();
        List<Solver.Formula> known = new ArrayList<>();
        for (Predicate.Term term : terms) {
            Question q = question(term.question());
            known.add(guide.known(q));
            Solver.Formula counts = terms.size() == 1 ? solver.always() : guide.known(q);
            parts.add(new Solver.Part(counts, term.factor(), client.of(q).number()));
        }
        Solver.Whole sum = solver.sum(parts);
        List<Solver.Formula> all = new ArrayList<>(List.of(solver.any(known)));
        if (from != Long.MIN_VALUE) {
            all.add(solver.atLeast(sum, from));
        }
        if (to != Long.MAX_VALUE) {
            all.add(solver.not(solver.atLeast(sum, to + 1)));
        }
        return solver.all(all);
    }

    private Solver.Formula within(Predicate.DateWithin p) {
        Question q = question(p.question());
        return solver.all(List.of(guide.known(q), client.isInTime(client.of(q).number(), p)));
    }

    /**
     * How many days a date can lie back for a limit to hold on a setting's day: a limit that starts later ends later, so it
     * holds for all days that lie back no further.
     */
    static long mostDaysAgo(Predicate.DateWithin p, Setting setting) {
        int most =
                p.days() + (p.count() == DayCount.CALENDAR ? 0 : 400) + (p.count() == DayCount.WORKING ? p.days() : 0);
        while (most > 0
                && setting.date()
                        .isAfter(setting.days().lastDay(setting.date().minusDays(most), p.days(), p.count()))) {
            most--;
        }
        return most;
    }

    private Solver.Formula inPlace(Predicate.InPlace p) {
        Question q = question(p.question());
        long code = Long.parseLong(p.code());
        long size = code % 10_000 == 0 ? 10_000 : code % 100 == 0 ? 100 : 1;
        Solver.Whole place = client.of(q).number();
        return solver.all(
                List.of(guide.known(q), solver.atLeast(place, code), solver.not(solver.atLeast(place, code + size))));
    }

    private Question question(String key) {
        Question question = guide.guide().question(key);
        if (question == null) {
            throw new IllegalArgumentException("the guide does not ask " + key);
        }
        return question;
    }
}
