package advisor.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * How wide the columns of a table are, in percent: by the longest that stands in them, within bounds.
 *
 * <p>They are set, so that a word without any place to break, such as a long address, is broken at the edge of its
 * column and does not push the others off the page.
 */
final class ColumnWidths {

    private static final int LEAST = 6;
    private static final int MOST = 26;

    /* Where nothing stands below the heading, something is to be written by hand. */
    private static final int BY_HAND = 12;

    private ColumnWidths() {}

    /** The widths of the columns of the table that a cell stands in, which add up to 100 or a little less. */
    static List<Integer> of(TableCell cell) {
        Node table = cell.getParent().getParent().getParent();
        List<Integer> longest = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                int column = 0;
                for (Node one = row.getFirstChild(); one != null; one = one.getNext()) {
                    int least = row.getPrevious() == null && part.getPrevious() != null && one.getFirstChild() == null
                            ? BY_HAND
                            : LEAST;
                    int width = Math.min(MOST, Math.max(least, width(one)));
                    if (column == longest.size()) {
                        longest.add(width);
                    } else {
                        longest.set(column, Math.max(longest.get(column), width));
                    }
                    column++;
                }
            }
        }
        int sum = longest.stream().mapToInt(Integer::intValue).sum();
        return longest.stream().map(width -> width * 100 / sum).toList();
    }

    /** The place of a cell in its row, from 0. */
    static int column(TableCell cell) {
        int column = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            column++;
        }
        return column;
    }

    /* In half Chinese characters, rounded up to a whole one, with room for the padding. */
    private static int width(Node cell) {
        int[] halves = {0};
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.getLiteral().codePoints().forEach(point -> halves[0] += point < 0x2E80 ? 1 : 2);
            }
        });
        return (halves[0] + 1) / 2 + 3;
    }
}
