package advisor.store;

import advisor.outcome.FollowUp;
import advisor.outcome.Identifying;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Receipts, and what becomes of the outcomes they lead to; {@link DeskStore} lets one caller at a time in. */
final class Receipts {

    static final String TRIES = "receipt.tries";
    private static final int MOST_TRIES = 5;
    private static final int A_MINUTE = 60;

    private final Transactions database;
    private final Ledger ledger;
    private final Seals seals;
    private final SummaryShelf summary;
    private final byte[] salt;
    private final Clock clock;
    private final SecureRandom random;
    private final Tries tries;

    Receipts(
            Path home,
            Transactions database,
            Ledger ledger,
            Seals seals,
            SummaryShelf summary,
            FileKey key,
            Clock clock,
            SecureRandom random) {
        this.database = database;
        this.ledger = ledger;
        this.seals = seals;
        this.summary = summary;
        this.salt = key.derive("receipt");
        this.clock = clock;
        this.random = random;
        this.tries = new Tries(home.resolve(TRIES), MOST_TRIES, A_MINUTE, clock);
    }

    /** The row of a new receipt. */
    ReceiptTable.Row row(Receipt receipt, Outcome outcome) {
        return new ReceiptBox(receipt, salt).row(outcome.id(), today(), random, seals.rows());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Found(ReceiptTable.Row row, ReceiptBox.Content content, SealedOutcome outcome) {}

    private Optional<Found> look(Receipt receipt) throws StoreRefused {
        tries.begin();
        ReceiptBox box = new ReceiptBox(receipt, salt);
        Optional<ReceiptTable.Row> row = database.read(handle -> ReceiptTable.find(handle, box.rowKey()));
        Optional<ReceiptBox.Content> content = row.flatMap(box::open);
        if (row.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        tries.right();
        Optional<SealedOutcome> outcome =
                database.read(handle -> OutcomeTable.find(handle, content.get().outcome()));
        if (content.get().isOver(today()) || outcome.isEmpty()) {
            drop(List.of(row.get()));
            return Optional.empty();
        }
        return Optional.of(new Found(row.get(), content.get(), outcome.get()));
    }

    Optional<Kept> find(Receipt receipt) throws StoreRefused {
        Optional<Found> found = look(receipt);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long id = found.get().content().outcome();
        Optional<SealedFollowUp> told = database.read(handle -> FollowUpTable.find(handle, id));
        try {
            Optional<FollowUp> followUp = told.isEmpty()
                    ? Optional.empty()
                    : Optional.of(seals.outcomes().open(told.get()));
            return Optional.of(new Kept(
                    seals.outcomes().open(found.get().outcome()),
                    followUp,
                    found.get().content().given().plusDays(ReceiptBox.DAYS)));
        } catch (SealBroken broken) {
            throw database.damaged();
        }
    }

    /** Keeps what a client told, in place of what was told before. */
    void follow(FollowUp followUp) throws StoreRefused {
        SealedFollowUp row;
        try {
            row = seals.outcomes().seal(followUp.in(YearMonth.from(today())));
        } catch (Identifying found) {
            throw Refusals.identifying(found);
        }
        ledger.change(handle -> {
            if (WithdrawnTable.has(handle, followUp.outcome())) {
                // somebody else has deleted all that was kept of this client meanwhile
                return Ledger.Change.NOTHING;
            }
            Optional<SealedOutcome> outcome = OutcomeTable.find(handle, row.outcome());
            if (outcome.isEmpty()) {
                // its month was folded meanwhile: what is told of it would stay behind alone
                return Ledger.Change.NOTHING;
            }
            Optional<SealedFollowUp> before = FollowUpTable.find(handle, row.outcome());
            Tallies difference =
                    before.map(told -> Tallies.NOTHING.without(told.seal())).orElse(Tallies.NOTHING);
            Difference counts = summary.difference();
            counts.count(outcome.get(), before, -1);
            counts.count(outcome.get(), Optional.of(row), 1);
            return new Ledger.Change(difference.with(row.seal()), work -> FollowUpTable.put(work, row))
                    .and(summary.adding(handle, counts));
        });
    }

    /**
     * Deletes all that is kept of a client, and keeps the record's random number so that no exchange brings it back.
     *
     * @param before what is done first when there is anything
     */
    boolean withdraw(Receipt receipt, Runnable before) throws StoreRefused {
        Optional<Found> found = look(receipt);
        if (found.isEmpty()) {
            return false;
        }
        ReceiptTable.Row row = found.get().row();
        before.run();
        ledger.change(handle -> {
            Ledger.Change gone =
                    Withdrawal.of(handle, List.of(found.get().content().outcome()), seals, summary);
            return gone.and(dropping(handle, List.of(row)));
        });
        return true;
    }

    /** Hands over all sound follow-ups. */
    void forEachFollowUp(Consumer<FollowUp> action) throws StoreRefused {
        database.read(handle -> {
            FollowUpTable.forEach(handle, row -> {
                FollowUp followUp;
                try {
                    followUp = seals.outcomes().open(row);
                } catch (SealBroken broken) {
                    return;
                }
                Database.handOver(followUp, action);
            });
            return true;
        });
    }

    /** Hands over the numbers of all withdrawn outcomes. */
    void forEachWithdrawn(Consumer<Long> action) throws StoreRefused {
        database.read(handle -> {
            WithdrawnTable.forEach(handle, row -> {
                if (seals.holds(row)) {
                    Database.handOver(row.id(), action);
                }
            });
            return true;
        });
    }

    /** Drops the receipts whose time is over; those that are used are held to the day besides. */
    void dropOver() throws StoreRefused {
        YearMonth now = YearMonth.from(today());
        List<ReceiptTable.Row> over =
                database.read(handle -> ReceiptTable.over(handle, now.getYear() * 100 + now.getMonthValue()));
        if (!over.isEmpty()) {
            drop(over);
        }
    }

    private void drop(List<ReceiptTable.Row> rows) throws StoreRefused {
        ledger.change(handle -> dropping(handle, rows));
    }

    /** What dropping receipts changes; those that are not there any longer do no harm. */
    private static Ledger.Change dropping(Handle handle, List<ReceiptTable.Row> rows) {
        List<ReceiptTable.Row> there = rows.stream()
                .filter(row -> ReceiptTable.find(handle, row.key()).equals(Optional.of(row)))
                .toList();
        Tallies difference = Tallies.NOTHING;
        for (ReceiptTable.Row row : there) {
            difference = difference.without(row.seal());
        }
        return new Ledger.Change(difference, work -> there.forEach(row -> ReceiptTable.delete(work, row.key())));
    }
}
