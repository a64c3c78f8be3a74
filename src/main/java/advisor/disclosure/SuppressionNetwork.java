package advisor.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The suppressed cells of a table as a flow network: rows and columns, totals among them, are nodes, cells are edges.
 *
 * <p>A change of withheld counts that leaves all sums and all shown cells as they are is a circulation along withheld
 * edges, where an edge can lose at most its count (counts are not negative). So a sensitive cell can be larger than it
 * is exactly as far as flow can return around it. Totals are counted with the opposite sign, which makes "cells add up
 * to the total" the same law of conservation as for any other line.
 */
final class SuppressionNetwork {

    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    /** A cell by row and column; the positions after the last are the totals. */
    record Position(int row, int column) {}

    private final int rows;
    private final int columns;
    private final long[][] counts;
    private final boolean[][] suppressed;

    /** Totals that others know or share, so that no change of withheld counts may touch them. */
    private final boolean[][] fixed;

    SuppressionNetwork(FrequencyTable table) {
        rows = table.rows().size();
        columns = table.columns().size();
        counts = new long[rows + 1][columns + 1];
        suppressed = new boolean[rows + 1][columns + 1];
        fixed = new boolean[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                counts[row][column] = table.count(row, column);
                counts[rows][column] += counts[row][column];
                counts[row][columns] += counts[row][column];
                counts[rows][columns] += counts[row][column];
            }
        }
    }

    /** All cells and totals but the total of all. */
    List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (row < rows || column < columns) {
                    positions.add(new Position(row, column));
                }
            }
        }
        return positions;
    }

    long count(Position position) {
        return counts[position.row][position.column];
    }

    boolean isSuppressed(Position position) {
        return suppressed[position.row][position.column];
    }

    void suppress(Position position) {
        suppressed[position.row][position.column] = true;
    }

    /** From now on no change of withheld counts goes through a total. */
    void fix(Position position) {
        fixed[position.row][position.column] = true;
    }

    void suppressEverything() {
        for (boolean[] line : suppressed) {
            Arrays.fill(line, true);
        }
    }

    /**
     * Suppresses more cells, as cheaply as it can see, until the count of a suppressed cell could be larger.
     *
     * @param room by how much it must be possible for the count to be larger
     * @return whether it is possible now; when not, nothing more was suppressed
     */
    boolean makeRoom(Position position, long room) {
        // a larger cell sends flow from its row to its column, a larger total the other way: it must find a way back
        boolean total = isTotal(position.row, position.column);
        Circulation circulation = new Circulation(new Edges(position), rows + 1, columns + 1);
        if (!circulation.send(position, total, room)) {
            return false;
        }
        circulation.changed().forEach(this::suppress);
        return true;
    }

    private boolean isTotal(int row, int column) {
        return row == rows || column == columns;
    }

    /* The grand total is known, and a cell can not be its own way back. */
    private final class Edges implements Circulation.Edges {

        private final Position without;

        Edges(Position without) {
            this.without = without;
        }

        @Override
        public boolean isOpen(int row, int column) {
            boolean grandTotal = row == rows && column == columns;
            boolean itself = row == without.row && column == without.column;
            return !grandTotal && !itself && !fixed[row][column];
        }

        @Override
        public long mostDown(int row, int column) {
            return isTotal(row, column) ? counts[row][column] : UNBOUNDED;
        }

        @Override
        public long mostUp(int row, int column) {
            return isTotal(row, column) ? UNBOUNDED : counts[row][column];
        }

        /* What is lost by withholding a cell: small counts first, totals last. */
        @Override
        public long cost(int row, int column) {
            if (suppressed[row][column]) {
                return 0;
            }
            long count = counts[row][column];
            if (isTotal(row, column)) {
                return 1000 + 10 * count;
            }
            return count == 0 ? 20 : 1 + count;
        }
    }
}
