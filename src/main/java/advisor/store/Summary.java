package advisor.store;

import advisor.disclosure.FrequencyTable;
import advisor.outcome.FollowUp;
import advisor.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The exact counts of a desk by slice, subject and key, as they were at one moment; not for anybody's eyes.
 *
 * <p>Immutable. Whatever is shown of it goes through the disclosure room first.
 */
public final class Summary {

    private final Map<Slice, Map<String, Map<String, Long>>> counts = new HashMap<>();

    /** A summary of rows whose seals were looked at. */
    Summary(Iterable<SummaryTable.Row> rows) {
        for (SummaryTable.Row row : rows) {
            Map<String, Map<String, Long>> cells = counts.computeIfAbsent(row.slice(), none -> new HashMap<>());
            Cells.read(
                    row.cells(),
                    (subject, key, count) -> cells.computeIfAbsent(subject, none -> new HashMap<>())
                            .merge(key, count, Math::addExact));
        }
        // below 0 only in a damaged desk
        counts.values()
                .forEach(cells -> cells.values().forEach(keys -> keys.replaceAll((key, count) -> Math.max(0, count))));
    }

    private Summary() {}

    /** The summary that outcomes come to, with what was told later by the numbers of the outcomes. */
    public static Summary of(Collection<Outcome> outcomes, Map<Long, FollowUp> told) {
        Summary summary = new Summary();
        Counting counting = new Counting();
        for (Outcome outcome : outcomes) {
            Map<String, Map<String, Long>> cells =
                    summary.counts.computeIfAbsent(Slice.of(outcome), none -> new HashMap<>());
            counting.count(
                    outcome,
                    Optional.ofNullable(told.get(outcome.id())),
                    (subject, key, one) -> cells.computeIfAbsent(subject, none -> new HashMap<>())
                            .merge(key, one, Math::addExact));
        }
        return summary;
    }

    /** The counts of some slices together. */
    public static final class Group {

        private final Map<String, SortedMap<String, Long>> sums = new HashMap<>();

        private void add(Map<String, Map<String, Long>> cells) {
            cells.forEach((subject, keys) -> {
                SortedMap<String, Long> sum = sums.computeIfAbsent(subject, none -> new TreeMap<>());
                keys.forEach((key, count) -> sum.merge(key, count, Math::addExact));
            });
        }

        /** How often a key came; 0 when it never did. */
        public long count(Subject subject, String key) {
            return counts(subject).getOrDefault(key, 0L);
        }

        /** All keys of a subject with their counts. */
        public SortedMap<String, Long> counts(Subject subject) {
            return sums.getOrDefault(subject.name(), Collections.emptySortedMap());
        }

        /** How many sessions there were. */
        public long sessions() {
            return count(Subject.SESSIONS, Subject.ALL);
        }

        /** The subjects of which anything was counted, in their natural order. */
        public SortedSet<String> subjects() {
            return new TreeSet<>(sums.keySet());
        }
    }

    /** The counts of some slices, put together by what a function says of each, in natural order. */
    public SortedMap<String, Group> groups(Function<Slice, String> by, Predicate<Slice> which) {
        SortedMap<String, Group> groups = new TreeMap<>();
        counts.forEach((slice, cells) -> {
            if (which.test(slice)) {
                groups.computeIfAbsent(by.apply(slice), none -> new Group()).add(cells);
            }
        });
        return groups;
    }

    /** All slices in which anything was counted; unmodifiable. */
    public Set<Slice> slices() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /** How many sessions there were in all. */
    public long sessions() {
        return counts(Subject.SESSIONS, slice -> true).getOrDefault(Subject.ALL, 0L);
    }

    /** The values that a criterion has, in their natural order. */
    public SortedSet<String> values(Criterion criterion) {
        SortedSet<String> values = new TreeSet<>();
        counts.keySet().forEach(slice -> values.add(criterion.of(slice)));
        return values;
    }

    /** The subjects of which anything was counted, in their natural order. */
    public SortedSet<String> subjects() {
        SortedSet<String> subjects = new TreeSet<>();
        counts.values().forEach(cells -> subjects.addAll(cells.keySet()));
        return subjects;
    }

    /** The counts of a subject's keys in some slices; keys that were never counted are not there. */
    public SortedMap<String, Long> counts(Subject subject, Predicate<Slice> which) {
        SortedMap<String, Long> sums = new TreeMap<>();
        counts.forEach((slice, cells) -> {
            if (which.test(slice)) {
                cells.getOrDefault(subject.name(), Map.of())
                        .forEach((key, count) -> sums.merge(key, count, Math::addExact));
            }
        });
        return sums;
    }

    /** Counts by a criterion and the keys of a subject, both in natural order, of some slices. */
    public FrequencyTable table(Criterion rows, Subject columns, Predicate<Slice> which) {
        SortedMap<String, SortedMap<String, Long>> cells = new TreeMap<>();
        counts.forEach((slice, found) -> {
            if (which.test(slice)) {
                SortedMap<String, Long> row = cells.computeIfAbsent(rows.of(slice), none -> new TreeMap<>());
                found.getOrDefault(columns.name(), Map.of())
                        .forEach((key, count) -> row.merge(key, count, Math::addExact));
            }
        });
        return table(cells);
    }

    /** Sessions by two criteria, both in natural order, of some slices. */
    public FrequencyTable table(Criterion rows, Criterion columns, Predicate<Slice> which) {
        SortedMap<String, SortedMap<String, Long>> cells = new TreeMap<>();
        counts.forEach((slice, found) -> {
            if (which.test(slice)) {
                long sessions =
                        found.getOrDefault(Subject.SESSIONS.name(), Map.of()).getOrDefault(Subject.ALL, 0L);
                cells.computeIfAbsent(rows.of(slice), none -> new TreeMap<>())
                        .merge(columns.of(slice), sessions, Math::addExact);
            }
        });
        return table(cells);
    }

    private static FrequencyTable table(SortedMap<String, SortedMap<String, Long>> cells) {
        SortedSet<String> columns = new TreeSet<>();
        cells.values().forEach(row -> columns.addAll(row.keySet()));
        List<String> names = new ArrayList<>(columns);
        FrequencyTable.Counting counting = new FrequencyTable.Counting(List.copyOf(cells.keySet()), names);
        cells.forEach((row, line) -> line.forEach((column, count) -> counting.add(row, column, count)));
        return counting.table();
    }

    /** Says that it is a summary, and nothing of it. */
    @Override
    public String toString() {
        return "Summary";
    }
}
