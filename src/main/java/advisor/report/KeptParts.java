package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.ProtectedTable;
import advisor.store.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The parts into which outcomes fall by how they would end; exact, and not for anybody's eyes. */
final class KeptParts {

    /** How outcomes would end. */
    sealed interface Part {
        Part SAME = new Plain("same");
        Part OPEN = new Plain("open");
        Part FOREIGN = new Plain("foreign");

        /** A part that is told by its name. */
        record Plain(String name) implements Part {}

        /** A way of ending otherwise. */
        record Way(String from, List<String> to) implements Part {
            public Way {
                to = List.copyOf(to);
            }
        }
    }

    private final Map<Part, Long> counts = new LinkedHashMap<>();
    private final Map<Part, Long> passed = new LinkedHashMap<>();

    /** Adds outcomes that are looked at together to a part. */
    void add(Part part, long count) {
        add(part, count, Sighting.level(count));
    }

    /* Each group counts for the level it passed, so that no sum of groups tells how large one of them is. */
    private void add(Part part, long count, long level) {
        counts.merge(part, count, Long::sum);
        passed.merge(part, level, Long::sum);
    }

    /**
     * Adds parts as far as they could be shown, when it is known how many they come to; all others can not be told.
     */
    void addShown(KeptParts parts) {
        Map<Part, Boolean> shown = parts.shown();
        parts.counts.forEach((part, count) -> add(
                Boolean.TRUE.equals(shown.get(part)) ? part : Part.OPEN,
                count,
                Objects.requireNonNull(parts.passed.get(part))));
    }

    /** Which parts could be shown, so that no small one follows. */
    private Map<Part, Boolean> shown() {
        List<Part> order = new ArrayList<>(counts.keySet());
        // the order must not depend on who came first
        order.sort(Comparator.comparing(Part::toString));
        long[][] row = {order.stream().mapToLong(counts::get).toArray()};
        List<String> columns =
                IntStream.range(0, order.size()).mapToObj(Integer::toString).toList();
        ProtectedTable safe = CellSuppression.protect(FrequencyTable.of(List.of("outcomes"), columns, row));
        Map<Part, Boolean> shown = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            shown.put(order.get(i), safe.cell(0, i) instanceof Cell.Shown);
        }
        return shown;
    }

    /** What may be seen of them. */
    KeptEnds.Aspect seen(String advice) {
        // what can not be told is a part of its own, whether there is any or not
        add(Part.OPEN, 0);
        Map<Part, Boolean> shown = shown();
        List<KeptEnds.Way> ways = new ArrayList<>();
        long otherwise = 0;
        for (Map.Entry<Part, Long> entry : counts.entrySet()) {
            if (entry.getKey() instanceof Part.Way way && Boolean.TRUE.equals(shown.get(way))) {
                long least = Objects.requireNonNull(passed.get(way));
                otherwise += least;
                GuideUse.level(least).ifPresent(level -> ways.add(new KeptEnds.Way(way.from(), way.to(), level)));
            }
        }
        ways.sort((one, other) -> Long.compare(other.atLeast(), one.atLeast()));
        return new KeptEnds.Aspect(
                advice,
                level(Part.SAME, shown),
                GuideUse.level(otherwise),
                ways,
                level(Part.OPEN, shown),
                level(Part.FOREIGN, shown));
    }

    private OptionalLong level(Part part, Map<Part, Boolean> shown) {
        return Boolean.TRUE.equals(shown.get(part))
                ? GuideUse.level(passed.getOrDefault(part, 0L))
                : OptionalLong.empty();
    }
}
