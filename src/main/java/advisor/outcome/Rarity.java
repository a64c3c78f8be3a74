package advisor.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for what is rare in an outcome before it is saved: answers that few others of the same city gave together.
 *
 * <p>Hand it the outcomes of one city and guide, then ask as often as needed: it holds how many gave each answer, and each two
 * of them together, so that it does not grow with outcomes and asking takes microseconds. Only a pair of answers each of which
 * is common is told: of an answer that is rare by itself the client reads anyway that it would be kept, and at a young desk
 * everything is rare.
 */
public final class Rarity {

    /** Fewer others than this are few. */
    static final int MINIMUM_FREQUENCY = 5;

    /** With fewer outcomes of a city nothing can be said. */
    static final int FEWEST_OUTCOMES = 50;

    private static final int MOST = 3;

    private final Key guide;
    private final City city;

    /** Answers as they stand in a row, such as {@code evidence=screenshots+transfers}, each with its number. */
    private final Map<String, Integer> answers = new HashMap<>();

    /** How many gave two answers, or one when both are the same, by {@link #pair}. */
    private final Counts counts = new Counts();

    private long seen;

    /** A look at the outcomes of one guide in one city; there are none yet. */
    public Rarity(Key guide, City city) {
        this.guide = guide;
        this.city = city;
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

    /** Takes an outcome into account, if it is about it; its seal was looked at before. */
    public void see(SealedOutcome row) {
        if (row.guide().equals(guide.name()) && row.city().equals(city.code())) {
            see(row.answers());
        }
    }

    private void see(String column) {
        List<String> given = Coded.split(column, ';');
        int[] numbers = new int[given.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = answers.computeIfAbsent(given.get(i), unknown -> answers.size());
            for (int j = 0; j <= i; j++) {
                counts.add(pair(numbers[i], numbers[j]), 1);
            }
        }
        seen++;
    }

    /** One number for two answers in either order. */
    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /**
     * The rarest pairs of answers, at most three, each question in one of them only.
     *
     * @param counted whether the outcome itself is among those that were seen; it is no other
     */
    public List<Rare> rare(Outcome outcome, boolean counted) {
        if (!isAbout(outcome)) {
            throw new IllegalArgumentException("another guide or city");
        }
        if (seen - (counted ? 1 : 0) < FEWEST_OUTCOMES) {
            return List.of();
        }
        List<Rare> rare = all(outcome, counted);
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

    private List<Rare> all(Outcome outcome, boolean counted) {
        List<Key> questions = new ArrayList<>();
        List<Integer> common = new ArrayList<>();
        outcome.answers().forEach((question, keys) -> {
            Integer number = answers.get(Coded.answer(question, keys));
            if (number != null && others(number, number, counted) >= MINIMUM_FREQUENCY) {
                questions.add(question);
                common.add(number);
            }
        });
        List<Rare> rare = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            for (int j = i + 1; j < questions.size(); j++) {
                long others = others(common.get(i), common.get(j), counted);
                if (others < MINIMUM_FREQUENCY) {
                    rare.add(new Rare(questions.get(i), questions.get(j), (int) others));
                }
            }
        }
        return rare;
    }

    private long others(int one, int other, boolean counted) {
        return Math.max(0, counts.get(pair(one, other)) - (counted ? 1 : 0));
    }

    private static boolean touches(Rare one, Rare other) {
        return one.one().equals(other.one())
                || one.one().equals(other.other())
                || one.other().equals(other.one())
                || one.other().equals(other.other());
    }

    /**
     * All of it in three lines, from which {@link #of} makes it again; it tells as much as the outcomes do, and is the same in
     * whichever order they were seen.
     */
    public String text() {
        List<String> names = answers.keySet().stream().sorted().toList();
        int[] places = new int[names.size()];
        for (int place = 0; place < places.length; place++) {
            places[Objects.requireNonNull(answers.get(names.get(place)))] = place;
        }
        SortedMap<Long, Long> pairs = new TreeMap<>();
        counts.forEach((pair, count) ->
                pairs.put(pair(places[(int) (pair >> Integer.SIZE)], places[(int) pair]), count));
        StringBuilder text = new StringBuilder()
                .append(guide.name())
                .append(' ')
                .append(city.code())
                .append(' ')
                .append(seen)
                .append('\n')
                .append(String.join(";", names))
                .append('\n');
        pairs.forEach((pair, count) -> text.append(Long.toString(pair, Character.MAX_RADIX))
                .append('=')
                .append(count)
                .append(';'));
        return text.toString();
    }

    /**
     * What a text tells.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static Rarity of(String text) {
        String[] lines = text.split("\n", -1);
        String[] first = lines[0].split(" ", -1);
        if (lines.length != 3 || first.length != 3) {
            throw new IllegalArgumentException("no counts of answers");
        }
        Rarity rarity = new Rarity(new Key(first[0]), new City(first[1]));
        rarity.seen = Long.parseLong(first[2]);
        Coded.split(lines[1], ';').forEach(answer -> rarity.answers.put(answer, rarity.answers.size()));
        for (String one : Coded.split(lines[2], ';')) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                rarity.counts.add(
                        Long.parseLong(one, 0, equals, Character.MAX_RADIX),
                        Long.parseLong(one, equals + 1, one.length(), 10));
            }
        }
        return rarity;
    }

    /** Counts by number, without an object for each: a million outcomes have some eighty million pairs to be counted. */
    private static final class Counts {

        private static final long FREE = -1;

        private long[] keys = filled(1 << 10);
        private long[] values = new long[1 << 10];
        private int size;

        private static long[] filled(int length) {
            long[] keys = new long[length];
            java.util.Arrays.fill(keys, FREE);
            return keys;
        }

        /** Where a key is, or would be. */
        private static int at(long[] keys, long key) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            int at = (int) (mixed >>> 32) & keys.length - 1;
            while (keys[at] != FREE && keys[at] != key) {
                at = at + 1 & keys.length - 1;
            }
            return at;
        }

        long get(long key) {
            return values[at(keys, key)];
        }

        void add(long key, long count) {
            int at = at(keys, key);
            if (keys[at] == FREE) {
                if (size * 2 > keys.length) {
                    grow();
                    at = at(keys, key);
                }
                keys[at] = key;
                size++;
            }
            values[at] += count;
        }

        private void grow() {
            long[] before = keys;
            long[] counted = values;
            keys = filled(before.length * 2);
            values = new long[before.length * 2];
            for (int i = 0; i < before.length; i++) {
                if (before[i] != FREE) {
                    int at = at(keys, before[i]);
                    keys[at] = before[i];
                    values[at] = counted[i];
                }
            }
        }

        void forEach(Taker taker) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != FREE) {
                    taker.take(keys[i], values[i]);
                }
            }
        }

        interface Taker {
            void take(long key, long count);
        }
    }
}
