package advisor.disclosure;

import java.util.List;

/**
 * A table from which no small count can be read or worked out; it does not hold the withheld counts.
 *
 * <p>Only {@link CellSuppression} makes one. It is for the desk's own eyes: a table for the public needs more than
 * suppression.
 */
public final class ProtectedTable {

    private final List<String> rows;
    private final List<String> columns;
    private final long minimumFrequency;
    private final List<List<Cell>> cells;

    /**
     * A table with its totals.
     *
     * @param cells one list more than there are rows, each with one cell more than there are columns: the totals
     */
    ProtectedTable(List<String> rows, List<String> columns, long minimumFrequency, List<List<Cell>> cells) {
        this.rows = rows;
        this.columns = columns;
        this.minimumFrequency = minimumFrequency;
        this.cells = cells;
    }

    /** The row keys in their order; unmodifiable. */
    public List<String> rows() {
        return rows;
    }

    /** The column keys in their order; unmodifiable. */
    public List<String> columns() {
        return columns;
    }

    /** The smallest count above 0 that is shown. */
    public long minimumFrequency() {
        return minimumFrequency;
    }

    /** A cell, by position from 0. */
    public Cell cell(int row, int column) {
        if (row >= rows.size() || column >= columns.size()) {
            throw new IndexOutOfBoundsException(row + ", " + column);
        }
        return cells.get(row).get(column);
    }

    /** The total of a row. */
    public Cell rowTotal(int row) {
        if (row >= rows.size()) {
            throw new IndexOutOfBoundsException(row);
        }
        return cells.get(row).get(columns.size());
    }

    /** The total of a column. */
    public Cell columnTotal(int column) {
        if (column >= columns.size()) {
            throw new IndexOutOfBoundsException(column);
        }
        return cells.get(rows.size()).get(column);
    }

    /** The total of all. */
    public Cell total() {
        return cells.get(rows.size()).get(columns.size());
    }

    /** Whether anything is withheld. */
    public boolean hasSuppressed() {
        return cells.stream().flatMap(List::stream).anyMatch(cell -> cell instanceof Cell.Suppressed);
    }
}
