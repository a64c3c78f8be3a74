package advisor.store;

import advisor.guide.Guide;
import advisor.outcome.Identifying;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealedOutcome;
import advisor.outcome.SealedUnfinished;
import advisor.outcome.Unfinished;
import advisor.session.Session;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open desk: outcomes, and sessions that are not at their end.
 *
 * <p>Safe to use from several threads, one call at a time; calls take milliseconds and wait for the disk, so they do not
 * belong on the event thread. After a failure to write it is of no further use: close it and open the desk again.
 */
public final class DeskStore implements AutoCloseable {

    private final Database database;
    private final FileKey key;
    private final FileChannel lock;
    private final SessionShelf sessions;
    private final SecureRandom random;
    private final boolean demonstration;
    private final OutcomeSeal seal;
    private final TallyFile tallyFile;
    private final Path home;

    /** The tally there must be; empty when the file that says so is lost. */
    private Optional<Tally> expected = Optional.empty();

    private Verification found = new Verification(0, 0, 0, true);
    private boolean closed;

    private DeskStore(
            Path home,
            Database database,
            FileKey key,
            FileChannel lock,
            Clock clock,
            SecureRandom random,
            boolean demonstration) {
        this.home = home;
        this.database = database;
        this.key = key;
        this.lock = lock;
        this.random = random;
        this.demonstration = demonstration;
        this.seal = new OutcomeSeal(key.derive("outcome"));
        this.sessions = new SessionShelf(database, seal, clock);
        this.tallyFile = new TallyFile(home, key.derive("tally"));
    }

    static DeskStore open(
            Path home, FileKey key, FileChannel lock, Clock clock, SecureRandom random, boolean demonstration)
            throws StoreRefused {
        Database database = Database.open(home, key);
        DeskStore store = new DeskStore(home, database, key, lock, clock, random, demonstration);
        try {
            store.compareWithTally();
            return store;
        } catch (StoreRefused refused) {
            database.close();
            throw refused;
        }
    }

    /* Reads every row, and settles which of the possible tallies holds. */
    private void compareWithTally() throws StoreRefused {
        Scan scan = scan(outcome -> {});
        List<Tally> possible = tallyFile.read().orElse(List.of());
        if (possible.contains(scan.tally())) {
            expected = Optional.of(scan.tally());
        } else if (!possible.isEmpty()) {
            expected = Optional.of(possible.get(possible.size() - 1));
        }
        found = scan.against(expected);
        if (found.lost() > 0) {
            database.putAsideBeforeWriting();
        }
    }

    /** Whether the desk is for demonstration, so that no real client may be kept in it. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** What the look at every outcome found when the desk was opened. */
    public Verification foundOnOpening() {
        return found;
    }

    /**
     * Saves an outcome; when this returns it is on the disk, whatever happens next.
     *
     * <p>Saving the same outcome again changes nothing.
     *
     * @throws IllegalArgumentException when another outcome was saved under its number
     * @throws StoreRefused when it could not be saved; the store is closed then
     */
    public void save(Outcome outcome) throws StoreRefused {
        saveAll(List.of(outcome), null);
    }

    /**
     * Saves the outcome of a session and forgets what was kept of it while it was not at its end, both or neither.
     *
     * @param session the number it was kept under
     */
    public void save(Outcome outcome, long session) throws StoreRefused {
        saveAll(List.of(outcome), session);
    }

    /** Saves outcomes, all or none of them. */
    public void saveAll(List<Outcome> outcomes) throws StoreRefused {
        saveAll(outcomes, null);
    }

    private synchronized void saveAll(List<Outcome> outcomes, @Nullable Long session) throws StoreRefused {
        requireOpen();
        Map<Long, SealedOutcome> fresh = sealed(outcomes);
        try {
            for (Outcome outcome : outcomes) {
                Optional<SealedOutcome> there = database.read(h -> OutcomeTable.find(h, outcome.id()));
                if (there.isPresent()) {
                    if (!there.get().equals(fresh.get(outcome.id()))) {
                        throw new IllegalArgumentException("another outcome has this number");
                    }
                    fresh.remove(outcome.id());
                }
            }
            List<SealedOutcome> rows = fresh.values().stream()
                    .sorted(java.util.Comparator.comparingLong(SealedOutcome::id))
                    .toList();
            Optional<Tally> after = expected.map(tally -> {
                Tally sum = tally;
                for (SealedOutcome row : rows) {
                    sum = sum.plus(row.seal());
                }
                return sum;
            });
            writeTally(expected, after);
            database.write(handle -> {
                OutcomeTable.insert(handle, rows);
                if (session != null) {
                    UnfinishedTable.delete(handle, session);
                    UnfinishedTable.deleteUnneededGuides(handle);
                }
                return true;
            });
            database.sync();
            expected = after;
            writeTally(after, after);
        } catch (StoreRefused refused) {
            close();
            throw refused;
        }
    }

    private Map<Long, SealedOutcome> sealed(List<Outcome> outcomes) throws StoreRefused {
        Map<Long, SealedOutcome> sealed = new HashMap<>();
        try {
            for (Outcome outcome : outcomes) {
                sealed.put(outcome.id(), seal.seal(outcome));
            }
            return sealed;
        } catch (Identifying found) {
            throw Refusals.identifying(found);
        }
    }

    private void writeTally(Optional<Tally> before, Optional<Tally> after) throws StoreRefused {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        try {
            tallyFile.write(before.equals(after) ? List.of(after.get()) : List.of(before.get(), after.get()));
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }

    /** All sound outcomes, in no order that means anything. */
    public List<Outcome> outcomes() throws StoreRefused {
        List<Outcome> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    /** Hands over all sound outcomes one by one, in no order that means anything. */
    public synchronized void forEach(Consumer<Outcome> action) throws StoreRefused {
        requireOpen();
        scan(action);
    }

    /** Looks at every outcome again. */
    public synchronized Verification verify() throws StoreRefused {
        requireOpen();
        return scan(outcome -> {}).against(expected);
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

    private Scan scan(Consumer<Outcome> action) throws StoreRefused {
        return database.read(handle -> Scan.of(handle, seal, action));
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
    public synchronized void keep(long id, Session session) throws StoreRefused {
        requireOpen();
        SealedUnfinished row = sessions.row(id, session);
        try {
            sessions.put(row, session);
        } catch (StoreRefused refused) {
            close();
            throw refused;
        }
    }

    /** The sessions that can go on, the one kept last first; damaged ones are left out. */
    public synchronized List<KeptSession> unfinished() throws StoreRefused {
        requireOpen();
        return sessions.all();
    }

    /** The guide that a session began with, whatever has been installed since; nothing when it is damaged. */
    public synchronized Optional<Guide> guide(Unfinished session) throws StoreRefused {
        requireOpen();
        return sessions.guide(session);
    }

    /** Forgets what was kept of a session. */
    public synchronized void forget(long id) throws StoreRefused {
        requireOpen();
        try {
            sessions.forget(id);
        } catch (StoreRefused refused) {
            close();
            throw refused;
        }
    }

    private void requireOpen() throws StoreRefused {
        if (closed) {
            throw Refusals.closed();
        }
    }

    /** Closes the desk and lets others open it; more than once is fine. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            database.close();
            key.close();
            Desk.unlock(lock);
        }
    }
}
