package advisor.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Makes releases: noise on every cell of every table, and then figures that agree with each other.
 *
 * <p>Everything after the noise reads noisy figures only, so it costs no privacy: tables that each count every client once
 * are given the same total, namely the weighted mean of their noisy totals, and the nearest table of whole numbers from 0
 * on that adds up to it; a table to which a client can add more than once is kept between 0 and that total.
 */
public final class NoisyRelease {

    private NoisyRelease() {}

    /**
     * Exact counts that are to be released.
     *
     * @param key which of the fixed set of tables it is
     * @param counts the counts; its rows and columns must not depend on who came
     * @param contributions to how many cells one client can add at most, at least 1
     * @param partition whether each client is in exactly one cell
     */
    public record Exact(String key, FrequencyTable counts, int contributions, boolean partition) {
        public Exact {
            if (contributions < 1 || partition && contributions != 1) {
                throw new IllegalArgumentException("contributions " + contributions);
            }
        }
    }

    /**
     * A release of these tables.
     *
     * <p>The noise follows from the secret, the period and the counts themselves: the same counts get the same noise, and
     * other counts an unrelated one, so that no two releases can be subtracted.
     *
     * @param epsilon what each of the tables may tell
     * @param secret at least 32 bytes that nobody else knows
     */
    public static Release of(String period, List<Exact> tables, Epsilon epsilon, byte[] secret) {
        String purpose = period + "/" + digest(tables);
        List<long[][]> noisy = new ArrayList<>();
        for (Exact table : tables) {
            DiscreteLaplace noise = new DiscreteLaplace(
                    epsilon, table.contributions(), new SeededStream(secret, purpose + "/" + table.key()));
            noisy.add(cells(table.counts(), count -> count + noise.next()));
        }
        long total = commonTotal(tables, noisy);
        SeededStream last = new SeededStream(secret, purpose + "//last");
        List<ReleasedTable> released = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Exact table = tables.get(i);
            long[][] cells = noisy.get(i);
            long[][] shown = table.partition() ? nearest(cells, total, last) : within(cells, total);
            released.add(new ReleasedTable(
                    table.key(),
                    table.counts().rows(),
                    table.counts().columns(),
                    shown,
                    table.contributions(),
                    table.partition(),
                    epsilon));
        }
        return new Release(period, released);
    }

    private static long[][] cells(FrequencyTable table, LongUnaryOperator each) {
        long[][] cells = new long[table.rows().size()][table.columns().size()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] = each.applyAsLong(table.count(row, column));
            }
        }
        return cells;
    }

    /* A table's total has noise in proportion to its number of cells, and counts for so much less. */
    private static long commonTotal(List<Exact> tables, List<long[][]> noisy) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < noisy.size(); i++) {
            long cells =
                    Arrays.stream(noisy.get(i)).mapToLong(row -> row.length).sum();
            if (tables.get(i).partition() && cells > 0) {
                sum += (double) sum(noisy.get(i)) / cells;
                weights += 1.0 / cells;
            }
        }
        return weights == 0 ? Long.MAX_VALUE : Math.max(0, Math.round(sum / weights));
    }

    private static long sum(long[][] cells) {
        return Arrays.stream(cells).flatMapToLong(Arrays::stream).sum();
    }

    private static long[][] within(long[][] cells, long total) {
        return Arrays.stream(cells)
                .map(row -> Arrays.stream(row)
                        .map(cell -> Math.max(0, Math.min(cell, total)))
                        .toArray())
                .toArray(long[][]::new);
    }

    /**
     * The whole numbers from 0 on that add up to a total and lie nearest: all cells are lowered, or raised, by the same
     * amount, and those that would fall below 0 are 0; what is over after that is taken from cells drawn by lot.
     */
    static long[][] nearest(long[][] cells, long total, SeededStream lot) {
        long low = Arrays.stream(cells).flatMapToLong(Arrays::stream).min().orElse(0) - total - 1;
        long high = Arrays.stream(cells).flatMapToLong(Arrays::stream).max().orElse(0);
        while (high - low > 1) {
            long middle = Math.floorDiv(low + high, 2L);
            if (sum(lowered(cells, middle)) >= total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        long lowering = sum(lowered(cells, high)) >= total ? high : low;
        long[][] nearest = lowered(cells, lowering);
        List<int[]> above = new ArrayList<>();
        for (int row = 0; row < nearest.length; row++) {
            for (int column = 0; column < nearest[row].length; column++) {
                if (nearest[row][column] > 0) {
                    above.add(new int[] {row, column});
                }
            }
        }
        for (long over = sum(nearest) - total; over > 0; over--) {
            int[] cell = above.remove((int) lot.below(above.size()));
            nearest[cell[0]][cell[1]]--;
        }
        return nearest;
    }

    private static long[][] lowered(long[][] cells, long by) {
        return Arrays.stream(cells)
                .map(row ->
                        Arrays.stream(row).map(cell -> Math.max(0, cell - by)).toArray())
                .toArray(long[][]::new);
    }

    private static String digest(List<Exact> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Exact table : tables) {
                put(digest, table.key());
                put(
                        digest,
                        table.counts().rows().size() + " "
                                + table.counts().columns().size());
                table.counts().rows().forEach(row -> put(digest, row));
                table.counts().columns().forEach(column -> put(digest, column));
                cells(table.counts(), count -> {
                    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, count));
                    return count;
                });
            }
            return java.util.HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void put(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
