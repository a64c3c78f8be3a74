package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws invented clients whose numbers and days lie beside the limits a guide asks about.
 *
 * <p>The same seed draws the same clients.
 */
final class Clients {

    private final Guide guide;
    private final Setting setting;
    private final SplittableRandom random;
    private final Map<String, List<Long>> numbers = new HashMap<>();

    Clients(Guide guide, Setting setting, long seed) {
        this.guide = guide;
        this.setting = setting;
        this.random = new SplittableRandom(seed);
        Declarations d = guide.declarations();
        for (Predicate predicate : d.predicates()) {
            for (Predicate.Term term : Predicates.terms(predicate)) {
                for (long limit : limits(predicate)) {
                    long edge = term.factor() == 0 ? limit : limit / term.factor();
                    values(term.question()).addAll(List.of(edge - 1, edge, edge + 1));
                }
            }
            if (predicate instanceof Predicate.DateWithin p) {
                for (long ago = Math.max(0, p.days() - 3); ago <= p.days() + 5; ago++) {
                    values(p.question()).add(ago);
                }
            }
            if (predicate instanceof Predicate.InPlace p) {
                values(p.question()).add(Long.parseLong(p.code()));
            }
        }
    }

    private List<Long> values(String question) {
        return numbers.computeIfAbsent(question, key -> new ArrayList<>(List.of(0L)));
    }

    private static List<Long> limits(Predicate predicate) {
        if (predicate instanceof Predicate.SumAtLeast p) {
            return List.of(p.limit());
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return List.of(p.limit());
        }
        Predicate.SumWithin p = (Predicate.SumWithin) predicate;
        return List.of(p.from(), p.to());
    }

    /** One client with an answer to every question. */
    Map<String, Answer> next() {
        Map<String, Answer> client = new LinkedHashMap<>();
        for (Question question : guide.questions()) {
            client.put(question.key(), answer(question));
        }
        return client;
    }

    /** One answer to a question, "I don't know" now and then. */
    Answer answer(Question q) {
        if (random.nextInt(8) == 0) {
            return Answer.UNKNOWN;
        }
        return switch (q.kind()) {
            case SELECT_ONE, YES_NO ->
                new Answer.Choice(q.options().get(random.nextInt(q.options().size())));
            case SELECT_MULTIPLE -> new Answer.Choices(chosen(q));
            case NUMBER, MONEY -> new Answer.Amount(Math.max(q.min(), Math.min(q.max(), number(q.key(), 10_000))));
            case DATE -> new Answer.Day(setting.date().minusDays(Math.max(0, number(q.key(), 90))));
            case PLACE -> new Answer.Place(Long.toString(Math.max(110_000, number(q.key(), 820_000))));
            case ORGANISATION -> new Answer.Organisation("X");
            case TEXT -> new Answer.OwnWords("X");
            case EVIDENCE_LIST -> new Answer.EvidenceItems(Collections.nCopies(random.nextInt(4), "X"));
        };
    }

    private long number(String question, int most) {
        List<Long> known = numbers.getOrDefault(question, List.of());
        return known.isEmpty() || random.nextInt(4) == 0
                ? random.nextInt(most)
                : Objects.requireNonNull(known.get(random.nextInt(known.size())));
    }

    private Set<String> chosen(Question q) {
        Set<String> chosen = new LinkedHashSet<>();
        if (!q.alone().isEmpty() && random.nextInt(5) == 0) {
            return Set.of(q.alone().get(random.nextInt(q.alone().size())));
        }
        int most = 1 + random.nextInt(4);
        for (int i = 0; i < most; i++) {
            String option = q.options().get(random.nextInt(q.options().size()));
            if (!q.alone().contains(option)) {
                chosen.add(option);
            }
        }
        return chosen;
    }
}
