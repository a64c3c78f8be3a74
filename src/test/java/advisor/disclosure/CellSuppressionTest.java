package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {

    @Test
    void fourIsSensitiveAndFiveIsNot() {
        assertThat(CellSuppression.isSensitive(0, 5)).isFalse();
        assertThat(CellSuppression.isSensitive(1, 5)).isTrue();
        assertThat(CellSuppression.isSensitive(4, 5)).isTrue();
        assertThat(CellSuppression.isSensitive(5, 5)).isFalse();
    }

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        ProtectedTable table = protect(new long[][] {{5, 0}, {70, 8}});
        assertThat(table.hasSuppressed()).isFalse();
        assertThat(table.cell(0, 0)).isEqualTo(new Cell.Shown(5));
        assertThat(table.rowTotal(1)).isEqualTo(new Cell.Shown(78));
        assertThat(table.columnTotal(1)).isEqualTo(new Cell.Shown(8));
        assertThat(table.total()).isEqualTo(new Cell.Shown(83));
    }

    @Test
    void oneSmallCellTakesThreeOthersWithItAndLeavesTheTotals() {
        ProtectedTable table = protect(new long[][] {{3, 20, 30}, {40, 11, 60}, {70, 80, 90}});
        assertThat(table.cell(0, 0)).isEqualTo(Cell.SUPPRESSED);
        assertThat(suppressedCells(table)).isEqualTo(4);
        assertThat(table.rowTotal(0)).isEqualTo(new Cell.Shown(53));
        assertThat(table.columnTotal(0)).isEqualTo(new Cell.Shown(113));
    }

    @Test
    void fewerThanTheMinimumShowNothingAtAll() {
        ProtectedTable four = protect(new long[][] {{4, 0}, {0, 0}});
        assertThat(suppressedCells(four)).isEqualTo(9);
        ProtectedTable five = protect(new long[][] {{5, 0}, {0, 0}});
        assertThat(five.hasSuppressed()).isFalse();
    }

    @Test
    void anEmptyTableIsFine() {
        assertThat(protect(new long[][] {{0}}).total()).isEqualTo(new Cell.Shown(0));
        FrequencyTable none = FrequencyTable.of(List.of(), List.of(), new long[0][0]);
        assertThat(CellSuppression.protect(none).total()).isEqualTo(new Cell.Shown(0));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> FrequencyTable.of(List.of("a", "a"), List.of("x"), new long[][] {{1}, {2}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrequencyTable.of(List.of("a"), List.of("x"), new long[][] {{-1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrequencyTable.of(List.of("a"), List.of("x"), new long[][] {{1, 2}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 3000)
    void nothingWithheldFollowsFromWhatIsShown(
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll long seed) {
        FrequencyTable exact = random(rows, columns, 40, seed);
        ProtectedTable table = CellSuppression.protect(exact);
        assertThat(LinearAttacker.derivable(table)).isEmpty();
        assertShownIsTrueAndNeverSmall(exact, table);
    }

    @Property(tries = 1500)
    void noWithheldCellIsProvablySmall(
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 3) int columns,
            @ForAll @IntRange(min = 2, max = 4) int minimumFrequency,
            @ForAll long seed) {
        FrequencyTable exact = random(rows, columns, 4, seed);
        ProtectedTable table = CellSuppression.protect(exact, minimumFrequency);
        if (exact.total() < minimumFrequency) {
            return;
        }
        CountingAttacker attacker = new CountingAttacker(table, 7);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (LinearAttacker.cellOrTotal(table, row, column) instanceof Cell.Suppressed) {
                    assertThat(attacker.least[row][column]).isLessThan(attacker.largest[row][column]);
                    assertThat(attacker.largest[row][column]).isGreaterThanOrEqualTo(minimumFrequency);
                }
            }
        }
    }

    @Test
    void aReportOfThreeYearsTakesNoTime() {
        ProtectedTable table = CellSuppression.protect(random(36, 20, 12, 7));
        assertThat(LinearAttacker.derivable(table)).isEmpty();
    }

    private static void assertShownIsTrueAndNeverSmall(FrequencyTable exact, ProtectedTable table) {
        for (int row = 0; row < exact.rows().size(); row++) {
            assertThat(table.rowTotal(row)).isIn(Cell.SUPPRESSED, new Cell.Shown(exact.rowTotal(row)));
            for (int column = 0; column < exact.columns().size(); column++) {
                long count = exact.count(row, column);
                assertThat(table.cell(row, column))
                        .isIn(
                                Cell.SUPPRESSED,
                                CellSuppression.isSensitive(count, 5) ? Cell.SUPPRESSED : new Cell.Shown(count));
            }
        }
    }

    private static ProtectedTable protect(long[][] counts) {
        return CellSuppression.protect(FrequencyTable.of(keys(counts.length), keys(counts[0].length), counts));
    }

    private static List<String> keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i).toList();
    }

    private static long suppressedCells(ProtectedTable table) {
        long count = 0;
        for (int row = 0; row <= table.rows().size(); row++) {
            for (int column = 0; column <= table.columns().size(); column++) {
                if (LinearAttacker.cellOrTotal(table, row, column) instanceof Cell.Suppressed) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Many zeros, many small counts, some large. */
    private static FrequencyTable random(int rows, int columns, int bound, long seed) {
        Random random = new Random(seed);
        int kind = random.nextInt(4);
        long[][] counts = new long[rows][columns];
        for (long[] line : counts) {
            for (int column = 0; column < columns; column++) {
                line[column] = switch (kind) {
                    case 0 -> random.nextInt(bound);
                    case 1 -> random.nextInt(4) == 0 ? random.nextInt(bound) : 0;
                    case 2 -> random.nextInt(6) == 0 ? random.nextInt(5) : random.nextInt(bound);
                    default -> random.nextInt(3);
                };
            }
        }
        return FrequencyTable.of(keys(rows), keys(columns), counts);
    }
}
