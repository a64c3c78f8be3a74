package advisor.store;

import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * What is rare in outcomes that are about to be saved.
 *
 * <p>The outcomes of a city are read once and their answers stay in memory, as a desk mostly has clients of its own city;
 * nothing of it is on a disk, where a table of answers given together would tell more than the records do.
 */
final class RarityShelf {

    /** So many cities with their guides are remembered. */
    private static final int MOST = 4;

    /** When more are saved at once, reading anew is as quick. */
    private static final int FEW = 50;

    /** What others save into a shared store is taken into account after so long. */
    private static final Duration SHARED = Duration.ofMinutes(15);

    private final Transactions database;
    private final Seals seals;
    private final Clock clock;
    private final boolean alone;
    private final Deque<Read> read = new ArrayDeque<>();

    private record Read(Rarity rarity, Instant at) {}

    /**
     * A shelf on which nothing was looked for yet.
     *
     * @param alone whether nobody else writes
     */
    RarityShelf(Transactions database, Seals seals, Clock clock, boolean alone) {
        this.database = database;
        this.seals = seals;
        this.clock = clock;
        this.alone = alone;
    }

    List<Rarity.Rare> rare(Outcome outcome) throws StoreRefused {
        Instant now = clock.instant();
        read.removeIf(one -> !alone && Duration.between(one.at(), now).abs().compareTo(SHARED) > 0);
        for (Read one : read) {
            if (one.rarity().isAbout(outcome)) {
                return one.rarity().rare(outcome);
            }
        }
        Rarity rarity = new Rarity(outcome.guide().id(), outcome.city());
        database.read(handle -> {
            OutcomeShelf.forEach(handle, seals, outcome.city(), rarity::see);
            return true;
        });
        if (read.size() == MOST) {
            read.removeLast();
        }
        read.addFirst(new Read(rarity, now));
        return rarity.rare(outcome);
    }

    /** Takes outcomes into account that were saved just now; some may have been there before. */
    void saw(Collection<Outcome> saved) {
        if (saved.size() > FEW) {
            forget();
        }
        for (Read one : read) {
            for (Outcome outcome : saved) {
                if (!one.rarity().has(outcome)) {
                    one.rarity().see(outcome);
                }
            }
        }
    }

    /** Looks anew when asked next: outcomes came or went otherwise. */
    void forget() {
        read.clear();
    }
}
