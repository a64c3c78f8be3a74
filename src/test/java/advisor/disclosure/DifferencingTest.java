package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attackers who know everybody but one, against releases: each guesses whether the one came.
 *
 * <p>Whoever sees something of cost epsilon is right in at most {@code e^epsilon / (1 + e^epsilon)} of even chances. Every
 * attacker is first seen to be always right where the figures are exact.
 */
@Tag("long")
class DifferencingTest {

    private static final int TRIALS = 3000;
    private static final List<String> ROWS = List.of("a", "b", "c", "d", "e", "f");

    /** What an attacker sees: releases with the counts of everybody else in each. */
    private record Seen(List<ReleasedTable> tables, List<long[]> others) {}

    /** One situation: what is released when the one came and when not. */
    @FunctionalInterface
    private interface World {
        Seen look(boolean came, Random random, boolean exact);
    }

    private static long[] others(Random random) {
        return random.longs(ROWS.size(), 0, 30).toArray();
    }

    private static FrequencyTable table(long[] others, boolean came) {
        long[][] counts = new long[ROWS.size()][1];
        for (int row = 0; row < others.length; row++) {
            counts[row][0] = others[row] + (row == 0 && came ? 1 : 0);
        }
        return FrequencyTable.of(ROWS, List.of("visits"), counts);
    }

    private static List<ReleasedTable> release(
            String period, List<long[]> others, boolean came, byte[] secret, boolean exact) {
        List<NoisyRelease.Exact> tables = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            tables.add(new NoisyRelease.Exact("t" + i, table(others.get(i), came), 1, true));
        }
        if (!exact) {
            return NoisyRelease.of(period, tables, Epsilon.HALF, secret).tables();
        }
        return tables.stream()
                .map(table -> {
                    long[][] counts = new long[ROWS.size()][1];
                    for (int row = 0; row < counts.length; row++) {
                        counts[row][0] = table.counts().count(row, 0);
                    }
                    return new ReleasedTable(table.key(), ROWS, List.of("visits"), counts, 1, true, Epsilon.HALF);
                })
                .toList();
    }

    private static byte[] secret(Random random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return secret;
    }

    /* The likelier of the two, for cells with this noise; a coin where both are as likely. */
    private static boolean guess(Seen seen, Random random) {
        double came = 0;
        for (int i = 0; i < seen.tables().size(); i++) {
            long count = seen.tables().get(i).count(0, 0);
            long without = seen.others().get(i)[0];
            came += Math.abs(count - without) - Math.abs(count - without - 1);
        }
        return came == 0 ? random.nextBoolean() : came > 0;
    }

    private static double success(World world, boolean exact) {
        Random random = new Random(20261125);
        int right = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            boolean came = random.nextBoolean();
            right += guess(world.look(came, random, exact), random) == came ? 1 : 0;
        }
        return (double) right / TRIALS;
    }

    private static void isHeldBy(World world, double epsilon) {
        assertThat(success(world, true)).as("against exact figures").isEqualTo(1);
        double bound = Math.exp(epsilon) / (1 + Math.exp(epsilon));
        double chance = 3 * Math.sqrt(bound * (1 - bound) / TRIALS);
        assertThat(success(world, false)).isLessThan(bound + chance).isGreaterThan(0.5);
    }

    @Test
    void whoKnowsAllButOne() {
        isHeldBy(
                (came, random, exact) -> {
                    List<long[]> others = List.of(others(random));
                    return new Seen(release("2026Q3", others, came, secret(random), exact), others);
                },
                0.5);
    }

    @Test
    void whoAsksAgainEveryWeek() {
        isHeldBy(
                (came, random, exact) -> {
                    List<long[]> others = List.of(others(random));
                    byte[] secret = secret(random);
                    List<ReleasedTable> seen = new ArrayList<>();
                    List<long[]> known = new ArrayList<>();
                    for (int week = 0; week < 13; week++) {
                        seen.addAll(release("2026Q3", others, came, secret, exact));
                        known.addAll(others);
                    }
                    return new Seen(seen, known);
                },
                0.5);
    }

    @Test
    void whoComparesTheTablesOfOneRelease() {
        for (int tables : new int[] {2, 5}) {
            isHeldBy(
                    (came, random, exact) -> {
                        List<long[]> others = new ArrayList<>();
                        for (int i = 0; i < tables; i++) {
                            others.add(others(random));
                        }
                        return new Seen(release("2026Q3", others, came, secret(random), exact), others);
                    },
                    0.5 * tables);
        }
    }

    @Test
    void whoSubtractsOneReleaseFromTheNext() {
        isHeldBy(
                (came, random, exact) -> {
                    List<long[]> others = List.of(others(random));
                    byte[] secret = secret(random);
                    // the second quarter has the same clients and never the one: its figures should take the noise away
                    ReleasedTable first =
                            release("2026Q3", others, came, secret, exact).get(0);
                    ReleasedTable second =
                            release("2026Q4", others, false, secret, exact).get(0);
                    long[][] difference = new long[ROWS.size()][1];
                    long shift = 1000;
                    difference[0][0] = shift + first.count(0, 0) - second.count(0, 0);
                    ReleasedTable subtracted =
                            new ReleasedTable("t", ROWS, List.of("visits"), difference, 1, false, Epsilon.HALF);
                    return new Seen(List.of(subtracted), List.of(new long[] {shift, 0, 0, 0, 0, 0}));
                },
                0.5);
    }

    @Test
    void whoAddsUpGroups() {
        isHeldBy(
                (came, random, exact) -> {
                    List<long[]> others = List.of(others(random));
                    ReleasedTable table = release("2026Q3", others, came, secret(random), exact)
                            .get(0);
                    long[][] union = new long[ROWS.size()][1];
                    long known = 0;
                    for (int row = 0; row < 3; row++) {
                        union[0][0] += table.count(row, 0);
                        known += others.get(0)[row];
                    }
                    ReleasedTable added =
                            new ReleasedTable("t", ROWS, List.of("visits"), union, 1, false, Epsilon.HALF);
                    return new Seen(List.of(added), List.of(new long[] {known, 0, 0, 0, 0, 0}));
                },
                0.5);
    }
}
