package advisor.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Looks for what is rare in an outcome before it is saved: answers that few others of the same city gave together.
 *
 * <p>Hand it all outcomes one by one, then ask. Only a pair of answers each of which is common is told: of an answer that
 * is rare by itself the client reads anyway that it would be kept, and at a young desk everything is rare.
 */
public final class Rarity {

    /** Fewer others than this are few. */
    static final int MINIMUM_FREQUENCY = 5;

    /** With fewer outcomes of a city nothing can be said. */
    static final int FEWEST_OUTCOMES = 50;

    private static final int MOST = 3;

    private final Outcome outcome;
    private final List<Key> questions;
    private final Map<Key, Integer> alone = new LinkedHashMap<>();
    private final Map<Pair, Integer> together = new LinkedHashMap<>();
    private long seen;

    /** A look at an outcome that is not saved yet. */
    public Rarity(Outcome outcome) {
        this.outcome = outcome;
        this.questions = List.copyOf(outcome.answers().keySet());
    }

    private record Pair(Key one, Key other) {}

    /**
     * Something rare.
     *
     * @param one the question of one answer; striking either of the two helps
     * @param other the question of the other
     * @param others how many other outcomes of the city have both answers
     */
    public record Rare(Key one, Key other, int others) {}

    /** Takes one of the other outcomes into account. */
    public void see(Outcome other) {
        boolean same = other.id() == outcome.id()
                || !other.guide().id().equals(outcome.guide().id());
        if (same || !other.city().equals(outcome.city())) {
            return;
        }
        seen++;
        List<Key> shared = new ArrayList<>();
        for (Key question : questions) {
            SortedSet<Key> answer = outcome.answers().get(question);
            if (answer != null && answer.equals(other.answers().get(question))) {
                alone.merge(question, 1, Integer::sum);
                shared.add(question);
            }
        }
        for (int i = 0; i < shared.size(); i++) {
            for (int j = i + 1; j < shared.size(); j++) {
                together.merge(new Pair(shared.get(i), shared.get(j)), 1, Integer::sum);
            }
        }
    }

    /** The rarest pairs of answers, at most three, each question in one of them only. */
    public List<Rare> rare() {
        if (seen < FEWEST_OUTCOMES) {
            return List.of();
        }
        List<Key> common = questions.stream()
                .filter(question -> alone.getOrDefault(question, 0) >= MINIMUM_FREQUENCY)
                .toList();
        List<Rare> rare = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                int others = together.getOrDefault(new Pair(common.get(i), common.get(j)), 0);
                if (others < MINIMUM_FREQUENCY) {
                    rare.add(new Rare(common.get(i), common.get(j), others));
                }
            }
        }
        rare.sort(Comparator.comparingInt(Rare::others));
        List<Rare> told = new ArrayList<>();
        for (Rare one : rare) {
            boolean free = told.stream().noneMatch(other -> touches(one, other));
            if (free && told.size() < MOST) {
                told.add(one);
            }
        }
        return told;
    }

    private static boolean touches(Rare one, Rare other) {
        return one.one().equals(other.one())
                || one.one().equals(other.other())
                || one.other().equals(other.one())
                || one.other().equals(other.other());
    }
}
