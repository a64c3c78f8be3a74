package advisor.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Primary and secondary suppression for counts by three criteria, all of whose totals by two are taken as known.
 *
 * <p>There is a layer for each value of the first criterion, and all layers have the same rows and columns. A small count can
 * be larger when another layer gives what it takes: where one gains the other loses, along a circulation, so that neither
 * layer's sums change, nor what both add up to anywhere. Both are withheld where the circulation goes. As no total by two
 * criteria changes, whatever else is shown of the same observations and follows from those totals is not touched, and the
 * promise is that of {@link LinkedSuppression}: <i>from all that is shown, any small count could be minimumFrequency or
 * more</i>.
 */
public final class CrossedSuppression {

    private final List<FrequencyTable> layers;
    private final long minimumFrequency;
    private final boolean[][][] withheld;

    private CrossedSuppression(List<FrequencyTable> layers, long minimumFrequency) {
        this.layers = layers;
        this.minimumFrequency = minimumFrequency;
        FrequencyTable any = layers.get(0);
        this.withheld =
                new boolean[layers.size()][any.rows().size()][any.columns().size()];
    }

    private record Cross(int layer, SuppressionNetwork.Position cell, long count) {}

    /** What making room for one count through one other layer takes. */
    private record Exchange(int other, List<SuppressionNetwork.Position> cells, long cost) {}

    /**
     * Protects layers.
     *
     * @param layers at least one, whose totals of rows and columns, and whose sums over all layers, are 0 or at least
     *     minimumFrequency
     * @param minimumFrequency the smallest count above 0 that may be shown, from 1 to 1000
     * @return a protected table for each layer, whose totals are all shown; nothing when some count can not be protected
     */
    public static Optional<List<ProtectedTable>> protect(List<FrequencyTable> layers, long minimumFrequency) {
        layers.forEach(layer -> check(layer, layers.get(0), minimumFrequency));
        checkSums(layers, minimumFrequency);
        return new CrossedSuppression(layers, minimumFrequency).run();
    }

    private static void check(FrequencyTable layer, FrequencyTable first, long minimumFrequency) {
        if (!layer.rows().equals(first.rows()) || !layer.columns().equals(first.columns())) {
            throw new IllegalArgumentException("layers of other rows or columns");
        }
        boolean small = false;
        for (int row = 0; row < layer.rows().size(); row++) {
            small |= CellSuppression.isSensitive(layer.rowTotal(row), minimumFrequency);
        }
        for (int column = 0; column < layer.columns().size(); column++) {
            small |= CellSuppression.isSensitive(layer.columnTotal(column), minimumFrequency);
        }
        if (small) {
            throw new IllegalArgumentException("a layer with a small total");
        }
    }

    private static void checkSums(List<FrequencyTable> layers, long minimumFrequency) {
        FrequencyTable first = layers.get(0);
        for (int row = 0; row < first.rows().size(); row++) {
            for (int column = 0; column < first.columns().size(); column++) {
                long sum = 0;
                for (FrequencyTable layer : layers) {
                    sum += layer.count(row, column);
                }
                if (CellSuppression.isSensitive(sum, minimumFrequency)) {
                    throw new IllegalArgumentException("a small sum over all layers");
                }
            }
        }
    }

    private Optional<List<ProtectedTable>> run() {
        List<Cross> sensitive = new ArrayList<>();
        FrequencyTable any = layers.get(0);
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int row = 0; row < any.rows().size(); row++) {
                for (int column = 0; column < any.columns().size(); column++) {
                    long count = layers.get(layer).count(row, column);
                    if (CellSuppression.isSensitive(count, minimumFrequency)) {
                        withheld[layer][row][column] = true;
                        sensitive.add(new Cross(layer, new SuppressionNetwork.Position(row, column), count));
                    }
                }
            }
        }
        sensitive.sort(Comparator.comparingLong(Cross::count));
        for (Cross small : sensitive) {
            Optional<Exchange> cheapest = Optional.empty();
            for (int other = 0; other < layers.size(); other++) {
                Optional<Exchange> exchange = other == small.layer ? Optional.empty() : exchange(small, other);
                if (exchange.isPresent() && (cheapest.isEmpty() || exchange.get().cost < cheapest.get().cost)) {
                    cheapest = exchange;
                }
            }
            if (cheapest.isEmpty()) {
                return Optional.empty();
            }
            for (SuppressionNetwork.Position cell : cheapest.get().cells) {
                withheld[small.layer][cell.row()][cell.column()] = true;
                withheld[cheapest.get().other][cell.row()][cell.column()] = true;
            }
        }
        List<ProtectedTable> safe = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            safe.add(new ProtectedTable(any.rows(), any.columns(), minimumFrequency, cells(layer)));
        }
        return Optional.of(List.copyOf(safe));
    }

    private Optional<Exchange> exchange(Cross small, int other) {
        FrequencyTable gives = layers.get(other);
        long room = minimumFrequency - small.count;
        if (gives.count(small.cell.row(), small.cell.column()) < room) {
            return Optional.empty();
        }
        Pair pair = new Pair(small.layer, other, small.cell);
        Circulation circulation =
                new Circulation(pair, gives.rows().size(), gives.columns().size());
        if (!circulation.send(small.cell, false, room)) {
            return Optional.empty();
        }
        List<SuppressionNetwork.Position> cells = new ArrayList<>(circulation.changed());
        cells.add(small.cell);
        return Optional.of(new Exchange(
                other,
                cells,
                cells.stream()
                        .mapToLong(cell -> pair.cost(cell.row(), cell.column()))
                        .sum()));
    }

    /** What one layer can take from another: flow down a cell makes it larger there and smaller in the other. */
    private final class Pair implements Circulation.Edges {

        private final int one;
        private final int other;
        private final SuppressionNetwork.Position without;

        Pair(int one, int other, SuppressionNetwork.Position without) {
            this.one = one;
            this.other = other;
            this.without = without;
        }

        @Override
        public boolean isOpen(int row, int column) {
            return row != without.row() || column != without.column();
        }

        @Override
        public long mostDown(int row, int column) {
            return layers.get(other).count(row, column);
        }

        @Override
        public long mostUp(int row, int column) {
            return layers.get(one).count(row, column);
        }

        @Override
        public long cost(int row, int column) {
            return cost(one, row, column) + cost(other, row, column);
        }

        private long cost(int layer, int row, int column) {
            if (withheld[layer][row][column]) {
                return 0;
            }
            long count = layers.get(layer).count(row, column);
            return count == 0 ? 20 : 1 + count;
        }
    }

    private List<List<Cell>> cells(int at) {
        FrequencyTable layer = layers.get(at);
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < layer.rows().size(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < layer.columns().size(); column++) {
                line.add(withheld[at][row][column] ? Cell.SUPPRESSED : new Cell.Shown(layer.count(row, column)));
            }
            line.add(new Cell.Shown(layer.rowTotal(row)));
            cells.add(List.copyOf(line));
        }
        List<Cell> totals = new ArrayList<>();
        for (int column = 0; column < layer.columns().size(); column++) {
            totals.add(new Cell.Shown(layer.columnTotal(column)));
        }
        totals.add(new Cell.Shown(layer.total()));
        cells.add(List.copyOf(totals));
        return List.copyOf(cells);
    }
}
