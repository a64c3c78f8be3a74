package advisor.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes small random guides of every kind of question and predicate, and random clients for them. */
public final class RandomGuides {

    /** The day all random sessions take place. */
    public static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 23), "320104");

    private static final QuestionKind[] KINDS = QuestionKind.values();

    private final Random random;
    private final boolean skip;
    private final List<Question> questions = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Predicate> predicates = new ArrayList<>();

    private final boolean loose;

    private RandomGuides(long seed, boolean skip, boolean loose) {
        this.random = new Random(seed);
        this.skip = skip;
        this.loose = loose;
    }

    /** The guide that belongs to a seed; the same apart from skipping. */
    public static Guide guide(long seed, int size, boolean skip) {
        try {
            return Guide.of(new RandomGuides(seed, skip, false).declarations(size));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /** A guide that promises and excludes, may fail in its script, and may come to no conclusion. */
    public static Guide loose(long seed, int size) {
        try {
            return Guide.of(new RandomGuides(seed, true, true).declarations(size));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /** The guide with its numbers kept in bands. */
    public static Guide banded(Guide guide) {
        Declarations d = guide.declarations();
        List<Question> questions = d.questions().stream()
                .map(q -> new Question(
                        q.key(),
                        q.kind(),
                        q.options(),
                        q.alone(),
                        q.min(),
                        q.max(),
                        q.zeroIsUnknown(),
                        q.unit(),
                        q.kind().isNumeric() ? List.of(5L, 12L) : List.of(),
                        q.allowFuture(),
                        q.askAlways(),
                        q.optional(),
                        q.keep(),
                        q.section(),
                        q.onlyIf(),
                        q.sources(),
                        q.facts(),
                        q.level()))
                .toList();
        try {
            return Guide.of(new Declarations(
                    d.id(),
                    d.version(),
                    d.locality(),
                    d.levels(),
                    d.skip(),
                    questions,
                    d.definitions(),
                    d.conclusions(),
                    d.conclusionRules(),
                    d.advice(),
                    d.adviceRules(),
                    d.promises(),
                    d.exclusions(),
                    d.predicates(),
                    d.facts(),
                    d.wording(),
                    d.wordingLevels()));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /** Answers of one client to all questions of a guide. */
    public static Map<String, Answer> client(Guide guide, long seed) {
        Random random = new Random(seed);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : guide.questions()) {
            answers.put(question.key(), answer(question, random));
        }
        return answers;
    }

    /** One random answer that fits a question. */
    public static Answer answer(Question q, Random random) {
        int roll = random.nextInt(10);
        if (roll == 0) {
            return Answer.UNKNOWN;
        }
        if (roll == 1) {
            return Answer.PREFER_NOT;
        }
        return switch (q.kind()) {
            case SELECT_ONE, YES_NO ->
                new Answer.Choice(q.options().get(random.nextInt(q.options().size())));
            case SELECT_MULTIPLE -> choices(q, random);
            case NUMBER, MONEY -> new Answer.Amount(random.nextInt(12));
            case DATE -> new Answer.Day(SETTING.date().minusDays(random.nextInt(12)));
            case PLACE -> new Answer.Place(random.nextBoolean() ? "320104" : "110101");
            case ORGANISATION -> new Answer.Organisation("any name");
            case TEXT -> new Answer.OwnWords("any words");
            case EVIDENCE_LIST -> new Answer.EvidenceItems(random.nextBoolean() ? List.of() : List.of("a", "b"));
        };
    }

    private static Answer choices(Question q, Random random) {
        Set<String> chosen = new LinkedHashSet<>();
        if (!q.alone().isEmpty() && random.nextInt(3) == 0) {
            chosen.add(q.alone().get(0));
        } else {
            for (String option : q.options()) {
                if (!q.alone().contains(option) && random.nextBoolean()) {
                    chosen.add(option);
                }
            }
        }
        return new Answer.Choices(chosen);
    }

    private Declarations declarations(int size) {
        for (int i = 0; i < size; i++) {
            Tree onlyIf = i > 0 && random.nextInt(3) == 0 ? tree(2) : Tree.YES;
            questions.add(question("q" + i, onlyIf));
            if (random.nextInt(3) == 0) {
                definitions.add(new Definition("d" + definitions.size(), tree(2), List.of(), ""));
            }
        }
        List<Conclusion> conclusions = new ArrayList<>();
        List<ConclusionRule> rules = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Tree variant = i == 1 ? new Tree.Fork(predicate(), new Tree.Name("v"), Tree.NO) : Tree.NO;
            conclusions.add(new Conclusion("c" + i, List.of(), variant, i == 0 && random.nextInt(4) == 0, List.of()));
        }
        for (int i = 0; i < 5; i++) {
            Tree confidence = new Tree.Fork(predicate(), new Tree.Name("high"), new Tree.Name("low"));
            boolean always = i == 4 && !(loose && random.nextInt(3) == 0);
            Tree when = always ? Tree.YES : loose ? failing(tree(3)) : tree(3);
            rules.add(new ConclusionRule("R" + i, "c" + (i % 4), when, confidence, List.of(), List.of(), ""));
        }
        List<AdviceRule> advice = adviceRules();
        List<Promise> promises = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        if (loose) {
            Tree planned = new Tree.Fork(predicates.indexOf(new Predicate.Planned("a0")), Tree.YES, tree(2));
            promises.add(new Promise("m0", planned));
            promises.add(new Promise("m1", new Tree.Fork(predicate(), tree(2), Tree.YES)));
            exclusions.add(new Exclusion("a0", "a1"));
            exclusions.add(new Exclusion("a2", "a3"));
        }
        return new Declarations(
                "random",
                "1",
                "",
                List.of(""),
                skip,
                questions,
                definitions,
                conclusions,
                rules,
                advice(),
                advice,
                promises,
                exclusions,
                predicates,
                Map.of(),
                new EnumMap<>(Language.class),
                new EnumMap<>(Language.class));
    }

    /* The condition with an error of the script at one of its ends, now and then. */
    private Tree failing(Tree tree) {
        return random.nextInt(4) == 0
                ? new Tree.Fork(predicate(), tree, new Tree.Failure("broken " + random.nextInt(9), "guide.mjs", 7))
                : tree;
    }

    private static List<Advice> advice() {
        List<Advice> advice = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            advice.add(new Advice("a" + i, List.of(), List.of(), Tree.NO, List.of()));
        }
        return advice;
    }

    private List<AdviceRule> adviceRules() {
        int concluded = predicates.size();
        predicates.add(new Predicate.Concluded(List.of("c1", "c2")));
        predicates.add(new Predicate.Planned("a0"));
        List<AdviceRule> rules = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Tree when = switch (i) {
                case 3 -> new Tree.Fork(concluded, tree(1), tree(1));
                case 4 -> new Tree.Fork(concluded + 1, tree(1), Tree.NO);
                default -> tree(2);
            };
            String key = i == 4 ? "a3" : "a" + (i % 3);
            Urgency urgency = Urgency.values()[random.nextInt(4)];
            rules.add(new AdviceRule("P" + i, List.of(new AdviceRule.Item(key, urgency)), when, List.of(), ""));
        }
        return rules;
    }

    private Question question(String key, Tree onlyIf) {
        QuestionKind kind = KINDS[random.nextInt(KINDS.length)];
        List<String> options = switch (kind) {
            case SELECT_ONE, SELECT_MULTIPLE -> List.of("x", "y", "z");
            case YES_NO -> List.of("yes", "no");
            default -> List.of();
        };
        List<String> alone = kind == QuestionKind.SELECT_MULTIPLE && random.nextBoolean() ? List.of("z") : List.of();
        return new Question(
                key,
                kind,
                options,
                alone,
                0,
                20,
                random.nextInt(4) == 0,
                "",
                List.of(),
                false,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                true,
                "",
                onlyIf,
                List.of(),
                List.of(),
                "");
    }

    private Tree tree(int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return random.nextBoolean() ? Tree.YES : Tree.NO;
        }
        return new Tree.Fork(predicate(), tree(depth - 1), tree(depth - 1));
    }

    private int predicate() {
        Predicate predicate = newPredicate();
        int known = predicates.indexOf(predicate);
        if (known >= 0) {
            return known;
        }
        predicates.add(predicate);
        return predicates.size() - 1;
    }

    private Predicate newPredicate() {
        if (!definitions.isEmpty() && random.nextInt(5) == 0) {
            return new Predicate.Defined("d" + random.nextInt(definitions.size()));
        }
        if (random.nextInt(20) == 0) {
            return new Predicate.SimilarAtLeast(Predicate.Likeness.LEAK, 1 + random.nextInt(2));
        }
        Question q = questions.get(random.nextInt(questions.size()));
        if (random.nextInt(6) == 0) {
            return new Predicate.Known(q.key());
        }
        return switch (q.kind()) {
            case SELECT_ONE -> new Predicate.OneOf(q.key(), random.nextBoolean() ? List.of("x") : List.of("x", "y"));
            case YES_NO -> new Predicate.OneOf(q.key(), List.of("yes"));
            case SELECT_MULTIPLE -> multiple(q);
            case NUMBER, MONEY -> sum(q);
            case DATE -> new Predicate.DateWithin(q.key(), random.nextInt(10), DayCount.values()[random.nextInt(3)]);
            case PLACE -> new Predicate.InPlace(q.key(), random.nextBoolean() ? "320000" : "320100");
            case EVIDENCE_LIST ->
                random.nextBoolean() ? new Predicate.Empty(q.key()) : new Predicate.CountAtLeast(q.key(), 2);
            case ORGANISATION, TEXT -> new Predicate.Known(q.key());
        };
    }

    private Predicate multiple(Question q) {
        return switch (random.nextInt(4)) {
            case 0 -> new Predicate.Empty(q.key());
            case 1 -> new Predicate.CountAtLeast(q.key(), 2);
            case 2 -> new Predicate.HasAny(q.key(), List.of("x", "y"));
            default -> new Predicate.HasAny(q.key(), List.of("z"));
        };
    }

    private Predicate sum(Question q) {
        List<Predicate.Term> terms = new ArrayList<>(List.of(new Predicate.Term(q.key(), 1 + random.nextInt(3))));
        for (Question other : questions) {
            if (other.kind().isNumeric() && !other.equals(q) && random.nextBoolean()) {
                terms.add(new Predicate.Term(other.key(), random.nextInt(5) - 2 == 0 ? -1 : 2));
            }
        }
        long limit = random.nextInt(20);
        return switch (random.nextInt(3)) {
            case 0 -> new Predicate.SumAtLeast(terms, limit);
            case 1 -> new Predicate.SumBelow(terms, limit);
            default -> new Predicate.SumWithin(terms, limit, limit + 5);
        };
    }
}
