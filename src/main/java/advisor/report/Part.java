package advisor.report;

import advisor.disclosure.FrequencyTable;
import advisor.store.Subject;
import advisor.store.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Columns into which every session falls exactly once, of which small ones are put together.
 *
 * @param columns named columns, each of some keys
 */
record Part(List<Column> columns) {

    /** The column of what is too rare to have one of its own. */
    static final String RARE = "rare";

    /** The column of all sessions that are in no other. */
    static final String REST = "rest";

    /**
     * A column.
     *
     * @param terms what its count is the sum of
     * @param rest whether it holds all sessions that no other column holds
     */
    record Column(String name, List<Term> terms, boolean rest) {
        static Column of(String name, Term... terms) {
            return new Column(name, List.of(terms), false);
        }
    }

    /** A count, taken or taken away. */
    record Term(Subject subject, String key, int factor) {
        static Term of(Subject subject, String key) {
            return new Term(subject, key, 1);
        }
    }

    static Part of(Collection<Column> named, boolean rest) {
        List<Column> columns = new ArrayList<>(named);
        if (rest) {
            columns.add(new Column(REST, List.of(), true));
        }
        return new Part(List.copyOf(columns));
    }

    /** One column and everything else. */
    static Part either(String name, Subject subject) {
        return of(List.of(Column.of(name, Term.of(subject, name))), true);
    }

    private static long sum(Column column, Summary.Group group) {
        return column.terms.stream()
                .mapToLong(term -> term.factor * group.count(term.subject, term.key))
                .sum();
    }

    long count(Column column, Summary.Group group) {
        if (!column.rest) {
            return sum(column, group);
        }
        return group.sessions()
                - columns.stream()
                        .filter(other -> !other.rest)
                        .mapToLong(other -> sum(other, group))
                        .sum();
    }

    /** The same with columns that never came left out, and small ones put together until none is small. */
    Part merged(Summary.Group all, long minimumFrequency) {
        List<Column> kept = new ArrayList<>();
        List<Column> rare = new ArrayList<>();
        long sum = 0;
        for (Column column : columns) {
            long count = count(column, all);
            if (count >= minimumFrequency) {
                kept.add(column);
            } else if (count > 0) {
                rare.add(column);
                sum += count;
            }
        }
        kept.sort(java.util.Comparator.comparingLong(column -> count(column, all)));
        while (sum > 0 && sum < minimumFrequency && !kept.isEmpty()) {
            Column smallest = kept.remove(0);
            rare.add(smallest);
            sum += count(smallest, all);
        }
        List<Column> result =
                new ArrayList<>(columns.stream().filter(kept::contains).toList());
        if (!rare.isEmpty()) {
            boolean rest = rare.stream().anyMatch(Column::rest);
            result.add(new Column(
                    rare.size() == 1 ? rare.get(0).name : RARE,
                    rare.stream().flatMap(column -> column.terms.stream()).toList(),
                    rest));
        }
        return new Part(List.copyOf(result));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    FrequencyTable table(List<String> rows, Map<String, Summary.Group> groups) {
        long[][] counts = new long[rows.size()][columns.size()];
        for (int row = 0; row < counts.length; row++) {
            Summary.Group group = groups.get(rows.get(row));
            for (int column = 0; column < columns.size() && group != null; column++) {
                counts[row][column] = count(columns.get(column), group);
            }
        }
        return FrequencyTable.of(rows, names(), counts);
    }
}
