package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoisyReleaseTest {

    private static final byte[] SECRET = "a secret of at least thirty-two bytes".getBytes(StandardCharsets.UTF_8);

    private static List<String> keys(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).toList();
    }

    /** Clients of whom each is in one cell of two tables and in up to three cells of a third. */
    private static List<NoisyRelease.Exact> tables(int clients, long seed) {
        Random random = new Random(seed);
        FrequencyTable.Counting conclusions = new FrequencyTable.Counting(keys("c", 14), keys("m", 4));
        FrequencyTable.Counting places = new FrequencyTable.Counting(keys("p", 35), List.of("sessions"));
        FrequencyTable.Counting harms = new FrequencyTable.Counting(keys("h", 9), List.of("sessions"));
        for (int i = 0; i < clients; i++) {
            conclusions.add("c" + random.nextInt(5), "m" + random.nextInt(4), 1);
            places.add("p" + random.nextInt(3), "sessions", 1);
            random.ints(0, 9).distinct().limit(1 + random.nextInt(3)).forEach(h -> harms.add("h" + h, "sessions", 1));
        }
        return List.of(
                new NoisyRelease.Exact("conclusions", conclusions.table(), 1, true),
                new NoisyRelease.Exact("places", places.table(), 1, true),
                new NoisyRelease.Exact("harms", harms.table(), 3, false));
    }

    private static Release release(int clients, long seed) {
        return NoisyRelease.of("2026Q3", tables(clients, seed), Epsilon.HALF, SECRET);
    }

    @Test
    void theSameCountsGetTheSameFigures() {
        assertThat(release(500, 1)).isEqualTo(release(500, 1));
    }

    @Test
    void oneClientMoreGetsUnrelatedNoise() {
        FrequencyTable before = FrequencyTable.of(List.of("a", "b"), keys("m", 300), new long[2][300]);
        long[][] counts = new long[2][300];
        counts[0][0] = 1;
        FrequencyTable after = FrequencyTable.of(List.of("a", "b"), keys("m", 300), counts);
        ReleasedTable one = only(before);
        ReleasedTable other = only(after);
        long differing = IntStream.range(0, 300)
                .filter(column -> one.count(1, column) != other.count(1, column))
                .count();
        assertThat(differing).isGreaterThan(100);
    }

    private static ReleasedTable only(FrequencyTable table) {
        return NoisyRelease.of("2026Q3", List.of(new NoisyRelease.Exact("t", table, 1, false)), Epsilon.HALF, SECRET)
                .tables()
                .get(0);
    }

    @Test
    void figuresAreNeverNegativeAndAgreeWithEachOther() {
        for (int seed = 0; seed < 300; seed++) {
            Release release = release(seed < 150 ? seed : seed * 7, seed);
            long total = release.table("conclusions").orElseThrow().total();
            assertThat(release.table("places").orElseThrow().total()).isEqualTo(total);
            ReleasedTable conclusions = release.table("conclusions").orElseThrow();
            long byRow = IntStream.range(0, conclusions.rows().size())
                    .mapToLong(conclusions::rowTotal)
                    .sum();
            long byColumn = IntStream.range(0, conclusions.columns().size())
                    .mapToLong(conclusions::columnTotal)
                    .sum();
            assertThat(byRow).isEqualTo(total).isEqualTo(byColumn);
            ReleasedTable harms = release.table("harms").orElseThrow();
            for (ReleasedTable table : release.tables()) {
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        assertThat(table.count(row, column)).isNotNegative();
                    }
                }
            }
            assertThat(IntStream.range(0, 9).mapToLong(row -> harms.count(row, 0)))
                    .allMatch(count -> count <= total);
        }
    }

    @Test
    void figuresLieNearTheTruth() {
        int beyond = 0;
        int cells = 0;
        long off = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<NoisyRelease.Exact> exact = tables(20_000, seed);
            Release release = NoisyRelease.of("2026Q3", exact, Epsilon.HALF, SECRET);
            off += release.tables().get(0).total() - 20_000;
            ReleasedTable harms = release.table("harms").orElseThrow();
            for (int row = 0; row < 9; row++) {
                cells++;
                beyond += Math.abs(harms.count(row, 0) - exact.get(2).counts().count(row, 0)) > harms.margin() ? 1 : 0;
            }
        }
        assertThat((double) beyond / cells).isBetween(0.01, 0.09);
        assertThat(Math.abs(off / 100.0)).isLessThan(8);
    }

    @Test
    void noWholeNumbersFromZeroOnLieNearer() {
        SeededStream lot = new SeededStream(SECRET, "lot");
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            long[][] noisy = {
                random.longs(3, -6, 8).toArray(), random.longs(3, -6, 8).toArray()
            };
            long total = random.nextInt(9);
            long[][] nearest = NoisyRelease.nearest(noisy, total, lot);
            long[] flat = Arrays.stream(nearest).flatMapToLong(Arrays::stream).toArray();
            assertThat(Arrays.stream(flat).sum()).isEqualTo(total);
            assertThat(Arrays.stream(flat).boxed()).allMatch(cell -> cell >= 0);
            long[] from = Arrays.stream(noisy).flatMapToLong(Arrays::stream).toArray();
            assertThat(distance(flat, from)).isEqualTo(best(from, 0, total, new long[from.length]));
        }
    }

    private static long distance(long[] one, long[] other) {
        return IntStream.range(0, one.length)
                .mapToLong(i -> (one[i] - other[i]) * (one[i] - other[i]))
                .sum();
    }

    private static long best(long[] from, int at, long left, long[] tried) {
        if (at == from.length - 1) {
            tried[at] = left;
            return distance(tried, from);
        }
        long best = Long.MAX_VALUE;
        for (long cell = 0; cell <= left; cell++) {
            tried[at] = cell;
            best = Math.min(best, best(from, at + 1, left - cell, tried));
        }
        return best;
    }

    @Test
    void aSealedReleaseComesBackAsItWas() throws Exception {
        ReleaseSeal seal = new ReleaseSeal(SECRET);
        Release release = release(700, 3);
        ReleaseSeal.Sealed sealed = seal.seal(release);
        assertThat(seal.open(sealed)).isEqualTo(release);
        assertThat(release.epsilon()).isEqualTo(new Epsilon(3, 2));
        String altered = sealed.text().replace("2026Q3", "2026Q4");
        assertThatThrownBy(() -> seal.open(new ReleaseSeal.Sealed(altered, sealed.seal())))
                .isInstanceOf(ReleaseSeal.Broken.class);
        byte[] other = SECRET.clone();
        other[0]++;
        assertThatThrownBy(() -> new ReleaseSeal(other).open(sealed)).isInstanceOf(ReleaseSeal.Broken.class);
    }

    @Test
    void epsilonIsCountedExactly() {
        assertThat(Epsilon.HALF.plus(Epsilon.HALF)).isEqualTo(new Epsilon(1, 1)).hasToString("1");
        assertThat(new Epsilon(1, 3).plus(new Epsilon(1, 6))).isEqualTo(Epsilon.HALF);
        assertThat(new Epsilon(5, 2)).hasToString("2.5").isGreaterThan(new Epsilon(7, 3));
    }
}
