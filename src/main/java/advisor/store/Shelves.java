package advisor.store;

import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.outcome.Visit;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything a desk keeps, shelf by shelf, over one database. */
record Shelves(
        Transactions database,
        Seals seals,
        Ledger ledger,
        OutcomeShelf outcomes,
        RarityShelf rarities,
        SummaryShelf summary,
        Retention retention,
        Receipts receipts,
        OrganisationCounts organisations,
        PracticeCounts practice,
        Radar radar,
        SessionShelf sessions,
        ReleaseShelf releases,
        TrustShelf trust,
        Backup backup) {

    /** Rewriting so many outcomes takes about a second, which nobody minds on leaving. */
    private static final long MOST_REWRITTEN = 20_000;

    static Shelves of(Path home, Database database, ClosedFile closed, FileKey key, Clock clock, SecureRandom random) {
        Ledger ledger = new FileLedger(home, database, key, closed);
        return of(home, database, key, ledger, KeyPlace.file(home.resolve(KeyFile.NAME)), clock, random);
    }

    static Shelves of(
            Path home,
            Transactions database,
            FileKey key,
            Ledger ledger,
            KeyPlace keys,
            Clock clock,
            SecureRandom random) {
        Seals seals = Seals.of(key);
        SummaryShelf summary = new SummaryShelf(database, seals, key);
        OrganisationCounts organisations = new OrganisationCounts(database, seals, key);
        RarityShelf rarities =
                new RarityShelf(database, ledger, seals, clock, ledger.isOwnFile() ? new RarityFile(home, key) : null);
        return new Shelves(
                database,
                seals,
                ledger,
                new OutcomeShelf(database, seals),
                rarities,
                summary,
                new Retention(database, ledger, seals, clock, rarities::forget),
                new Receipts(home, database, ledger, seals, summary, key, clock, random),
                organisations,
                new PracticeCounts(database, seals, key),
                new Radar(database, seals, key, organisations, summary),
                new SessionShelf(database, seals.outcomes(), clock),
                new ReleaseShelf(database, ledger, seals, key, clock),
                new TrustShelf(database, ledger, seals, clock, random),
                new Backup(home, database, key, keys, clock));
    }

    /** Looks at every row unless nothing has changed since that was done, and drops what is over unless something is lost. */
    Verification open() throws StoreRefused {
        Verification found = ledger.opened(outcomes::look);
        if (found.lost() == 0) {
            receipts.dropOver();
            if (!ledger.isOwnFile()) {
                sessions.clear();
            }
            if (found.outcomes() > 0 && summary.isEmpty()) {
                // a desk of a version that had no summary
                sumUp();
            }
            retention.foldOver();
            return ledger.tallies().map(found::now).orElse(found);
        }
        return found;
    }

    /** How many sessions of this desk's own file can not go on; none when it is as it was closed. */
    long damagedSessions() throws StoreRefused {
        return ledger.isOwnFile() && !ledger.isAsClosed() ? sessions.damaged() : 0;
    }

    /** Builds the summary anew from the outcomes. */
    void sumUp() throws StoreRefused {
        ledger.change(handle -> summary.counting(handle, retention.now(handle).foldedBefore()));
    }

    /** The saving of outcomes; one alone can have a receipt. */
    Saving saving(List<Visit> visits, @Nullable Long session, @Nullable Receipt receipt) throws StoreRefused {
        List<Outcome> all = visits.stream().map(Visit::outcome).toList();
        ReceiptTable.Row taken = receipt == null ? null : receipts.row(receipt, all.get(0));
        return new Saving(outcomes.sealed(all), visits, session, taken, this);
    }

    /** What is on the shelves. */
    Holdings holdings() throws StoreRefused {
        return database.read(handle -> new Holdings(
                TableCopy.count(handle, "outcomes"),
                TableCopy.count(handle, "follow_ups"),
                TableCopy.count(handle, "receipts"),
                TableCopy.count(handle, "withdrawn"),
                TableCopy.count(handle, "organisations"),
                TableCopy.count(handle, "summary"),
                TableCopy.count(handle, "radar"),
                TableCopy.count(handle, "practice"),
                TableCopy.count(handle, "unfinished")));
    }

    /** Makes a backup of whole shelves; gives the number of outcomes in it. */
    long backUp(Path file) throws StoreRefused {
        return database.atOnePoint(() -> {
            Verification now = ledger.verify(outcomes::look);
            if (now.lost() > 0) {
                throw database.damaged();
            }
            backup.make(file, ledger.tallies().orElseThrow(() -> Refusals.damaged(TallyFile.NAME)));
            return now.outcomes();
        });
    }

    /** Rewrites the file, so that it keeps neither an order nor what was deleted, and opens it again; a server has none. */
    void rewrite() throws StoreRefused {
        if (!ledger.isOwnFile()) {
            return;
        }
        Verification now = ledger.verify(outcomes::look);
        if (now.lost() > 0) {
            throw database.damaged();
        }
        backup.compact(ledger.tallies().orElseThrow(() -> Refusals.damaged(TallyFile.NAME)));
        ledger.rewritten();
        database.reopen();
    }

    /**
     * Closes the database, rewritten so that the file keeps neither an order nor what was deleted.
     *
     * <p>What is on the disk is whole with it and without it, so a failure is no reason to alarm anybody.
     */
    void close() {
        Optional<Tallies> tallies = ledger.tallies();
        rarities.close(ledger.isWhole() ? tallies : Optional.empty());
        if (ledger.hasChanged()
                && tallies.isPresent()
                && tallies.get().outcomes().count() <= MOST_REWRITTEN) {
            try {
                backup.compact(tallies.get());
                ledger.rewritten();
            } catch (StoreRefused notNow) {
                database.close();
            }
        }
        database.close();
        ledger.closed();
    }
}
