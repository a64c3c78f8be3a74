package advisor.store;

import advisor.disclosure.NoisyRelease;
import advisor.disclosure.Quarter;
import advisor.disclosure.Release;
import advisor.disclosure.ReleaseSeal;
import advisor.guide.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Closes periods, once each, and keeps what was released of them in a ledger.
 *
 * <p>Each row of the ledger names the seal of the one before it, and the tally of all rows knows how many there are: a row
 * that was altered, put in between or cut off is noticed, and then nothing is released.
 */
final class ReleaseShelf {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int MOST_ATTEMPTS = 4;

    private final Transactions database;
    private final Ledger ledger;
    private final Seals seals;
    private final ReleaseSeal seal;
    private final byte[] secret;
    private final Clock clock;

    ReleaseShelf(Transactions database, Ledger ledger, Seals seals, FileKey key, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.seals = seals;
        this.seal = new ReleaseSeal(key.derive("release-seal"));
        this.secret = key.derive("release-noise");
        this.clock = clock;
    }

    /** The ledger as it is now. */
    ReleaseBook book() throws StoreRefused {
        List<ReleaseTable.Row> rows = database.read(ReleaseTable::all);
        List<ClosedPeriod> closed = new ArrayList<>();
        Set<Quarter> periods = new HashSet<>();
        String previous = "";
        for (ReleaseTable.Row row : rows) {
            ClosedPeriod period = open(row);
            if (row.number() != closed.size() + 1
                    || !row.previous().equals(previous)
                    || !periods.add(period.period())) {
                throw Refusals.ledgerDamaged();
            }
            closed.add(period);
            previous = row.seal();
        }
        return new ReleaseBook(closed, LocalDate.now(clock));
    }

    private ClosedPeriod open(ReleaseTable.Row row) throws StoreRefused {
        if (!seals.holds(row)) {
            throw Refusals.ledgerDamaged();
        }
        try {
            Release release = seal.open(new ReleaseSeal.Sealed(row.content(), row.signed()));
            Quarter period = Quarter.of(row.period()).orElseThrow(Refusals::ledgerDamaged);
            LocalDate closedOn =
                    LocalDate.of(row.closedOn() / 10_000, row.closedOn() / 100 % 100, row.closedOn() % 100);
            return new ClosedPeriod(period, closedOn, release, words(row.words()));
        } catch (ReleaseSeal.Broken | JsonProcessingException | DateTimeException broken) {
            throw Refusals.ledgerDamaged();
        }
    }

    /**
     * What was released of a period; when it is not closed yet it is closed now, for good.
     *
     * @throws StoreRefused when it can not be closed; then nothing was released
     */
    ClosedPeriod close(Quarter period, Supplier<? extends Tabulation> tabulations) throws StoreRefused {
        // a desk that shares the store can save while this one counts: then it is counted again
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            ReleaseBook book = book();
            Optional<ClosedPeriod> there = book.find(period);
            if (there.isPresent()) {
                return there.get();
            }
            Tabulation tables = tabulations.get();
            check(book, period, tables);
            requireNotFolded(period);
            append(book.day(), period, tables, count(period, tables));
        }
        return book().find(period).orElseThrow(Refusals::busy);
    }

    /* A release counts records: of a period whose records are gone it would say that nobody came. */
    private void requireNotFolded(Quarter period) throws StoreRefused {
        int before = database.read(RetentionTable::find)
                .filter(seals::holds)
                .map(RetentionTable.Row::foldedBefore)
                .orElse(0);
        if (Retention.number(period.first()) < before) {
            throw Refusals.periodFolded(period);
        }
    }

    private static void check(ReleaseBook book, Quarter period, Tabulation tables) throws StoreRefused {
        if (!period.isOver(book.today())) {
            throw Refusals.periodOpen(period);
        }
        if (!book.affords(tables.tables())) {
            int year = book.day().getYear();
            throw Refusals.budgetUsed(year, book.spentIn(year));
        }
    }

    /* How many rows there were, to see whether any came since. */
    private record Rows(long outcomes, long late) {
        static Rows of(Handle handle) {
            return new Rows(TableCopy.count(handle, "outcomes"), TableCopy.count(handle, "late"));
        }
    }

    /* Every row is looked at, also those that are not counted: figures for good come from whole records only. */
    private Rows count(Quarter period, Tabulation tables) throws StoreRefused {
        Rows[] rows = new Rows[1];
        Verification found = ledger.verify(handle -> {
            rows[0] = Rows.of(handle);
            Set<Long> late = new HashSet<>();
            LateTable.forEach(handle, row -> {
                if (seals.holds(row)) {
                    late.add(row.id());
                }
            });
            int first = Retention.number(period.first());
            int last = Retention.number(period.last());
            return Scan.of(
                    handle,
                    seals,
                    row -> (first <= row.month() && row.month() <= last) || late.contains(row.id()),
                    tables::count);
        });
        if (found.lost() > 0) {
            throw Refusals.notWhole();
        }
        return rows[0];
    }

    private void append(LocalDate day, Quarter period, Tabulation tables, Rows counted) throws StoreRefused {
        List<NoisyRelease.Exact> exact = tables.exact();
        if (exact.size() != tables.tables()) {
            throw new IllegalArgumentException("other tables than were said");
        }
        ReleaseSeal.Sealed sealed =
                seal.seal(NoisyRelease.of(period.toString(), exact, ReleaseBook.EPSILON_OF_A_TABLE, secret));
        ReleaseTable.Row row = new ReleaseTable.Row(
                0,
                period.toString(),
                day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth(),
                json(tables.words()),
                sealed.text(),
                sealed.seal(),
                "",
                "");
        ledger.change(handle -> {
            List<ReleaseTable.Row> before = ReleaseTable.all(handle);
            boolean sameRows = Rows.of(handle).equals(counted);
            if (!sameRows || before.stream().anyMatch(one -> one.period().equals(row.period()))) {
                return Ledger.Change.NOTHING;
            }
            return appending(row.after(before.size(), lastSeal(before), seals.rows()))
                    .and(LateTable.clearing(handle));
        });
    }

    private static String lastSeal(List<ReleaseTable.Row> rows) {
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).seal();
    }

    private static Ledger.Change appending(ReleaseTable.Row row) {
        return new Ledger.Change(Tallies.NOTHING.with(row.seal()), work -> ReleaseTable.insert(work, row), true);
    }

    /** Goes on with the ledger of a desk that was replaced by a backup: what was released stays released. */
    void goOnFrom(List<ReleaseTable.Row> since) throws StoreRefused {
        ledger.change(handle -> {
            List<ReleaseTable.Row> there = new ArrayList<>(ReleaseTable.all(handle));
            Ledger.Change change = Ledger.Change.NOTHING;
            for (ReleaseTable.Row row : since) {
                if (there.stream().noneMatch(one -> one.period().equals(row.period()))) {
                    ReleaseTable.Row moved = row.after(there.size(), lastSeal(there), seals.rows());
                    there.add(moved);
                    change = change.and(appending(moved));
                }
            }
            // what the backup calls late was counted by the releases made since
            return change == Ledger.Change.NOTHING ? change : change.and(LateTable.clearing(handle));
        });
    }

    private static String json(Map<String, Text> words) {
        ObjectNode node = JSON.createObjectNode();
        words.forEach((key, text) -> node.putArray(key).add(text.zh()).add(text.en()));
        return node.toString();
    }

    private static Map<String, Text> words(String json) throws JsonProcessingException {
        Map<String, Text> words = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(json).properties()) {
            words.put(
                    entry.getKey(),
                    new Text(
                            entry.getValue().path(0).asText(),
                            entry.getValue().path(1).asText()));
        }
        return words;
    }
}
