package advisor.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keys in one column; their alphabet has none of the separators, so there is nothing to escape. */
final class Coded {

    private Coded() {}

    static String keys(Collection<Key> keys) {
        return keys.stream().map(Key::name).collect(Collectors.joining(";"));
    }

    static SortedSet<Key> keys(String column) {
        return keys(column, ';');
    }

    static String answers(Map<Key, SortedSet<Key>> answers) {
        List<String> parts = new ArrayList<>();
        answers.forEach((question, keys) -> parts.add(answer(question, keys)));
        return String.join(";", parts);
    }

    /** One part of the column. */
    static String answer(Key question, SortedSet<Key> keys) {
        return question.name() + "=" + keys.stream().map(Key::name).collect(Collectors.joining("+"));
    }

    static SortedMap<Key, SortedSet<Key>> answers(String column) {
        SortedMap<Key, SortedSet<Key>> answers = new TreeMap<>();
        for (String part : split(column, ';')) {
            int at = part.indexOf('=');
            if (at < 0 || answers.put(new Key(part.substring(0, at)), keys(part.substring(at + 1), '+')) != null) {
                throw new IllegalArgumentException("not coded answers");
            }
        }
        return answers;
    }

    static String ratings(Map<Key, Feedback> ratings) {
        return ratings.entrySet().stream()
                .map(rating -> rating.getKey().name() + "=" + rating.getValue().key())
                .collect(Collectors.joining(";"));
    }

    static SortedMap<Key, Feedback> ratings(String column) {
        SortedMap<Key, Feedback> ratings = new TreeMap<>();
        for (String part : split(column, ';')) {
            int at = part.indexOf('=');
            if (at < 0 || ratings.put(new Key(part.substring(0, at)), Feedback.of(part.substring(at + 1))) != null) {
                throw new IllegalArgumentException("not coded ratings");
            }
        }
        return ratings;
    }

    private static SortedSet<Key> keys(String column, char separator) {
        SortedSet<Key> keys = new TreeSet<>();
        for (String name : split(column, separator)) {
            if (!keys.add(new Key(name))) {
                throw new IllegalArgumentException("a key twice");
            }
        }
        return keys;
    }

    /** The parts between separators; none of an empty column. */
    static List<String> split(String column, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= column.length() && !column.isEmpty()) {
            int to = column.indexOf(separator, from);
            if (to < 0) {
                to = column.length();
            }
            parts.add(column.substring(from, to));
            from = to + 1;
        }
        return parts;
    }
}
