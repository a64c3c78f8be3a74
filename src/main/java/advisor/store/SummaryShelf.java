package advisor.store;

import advisor.outcome.FollowUp;
import advisor.outcome.Outcome;
import advisor.outcome.SealBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Where a desk keeps what its reports are read from.
 *
 * <p>Every change of outcomes changes it in the same transaction, so it is exact at any time, and it can be counted anew
 * from the outcomes as long as they are there.
 */
final class SummaryShelf {

    private final Transactions database;
    private final Seals seals;
    private final Hmac keys;

    SummaryShelf(Transactions database, Seals seals, FileKey key) {
        this.database = database;
        this.seals = seals;
        this.keys = new Hmac(key.derive("summary"));
    }

    /** Nothing yet to add to the summary. */
    Difference difference() {
        return new Difference(seals.outcomes());
    }

    /** What adding a difference changes; a plan makes at most one of these. */
    Ledger.Change adding(Handle handle, Difference difference) {
        List<SummaryTable.Row> rows = new ArrayList<>();
        List<Long> empty = new ArrayList<>();
        Tallies tallies = Tallies.NOTHING;
        for (Map.Entry<Slice, Cells> slice : difference.slices().entrySet()) {
            if (slice.getValue().isEmpty()) {
                continue;
            }
            long key = SummaryTable.Row.key(handle, slice.getKey(), keys);
            Optional<SummaryTable.Row> there = SummaryTable.find(handle, key);
            Cells cells = there.map(row -> Cells.of(row.cells())).orElseGet(Cells::new);
            cells.add(slice.getValue(), 1);
            if (there.isPresent()) {
                tallies = tallies.without(there.get().seal());
            }
            if (cells.isEmpty()) {
                empty.add(key);
            } else {
                SummaryTable.Row row = SummaryTable.Row.of(key, slice.getKey(), cells, seals.rows());
                tallies = tallies.with(row.seal());
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingLong(SummaryTable.Row::key));
        return new Ledger.Change(tallies, work -> {
            empty.forEach(key -> SummaryTable.delete(work, key));
            rows.forEach(row -> SummaryTable.put(work, row));
        });
    }

    /** What counting all outcomes anew changes; what was folded stays as it is. */
    Ledger.Change counting(Handle handle, int foldedBefore) {
        Map<Slice, Cells> counted = count(handle, () -> {});
        List<Long> gone = new ArrayList<>();
        List<SummaryTable.Row> rows = new ArrayList<>();
        Tallies[] tallies = {Tallies.NOTHING};
        SummaryTable.forEach(handle, row -> {
            if (row.month() >= foldedBefore) {
                gone.add(row.key());
                tallies[0] = tallies[0].without(row.seal());
            }
        });
        counted.forEach((slice, cells) -> {
            long key = SummaryTable.Row.key(handle, slice, keys);
            SummaryTable.Row row = SummaryTable.Row.of(key, slice, cells, seals.rows());
            tallies[0] = tallies[0].with(row.seal());
            rows.add(row);
        });
        rows.sort(Comparator.comparingLong(SummaryTable.Row::key));
        return new Ledger.Change(
                tallies[0],
                work -> {
                    gone.forEach(key -> SummaryTable.delete(work, key));
                    rows.forEach(row -> SummaryTable.put(work, row));
                },
                true);
    }

    /** Whether nothing was ever summed up. */
    boolean isEmpty() throws StoreRefused {
        return database.read(handle -> TableCopy.count(handle, "summary")) == 0;
    }

    /**
     * Counts all sound outcomes and compares them with the summary; what was folded must only be sound.
     *
     * @param meanwhile is run now and then; what it throws ends the count
     */
    Recount recount(int foldedBefore, Runnable meanwhile) throws StoreRefused {
        return database.read(handle -> {
            Map<Slice, Cells> rest = count(handle, meanwhile);
            long[] broken = {0};
            long[] cells = {0};
            long[] folded = {0};
            SummaryTable.forEach(handle, row -> {
                if (!seals.holds(row)) {
                    broken[0]++;
                    return;
                }
                Cells kept = Cells.of(row.cells());
                cells[0] += kept.size();
                if (row.month() < foldedBefore) {
                    kept.forEach(
                            (subject, key, count) -> folded[0] += subject.equals(Subject.SESSIONS.name()) ? count : 0);
                } else {
                    rest.computeIfAbsent(row.slice(), none -> new Cells()).add(kept, -1);
                }
            });
            long differing = rest.values().stream().mapToLong(Cells::size).sum();
            return new Recount(cells[0], folded[0], broken[0] + differing);
        });
    }

    private Map<Slice, Cells> count(Handle handle, Runnable meanwhile) {
        Map<Long, FollowUp> told = new HashMap<>();
        FollowUpTable.forEach(handle, row -> {
            try {
                FollowUp followUp = seals.outcomes().open(row);
                told.put(followUp.outcome(), followUp);
            } catch (SealBroken broken) {
                // told when the desk is opened
            }
        });
        Shares shares = new Shares(this);
        ReadAhead.of(
                handle,
                rows -> shares.count(OutcomeShelf.opened(rows, seals), told),
                count -> Database.handOver(count, each -> meanwhile.run()));
        return shares.together();
    }

    /** What several threads count at once, each into whichever share is next. */
    private static final class Shares {
        private final List<Difference> shares;
        private final AtomicInteger turns = new AtomicInteger();

        Shares(SummaryShelf shelf) {
            int threads = Runtime.getRuntime().availableProcessors();
            shares = Stream.generate(shelf::difference).limit(threads).toList();
        }

        int count(List<Outcome> outcomes, Map<Long, FollowUp> told) {
            Difference share = shares.get(Math.floorMod(turns.getAndIncrement(), shares.size()));
            synchronized (share) {
                outcomes.forEach(one -> share.countOpen(one, Optional.ofNullable(told.get(one.id())), 1));
            }
            return outcomes.size();
        }

        Map<Slice, Cells> together() {
            Map<Slice, Cells> all = new HashMap<>();
            for (Difference share : shares) {
                synchronized (share) {
                    share.slices()
                            .forEach((slice, cells) -> all.merge(slice, cells, (one, other) -> {
                                one.add(other, 1);
                                return one;
                            }));
                }
            }
            return all;
        }
    }

    /**
     * The summary of some months, both of them included.
     *
     * @param from year times 100 plus month
     */
    Summary read(int from, int to) throws StoreRefused {
        return database.read(handle -> {
            List<SummaryTable.Row> rows = new ArrayList<>();
            SummaryTable.forEach(handle, from, to, row -> {
                if (seals.holds(row)) {
                    rows.add(row);
                }
            });
            return new Summary(rows);
        });
    }
}
