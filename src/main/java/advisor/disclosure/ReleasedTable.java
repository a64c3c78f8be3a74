package advisor.disclosure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with noise in every cell, the only thing that may leave a desk.
 *
 * <p>Only this room makes one, and it holds nothing of the exact counts. Its totals are sums of its cells.
 */
public final class ReleasedTable {

    /** Counts below this are shown as "fewer than": with noise they say nothing. */
    public static final long SMALLEST_SHOWN = 10;

    private final String key;
    private final List<String> rows;
    private final List<String> columns;
    private final long[][] counts;
    private final int contributions;
    private final boolean partition;
    private final Epsilon epsilon;

    ReleasedTable(
            String key,
            List<String> rows,
            List<String> columns,
            long[][] counts,
            int contributions,
            boolean partition,
            Epsilon epsilon) {
        this.key = key;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.counts = counts;
        this.contributions = contributions;
        this.partition = partition;
        this.epsilon = epsilon;
        if (counts.length != rows.size()) {
            throw new IllegalArgumentException("counts for other rows");
        }
        for (long[] row : counts) {
            if (row.length != columns.size() || Arrays.stream(row).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts for other columns, or below 0");
            }
        }
    }

    /** Which of the fixed set of tables it is. */
    public String key() {
        return key;
    }

    /** The row keys in their order; unmodifiable. */
    public List<String> rows() {
        return rows;
    }

    /** The column keys in their order; unmodifiable. */
    public List<String> columns() {
        return columns;
    }

    /** A count with its noise, by position from 0. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    /** The sum of a row. */
    public long rowTotal(int row) {
        return Arrays.stream(counts[row]).sum();
    }

    /** The sum of a column. */
    public long columnTotal(int column) {
        return Arrays.stream(counts).mapToLong(row -> row[column]).sum();
    }

    /** The sum of all cells. */
    public long total() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    /** To how many cells one client can add. */
    public int contributions() {
        return contributions;
    }

    /** Whether each client is in exactly one cell, so that totals mean something. */
    public boolean isPartition() {
        return partition;
    }

    /** What the table tells of any one client at most. */
    public Epsilon epsilon() {
        return epsilon;
    }

    /** The noise of a cell is larger than this, up or down, in at most 5 of 100 cells. */
    public long margin() {
        return DiscreteLaplace.margin(epsilon, contributions);
    }

    /** The noise of a sum of cells is larger than this, up or down, in about 5 of 100 sums. */
    public long marginOfSum(int cells) {
        return cells == 1
                ? margin()
                : (long) Math.ceil(1.96 * Math.sqrt(cells * DiscreteLaplace.variance(epsilon, contributions)));
    }

    long[][] copyOfCounts() {
        return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleasedTable table
                && table.key.equals(key)
                && table.rows.equals(rows)
                && table.columns.equals(columns)
                && Arrays.deepEquals(table.counts, counts)
                && table.contributions == contributions
                && table.partition == partition
                && table.epsilon.equals(epsilon);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + Arrays.deepHashCode(counts);
    }
}
