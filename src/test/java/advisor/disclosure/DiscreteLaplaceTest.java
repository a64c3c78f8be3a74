package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreteLaplaceTest {

    private static final int DRAWS = 1_000_000;

    private static byte[] seed(String text) {
        return (text + "-".repeat(32)).getBytes(StandardCharsets.UTF_8);
    }

    private static DiscreteLaplace noise(Epsilon epsilon, int contributions, String seed) {
        return new DiscreteLaplace(epsilon, contributions, new SeededStream(seed(seed), "test"));
    }

    /** Pearson's statistic over all values expected at least 20 times; what lies beyond is one value. */
    @ParameterizedTest
    @CsvSource({"1, 2, 1", "1, 2, 3", "3, 2, 1", "2, 3, 2"})
    void aMillionDrawsFitTheExactDistribution(long numerator, long denominator, int contributions) {
        Epsilon epsilon = new Epsilon(numerator, denominator);
        DiscreteLaplace noise = noise(epsilon, contributions, "chi");
        Map<Long, Integer> drawn = new TreeMap<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.merge(noise.next(), 1, Integer::sum);
        }
        double ratio = Math.exp(-epsilon.value() / contributions);
        double atZero = (1 - ratio) / (1 + ratio);
        int most = 0;
        while (DRAWS * atZero * Math.pow(ratio, most + 1) >= 20) {
            most++;
        }
        double statistic = 0;
        int inside = 0;
        double expectedInside = 0;
        for (long value = -most; value <= most; value++) {
            double expected = DRAWS * atZero * Math.pow(ratio, Math.abs(value));
            int found = drawn.getOrDefault(value, 0);
            statistic += (found - expected) * (found - expected) / expected;
            inside += found;
            expectedInside += expected;
        }
        double beyond = DRAWS - expectedInside;
        statistic += (DRAWS - inside - beyond) * (DRAWS - inside - beyond) / beyond;
        int freedom = 2 * most + 1;
        // Wilson and Hilferty: the cube root of a mean chi-square is nearly normal; 3.3 is exceeded once in 2,000 times
        double normal = (Math.cbrt(statistic / freedom) - (1 - 2.0 / (9 * freedom))) / Math.sqrt(2.0 / (9 * freedom));
        assertThat(normal).isBetween(-3.3, 3.3);
    }

    @Test
    void anotherScaleDoesNotFit() {
        DiscreteLaplace noise = noise(Epsilon.HALF, 1, "chi");
        long zeros = IntStream.range(0, DRAWS).filter(i -> noise.next() == 0).count();
        double ratio = Math.exp(-0.5);
        double expected = DRAWS * (1 - ratio) / (1 + ratio);
        double deviation = Math.sqrt(expected * (1 - expected / DRAWS));
        assertThat(zeros / 1.0).isBetween(expected - 4 * deviation, expected + 4 * deviation);
        double wrong = Math.exp(-0.51);
        assertThat(Math.abs(zeros - DRAWS * (1 - wrong) / (1 + wrong))).isGreaterThan(4 * deviation);
    }

    @Test
    void theSameSeedGivesTheSameNoiseAndAnotherDoesNot() {
        long[] first = LongStream.generate(noise(Epsilon.HALF, 1, "a")::next)
                .limit(200)
                .toArray();
        assertThat(LongStream.generate(noise(Epsilon.HALF, 1, "a")::next).limit(200))
                .containsExactly(java.util.Arrays.stream(first).boxed().toArray(Long[]::new));
        long[] other = LongStream.generate(noise(Epsilon.HALF, 1, "b")::next)
                .limit(200)
                .toArray();
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void theMarginIsExceededInAtMostFiveOfAHundred() {
        DiscreteLaplace noise = noise(Epsilon.HALF, 1, "margin");
        long margin = DiscreteLaplace.margin(Epsilon.HALF, 1);
        long beyond = IntStream.range(0, 200_000)
                .filter(i -> Math.abs(noise.next()) > margin)
                .count();
        assertThat(beyond).isBetween(200_000L * 3 / 100, 200_000L * 5 / 100);
        assertThat(margin).isEqualTo(6);
    }

    @Test
    void numbersBelowABoundAreEquallyLikely() {
        SeededStream stream = new SeededStream(seed("below"), "test");
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[(int) stream.below(7)]++;
        }
        assertThat(counts).hasSize(7);
        assertThat(IntStream.of(counts)).allMatch(count -> Math.abs(count - 10_000) < 400);
        assertThat(stream.below(1)).isZero();
    }
}
