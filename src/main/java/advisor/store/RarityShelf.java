package advisor.store;

import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.outcome.SealedOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is rare in outcomes that are about to be saved.
 *
 * <p>The outcomes of a city are read once and which answers were given together stays in memory, as a desk mostly has clients
 * of its own city. A desk with a file of its own puts the counts away when it is closed.
 */
final class RarityShelf {

    /** So many cities with their guides are remembered. */
    private static final int MOST = 4;

    /** What others save into a shared store is taken into account after so long. */
    private static final Duration SHARED = Duration.ofMinutes(15);

    private final Transactions database;
    private final Ledger ledger;
    private final Seals seals;
    private final Clock clock;
    private final @Nullable RarityFile file;
    private final Deque<Read> read = new ArrayDeque<>();
    private boolean looked;
    private boolean changed;

    private record Read(Rarity rarity, Instant at) {}

    /**
     * A shelf on which nothing was looked for yet.
     *
     * @param file where it is put away; null when others write as well
     */
    RarityShelf(Transactions database, Ledger ledger, Seals seals, Clock clock, @Nullable RarityFile file) {
        this.database = database;
        this.ledger = ledger;
        this.seals = seals;
        this.clock = clock;
        this.file = file;
    }

    /* Before outcomes come or go: it counts for those alone that were there when it was put away. */
    private void look() {
        Optional<Tallies> tallies = ledger.tallies();
        if (file != null && !looked && tallies.isPresent()) {
            List<Rarity> putAway = file.read(tallies.get().outcomes());
            putAway.forEach(rarity -> read.addLast(new Read(rarity, clock.instant())));
            if (putAway.isEmpty()) {
                // outcomes it was counted from may be folded by now
                file.delete();
            }
        }
        looked = true;
    }

    List<Rarity.Rare> rare(Outcome outcome) throws StoreRefused {
        look();
        Instant now = clock.instant();
        boolean counted =
                database.read(handle -> OutcomeTable.find(handle, outcome.id()).isPresent());
        read.removeIf(
                one -> file == null && Duration.between(one.at(), now).abs().compareTo(SHARED) > 0);
        for (Read one : read) {
            if (one.rarity().isAbout(outcome)) {
                return one.rarity().rare(outcome, counted);
            }
        }
        Rarity rarity = new Rarity(outcome.guide().id(), outcome.city());
        database.read(handle -> {
            ReadAhead.of(
                    action -> OutcomeTable.forEach(handle, outcome.city(), action),
                    rows -> counted(rarity, rows),
                    done -> {});
            return true;
        });
        if (read.size() == MOST) {
            read.removeLast();
        }
        read.addFirst(new Read(rarity, now));
        changed = true;
        return rarity.rare(outcome, counted);
    }

    /* On any thread, while others are read. */
    private Rarity counted(Rarity rarity, List<SealedOutcome> rows) {
        List<SealedOutcome> sound =
                rows.stream().filter(row -> seals.outcomes().holds(row)).toList();
        synchronized (rarity) {
            sound.forEach(rarity::see);
        }
        return rarity;
    }

    /** Outcomes are about to be saved. */
    void saving() {
        look();
    }

    /** Takes outcomes into account that were saved just now. */
    void saw(Collection<SealedOutcome> saved) {
        changed |= !saved.isEmpty();
        read.forEach(one -> saved.forEach(one.rarity()::see));
    }

    /** Looks anew when asked next: outcomes went. */
    void forget() {
        read.clear();
        looked = true;
        // closing tries to delete it again, should that fail now
        changed = true;
        if (file != null) {
            file.delete();
        }
    }

    /** The desk is closed with these outcomes; nothing when some are lost, or it is not known which there are. */
    void close(Optional<Tallies> tallies) {
        look();
        if (file == null || !changed) {
            return;
        }
        if (tallies.isPresent() && !read.isEmpty()) {
            file.write(tallies.get().outcomes(), read.stream().map(Read::rarity).toList());
        } else {
            file.delete();
        }
    }
}
