package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.CrossedSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.ProtectedTable;
import advisor.guide.Text;
import advisor.store.Slice;
import advisor.store.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Places within a period, and periods within a place: the innermost level of what may be seen.
 *
 * <p>Periods and places are put together until every place has sessions enough in every period. A column stands here only
 * when what it comes to in each period and in each place follows from the tables by time and by place; all others are put
 * together. So this level shows no total that those tables do not show, and what it withholds is protected by changes that
 * leave all of them as they are.
 */
final class Crossing {

    /**
     * Rows of a set of tables, seen as one.
     *
     * @param rows their numbers there
     */
    record Group(String key, Text words, List<Integer> rows) {}

    /* A part with the columns that stand here, a layer for each place, and what all layers come to by period. */
    private record Layers(List<String> columns, List<ProtectedTable> layers, FrequencyTable sums) {}

    private final Groups groups;
    private final List<Block> blocks;
    private final Marginals time;
    private final Marginals place;
    private final Map<Part, Layers> layers = new HashMap<>();

    private Crossing(Groups groups, List<Block> blocks, Marginals time, Marginals place) {
        this.groups = groups;
        this.blocks = blocks;
        this.time = time;
        this.place = place;
    }

    /**
     * Crosses the tables by time and by place, as far as there are sessions enough.
     *
     * @param sessions the slices of the guide by a name for each
     * @param timeOf the row by time of a slice
     * @param placeOf the row by place of a slice
     */
    static Optional<Crossing> of(
            Marginals time,
            Marginals place,
            List<Block> blocks,
            Function<Function<Slice, String>, Map<String, Summary.Group>> sessions,
            Function<Slice, String> timeOf,
            Function<Slice, String> placeOf) {
        Map<String, Summary.Group> finest = sessions.apply(slice -> timeOf.apply(slice) + "/" + placeOf.apply(slice));
        Optional<Groups> groups = Groups.of(
                time,
                place,
                (row, column) -> sessions(
                        finest.get(time.rows().get(row) + "/" + place.rows().get(column))));
        return groups.map(chosen -> {
            Map<String, Integer> periodOf = index(chosen.periods(), time.rows());
            Map<String, Integer> inPlace = index(chosen.places(), place.rows());
            Map<String, Summary.Group> exact = sessions.apply(
                    slice -> periodOf.get(timeOf.apply(slice)) + "/" + inPlace.get(placeOf.apply(slice)));
            Crossing crossing = new Crossing(chosen, blocks, time, place);
            time.parts().forEach(part -> crossing.add(part, exact));
            return crossing;
        });
    }

    private static long sessions(Summary.@Nullable Group group) {
        return group == null ? 0 : group.sessions();
    }

    private static Map<String, Integer> index(List<Group> groups, List<String> rows) {
        Map<String, Integer> index = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (int row : groups.get(at).rows()) {
                index.put(rows.get(row), at);
            }
        }
        return index;
    }

    private void add(Part part, Map<String, Summary.Group> exact) {
        List<Integer> open = new ArrayList<>();
        ProtectedTable totals = time.of(part);
        for (int column = 0; column < part.columns().size(); column++) {
            boolean stands = !part.names().get(column).equals(Part.RARE)
                    && time.follows(part, column, groups.periods())
                    && place.follows(part, column, groups.places());
            if (stands) {
                open.add(column);
            }
        }
        open.sort(Comparator.comparingLong(column -> ReportTable.count(totals.columnTotal(column))));
        while (!open.isEmpty()) {
            List<String> names = new ArrayList<>();
            IntStream.range(0, part.columns().size())
                    .filter(open::contains)
                    .forEach(column -> names.add(part.names().get(column)));
            if (names.size() < part.columns().size()) {
                names.add(Part.RARE);
            }
            List<FrequencyTable> counts = IntStream.range(0, groups.places().size())
                    .mapToObj(at -> layer(part, names, List.of(at), exact))
                    .toList();
            Optional<List<ProtectedTable>> safe = CrossedSuppression.protect(counts, CellSuppression.MINIMUM_FREQUENCY);
            if (safe.isPresent()) {
                List<Integer> all = IntStream.range(0, counts.size()).boxed().toList();
                layers.put(part, new Layers(List.copyOf(names), safe.get(), layer(part, names, all, exact)));
                return;
            }
            // the rarest goes to the others, and all is tried again
            open.remove(0);
        }
    }

    private FrequencyTable layer(
            Part part, List<String> names, List<Integer> places, Map<String, Summary.Group> exact) {
        List<String> rows = groups.periods().stream().map(Group::key).toList();
        FrequencyTable.Counting counting = new FrequencyTable.Counting(rows, names);
        for (int period = 0; period < rows.size(); period++) {
            for (int place : places) {
                Summary.Group group = exact.get(period + "/" + place);
                for (Part.Column column : part.columns()) {
                    String name = names.contains(column.name()) ? column.name() : Part.RARE;
                    counting.add(rows.get(period), name, group == null ? 0 : part.count(column, group));
                }
            }
        }
        return counting.table();
    }

    /** What can be looked into, by what the rows of the table are told apart by. */
    List<Group> within(By by) {
        return switch (by) {
            case TIME -> groups.places();
            case PLACE -> groups.periods();
            case VERSION -> List.of();
        };
    }

    /** What a row of the other tables leads to: a place that stands for itself, or the period that a time lies in. */
    Optional<Group> leadsTo(By by, String row) {
        int at = (by == By.TIME ? place : time).rows().indexOf(row);
        return within(by).stream()
                .filter(group -> group.rows().contains(at))
                .filter(group -> by == By.PLACE || group.rows().size() == 1)
                .findFirst();
    }

    /** The tables within a place by time, or within a period by place; those that have nothing to show are left out. */
    List<ReportTable> tables(By by, Group within) {
        int at = within(by).indexOf(within);
        List<ReportTable> tables = new ArrayList<>();
        for (Block block : blocks) {
            List<Block.Shown> columns = columns(block);
            if (at >= 0 && !columns.isEmpty()) {
                tables.add(table(block, columns, by, at));
            }
        }
        return tables;
    }

    private List<Block.Shown> columns(Block block) {
        List<Block.Shown> columns = new ArrayList<>(block.columns().stream()
                .filter(shown -> !shown.key().equals(Part.RARE))
                .filter(shown -> names(block, shown.part()).containsAll(shown.names()))
                .toList());
        if (block.adds() && !columns.isEmpty() && names(block, 0).contains(Part.RARE)) {
            columns.add(new Block.Shown(Part.RARE, Block.OTHERS, 0, List.of(Part.RARE)));
        }
        return columns;
    }

    private List<String> names(Block block, int part) {
        Layers found = layers.get(block.parts().get(part));
        return found == null ? List.of() : found.columns();
    }

    private ReportTable table(Block block, List<Block.Shown> columns, By by, int at) {
        List<Group> rows = by == By.TIME ? groups.periods() : groups.places();
        Map<String, List<Cell>> byColumn = new LinkedHashMap<>();
        List<Cell> sessions = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int period = by == By.TIME ? row : at;
            int place = by == By.TIME ? at : row;
            for (Block.Shown column : columns) {
                byColumn.computeIfAbsent(column.key(), none -> new ArrayList<>())
                        .add(cell(block, column, period, place));
            }
            Layers first = layers(block, columns.get(0));
            sessions.add(first.layers().get(place).rowTotal(period));
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int line = row;
            cells.add(byColumn.values().stream().map(cell -> cell.get(line)).toList());
        }
        return new ReportTable(
                block.key(),
                block.title(),
                by,
                rows.stream().map(Group::key).toList(),
                rows.stream().map(Group::words).toList(),
                List.copyOf(byColumn.keySet()),
                columns.stream().map(Block.Shown::words).toList(),
                List.copyOf(cells),
                List.copyOf(sessions),
                columns.stream().map(column -> total(block, column, by, at)).toList(),
                ReportTable.sum(sessions),
                block.adds());
    }

    /* Of a column that stands here. */
    private Layers layers(Block block, Block.Shown column) {
        return Objects.requireNonNull(layers.get(block.parts().get(column.part())));
    }

    private Cell cell(Block block, Block.Shown column, int period, int place) {
        Layers found = layers(block, column);
        return ReportTable.sum(column.names().stream()
                .map(name ->
                        found.layers().get(place).cell(period, found.columns().indexOf(name)))
                .toList());
    }

    private Cell total(Block block, Block.Shown column, By by, int at) {
        Layers found = layers(block, column);
        return ReportTable.sum(column.names().stream()
                .map(name -> found.columns().indexOf(name))
                .map(number -> by == By.TIME
                        ? found.layers().get(at).columnTotal(number)
                        : new Cell.Shown(found.sums().count(at, number)))
                .toList());
    }
}
