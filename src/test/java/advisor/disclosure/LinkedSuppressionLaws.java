package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Attacks on tables that share rows and totals. */
class LinkedSuppressionLaws {

    private static final long MINIMUM = 5;

    /** Tables of the same observations by the same rows, with columns that are never small. */
    private static List<FrequencyTable> linked(Random random, int tables, int rows, int columns, int most) {
        long[] totals = new long[rows];
        for (int row = 0; row < rows; row++) {
            totals[row] = random.nextInt(most + 1);
        }
        List<FrequencyTable> made = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            long[][] counts = new long[rows][columns];
            for (int row = 0; row < rows; row++) {
                for (long i = 0; i < totals[row]; i++) {
                    counts[row][Math.min(random.nextInt(columns), random.nextInt(columns))]++;
                }
            }
            made.add(FrequencyTable.of(names("r", rows), names("c", columns), counts));
        }
        return made;
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(at -> letter + at).toList();
    }

    private static boolean fits(FrequencyTable table) {
        return IntStream.range(0, table.columns().size())
                .noneMatch(column -> table.columnTotal(column) > 0 && table.columnTotal(column) < MINIMUM);
    }

    private static void holds(FrequencyTable exact, ProtectedTable safe) {
        assertThat(LinearAttacker.derivable(safe)).isEmpty();
        for (int row = 0; row < exact.rows().size(); row++) {
            for (int column = 0; column < exact.columns().size(); column++) {
                if (safe.cell(row, column) instanceof Cell.Shown shown) {
                    assertThat(shown.count()).isEqualTo(exact.count(row, column));
                    assertThat(shown.count() == 0 || shown.count() >= MINIMUM).isTrue();
                }
            }
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void nothingFollowsFromWhatIsShown(@ForAll long seed) {
        Random random = new Random(seed);
        List<FrequencyTable> exact = linked(random, 3, 1 + random.nextInt(8), 2 + random.nextInt(5), 30);
        if (!exact.stream().allMatch(LinkedSuppressionLaws::fits)) {
            return;
        }
        List<ProtectedTable> safe = LinkedSuppression.protect(exact, MINIMUM);
        for (int table = 0; table < exact.size(); table++) {
            holds(exact.get(table), safe.get(table));
            for (int row = 0; row < exact.get(0).rows().size(); row++) {
                // a row that is withheld in one table is withheld in all
                assertThat(safe.get(table).rowTotal(row)).isEqualTo(safe.get(0).rowTotal(row));
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void everySmallCountCouldBeLargeGivenAllTotals(@ForAll long seed) {
        Random random = new Random(seed);
        FrequencyTable exact = linked(random, 1, 3, 2, 9).get(0);
        if (!fits(exact) || exact.total() < MINIMUM) {
            return;
        }
        ProtectedTable safe = LinkedSuppression.protect(List.of(exact), MINIMUM).get(0);
        CountingAttacker attacker = new CountingAttacker(safe, 12);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2; column++) {
                if (exact.count(row, column) > 0 && exact.count(row, column) < MINIMUM) {
                    assertThat(attacker.largest[row][column]).isGreaterThanOrEqualTo(MINIMUM);
                }
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    @Tag("long")
    void nothingFollowsFromManyTables(@ForAll long seed) {
        nothingFollowsFromWhatIsShown(seed);
        everySmallCountCouldBeLargeGivenAllTotals(seed);
    }
}
