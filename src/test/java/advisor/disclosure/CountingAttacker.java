package advisor.disclosure;

import java.util.Arrays;

/** Tries every table of whole counts that agrees with what is shown, and notes how small and large each cell can be. */
final class CountingAttacker {

    private final ProtectedTable table;
    private final int rows;
    private final int columns;
    private final long most;
    private final long[][] trial;

    final long[][] least;
    final long[][] largest;

    /** Tries them all; for tables of a few small counts only. */
    CountingAttacker(ProtectedTable table, long most) {
        this.table = table;
        this.most = most;
        rows = table.rows().size();
        columns = table.columns().size();
        trial = new long[rows + 1][columns + 1];
        least = new long[rows + 1][columns + 1];
        largest = new long[rows + 1][columns + 1];
        for (long[] line : least) {
            Arrays.fill(line, Long.MAX_VALUE);
        }
        tryFrom(0);
    }

    private void tryFrom(int index) {
        if (index == rows * columns) {
            noteIfItAgrees();
            return;
        }
        int row = index / columns;
        int column = index % columns;
        if (column == 0 && row > 0 && !agrees(row - 1, columns, sumOfRow(row - 1))) {
            return;
        }
        if (table.cell(row, column) instanceof Cell.Shown shown) {
            trial[row][column] = shown.count();
            tryFrom(index + 1);
            return;
        }
        for (long count = 0; count <= most; count++) {
            trial[row][column] = count;
            tryFrom(index + 1);
        }
    }

    private long sumOfRow(int row) {
        long sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += trial[row][column];
        }
        return sum;
    }

    private boolean agrees(int row, int column, long sum) {
        return !(LinearAttacker.cellOrTotal(table, row, column) instanceof Cell.Shown shown) || shown.count() == sum;
    }

    private void noteIfItAgrees() {
        long all = 0;
        Arrays.fill(trial[rows], 0);
        for (int row = 0; row < rows; row++) {
            trial[row][columns] = sumOfRow(row);
            all += trial[row][columns];
            for (int column = 0; column < columns; column++) {
                trial[rows][column] += trial[row][column];
            }
        }
        trial[rows][columns] = all;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (!agrees(row, column, trial[row][column])) {
                    return;
                }
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                least[row][column] = Math.min(least[row][column], trial[row][column]);
                largest[row][column] = Math.max(largest[row][column], trial[row][column]);
            }
        }
    }
}
