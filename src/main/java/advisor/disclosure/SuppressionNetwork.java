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
    private static final long FREE = Long.MAX_VALUE / 2;

    /** A cell by row and column; the positions after the last are the totals. */
    record Position(int row, int column) {}

    private final int rows;
    private final int columns;
    private final long[][] counts;
    private final boolean[][] suppressed;

    /** Totals that others know or share, so that no change of withheld counts may touch them. */
    private final boolean[][] fixed;

    /** The flow along each edge from its row to its column while room is being made for one cell. */
    private final long[][] flow;

    SuppressionNetwork(FrequencyTable table) {
        rows = table.rows().size();
        columns = table.columns().size();
        counts = new long[rows + 1][columns + 1];
        suppressed = new boolean[rows + 1][columns + 1];
        fixed = new boolean[rows + 1][columns + 1];
        flow = new long[rows + 1][columns + 1];
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
        for (long[] line : flow) {
            Arrays.fill(line, 0);
        }
        boolean total = isTotal(position.row, position.column);
        // a larger cell sends flow from its row to its column, a larger total the other way: it must find a way back
        int from = total ? position.row : rows + 1 + position.column;
        int to = total ? rows + 1 + position.column : position.row;
        long left = room;
        while (left > 0) {
            int[] before = cheapestWay(from, to, position);
            if (before[to] < 0) {
                return false;
            }
            left -= send(from, to, before, left);
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (flow[row][column] != 0) {
                    suppressed[row][column] = true;
                }
            }
        }
        return true;
    }

    private boolean isTotal(int row, int column) {
        return row == rows || column == columns;
    }

    /** How much more flow an edge takes from its row to its column. */
    private long roomDown(int row, int column) {
        return (isTotal(row, column) ? counts[row][column] : UNBOUNDED) - flow[row][column];
    }

    /** How much more flow an edge takes from its column to its row. */
    private long roomUp(int row, int column) {
        return (isTotal(row, column) ? UNBOUNDED : counts[row][column]) + flow[row][column];
    }

    /** What is lost by withholding a cell: small counts first, totals last. */
    private long cost(int row, int column) {
        if (suppressed[row][column] || flow[row][column] != 0) {
            return 0;
        }
        long count = counts[row][column];
        if (isTotal(row, column)) {
            return 1000 + 10 * count;
        }
        return count == 0 ? 20 : 1 + count;
    }

    /** Bellman and Ford's search; gives for each node the one before it. */
    private int[] cheapestWay(int from, int to, Position without) {
        int nodes = rows + columns + 2;
        long[] distance = new long[nodes];
        int[] before = new int[nodes];
        Arrays.fill(distance, FREE);
        Arrays.fill(before, -1);
        distance[from] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    boolean grandTotal = row == rows && column == columns;
                    boolean itself = row == without.row && column == without.column;
                    if (grandTotal || itself || fixed[row][column]) {
                        continue;
                    }
                    int columnNode = rows + 1 + column;
                    long cost = cost(row, column);
                    if (roomDown(row, column) > 0 && distance[row] + cost < distance[columnNode]) {
                        distance[columnNode] = distance[row] + cost;
                        before[columnNode] = row;
                        changed = true;
                    }
                    if (roomUp(row, column) > 0 && distance[columnNode] + cost < distance[row]) {
                        distance[row] = distance[columnNode] + cost;
                        before[row] = columnNode;
                        changed = true;
                    }
                }
            }
        }
        return before;
    }

    private long send(int from, int to, int[] before, long most) {
        long amount = most;
        for (int node = to; node != from; node = before[node]) {
            int previous = before[node];
            amount = Math.min(
                    amount, node > rows ? roomDown(previous, node - rows - 1) : roomUp(node, previous - rows - 1));
        }
        for (int node = to; node != from; node = before[node]) {
            int previous = before[node];
            if (node > rows) {
                flow[previous][node - rows - 1] += amount;
            } else {
                flow[node][previous - rows - 1] -= amount;
            }
        }
        return amount;
    }
}
