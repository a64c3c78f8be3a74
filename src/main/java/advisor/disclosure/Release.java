package advisor.disclosure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one closed period, as they are published once and for good.
 *
 * <p>Only {@link NoisyRelease} makes one, and only a {@link ReleaseSeal} that once sealed it gives it back.
 */
public final class Release {

    private final String period;
    private final List<ReleasedTable> tables;

    Release(String period, List<ReleasedTable> tables) {
        this.period = period;
        this.tables = List.copyOf(tables);
    }

    /** The period, such as 2026Q3. */
    public String period() {
        return period;
    }

    /** The tables in their order; unmodifiable. */
    public List<ReleasedTable> tables() {
        return tables;
    }

    /** A table by its key. */
    public Optional<ReleasedTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** How many clients there were, with noise: the total that all tables share which count each client once. */
    public long total() {
        return tables.stream()
                .filter(ReleasedTable::isPartition)
                .mapToLong(ReleasedTable::total)
                .findFirst()
                .orElse(0);
    }

    /** The noise of {@link #total} is larger than this, up or down, in about 5 of 100 releases. */
    public long marginOfTotal() {
        double weights = 0;
        double variance = 0;
        for (ReleasedTable table : tables) {
            if (table.isPartition()) {
                weights += 1.0 / ((double) table.rows().size() * table.columns().size());
                variance = DiscreteLaplace.variance(table.epsilon(), table.contributions());
            }
        }
        return weights == 0 ? 0 : (long) Math.ceil(1.96 * Math.sqrt(variance / weights));
    }

    /** What all tables together tell of any one client at most: the sum. */
    public Epsilon epsilon() {
        return tables.stream().map(ReleasedTable::epsilon).reduce(Epsilon.ZERO, Epsilon::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Release release && release.period.equals(period) && release.tables.equals(tables);
    }

    @Override
    public int hashCode() {
        return period.hashCode() * 31 + tables.hashCode();
    }
}
