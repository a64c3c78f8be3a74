package advisor.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes a guide in one place, as a slip of an author's hand would. */
public final class Mutations {

    /** The slips there are. */
    public enum Kind {
        FLIP_PREDICATE,
        DROP_ADVICE,
        MOVE_LIMIT,
        SWAP_CONCLUSIONS,
        DROP_WHEN
    }

    /** A changed guide and what was changed. */
    public record Mutant(Kind kind, String what, Guide guide) {}

    private final Declarations d;
    private final Random random;

    private Mutations(Guide guide, long seed) {
        this.d = guide.declarations();
        this.random = new Random(seed);
    }

    /** The change that belongs to a seed; the guide itself where there is nothing of the kind to change. */
    public static Mutant of(Guide guide, Kind kind, long seed) {
        Mutations mutations = new Mutations(guide, seed);
        return switch (kind) {
            case FLIP_PREDICATE -> mutations.flip();
            case DROP_ADVICE -> mutations.dropAdvice();
            case MOVE_LIMIT -> mutations.moveLimit();
            case SWAP_CONCLUSIONS -> mutations.swap();
            case DROP_WHEN -> mutations.dropWhen();
        };
    }

    /** The guide with the days of all its limits counted in another way. */
    public static Guide recounted(Guide guide) {
        Mutations mutations = new Mutations(guide, 0);
        Declarations d = mutations.d;
        List<Predicate> predicates = new ArrayList<>(d.predicates());
        predicates.replaceAll(predicate -> predicate instanceof Predicate.DateWithin p
                ? new Predicate.DateWithin(p.question(), p.days(), next(p.count()))
                : predicate);
        return mutations
                .mutant(Kind.MOVE_LIMIT, "", d.definitions(), d.conclusionRules(), d.adviceRules(), predicates)
                .guide();
    }

    private static DayCount next(DayCount count) {
        return DayCount.values()[(count.ordinal() + 1) % DayCount.values().length];
    }

    private Mutant flip() {
        List<ConclusionRule> rules = new ArrayList<>(d.conclusionRules());
        List<AdviceRule> advice = new ArrayList<>(d.adviceRules());
        List<Definition> definitions = new ArrayList<>(d.definitions());
        int at = random.nextInt(rules.size() + advice.size() + definitions.size());
        String what;
        if (at < rules.size()) {
            ConclusionRule rule = rules.get(at);
            what = rule.rule();
            rules.set(at, with(rule, flipped(rule.when())));
        } else if (at < rules.size() + advice.size()) {
            AdviceRule rule = advice.get(at - rules.size());
            what = rule.rule();
            advice.set(at - rules.size(), with(rule, flipped(rule.when())));
        } else {
            int place = at - rules.size() - advice.size();
            Definition definition = definitions.get(place);
            what = definition.key();
            definitions.set(
                    place,
                    new Definition(
                            definition.key(), flipped(definition.tree()), definition.facts(), definition.level()));
        }
        return mutant(Kind.FLIP_PREDICATE, what, definitions, rules, advice, d.predicates());
    }

    /* One fork the other way round. */
    private Tree flipped(Tree tree) {
        if (!(tree instanceof Tree.Fork fork)) {
            return tree;
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Tree.Fork(fork.predicate(), fork.no(), fork.yes());
            case 1 ->
                fork.yes() instanceof Tree.Fork
                        ? new Tree.Fork(fork.predicate(), flipped(fork.yes()), fork.no())
                        : new Tree.Fork(fork.predicate(), fork.no(), fork.yes());
            default ->
                fork.no() instanceof Tree.Fork
                        ? new Tree.Fork(fork.predicate(), fork.yes(), flipped(fork.no()))
                        : new Tree.Fork(fork.predicate(), fork.no(), fork.yes());
        };
    }

    private Mutant dropAdvice() {
        List<AdviceRule> advice = new ArrayList<>(d.adviceRules());
        int at = random.nextInt(advice.size());
        AdviceRule rule = advice.get(at);
        List<AdviceRule.Item> items = new ArrayList<>(rule.items());
        AdviceRule.Item gone = items.remove(random.nextInt(items.size()));
        advice.set(at, new AdviceRule(rule.rule(), items, rule.when(), rule.facts(), rule.level()));
        return mutant(
                Kind.DROP_ADVICE,
                rule.rule() + " " + gone.key(),
                d.definitions(),
                d.conclusionRules(),
                advice,
                d.predicates());
    }

    private Mutant moveLimit() {
        List<Predicate> predicates = new ArrayList<>(d.predicates());
        List<Integer> movable = new ArrayList<>();
        for (int i = 0; i < predicates.size(); i++) {
            if (!moved(predicates.get(i), 1).equals(predicates.get(i))) {
                movable.add(i);
            }
        }
        if (movable.isEmpty()) {
            return mutant(Kind.MOVE_LIMIT, "", d.definitions(), d.conclusionRules(), d.adviceRules(), predicates);
        }
        int at = movable.get(random.nextInt(movable.size()));
        Predicate before = predicates.get(at);
        predicates.set(at, moved(before, random.nextBoolean() ? 1 : -1));
        return mutant(
                Kind.MOVE_LIMIT, before.toString(), d.definitions(), d.conclusionRules(), d.adviceRules(), predicates);
    }

    private static Predicate moved(Predicate predicate, int by) {
        if (predicate instanceof Predicate.SumAtLeast p) {
            return new Predicate.SumAtLeast(p.terms(), p.limit() + by);
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return new Predicate.SumBelow(p.terms(), p.limit() + by);
        }
        if (predicate instanceof Predicate.SumWithin p) {
            return new Predicate.SumWithin(p.terms(), p.from(), p.to() + by);
        }
        if (predicate instanceof Predicate.CountAtLeast p && p.limit() + by > 0) {
            return new Predicate.CountAtLeast(p.question(), p.limit() + by);
        }
        return predicate instanceof Predicate.DateWithin p && p.days() + by >= 0
                ? new Predicate.DateWithin(p.question(), p.days() + by, p.count())
                : predicate;
    }

    private Mutant swap() {
        List<ConclusionRule> rules = new ArrayList<>(d.conclusionRules());
        int first = random.nextInt(rules.size());
        int second = (first + 1 + random.nextInt(rules.size() - 1)) % rules.size();
        String what = rules.get(first).rule() + " " + rules.get(second).rule();
        if (random.nextBoolean()) {
            Collections.swap(rules, first, second);
        } else {
            String key = rules.get(first).key();
            rules.set(first, with(rules.get(first), rules.get(second).key()));
            rules.set(second, with(rules.get(second), key));
        }
        return mutant(Kind.SWAP_CONCLUSIONS, what, d.definitions(), rules, d.adviceRules(), d.predicates());
    }

    private Mutant dropWhen() {
        List<ConclusionRule> rules = new ArrayList<>(d.conclusionRules());
        List<AdviceRule> advice = new ArrayList<>(d.adviceRules());
        int at = random.nextInt(rules.size() + advice.size());
        String what;
        if (at < rules.size()) {
            what = rules.get(at).rule();
            rules.set(at, with(rules.get(at), Tree.YES));
        } else {
            what = advice.get(at - rules.size()).rule();
            advice.set(at - rules.size(), with(advice.get(at - rules.size()), Tree.YES));
        }
        return mutant(Kind.DROP_WHEN, what, d.definitions(), rules, advice, d.predicates());
    }

    private static ConclusionRule with(ConclusionRule rule, Tree when) {
        return new ConclusionRule(
                rule.rule(), rule.key(), when, rule.confidence(), rule.sources(), rule.facts(), rule.level());
    }

    private static ConclusionRule with(ConclusionRule rule, String key) {
        return new ConclusionRule(
                rule.rule(), key, rule.when(), rule.confidence(), rule.sources(), rule.facts(), rule.level());
    }

    private static AdviceRule with(AdviceRule rule, Tree when) {
        return new AdviceRule(rule.rule(), rule.items(), when, rule.facts(), rule.level());
    }

    private Mutant mutant(
            Kind kind,
            String what,
            List<Definition> definitions,
            List<ConclusionRule> rules,
            List<AdviceRule> advice,
            List<Predicate> predicates) {
        try {
            return new Mutant(
                    kind,
                    what,
                    Guide.of(new Declarations(
                            d.id(),
                            d.version(),
                            d.locality(),
                            d.levels(),
                            d.skip(),
                            d.questions(),
                            definitions,
                            d.conclusions(),
                            rules,
                            d.advice(),
                            advice,
                            d.promises(),
                            d.exclusions(),
                            predicates,
                            d.facts(),
                            d.wording(),
                            d.wordingLevels())));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }
}
