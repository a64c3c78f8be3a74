package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.ProtectedTable;
import advisor.guide.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One set of tables: what may be seen of all parts by one criterion.
 *
 * @param rows the keys of the rows, the same in all tables
 * @param words what the rows are called
 * @param parts what is counted, each part once
 * @param safe a protected table for each part
 */
record Marginals(List<String> rows, List<Text> words, List<Part> parts, List<ProtectedTable> safe) {

    ProtectedTable of(Part part) {
        return safe.get(parts.indexOf(part));
    }

    /** The table that the sessions of each row are read from. */
    ProtectedTable sessions() {
        return safe.get(0);
    }

    boolean isShown(int row) {
        return sessions().rowTotal(row) instanceof Cell.Shown;
    }

    /**
     * Whether what rows come to in a column follows from what is shown whichever group of rows is asked for: when all
     * that is withheld of the column lies in one of them, it is what the total leaves over.
     */
    boolean follows(Part part, int column, List<Crossing.Group> groups) {
        ProtectedTable table = of(part);
        Set<Crossing.Group> withheld = new HashSet<>();
        for (Crossing.Group group : groups) {
            if (group.rows().stream().anyMatch(row -> !(table.cell(row, column) instanceof Cell.Shown))) {
                withheld.add(group);
            }
        }
        return withheld.size() < 2;
    }
}
