package advisor.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is rare in an outcome before it is saved: answers that few others of the same city gave together.
 *
 * <p>Hand it the outcomes of one city and guide, then ask as often as needed: it holds their answers alone, as numbers, so
 * that a million take some tens of megabytes and asking takes milliseconds. Only a pair of answers each of which is common
 * is told: of an answer that is rare by itself the client reads anyway that it would be kept, and at a young desk
 * everything is rare.
 */
public final class Rarity {

    /** Fewer others than this are few. */
    static final int MINIMUM_FREQUENCY = 5;

    /** With fewer outcomes of a city nothing can be said. */
    static final int FEWEST_OUTCOMES = 50;

    private static final int MOST = 3;

    /** What a column holds where a question was not answered. */
    private static final int NO_ANSWER = 0;

    private final Key guide;
    private final City city;
    private final Map<Key, Column> columns = new HashMap<>();
    private long[] ids = new long[64];
    private int size;

    /** A look at the outcomes of one guide in one city; there are none yet. */
    public Rarity(Key guide, City city) {
        this.guide = guide;
        this.city = city;
    }

    /** The answers to one question, one for each outcome, as numbers that stand for them. */
    private static final class Column {
        private final Map<SortedSet<Key>, Integer> numbers = new HashMap<>();
        private int[] answers = new int[64];

        void put(int at, SortedSet<Key> answer) {
            if (at >= answers.length) {
                answers = Arrays.copyOf(answers, Math.max(at + 1, answers.length * 2));
            }
            answers[at] = numbers.computeIfAbsent(answer, unknown -> numbers.size() + 1);
        }

        boolean is(int at, int answer) {
            return answer != NO_ANSWER && at < answers.length && answers[at] == answer;
        }

        int number(@Nullable SortedSet<Key> answer) {
            return answer == null ? NO_ANSWER : numbers.getOrDefault(answer, NO_ANSWER);
        }
    }

    /**
     * Something rare.
     *
     * @param one the question of one answer; striking either of the two helps
     * @param other the question of the other
     * @param others how many other outcomes of the city have both answers
     */
    public record Rare(Key one, Key other, int others) {}

    /** Whether it is about an outcome: whether that is of its guide and city. */
    public boolean isAbout(Outcome outcome) {
        return outcome.guide().id().equals(guide) && outcome.city().equals(city);
    }

    /** Takes an outcome into account, if it is about it. */
    public void see(Outcome seen) {
        if (!isAbout(seen)) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        int at = size;
        ids[at] = seen.id();
        size++;
        seen.answers()
                .forEach((question, answer) ->
                        columns.computeIfAbsent(question, none -> new Column()).put(at, answer));
    }

    /** Whether an outcome of this number was seen. */
    public boolean has(Outcome outcome) {
        return Arrays.stream(ids, 0, size).anyMatch(id -> id == outcome.id());
    }

    /** The rarest pairs of answers, at most three, each question in one of them only. */
    public List<Rare> rare(Outcome outcome) {
        if (!isAbout(outcome)) {
            throw new IllegalArgumentException("another guide or city");
        }
        Counts counts = count(outcome);
        if (counts.seen < FEWEST_OUTCOMES) {
            return List.of();
        }
        List<Rare> rare = counts.rare();
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

    private Counts count(Outcome outcome) {
        List<Key> questions =
                outcome.answers().keySet().stream().filter(columns::containsKey).toList();
        Column[] asked = questions.stream().map(columns::get).toArray(Column[]::new);
        int[] answers = new int[asked.length];
        for (int i = 0; i < asked.length; i++) {
            answers[i] = asked[i].number(outcome.answers().get(questions.get(i)));
        }
        Counts counts = new Counts(questions);
        boolean[] same = new boolean[asked.length];
        for (int at = 0; at < size; at++) {
            if (ids[at] != outcome.id()) {
                for (int i = 0; i < asked.length; i++) {
                    same[i] = asked[i].is(at, answers[i]);
                }
                counts.see(same);
            }
        }
        return counts;
    }

    /** How many others gave the answers of one outcome, and each two of them together. */
    private static final class Counts {
        private final List<Key> questions;
        private final int[][] together;
        private int seen;

        Counts(List<Key> questions) {
            this.questions = questions;
            this.together = new int[questions.size()][questions.size()];
        }

        void see(boolean[] same) {
            seen++;
            for (int i = 0; i < same.length; i++) {
                for (int j = i; same[i] && j < same.length; j++) {
                    together[i][j] += same[j] ? 1 : 0;
                }
            }
        }

        List<Rare> rare() {
            List<Rare> rare = new ArrayList<>();
            for (int i = 0; i < together.length; i++) {
                for (int j = i + 1; j < together.length; j++) {
                    if (together[i][i] >= MINIMUM_FREQUENCY
                            && together[j][j] >= MINIMUM_FREQUENCY
                            && together[i][j] < MINIMUM_FREQUENCY) {
                        rare.add(new Rare(questions.get(i), questions.get(j), together[i][j]));
                    }
                }
            }
            return rare;
        }
    }

    private static boolean touches(Rare one, Rare other) {
        return one.one().equals(other.one())
                || one.one().equals(other.other())
                || one.other().equals(other.one())
                || one.other().equals(other.other());
    }
}
