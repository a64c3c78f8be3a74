package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.ProtectedTable;
import advisor.store.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups of outcomes with how they would end; exact, and not for anybody's eyes.
 *
 * <p>A group is told as the level it passed, or as a lower one, so that of all outcomes, and of those with the same conclusion
 * or the same answer, which the report counts, minimumFrequency can always be besides. Whether there is room for a level
 * follows from these totals and from other levels; beside a total that the report withholds nothing is told.
 */
final class KeptGroups {

    private static final Shared ALL = new Shared("all outcomes", "");

    private final Map<Shared, Long> room = new TreeMap<>(Comparator.comparing(Shared::toString));
    private final List<Group> groups = new ArrayList<>();

    /** Something that outcomes have in common, and that is counted by itself elsewhere; others have another value of it. */
    record Shared(String what, Object value) {}

    /* Outcomes that are looked at together, how they would end, and what they have in common. */
    private record Group(KeptPart part, long count, List<Shared> shared) {}

    /** Counts outcomes under each of the things they have in common. */
    void count(List<Shared> shared, long count) {
        shared.forEach(one -> count(one, count));
        count(ALL, count);
    }

    private void count(Shared one, long count) {
        room.merge(one, count, (before, more) -> before + more);
    }

    /** Adds a group. */
    void add(KeptPart part, long count, List<Shared> shared) {
        List<Shared> all = new ArrayList<>(shared);
        all.add(ALL);
        groups.add(new Group(part, count, all));
    }

    /** What may be seen of them. */
    KeptEnds.Aspect seen(String advice) {
        Set<Shared> shown = shown();
        room.replaceAll((one, count) -> shown.contains(one) ? count - CellSuppression.MINIMUM_FREQUENCY : 0);
        // neither who came first nor a count within its level decides who is told
        groups.sort(Comparator.comparingInt((Group group) -> -Sighting.level(group.count()))
                .thenComparing(group -> group.shared().toString()));
        Map<KeptPart, Long> told = new LinkedHashMap<>();
        long open = 0;
        for (Group group : groups) {
            long level = group.part().equals(KeptPart.OPEN) ? 0 : level(group.count(), group.shared());
            if (level == 0) {
                open += group.count();
            } else {
                told.merge(group.part(), level, Long::sum);
            }
        }
        told.put(KeptPart.OPEN, level(open, List.of(ALL)));
        return aspect(advice, told);
    }

    /* The totals that could be shown beside each other. */
    private Set<Shared> shown() {
        Map<String, List<Shared>> tables = new TreeMap<>();
        room.keySet()
                .forEach(one -> tables.computeIfAbsent(one.what(), none -> new ArrayList<>())
                        .add(one));
        Set<Shared> shown = new HashSet<>();
        tables.values().forEach(values -> {
            long[] row = values.stream().mapToLong(room::get).toArray();
            List<String> columns =
                    values.stream().map(one -> one.value().toString()).toList();
            ProtectedTable safe =
                    CellSuppression.protect(FrequencyTable.of(List.of("outcomes"), columns, new long[][] {row}));
            for (int i = 0; i < values.size(); i++) {
                if (safe.cell(0, i) instanceof Cell.Shown) {
                    shown.add(values.get(i));
                }
            }
        });
        return shown;
    }

    /* The level there is room for, and which takes it; 0 when there is none. */
    private long level(long count, List<Shared> shared) {
        long most = shared.stream().mapToLong(one -> room.getOrDefault(one, 0L)).reduce(count, Math::min);
        OptionalLong level = GuideUse.level(most);
        level.ifPresent(passed -> shared.forEach(one -> count(one, -passed)));
        return level.orElse(0);
    }

    private static KeptEnds.Aspect aspect(String advice, Map<KeptPart, Long> told) {
        List<KeptEnds.Way> ways = new ArrayList<>();
        long otherwise = 0;
        for (Map.Entry<KeptPart, Long> entry : told.entrySet()) {
            if (entry.getKey() instanceof KeptPart.Way way) {
                otherwise += entry.getValue();
                ways.add(new KeptEnds.Way(way.from(), way.to(), Sighting.level(entry.getValue())));
            }
        }
        ways.sort(Comparator.comparingLong(way -> -way.atLeast()));
        return new KeptEnds.Aspect(
                advice,
                passed(told, KeptPart.SAME),
                GuideUse.level(otherwise),
                ways,
                passed(told, KeptPart.OPEN),
                passed(told, KeptPart.FOREIGN));
    }

    private static OptionalLong passed(Map<KeptPart, Long> told, KeptPart part) {
        return GuideUse.level(told.getOrDefault(part, 0L));
    }
}
