package advisor.workbench.desk;

import advisor.disclosure.Quarter;
import advisor.guide.Guide;
import advisor.guide.Similar;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.Likeness;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.outcome.Rarity;
import advisor.outcome.Receipt;
import advisor.outcome.Unfinished;
import advisor.session.Session;
import advisor.store.ClosedPeriod;
import advisor.store.GuidePractice;
import advisor.store.Kept;
import advisor.store.ReleaseBook;
import advisor.store.Sighting;
import advisor.store.Summary;
import advisor.store.Tabulation;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A desk that is open; every call may wait for the disk and belongs off the event thread. */
public interface OpenDesk extends AutoCloseable {

    /** Whether the desk is for demonstration, so that it has no passphrase and no real client may be kept in it. */
    boolean isDemonstration();

    /** Where it lives, for people to read. */
    String place();

    /** The server that holds the records, for people to read; nothing when they are in the home. */
    Optional<Server> server();

    /** What a look at every outcome found when it was opened, or null when all is well. */
    @Nullable
    Notice damage();

    /**
     * Whether a passphrase is the desk's.
     *
     * @param passphrase wiped before this returns
     */
    boolean isPassphrase(char[] passphrase) throws Refused;

    /** What keeps it in good order. */
    DeskCare care();

    /** What it gives to the others of its group, and takes in from them. */
    DeskExchange exchange();

    /** Where its records are. */
    DeskServer records();

    /** A random number under which a new session can be kept. */
    long newSession();

    /** Keeps what may be kept of a session so far, in place of what was kept of it before. */
    void keep(long id, Session session) throws Refused;

    /** Forgets what was kept of a session. */
    void forget(long id) throws Refused;

    /**
     * Saves an outcome and forgets what was kept of its session; when this returns it is on the disk.
     *
     * @param receipt the receipt the client takes along, or null; its number is not kept
     * @param named the organisations the client named; they are counted, and their names not kept
     * @param practised how the session went by its guide; it is counted, and not kept of the session
     */
    void save(Outcome outcome, long session, @Nullable Receipt receipt, Organisations named, Practice practised)
            throws Refused;

    /** How many earlier clients a client is like; each count is 0 where they are fewer than five. */
    Similar similar(Likeness client, YearMonth now) throws Refused;

    /** What many clients have in common, the most first: levels that were passed, never counts. */
    List<Sighting> radar(YearMonth now) throws Refused;

    /** Notes that sightings were told, so that they are not new again. */
    void told(List<Sighting> sightings, YearMonth now) throws Refused;

    /** How sessions went by each guide; exact, and not for anybody's eyes. */
    Map<Key, GuidePractice> practice() throws Refused;

    /** What is rare in an outcome that is not saved yet. */
    List<Rarity.Rare> rare(Outcome outcome) throws Refused;

    /** What is kept of the client who took this receipt; nothing when there is none or its time is over. */
    Optional<Kept> find(Receipt receipt) throws Refused;

    /** Keeps what a client told who came back, in place of what was told before. */
    void follow(Kept kept, FollowUp told) throws Refused;

    /** Deletes all that is kept of the client who took this receipt. */
    void withdraw(Receipt receipt) throws Refused;

    /** The sessions that were broken off and can go on, the latest first. */
    List<Interrupted> interrupted() throws Refused;

    /** The guide that a session began with, or nothing when it is damaged. */
    Optional<Guide> guide(Unfinished session) throws Refused;

    /** All outcomes, in no order that means anything. */
    List<Outcome> outcomes() throws Refused;

    /** Hands over all outcomes one by one, in no order that means anything; on the calling thread. */
    void forEachOutcome(Consumer<Outcome> action) throws Refused;

    /** The exact counts that the desk's own report is made of; not for anybody's eyes. */
    Summary summary() throws Refused;

    /** The ledger of what was published. */
    ReleaseBook releases() throws Refused;

    /**
     * What was published of a quarter; when it is not published yet it is now, for good.
     *
     * @param tables makes the tables, with nothing counted yet
     */
    ClosedPeriod release(Quarter period, Supplier<? extends Tabulation> tables) throws Refused;

    /**
     * Writes all sound outcomes into a new file.
     *
     * @return how many were written
     */
    long export(Path file) throws Refused;

    @Override
    void close();

    /**
     * A server that several desks share.
     *
     * @param shown host and database, without anything secret
     * @param verified whether the connection is encrypted and leads to the server of that name; otherwise it is this
     *     machine, or encrypted at least
     */
    record Server(String shown, boolean verified) {}

    /**
     * A session that was broken off.
     *
     * @param unfinished what was kept of it
     * @param keptAt when that was kept last
     */
    record Interrupted(Unfinished unfinished, Instant keptAt) {}
}
