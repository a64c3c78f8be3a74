package advisor.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A flow along the cells of a table, whose nodes are its rows and columns: what goes into a line comes out of it, so that
 * no sum changes.
 */
final class Circulation {

    private static final long FREE = Long.MAX_VALUE / 2;

    /** What a flow may do along each cell. */
    interface Edges {
        /** Whether any flow may go through the cell. */
        boolean isOpen(int row, int column);

        /** The most flow from its row to its column, at least 0. */
        long mostDown(int row, int column);

        /** The most flow from its column to its row, at least 0. */
        long mostUp(int row, int column);

        /** What is lost when it is used for the first time, at least 0. */
        long cost(int row, int column);
    }

    private final Edges edges;
    private final int rows;
    private final int columns;

    /** The flow along each cell from its row to its column. */
    private final long[][] flow;

    Circulation(Edges edges, int rows, int columns) {
        this.edges = edges;
        this.rows = rows;
        this.columns = columns;
        flow = new long[rows][columns];
    }

    /**
     * Finds a cheap way back for a flow along one cell, which is not open itself.
     *
     * @param up whether the flow goes through the cell from its column to its row
     * @param amount how much, at least 0
     * @return whether there is a way for all of it
     */
    boolean send(SuppressionNetwork.Position cell, boolean up, long amount) {
        int from = up ? cell.row() : rows + cell.column();
        int to = up ? rows + cell.column() : cell.row();
        long left = amount;
        while (left > 0) {
            int[] before = cheapestWay(from);
            if (before[to] < 0) {
                return false;
            }
            left -= along(from, to, before, left);
        }
        return true;
    }

    /** The cells that the flow goes through. */
    List<SuppressionNetwork.Position> changed() {
        List<SuppressionNetwork.Position> changed = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (flow[row][column] != 0) {
                    changed.add(new SuppressionNetwork.Position(row, column));
                }
            }
        }
        return changed;
    }

    private long roomDown(int row, int column) {
        return edges.mostDown(row, column) - flow[row][column];
    }

    private long roomUp(int row, int column) {
        return edges.mostUp(row, column) + flow[row][column];
    }

    /** Bellman and Ford's search; gives for each node the one before it. */
    private int[] cheapestWay(int from) {
        long[] distance = new long[rows + columns];
        int[] before = new int[rows + columns];
        Arrays.fill(distance, FREE);
        Arrays.fill(before, -1);
        distance[from] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (!edges.isOpen(row, column)) {
                        continue;
                    }
                    int columnNode = rows + column;
                    long cost = flow[row][column] != 0 ? 0 : edges.cost(row, column);
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

    private long along(int from, int to, int[] before, long most) {
        long amount = most;
        for (int node = to; node != from; node = before[node]) {
            int previous = before[node];
            amount = Math.min(amount, node >= rows ? roomDown(previous, node - rows) : roomUp(node, previous - rows));
        }
        for (int node = to; node != from; node = before[node]) {
            int previous = before[node];
            if (node >= rows) {
                flow[previous][node - rows] += amount;
            } else {
                flow[node][previous - rows] -= amount;
            }
        }
        return amount;
    }
}
