package advisor.store;

import advisor.guide.Guide;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.Likeness;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.outcome.Receipt;
import advisor.outcome.Unfinished;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open desk as far as it is read; {@link DeskStore} is the whole of it. */
abstract sealed class DeskReading implements AutoCloseable permits DeskStore {

    private final Shelves shelves;
    private final FileKey key;
    private final @Nullable HomeLock lock;
    private final boolean demonstration;
    private final Mending mending;
    private final Verification found;
    private final long damagedSessions;
    private boolean closed;

    DeskReading(Shelves shelves, FileKey key, @Nullable HomeLock lock, boolean demonstration) throws StoreRefused {
        this.shelves = shelves;
        this.key = key;
        this.lock = lock;
        this.demonstration = demonstration;
        this.mending = lock == null ? Mending.NONE : Mending.of(lock);
        this.found = shelves.open();
        this.damagedSessions = shelves.damagedSessions();
    }

    final Shelves shelves() {
        return shelves;
    }

    final FileKey key() {
        return key;
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
     * How many clients of the last twelve months, counted as sessions were saved, named the same organisation; 0 when
     * fewer than five did.
     */
    public synchronized int clientsNaming(Organisations named, YearMonth now) throws StoreRefused {
        requireOpen();
        return shelves.organisations().clients(named, now);
    }

    /**
     * What is rare in an outcome that is not saved yet, as {@link Rarity} has it; the first look at a city, and the first after a
     * withdrawal or a crash, reads its outcomes, which takes seconds when there are hundreds of thousands.
     */
    public synchronized List<Rarity.Rare> rare(Outcome outcome) throws StoreRefused {
        requireOpen();
        return shelves.rarities().rare(outcome);
    }

    /** How sessions went by each guide; exact, and not for anybody's eyes. */
    public synchronized Map<Key, GuidePractice> practice() throws StoreRefused {
        requireOpen();
        return shelves.practice().read();
    }

    /** How many earlier clients a client is like; each count is 0 where they are fewer than five. */
    public synchronized Similar similar(Likeness client, YearMonth now) throws StoreRefused {
        requireOpen();
        return client.isEmpty() ? Similar.NONE : shelves.radar().similar(client, now);
    }

    /** What many clients have in common, the most first: levels that were passed, never counts. */
    public synchronized List<Sighting> radar(YearMonth now) throws StoreRefused {
        requireOpen();
        return shelves.radar().sightings(now);
    }

    /** What is kept of the client who took this receipt; nothing when there is no such receipt or its time is over. */
    public synchronized Optional<Kept> find(Receipt receipt) throws StoreRefused {
        requireOpen();
        return shelves.receipts().find(receipt);
    }

    /** The ledger of what was released; read anew. */
    public synchronized ReleaseBook releases() throws StoreRefused {
        requireOpen();
        return shelves.releases().book();
    }

    /** Hands over all sound follow-ups one by one, in no order that means anything. */
    public synchronized void forEachFollowUp(Consumer<FollowUp> action) throws StoreRefused {
        requireOpen();
        shelves.receipts().forEachFollowUp(action);
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
        shelves.outcomes().forEach(action);
    }

    /** What the desk holds, for a client who asks. */
    public synchronized Holdings holdings() throws StoreRefused {
        requireOpen();
        return shelves.holdings();
    }

    /** Looks at every row again. */
    public Verification verify() throws StoreRefused {
        return verify(() -> {});
    }

    /**
     * Looks at every row again.
     *
     * @param meanwhile is run after every few hundred outcomes, on the calling thread; what it throws ends the look, which has
     *     changed nothing
     */
    public synchronized Verification verify(Runnable meanwhile) throws StoreRefused {
        requireOpen();
        return shelves.ledger().verify(handle -> shelves.outcomes().look(handle, meanwhile));
    }

    /** Counts all outcomes anew and compares them with the summary that reports are read from. */
    public Recount recount() throws StoreRefused {
        return recount(() -> {});
    }

    /**
     * Counts all outcomes anew and compares them with the summary that reports are read from.
     *
     * @param meanwhile is run after every few hundred outcomes, on the calling thread; what it throws ends the count, which has
     *     changed nothing
     */
    public synchronized Recount recount(Runnable meanwhile) throws StoreRefused {
        requireOpen();
        return shelves.summary().recount(shelves.retention().now().foldedBefore(), meanwhile);
    }

    /** The exact counts of all months, from the summary alone. */
    public Summary summary() throws StoreRefused {
        return summary(YearMonth.of(2000, 1), YearMonth.of(2200, 12));
    }

    /** The exact counts of some months, both of them included, from the summary alone. */
    public synchronized Summary summary(YearMonth from, YearMonth to) throws StoreRefused {
        requireOpen();
        return shelves.summary().read(Retention.number(from), Retention.number(to));
    }

    /** How long single outcomes are kept. */
    public synchronized Keeping keeping() throws StoreRefused {
        requireOpen();
        return Keeping.of(shelves.retention().now());
    }

    /** The sessions that can go on, the one kept last first; damaged ones are left out. */
    public synchronized List<KeptSession> unfinished() throws StoreRefused {
        requireOpen();
        return shelves.sessions().all();
    }

    /** The guide that a session began with, whatever has been installed since; nothing when it is damaged. */
    public synchronized Optional<Guide> guide(Unfinished session) throws StoreRefused {
        requireOpen();
        return shelves.sessions().guide(session);
    }

    /**
     * What happened to a desk that was not closed the last time, and what was put right; also when it is not as it was
     * closed, or sessions that were not at their end are damaged. Nothing when there is nothing to say.
     */
    public Optional<Text> mended() {
        return mending.sentence(found, damagedSessions, shelves.ledger().isChangedSinceClosed());
    }

    final void requireOpen() throws StoreRefused {
        if (closed) {
            throw Refusals.closed();
        }
    }

    /** Closes the desk and lets others open it; more than once is fine. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            shelves.close();
            key.close();
            if (lock != null) {
                lock.close();
            }
        }
    }
}
