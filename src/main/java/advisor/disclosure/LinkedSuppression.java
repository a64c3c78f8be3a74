package advisor.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Primary and secondary suppression for tables that stand beside each other and share their rows and all their totals.
 *
 * <p>Each table counts the same observations by the same rows, and each by other columns; there may be further sets of
 * tables that share the columns. All column totals are taken as known, and so are all row totals that are shown. What is
 * withheld in one table can then change without any other table changing, so that what holds for each holds for all
 * together: <i>from all that is shown, any small count could be minimumFrequency or more</i>. A row whose total is small
 * is withheld in all tables, with others so that its total could be larger.
 */
public final class LinkedSuppression {

    private LinkedSuppression() {}

    /**
     * Protects tables with the same rows.
     *
     * @param tables tables whose rows and row totals are equal, and whose column totals are 0 or at least minimumFrequency
     * @param minimumFrequency the smallest count above 0 that may be shown, from 1 to 1000
     * @return the protected tables in the same order; their column totals are all shown
     */
    public static List<ProtectedTable> protect(List<FrequencyTable> tables, long minimumFrequency) {
        tables.forEach(table -> check(table, tables.get(0), minimumFrequency));
        if (tables.isEmpty() || tables.get(0).total() == 0) {
            return tables.stream()
                    .map(table -> CellSuppression.protect(table, minimumFrequency))
                    .toList();
        }
        List<Integer> bySize = new ArrayList<>();
        FrequencyTable any = tables.get(0);
        for (int row = 0; row < any.rows().size(); row++) {
            if (any.rowTotal(row) > 0) {
                bySize.add(row);
            }
        }
        bySize.sort(Comparator.comparingLong(any::rowTotal));
        SortedSet<Integer> withheld = small(any, bySize, minimumFrequency);
        while (true) {
            List<ProtectedTable> done = new ArrayList<>();
            for (FrequencyTable table : tables) {
                SuppressionNetwork network = network(table, withheld);
                if (!makeRoom(network, table, minimumFrequency)) {
                    break;
                }
                done.add(new ProtectedTable(
                        table.rows(), table.columns(), minimumFrequency, CellSuppression.cells(table, network)));
            }
            if (done.size() == tables.size()) {
                return done;
            }
            // one more row, the smallest; with all of them withheld every cell can take its whole column
            withheld.add(bySize.stream()
                    .filter(row -> !withheld.contains(row))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no way to protect a cell")));
        }
    }

    private static void check(FrequencyTable table, FrequencyTable first, long minimumFrequency) {
        if (!table.rows().equals(first.rows())) {
            throw new IllegalArgumentException("tables with other rows");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rowTotal(row) != first.rowTotal(row)) {
                throw new IllegalArgumentException("tables with other totals");
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (CellSuppression.isSensitive(table.columnTotal(column), minimumFrequency)) {
                throw new IllegalArgumentException("a column with a small total");
            }
        }
    }

    /** The rows whose totals are small, with as many of the smallest others as give them room. */
    private static SortedSet<Integer> small(FrequencyTable table, List<Integer> bySize, long minimumFrequency) {
        SortedSet<Integer> withheld = new TreeSet<>();
        long sum = 0;
        for (int row : bySize) {
            boolean sensitive = CellSuppression.isSensitive(table.rowTotal(row), minimumFrequency);
            boolean roomNeeded = !withheld.isEmpty() && (sum < minimumFrequency || withheld.size() < 2);
            if (sensitive || roomNeeded) {
                withheld.add(row);
                sum += table.rowTotal(row);
            }
        }
        return withheld;
    }

    private static SuppressionNetwork network(FrequencyTable table, SortedSet<Integer> withheld) {
        SuppressionNetwork network = new SuppressionNetwork(table);
        for (int column = 0; column < table.columns().size(); column++) {
            network.fix(new SuppressionNetwork.Position(table.rows().size(), column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            boolean shown = !withheld.contains(row);
            for (int column = 0; column <= table.columns().size() && !shown; column++) {
                network.suppress(new SuppressionNetwork.Position(row, column));
            }
            if (shown) {
                network.fix(new SuppressionNetwork.Position(row, table.columns().size()));
            }
        }
        return network;
    }

    private static boolean makeRoom(SuppressionNetwork network, FrequencyTable table, long minimumFrequency) {
        List<SuppressionNetwork.Position> sensitive = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                SuppressionNetwork.Position position = new SuppressionNetwork.Position(row, column);
                if (CellSuppression.isSensitive(network.count(position), minimumFrequency)) {
                    network.suppress(position);
                    sensitive.add(position);
                }
            }
        }
        sensitive.sort(Comparator.comparingLong(network::count));
        for (SuppressionNetwork.Position position : sensitive) {
            if (!network.makeRoom(position, minimumFrequency - network.count(position))) {
                return false;
            }
        }
        return true;
    }
}
