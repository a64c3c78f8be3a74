package advisor.report;

import advisor.disclosure.Cell;
import advisor.guide.Text;
import java.util.List;

/**
 * A protected table with its words: what may be seen, and nothing else.
 *
 * @param key what it counts, as in {@code conclusion} or {@code answer.harm}
 * @param title what it is called
 * @param by what its rows are told apart by
 * @param rows the keys of the rows
 * @param rowWords what they are called
 * @param columns the keys of the columns
 * @param columnWords what they are called
 * @param cells a list for each row with a cell for each column
 * @param rowTotals sessions of each row
 * @param columnTotals each column over all rows
 * @param total all sessions
 * @param adds whether each session is in exactly one column, so that columns add up to the row's sessions
 */
public record ReportTable(
        String key,
        Text title,
        By by,
        List<String> rows,
        List<Text> rowWords,
        List<String> columns,
        List<Text> columnWords,
        List<List<Cell>> cells,
        List<Cell> rowTotals,
        List<Cell> columnTotals,
        Cell total,
        boolean adds) {

    /** Whether there is anything to look at. */
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /** The sum of cells, withheld when one of them is. */
    static Cell sum(List<Cell> cells) {
        long sum = 0;
        for (Cell cell : cells) {
            if (!(cell instanceof Cell.Shown shown)) {
                return Cell.SUPPRESSED;
            }
            sum += shown.count();
        }
        return new Cell.Shown(sum);
    }

    /** The count of a cell, or -1 when it is withheld. */
    public static long count(Cell cell) {
        return cell instanceof Cell.Shown shown ? shown.count() : -1;
    }
}
