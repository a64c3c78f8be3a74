package advisor.store;

import advisor.disclosure.Quarter;
import advisor.outcome.FollowUp;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.outcome.Receipt;
import advisor.outcome.SealedUnfinished;
import advisor.outcome.Visit;
import advisor.session.Session;
import advisor.signature.Signer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open desk: outcomes with their receipts and follow-ups, and sessions that are not at their end.
 *
 * <p>Safe to use from several threads, one call at a time; calls take milliseconds and wait for the disk, so they do not
 * belong on the event thread. After a failure to write it is of no further use: close it and open the desk again.
 */
public final class DeskStore extends DeskReading {

    private final SecureRandom random;
    private final DeskGroup group;
    private final Object looking = new Object();

    private DeskStore(Shelves shelves, FileKey key, @Nullable HomeLock lock, SecureRandom random, boolean demonstration)
            throws StoreRefused {
        super(shelves, key, lock, demonstration);
        this.random = random;
        this.group = new DeskGroup(this, shelves, new Signer(key.derive("exchange-desk")));
    }

    static DeskStore open(
            Path home, FileKey key, HomeLock lock, Clock clock, SecureRandom random, boolean demonstration)
            throws StoreRefused {
        // before the database is opened, as it may bring its file up to date
        ClosedFile closed = ClosedFile.look(home, key);
        Database database = Database.open(home, key);
        try {
            Shelves shelves = Shelves.of(home, database, closed, key, clock, random);
            return new DeskStore(shelves, key, lock, random, demonstration);
        } catch (StoreRefused refused) {
            database.close();
            throw refused;
        }
    }

    /** A store that others have open as well. */
    static DeskStore shared(Shelves shelves, FileKey key, SecureRandom random, boolean demonstration)
            throws StoreRefused {
        return new DeskStore(shelves, key, null, random, demonstration);
    }

    /**
     * Saves an outcome; when this returns it is on the disk, whatever happens next.
     *
     * <p>Saving the same outcome again changes nothing.
     *
     * @throws IllegalArgumentException when another outcome was saved under its number
     * @throws StoreRefused when it could not be saved; the store is closed then, unless something in it is identifying
     */
    public void save(Outcome outcome) throws StoreRefused {
        saveVisits(List.of(Visit.of(outcome)), null, null);
    }

    /**
     * Saves the outcome of a session and forgets what was kept of it while it was not at its end, both or neither.
     *
     * @param session the number it was kept under
     */
    public void save(Outcome outcome, long session) throws StoreRefused {
        saveVisits(List.of(Visit.of(outcome)), session, null);
    }

    /**
     * Saves as above, and counts the organisations the client named, each by a keyed hash.
     *
     * @param session the number it was kept under, or null when nothing was kept
     * @param receipt the receipt that the client takes along, or null for none
     */
    public void save(Outcome outcome, @Nullable Long session, @Nullable Receipt receipt, Organisations named)
            throws StoreRefused {
        save(outcome, session, receipt, named, null);
    }

    /**
     * Saves as above, and counts how the session went by its guide.
     *
     * @param practised how it went, or null when that is not counted
     */
    public void save(
            Outcome outcome,
            @Nullable Long session,
            @Nullable Receipt receipt,
            Organisations named,
            @Nullable Practice practised)
            throws StoreRefused {
        saveVisits(List.of(new Visit(outcome, named, practised)), session, receipt);
    }

    /** Notes that sightings were told, so that only a higher level, or another wave, is new. */
    public void told(List<Sighting> sightings, YearMonth now) throws StoreRefused {
        if (sightings.stream().anyMatch(Sighting::isNew)) {
            writing(() -> shelves().ledger().change(handle -> shelves().radar().telling(handle, sightings, now)));
        }
    }

    /** Saves outcomes, all or none of them. */
    public void saveAll(List<Outcome> outcomes) throws StoreRefused {
        saveVisits(outcomes.stream().map(Visit::of).toList());
    }

    /** Saves the outcomes of visits and counts what is counted beside them, all or none of it. */
    public void saveVisits(List<Visit> visits) throws StoreRefused {
        saveVisits(visits, null, null);
    }

    private void saveVisits(List<Visit> visits, @Nullable Long session, @Nullable Receipt receipt) throws StoreRefused {
        List<Outcome> outcomes = visits.stream().map(Visit::outcome).toList();
        Saving saving = shelves().saving(visits, session, receipt);
        writing(() -> {
            shelves()
                    .retention()
                    .requireNotFolded(
                            outcomes.stream().map(Outcome::month).collect(java.util.stream.Collectors.toSet()));
            shelves().rarities().saving();
            shelves().ledger().change(saving::change);
            shelves().rarities().saw(saving.saved());
        });
    }

    /**
     * Keeps what a client told who came back, in place of what was told before.
     *
     * @throws IllegalArgumentException when it belongs to another outcome, or advice helped that was not given
     */
    public void follow(Kept kept, FollowUp followUp) throws StoreRefused {
        if (followUp.outcome() != kept.outcome().id()
                || !kept.outcome().advice().containsAll(followUp.helped())) {
            throw new IllegalArgumentException("the follow-up of another outcome");
        }
        writing(() -> shelves().receipts().follow(followUp));
    }

    /** Keeps what many clients told, as a demonstration invents them; what belongs to no outcome is left out. */
    public void followAll(List<FollowUp> told) throws StoreRefused {
        for (FollowUp one : told) {
            writing(() -> shelves().receipts().follow(one));
        }
    }

    /**
     * Deletes all that is kept of the client who took this receipt, elsewhere with the next exchange.
     *
     * @return whether there was anything
     */
    public boolean withdraw(Receipt receipt) throws StoreRefused {
        boolean[] done = {false};
        writing(() -> done[0] = shelves().receipts().withdraw(receipt, shelves().rarities()::forget));
        return done[0];
    }

    /** Withdraws outcomes that were withdrawn elsewhere. */
    void withdrawAll(List<Long> ids) throws StoreRefused {
        if (!ids.isEmpty()) {
            writing(() -> {
                shelves().rarities().forget();
                shelves()
                        .ledger()
                        .change(handle -> Withdrawal.of(
                                handle, ids, shelves().seals(), shelves().summary()));
            });
        }
    }

    /**
     * What was released of a period; when it is not closed yet it is counted, given its noise and closed now, for good.
     *
     * <p>It counts what was saved for its months, and what came late for periods that were closed before; what comes late
     * for this one counts in the next. What was released once comes from the ledger, whatever the tables say.
     *
     * @param tables makes the tables, with nothing counted yet; when others save meanwhile, more than once
     * @throws StoreRefused when the period is not over, the year's budget is used up, or records or ledger are
     *     damaged; then nothing was released
     */
    public ClosedPeriod release(Quarter period, Supplier<? extends Tabulation> tables) throws StoreRefused {
        ClosedPeriod[] closed = new ClosedPeriod[1];
        writing(() -> closed[0] = shelves().releases().close(period, tables));
        return closed[0];
    }

    /** Goes on from the ledger of the desk that this one replaces. */
    void goOnFrom(List<ReleaseTable.Row> releases) throws StoreRefused {
        if (!releases.isEmpty()) {
            writing(() -> shelves().releases().goOnFrom(releases));
        }
    }

    /**
     * Makes a backup and keeps the two before it, under FILE.1 and FILE.2; it opens with the passphrase of now.
     *
     * @return how many outcomes are in it
     * @throws StoreRefused when it could not be made, or the desk has lost outcomes; older ones stay as they are
     */
    public synchronized long backup(Path file) throws StoreRefused {
        requireOpen();
        return shelves().backUp(file);
    }

    /** The backups that lie beside each other under this name, those that are there, the newest first. */
    public static List<Path> backups(Path file) {
        return Backup.generations(file);
    }

    /**
     * Opens a backup with the key of this desk, looks at every row of it, and says what restoring it would take and bring;
     * nothing is changed.
     *
     * @throws StoreRefused when it is not there, or there is no room to look
     */
    public BackupLook look(Path backup) throws StoreRefused {
        BackupCheck.Numbers now;
        synchronized (this) {
            requireOpen();
            now = BackupCheck.Numbers.of(shelves().database());
        }
        // the desk can go on saving meanwhile; only one look at a time has the folder to unpack into
        synchronized (looking) {
            return shelves().backup().check().look(backup, now);
        }
    }

    /**
     * Writes everything into a fresh file, so that this one keeps neither the order of saving nor what was deleted; a desk
     * with up to 20,000 outcomes does so whenever it is closed after a change.
     *
     * @throws StoreRefused when the disk has no room for both, or the desk has lost outcomes; then all is as it was
     */
    public void rewrite() throws StoreRefused {
        writing(shelves()::rewrite);
    }

    /** Builds the summary anew from all outcomes; what was folded into it stays. */
    public void sumUp() throws StoreRefused {
        writing(shelves()::sumUp);
    }

    /** How many outcomes would fold into the summary if they were kept for so many months, or {@link Keeping#FOREVER}. */
    public synchronized long wouldFold(int months) throws StoreRefused {
        requireOpen();
        Keeping.check(months);
        return shelves().retention().older(months, shelves().summary());
    }

    /**
     * Sets how long single outcomes are kept; those that are older fold into the summary and go, now and whenever the
     * desk is opened.
     *
     * @param months {@link Keeping#FOREVER}, or {@link Keeping#LEAST} to {@link Keeping#MOST}
     * @return how many outcomes were folded
     */
    public long keepFor(int months) throws StoreRefused {
        Keeping.check(months);
        long[] folded = {0};
        writing(() -> folded[0] = shelves().retention().keep(months));
        return folded[0];
    }

    /**
     * Writes all sound outcomes into a new file, which is there whole or not at all.
     *
     * @return how many were written
     * @throws StoreRefused when the file is there already or can not be written
     */
    public long export(Path file) throws StoreRefused {
        return ExportFile.write(file, this);
    }

    /** This desk among the others of its group: what it gives them, and what it takes in from them. */
    public DeskGroup group() {
        return group;
    }

    /** A random number under which a new session can be kept. */
    public long newSession() {
        return random.nextLong();
    }

    /**
     * Keeps what may be kept of a session so far, in place of what was kept of it before.
     *
     * @param id the number from {@link #newSession}, the same throughout the session
     */
    public void keep(long id, Session session) throws StoreRefused {
        SealedUnfinished row = shelves().sessions().row(id, session);
        writing(() -> shelves().sessions().put(row, session));
    }

    /** Forgets what was kept of a session. */
    public void forget(long id) throws StoreRefused {
        writing(() -> shelves().sessions().forget(id));
    }

    /** Copies everything to a server; gives the number of outcomes. */
    synchronized long copyTo(ServerAddress server, Path home, KeyFile keys) throws StoreRefused {
        requireOpen();
        return new Moving(home, shelves(), key()).toServer(server, keys, random);
    }

    /** Copies everything into a home; gives the number of outcomes. */
    synchronized long copyTo(Path home, KeyFile keys) throws StoreRefused {
        requireOpen();
        return new Moving(home, shelves(), key()).toHome(keys);
    }

    /** A change of what is stored. */
    @FunctionalInterface
    interface Writing {
        void run() throws StoreRefused;
    }

    /** Changes something; a database that could not write is of no further use, a refusal that came before is nobody's fault. */
    synchronized void writing(Writing work) throws StoreRefused {
        requireOpen();
        try {
            work.run();
        } catch (StoreRefused refused) {
            if (!refused.reason().cameBeforeWriting()) {
                close();
            }
            throw refused;
        }
    }
}
