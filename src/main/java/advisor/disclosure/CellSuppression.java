package advisor.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Primary and secondary suppression for one two-way table with totals.
 *
 * <p>A cell or total is <i>sensitive</i> when 0 &lt; count &lt; minimumFrequency. What is shown afterwards leaves it
 * possible that any sensitive cell is at least minimumFrequency: so nobody can work out its count, nor even prove from
 * the table that it is small. A table of fewer than minimumFrequency observations shows nothing.
 */
public final class CellSuppression {

    /** The minimum frequency of the desk's own reports. */
    public static final long MINIMUM_FREQUENCY = 5;

    private CellSuppression() {}

    /** Protects a table with the desk's own minimum frequency. */
    public static ProtectedTable protect(FrequencyTable table) {
        return protect(table, MINIMUM_FREQUENCY);
    }

    /**
     * Protects a table.
     *
     * @param minimumFrequency the smallest count above 0 that may be shown, from 1 to 1000
     */
    public static ProtectedTable protect(FrequencyTable table, long minimumFrequency) {
        if (minimumFrequency < 1 || minimumFrequency > 1000) {
            throw new IllegalArgumentException("minimumFrequency " + minimumFrequency);
        }
        SuppressionNetwork network = new SuppressionNetwork(table);
        if (isSensitive(table.total(), minimumFrequency)) {
            network.suppressEverything();
        } else {
            List<SuppressionNetwork.Position> sensitive = new ArrayList<>();
            for (SuppressionNetwork.Position position : network.positions()) {
                if (isSensitive(network.count(position), minimumFrequency)) {
                    network.suppress(position);
                    sensitive.add(position);
                }
            }
            sensitive.sort(Comparator.comparingLong(network::count));
            for (SuppressionNetwork.Position position : sensitive) {
                if (!network.makeRoom(position, minimumFrequency - network.count(position))) {
                    // with the total of all at least minimumFrequency everything else could be withheld
                    throw new IllegalStateException("no way to protect a cell");
                }
            }
        }
        return new ProtectedTable(table.rows(), table.columns(), minimumFrequency, cells(table, network));
    }

    /** Whether a count may not be shown. */
    static boolean isSensitive(long count, long minimumFrequency) {
        return 0 < count && count < minimumFrequency;
    }

    static List<List<Cell>> cells(FrequencyTable table, SuppressionNetwork network) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row <= table.rows().size(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column <= table.columns().size(); column++) {
                SuppressionNetwork.Position position = new SuppressionNetwork.Position(row, column);
                line.add(network.isSuppressed(position) ? Cell.SUPPRESSED : new Cell.Shown(network.count(position)));
            }
            cells.add(Collections.unmodifiableList(line));
        }
        return Collections.unmodifiableList(cells);
    }
}
