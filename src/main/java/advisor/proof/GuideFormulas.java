package advisor.proof;

import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.DayCount;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import advisor.guide.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The conditions of one guide as formulas over what a client can answer; each made once, when first asked for. */
final class GuideFormulas {

    private final Declarations d;
    private final Guide guide;
    private final ClientFormulas client;
    private final Solver solver;
    private final Map<String, Solver.Formula> named = new HashMap<>();
    private final Map<Integer, Solver.Formula> predicates = new HashMap<>();
    private final Map<String, Map<Tree, Solver.Formula>> trees = new HashMap<>();

    GuideFormulas(Guide guide, ClientFormulas client) {
        this.guide = guide;
        this.d = guide.declarations();
        this.client = client;
        this.solver = client.solver();
    }

    /** The question is asked. */
    Solver.Formula asked(Question question) {
        return named("asked " + question.key(), () -> holds(question.onlyIf()));
    }

    /** The question is asked and answered with something other than "I don't know". */
    Solver.Formula known(Question question) {
        return named("known " + question.key(), () -> {
            ClientFormulas.Free free = client.of(question);
            Solver.Formula known = solver.all(List.of(asked(question), free.known()));
            if (!question.zeroIsUnknown() || !question.kind().isNumeric()) {
                return known;
            }
            Solver.Formula zero =
                    solver.all(List.of(solver.atLeast(free.number(), 0), solver.not(solver.atLeast(free.number(), 1))));
            return solver.all(List.of(known, solver.not(zero)));
        });
    }

    /** The conclusion rule's own condition holds. */
    Solver.Formula when(int rule) {
        return named("when " + rule, () -> holds(d.conclusionRules().get(rule).when()));
    }

    /** The session ends by this rule. */
    Solver.Formula wins(int rule) {
        return named("wins " + rule, () -> solver.all(List.of(when(rule), noneBefore(rule))));
    }

    private Solver.Formula noneBefore(int rule) {
        return rule == 0
                ? solver.always()
                : named("before " + rule, () -> solver.all(List.of(noneBefore(rule - 1), solver.not(when(rule - 1)))));
    }

    /** No conclusion rule holds. */
    Solver.Formula nowhere() {
        return noneBefore(d.conclusionRules().size());
    }

    /** The session ends in one of these conclusions. */
    Solver.Formula concluded(List<String> keys) {
        List<Solver.Formula> ways = new ArrayList<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            if (keys.contains(d.conclusionRules().get(i).key())) {
                ways.add(wins(i));
            }
        }
        return solver.any(ways);
    }

    /** The session ends by this rule with this confidence. */
    Solver.Formula confidence(int rule, String confidence) {
        ConclusionRule one = d.conclusionRules().get(rule);
        return solver.all(List.of(wins(rule), ends(one.confidence(), new Tree.Name(confidence))));
    }

    /** The advice rule's condition holds. */
    Solver.Formula adds(int rule) {
        return named("adds " + rule, () -> holds(d.adviceRules().get(rule).when()));
    }

    /** The plan holds this advice. */
    Solver.Formula planned(String advice) {
        return named("planned " + advice, () -> {
            List<Solver.Formula> ways = new ArrayList<>();
            for (int i = 0; i < d.adviceRules().size(); i++) {
                AdviceRule rule = d.adviceRules().get(i);
                if (rule.items().stream().anyMatch(item -> item.key().equals(advice))) {
                    ways.add(adds(i));
                }
            }
            return solver.any(ways);
        });
    }

    /** The condition holds. */
    Solver.Formula holds(Tree tree) {
        return ends(tree, Tree.YES);
    }

    /** The condition ends at this leaf. */
    Solver.Formula ends(Tree tree, Tree leaf) {
        return ends(tree, leaf, trees.computeIfAbsent(leaf.toString(), name -> new IdentityHashMap<>()));
    }

    private Solver.Formula ends(Tree tree, Tree leaf, Map<Tree, Solver.Formula> known) {
        if (!(tree instanceof Tree.Fork fork)) {
            return tree.equals(leaf) ? solver.always() : solver.never();
        }
        Solver.Formula formula = known.get(tree);
        if (formula == null) {
            Solver.Formula yes = ends(fork.yes(), leaf, known);
            Solver.Formula no = ends(fork.no(), leaf, known);
            formula = yes.equals(no) ? yes : solver.ifElse(predicate(fork.predicate()), yes, no);
            known.put(tree, formula);
        }
        return formula;
    }

    /** The condition runs into an error of the script. */
    Solver.Formula fails(Tree tree) {
        if (tree instanceof Tree.Fork fork) {
            return solver.ifElse(predicate(fork.predicate()), fails(fork.yes()), fails(fork.no()));
        }
        return tree instanceof Tree.Failure ? solver.always() : solver.never();
    }

    /** The predicate holds. */
    Solver.Formula predicate(int index) {
        Solver.Formula known = predicates.get(index);
        if (known == null) {
            known = make(d.predicates().get(index));
            predicates.put(index, known);
        }
        return known;
    }

    private Solver.Formula make(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf p) {
            return chosen(p.question(), p.options());
        }
        if (predicate instanceof Predicate.HasAny p) {
            return chosen(p.question(), p.options());
        }
        if (predicate instanceof Predicate.Known p) {
            return known(question(p.question()));
        }
        if (predicate instanceof Predicate.Empty p) {
            return solver.all(List.of(known(question(p.question())), solver.not(counts(p.question(), 1))));
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
            return defined(p.key());
        }
        if (predicate instanceof Predicate.Concluded p) {
            return concluded(p.keys());
        }
        if (predicate instanceof Predicate.Planned p) {
            return planned(p.advice());
        }
        Predicate.SimilarAtLeast p = (Predicate.SimilarAtLeast) predicate;
        return solver.atLeast(client.similar(p.likeness().name()), p.limit());
    }

    private Solver.Formula chosen(String key, List<String> options) {
        Question q = question(key);
        List<Solver.Formula> any = options.stream()
                .map(option -> Objects.requireNonNull(client.of(q).options().get(option), option))
                .toList();
        return solver.all(List.of(asked(q), solver.any(any)));
    }

    private Solver.Formula counts(String key, int limit) {
        Question q = question(key);
        if (q.kind() == QuestionKind.EVIDENCE_LIST) {
            return solver.all(List.of(known(q), solver.atLeast(client.of(q).number(), limit)));
        }
        if (limit == 1) {
            return chosen(key, q.options());
        }
        Solver.Whole one = solver.number(1, 1);
        List<Solver.Part> parts = new ArrayList<>();
        client.of(q).options().values().forEach(option -> parts.add(new Solver.Part(option, 1, one)));
        return solver.all(List.of(asked(q), solver.atLeast(solver.sum(parts), limit)));
    }

    private Solver.Formula sum(List<Predicate.Term> terms, long from, long to) {
        List<Solver.Part> parts = new ArrayList<>();
        List<Solver.Formula> known = new ArrayList<>();
        for (Predicate.Term term : terms) {
            Question q = question(term.question());
            known.add(known(q));
            Solver.Formula counts = terms.size() == 1 ? solver.always() : known(q);
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

    /* A limit that starts later ends later, so it holds for all days that lie back no further than one certain day. */
    private Solver.Formula within(Predicate.DateWithin p) {
        Question q = question(p.question());
        Setting setting = client.setting();
        int most =
                p.days() + (p.count() == DayCount.CALENDAR ? 0 : 400) + (p.count() == DayCount.WORKING ? p.days() : 0);
        while (most > 0
                && setting.date()
                        .isAfter(setting.days().lastDay(setting.date().minusDays(most), p.days(), p.count()))) {
            most--;
        }
        return solver.all(
                List.of(known(q), solver.not(solver.atLeast(client.of(q).number(), most + 1L))));
    }

    private Solver.Formula inPlace(Predicate.InPlace p) {
        Question q = question(p.question());
        long code = Long.parseLong(p.code());
        long size = code % 10_000 == 0 ? 10_000 : code % 100 == 0 ? 100 : 1;
        Solver.Whole place = client.of(q).number();
        return solver.all(
                List.of(known(q), solver.atLeast(place, code), solver.not(solver.atLeast(place, code + size))));
    }

    /** The defined condition holds. */
    Solver.Formula defined(String key) {
        return named("define " + key, () -> {
            for (Definition definition : d.definitions()) {
                if (definition.key().equals(key)) {
                    return holds(definition.tree());
                }
            }
            throw new IllegalArgumentException("the guide defines no " + key);
        });
    }

    private interface Making {
        Solver.Formula make();
    }

    private Solver.Formula named(String name, Making making) {
        Solver.Formula known = named.get(name);
        if (known == null) {
            known = solver.named(making.make());
            named.put(name, known);
        }
        return known;
    }

    private Question question(String key) {
        Question question = guide.question(key);
        if (question == null) {
            throw new IllegalArgumentException("the guide does not ask " + key);
        }
        return question;
    }
}
