package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** Attacks on layers all of whose totals are known. */
class CrossedSuppressionLaws {

    private static final long MINIMUM = 5;
    private static int protectedOnce;

    private static List<FrequencyTable> layers(Random random) {
        int rows = 2;
        int columns = 2 + random.nextInt(2);
        int most = 4 + random.nextInt(8);
        List<FrequencyTable> made = new ArrayList<>();
        for (int layer = 2 + random.nextInt(2); layer > 0; layer--) {
            long[][] counts = new long[rows][columns];
            for (long[] line : counts) {
                for (int column = 0; column < columns; column++) {
                    line[column] = random.nextInt(most);
                }
            }
            made.add(FrequencyTable.of(names("r", rows), names("c", columns), counts));
        }
        return made;
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(at -> letter + at).toList();
    }

    private static Optional<List<ProtectedTable>> safe(List<FrequencyTable> exact) {
        try {
            return CrossedSuppression.protect(exact, MINIMUM);
        } catch (IllegalArgumentException smallTotal) {
            return Optional.empty();
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everySmallCountCouldBeLargeGivenAllTotals(@ForAll long seed) {
        List<FrequencyTable> exact = layers(new Random(seed));
        Optional<List<ProtectedTable>> safe = safe(exact);
        if (safe.isEmpty()) {
            return;
        }
        protectedOnce++;
        LayersAttacker attacker = new LayersAttacker(exact, safe.get());
        for (int at = 0; at < attacker.exact.length; at++) {
            if (CellSuppression.isSensitive(attacker.exact[at], MINIMUM)) {
                assertThat(attacker.shown[at]).isFalse();
                assertThat(attacker.largest[at]).isGreaterThanOrEqualTo(MINIMUM);
            }
        }
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    @Tag("long")
    void everySmallCountOfManyCouldBeLarge(@ForAll long seed) {
        everySmallCountCouldBeLargeGivenAllTotals(seed);
    }

    @AfterContainer
    static void someWereProtected() {
        assertThat(protectedOnce).isPositive();
    }
}
