package advisor.guide;

import java.util.List;
import java.util.Map;

/** Turns predicates with keys into predicates with numbers. */
final class PredicateCompiler {

    private final Declarations d;
    private final Map<String, Integer> questions;
    private final Map<String, Integer> definitions;
    private final Map<String, Integer> conclusions;
    private final Map<String, Integer> advice;

    PredicateCompiler(
            Declarations declarations,
            Map<String, Integer> questions,
            Map<String, Integer> definitions,
            Map<String, Integer> conclusions,
            Map<String, Integer> advice) {
        this.d = declarations;
        this.questions = questions;
        this.definitions = definitions;
        this.conclusions = conclusions;
        this.advice = advice;
    }

    CompiledPredicate compile(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf p) {
            return about(CompiledPredicate.Kind.ONE_OF, p.question(), p.options());
        }
        if (predicate instanceof Predicate.HasAny p) {
            return about(CompiledPredicate.Kind.HAS_ANY, p.question(), p.options());
        }
        if (predicate instanceof Predicate.Known p) {
            return CompiledPredicate.about(CompiledPredicate.Kind.KNOWN, question(p.question()), 0, 0);
        }
        if (predicate instanceof Predicate.Empty p) {
            return CompiledPredicate.about(CompiledPredicate.Kind.EMPTY, question(p.question()), 0, 0);
        }
        if (predicate instanceof Predicate.CountAtLeast p) {
            boolean mask = d.questions().get(question(p.question())).kind() == QuestionKind.SELECT_MULTIPLE;
            return CompiledPredicate.about(
                    CompiledPredicate.Kind.COUNT, question(p.question()), mask ? 1 : 0, p.limit());
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
            return CompiledPredicate.date(question(p.question()), p.days(), p.count());
        }
        if (predicate instanceof Predicate.InPlace p) {
            return CompiledPredicate.about(
                    CompiledPredicate.Kind.PLACE, question(p.question()), Long.parseLong(p.code()), 0);
        }
        if (predicate instanceof Predicate.Defined p) {
            return CompiledPredicate.about(CompiledPredicate.Kind.DEFINED, definitions.getOrDefault(p.key(), -1), 0, 0);
        }
        if (predicate instanceof Predicate.Concluded p) {
            return CompiledPredicate.concluded(rulesTo(p.keys()));
        }
        if (predicate instanceof Predicate.Planned p) {
            return CompiledPredicate.about(CompiledPredicate.Kind.PLANNED, advice.getOrDefault(p.advice(), -1), 0, 0);
        }
        Predicate.SimilarAtLeast p = (Predicate.SimilarAtLeast) predicate;
        return CompiledPredicate.about(
                p.likeness() == Predicate.Likeness.ORGANISATION
                        ? CompiledPredicate.Kind.SIMILAR_ORGANISATION
                        : CompiledPredicate.Kind.SIMILAR_LEAK,
                -1,
                0,
                p.limit());
    }

    private CompiledPredicate about(CompiledPredicate.Kind kind, String key, List<String> options) {
        int index = question(key);
        long mask = 0;
        for (String option : options) {
            mask |= 1L << d.questions().get(index).options().indexOf(option);
        }
        return CompiledPredicate.about(kind, index, mask, 0);
    }

    private CompiledPredicate sum(List<Predicate.Term> terms, long from, long to) {
        int[] asked = new int[terms.size()];
        long[][] numbers = new long[3][terms.size()];
        for (int i = 0; i < asked.length; i++) {
            Predicate.Term term = terms.get(i);
            asked[i] = question(term.question());
            Question q = d.questions().get(asked[i]);
            long atMin = term.factor() * q.min();
            long atMax = term.factor() * q.max();
            numbers[0][i] = term.factor();
            numbers[1][i] = Math.min(0, Math.min(atMin, atMax));
            numbers[2][i] = Math.max(0, Math.max(atMin, atMax));
        }
        return CompiledPredicate.sum(asked, numbers, from, to);
    }

    private boolean[] rulesTo(List<String> keys) {
        boolean[] rules = new boolean[d.conclusionRules().size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = keys.contains(d.conclusionRules().get(i).key())
                    && conclusions.containsKey(d.conclusionRules().get(i).key());
        }
        return rules;
    }

    private int question(String key) {
        return questions.getOrDefault(key, -1);
    }
}
