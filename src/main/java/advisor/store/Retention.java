package advisor.store;

import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * How long single outcomes are kept: older ones are in the summary alone.
 *
 * <p>Whole months are folded, so that a month is either there row by row or not at all, and nothing of a folded month
 * can be taken in twice.
 */
final class Retention {

    /** A clock that is further ahead of the newest outcome than this is not believed without being asked. */
    private static final int MONTHS_BELIEVED = 6;

    private static final int EARLIEST = 200001;

    private final Transactions database;
    private final Ledger ledger;
    private final Seals seals;
    private final Clock clock;
    private final Runnable folding;

    /**
     * The limit of a store.
     *
     * @param folding what is done before outcomes are folded
     */
    Retention(Transactions database, Ledger ledger, Seals seals, Clock clock, Runnable folding) {
        this.folding = folding;
        this.database = database;
        this.ledger = ledger;
        this.seals = seals;
        this.clock = clock;
    }

    /** The limit that was set, and what was folded; with a broken seal as if none was set. */
    RetentionTable.Row now() throws StoreRefused {
        return database.read(this::now);
    }

    RetentionTable.Row now(Handle handle) {
        return RetentionTable.find(handle).filter(seals::holds).orElse(RetentionTable.Row.NONE);
    }

    /** Refuses what belongs to a month that was folded. */
    void requireNotFolded(Collection<YearMonth> months) throws StoreRefused {
        int before = now().foldedBefore();
        for (YearMonth month : months) {
            if (number(month) < before) {
                throw Refusals.folded(month, YearMonth.of(before / 100, before % 100));
            }
        }
    }

    /**
     * Sets how many months outcomes are kept, and folds those that are older.
     *
     * @param months 0 for ever
     * @return how many outcomes were folded
     */
    long keep(int months) throws StoreRefused {
        RetentionTable.Row before = now();
        if (before.months() != months) {
            change(RetentionTable.Row.of(months, before.foldedBefore(), seals.rows()));
        }
        return months == 0 ? 0 : fold(months);
    }

    private void change(RetentionTable.Row row) throws StoreRefused {
        ledger.change(handle -> replacing(handle, row));
    }

    private static Ledger.Change replacing(Handle handle, RetentionTable.Row row) {
        Tallies with = Tallies.NOTHING.with(row.seal());
        Tallies difference =
                RetentionTable.find(handle).map(old -> with.without(old.seal())).orElse(with);
        return new Ledger.Change(difference, work -> RetentionTable.put(work, row), true);
    }

    /** How many outcomes are older than so many months and not folded yet, by the summary. */
    long older(int months, SummaryShelf summary) throws StoreRefused {
        int from = Math.max(now().foldedBefore(), EARLIEST);
        int until = number(today().minusMonths(months + 1L));
        return months == Keeping.FOREVER || until < from
                ? 0
                : summary.read(from, until).sessions();
    }

    /** Folds what has become too old, unless the clock seems to be far ahead. */
    void foldOver() throws StoreRefused {
        int months = now().months();
        if (months > 0 && isClockBelieved()) {
            fold(months);
        }
    }

    private boolean isClockBelieved() throws StoreRefused {
        int newest = database.read(SummaryTable::newestMonth);
        return newest > 0
                && !today().isAfter(YearMonth.of(newest / 100, newest % 100).plusMonths(MONTHS_BELIEVED));
    }

    private YearMonth today() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }

    private long fold(int months) throws StoreRefused {
        int limit = number(today().minusMonths(months));
        RetentionTable.Row before = now();
        if (limit <= before.foldedBefore()) {
            return 0;
        }
        long[] folded = {0};
        ledger.change(handle -> {
            Tallies difference = Tallies.NOTHING;
            List<Long> ids = new ArrayList<>();
            for (SealedOutcome outcome : OutcomeTable.before(handle, limit)) {
                ids.add(outcome.id());
                difference = difference.withoutOutcome(outcome.seal());
            }
            if (ids.isEmpty()) {
                return Ledger.Change.NOTHING;
            }
            folding.run();
            folded[0] = ids.size();
            Map<Long, SealedFollowUp> told = FollowUpTable.find(handle, ids);
            for (SealedFollowUp row : told.values()) {
                difference = difference.without(row.seal());
            }
            for (long id : ids) {
                Optional<LateTable.Row> late = LateTable.find(handle, id);
                if (late.isPresent()) {
                    difference = difference.without(late.get().seal());
                }
            }
            return new Ledger.Change(difference, work -> {
                        told.keySet().forEach(id -> FollowUpTable.delete(work, id));
                        ids.forEach(id -> {
                            LateTable.delete(work, id);
                            OutcomeTable.delete(work, id);
                        });
                    })
                    .and(replacing(handle, RetentionTable.Row.of(months, limit, seals.rows())));
        });
        return folded[0];
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
