package advisor.store;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by subject and key, as they stand in one row of the summary; mutable.
 *
 * <p>Adding and taking away come to the same in any order. Subjects and keys are ASCII letters, digits and {@code . - +}.
 */
final class Cells {

    /* In no order, since a recount adds to some sixty of them for each outcome. */
    private final Map<String, Map<String, Count>> counts = new HashMap<>();

    /* A count of 0 is no cell. */
    private static final class Count {
        private long number;
    }

    void add(String subject, String key, long count) {
        Count there =
                counts.computeIfAbsent(subject, none -> new HashMap<>()).computeIfAbsent(key, none -> new Count());
        there.number = Math.addExact(there.number, count);
    }

    /** Adds other counts so many times, which is 1 or -1. */
    void add(Cells other, int times) {
        other.forEach((subject, key, count) -> add(subject, key, times * count));
    }

    /** Whether nothing is counted. */
    boolean isEmpty() {
        return size() == 0;
    }

    /** How many distinct cells there are. */
    int size() {
        int[] size = {0};
        forEach((subject, key, count) -> size[0]++);
        return size[0];
    }

    /** Takes one count. */
    @FunctionalInterface
    interface Taker {
        void take(String subject, String key, long count);
    }

    /** Hands over all counts, in no order. */
    void forEach(Taker taker) {
        counts.forEach((subject, keys) -> keys.forEach((key, count) -> {
            if (count.number != 0) {
                taker.take(subject, key, count.number);
            }
        }));
    }

    /** The counts in one text, which is the same for the same counts. */
    String text() {
        SortedMap<String, SortedMap<String, Long>> sorted = new TreeMap<>();
        forEach((subject, key, count) ->
                sorted.computeIfAbsent(subject, none -> new TreeMap<>()).put(key, count));
        StringBuilder text = new StringBuilder();
        sorted.forEach((subject, keys) -> {
            text.append(text.isEmpty() ? "" : ";").append(subject);
            char before = ':';
            for (Map.Entry<String, Long> key : keys.entrySet()) {
                text.append(before).append(key.getKey()).append('=').append(key.getValue());
                before = ',';
            }
        });
        return text.toString();
    }

    /**
     * The counts that a text tells; its seal was looked at before.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    static Cells of(String text) {
        Cells cells = new Cells();
        read(text, cells::add);
        return cells;
    }

    /** Hands over the counts that a text tells, without collecting them. */
    static void read(String text, Taker taker) {
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = text.indexOf(';', at);
            end = end < 0 ? text.length() : end;
            if (colon < 0 || colon > end) {
                throw new IllegalArgumentException("no counts");
            }
            String subject = text.substring(at, colon);
            int from = colon + 1;
            while (from < end) {
                int to = text.indexOf(',', from);
                to = to < 0 || to > end ? end : to;
                int equals = text.indexOf('=', from);
                if (equals < 0 || equals > to) {
                    throw new IllegalArgumentException("no counts");
                }
                taker.take(subject, text.substring(from, equals), Long.parseLong(text, equals + 1, to, 10));
                from = to + 1;
            }
            at = end + 1;
        }
    }
}
