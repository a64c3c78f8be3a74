package advisor.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Exact counts by two criteria, as they must not leave the desk.
 *
 * <p>Rows and columns are keys in the order in which they are shown; totals follow from the counts.
 */
public final class FrequencyTable {

    private final List<String> rows;
    private final List<String> columns;
    private final long[][] counts;

    private FrequencyTable(List<String> rows, List<String> columns, long[][] counts) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
    }

    /**
     * A table of given counts.
     *
     * @param counts one array for each row, with one count for each column, none negative
     * @throws IllegalArgumentException when a key repeats, the shape does not fit or a count is negative
     */
    public static FrequencyTable of(List<String> rows, List<String> columns, long[][] counts) {
        Counting counting = new Counting(rows, columns);
        if (counts.length != rows.size()) {
            throw new IllegalArgumentException(rows.size() + " rows but counts for " + counts.length);
        }
        for (int row = 0; row < counts.length; row++) {
            if (counts[row].length != columns.size()) {
                throw new IllegalArgumentException(columns.size() + " columns but counts for " + counts[row].length);
            }
            for (int column = 0; column < counts[row].length; column++) {
                counting.add(rows.get(row), columns.get(column), counts[row][column]);
            }
        }
        return counting.table();
    }

    /** The row keys in their order; unmodifiable. */
    public List<String> rows() {
        return rows;
    }

    /** The column keys in their order; unmodifiable. */
    public List<String> columns() {
        return columns;
    }

    /** The count of a cell, by position from 0. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    /** The sum of a row. */
    public long rowTotal(int row) {
        return Arrays.stream(counts[row]).sum();
    }

    /** The sum of a column. */
    public long columnTotal(int column) {
        long sum = 0;
        for (long[] row : counts) {
            sum += row[column];
        }
        return sum;
    }

    /** The sum of all cells. */
    public long total() {
        long sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += rowTotal(row);
        }
        return sum;
    }

    /** Counts what it is given, one observation after the other. */
    public static final class Counting {

        private final Map<String, Integer> rows = new LinkedHashMap<>();
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final long[][] counts;

        /**
         * Nothing counted yet.
         *
         * @throws IllegalArgumentException when a key repeats
         */
        public Counting(List<String> rows, List<String> columns) {
            index(rows, this.rows);
            index(columns, this.columns);
            counts = new long[rows.size()][columns.size()];
        }

        private static void index(List<String> keys, Map<String, Integer> positions) {
            for (String key : keys) {
                if (positions.put(key, positions.size()) != null) {
                    throw new IllegalArgumentException("key twice: " + key);
                }
            }
        }

        /**
         * Adds observations to one cell.
         *
         * @param count how many, at least 0
         * @throws IllegalArgumentException when the table has no such row or column, or the count is negative
         */
        public void add(String row, String column, long count) {
            Integer r = rows.get(row);
            Integer c = columns.get(column);
            if (r == null || c == null || count < 0) {
                throw new IllegalArgumentException("no cell " + row + " / " + column + " for " + count);
            }
            counts[r][c] = Math.addExact(counts[r][c], count);
        }

        /** The table so far; later additions do not change it. */
        public FrequencyTable table() {
            long[][] copy = new long[counts.length][];
            for (int row = 0; row < counts.length; row++) {
                copy[row] = counts[row].clone();
            }
            return new FrequencyTable(List.copyOf(rows.keySet()), List.copyOf(columns.keySet()), copy);
        }
    }
}
