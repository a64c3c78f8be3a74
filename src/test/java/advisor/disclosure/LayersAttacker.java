package advisor.disclosure;

import java.util.List;

/** Tries all whole counts in layers that agree with what is shown and with all totals by two criteria. */
final class LayersAttacker {

    private final int layers;
    private final int rows;
    private final int columns;
    final long[] exact;
    final boolean[] shown;
    private final long[] trial;
    final long[] largest;
    private final long[][] left = new long[3][];

    LayersAttacker(List<FrequencyTable> tables, List<ProtectedTable> safe) {
        layers = tables.size();
        rows = tables.get(0).rows().size();
        columns = tables.get(0).columns().size();
        exact = new long[layers * rows * columns];
        shown = new boolean[exact.length];
        trial = new long[exact.length];
        largest = new long[exact.length];
        left[0] = new long[layers * rows];
        left[1] = new long[layers * columns];
        left[2] = new long[rows * columns];
        for (int at = 0; at < exact.length; at++) {
            exact[at] = tables.get(layer(at)).count(row(at), column(at));
            shown[at] = safe.get(layer(at)).cell(row(at), column(at)) instanceof Cell.Shown;
            take(at, -exact[at]);
        }
        tryFrom(0);
    }

    private int layer(int at) {
        return at / (rows * columns);
    }

    private int row(int at) {
        return at / columns % rows;
    }

    private int column(int at) {
        return at % columns;
    }

    private void take(int at, long count) {
        left[0][layer(at) * rows + row(at)] -= count;
        left[1][layer(at) * columns + column(at)] -= count;
        left[2][row(at) * columns + column(at)] -= count;
    }

    private long most(int at) {
        return Math.min(
                left[0][layer(at) * rows + row(at)],
                Math.min(left[1][layer(at) * columns + column(at)], left[2][row(at) * columns + column(at)]));
    }

    private void tryFrom(int at) {
        if (at == exact.length) {
            for (int cell = 0; cell < exact.length; cell++) {
                largest[cell] = Math.max(largest[cell], trial[cell]);
            }
            return;
        }
        // what ends a line is given by what is left of it
        long least = 0;
        if (column(at) == columns - 1) {
            least = Math.max(least, left[0][layer(at) * rows + row(at)]);
        }
        if (row(at) == rows - 1) {
            least = Math.max(least, left[1][layer(at) * columns + column(at)]);
        }
        if (layer(at) == layers - 1) {
            least = Math.max(least, left[2][row(at) * columns + column(at)]);
        }
        long most = most(at);
        if (shown[at]) {
            least = Math.max(least, exact[at]);
            most = Math.min(most, exact[at]);
        }
        for (long count = least; count <= most; count++) {
            trial[at] = count;
            take(at, count);
            tryFrom(at + 1);
            take(at, -count);
        }
    }
}
