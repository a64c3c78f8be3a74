package advisor.workbench;

import advisor.disclosure.Epsilon;
import advisor.disclosure.NoisyRelease;
import advisor.disclosure.Quarter;
import advisor.guide.Guide;
import advisor.guide.Similar;
import advisor.guide.Text;
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
import advisor.workbench.desk.DeskServer;
import advisor.workbench.desk.Desks;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A desk in memory that records what it is asked to do, and refuses when it is told to. */
public final class FakeDesks implements Desks, OpenDesk {

    public static final Refused FULL =
            new Refused(new Text("磁盘满了。", "The disk is full."), new Text("请腾出空间。", "Make room."));

    public Kind kind = Kind.DEMONSTRATION;
    public String passphrase = "";
    public @Nullable Refused refusal;
    public final List<Outcome> saved = new ArrayList<>();
    public final Map<Long, Session> kept = new LinkedHashMap<>();
    public final List<Long> forgotten = new ArrayList<>();
    public final List<Interrupted> interrupted = new ArrayList<>();
    public final List<Sighting> sightings = new ArrayList<>();
    public Similar similar = Similar.NONE;
    public boolean closed;
    private long next = 1;

    private void check() throws Refused {
        Refused now = refusal;
        if (now != null) {
            throw now;
        }
    }

    @Override
    public Found look() throws Refused {
        check();
        return new Found(kind, "/home/desk/.advisor");
    }

    @Override
    public OpenDesk create(char[] chosen) throws Refused {
        check();
        passphrase = new String(chosen);
        Arrays.fill(chosen, '\0');
        kind = Kind.REAL;
        return this;
    }

    @Override
    public OpenDesk unlock(char[] given) throws Refused {
        check();
        if (!isPassphrase(given)) {
            throw new Refused(new Text("口令不对。", "The passphrase is not right."), new Text("请再试一次。", "Try again."));
        }
        return this;
    }

    @Override
    public OpenDesk demonstration() throws Refused {
        check();
        kind = Kind.DEMONSTRATION;
        return this;
    }

    /** What was restored. */
    public final List<Path> restored = new ArrayList<>();

    @Override
    public Changed restore(Path backup, char[] given) throws Refused {
        check();
        Arrays.fill(given, '\0');
        restored.add(backup);
        return new Changed(this, new Text("已恢复。", "Restored."));
    }

    /** Where its records were moved. */
    public final List<Move> moved = new ArrayList<>();

    @Override
    public Changed move(Move to, char[] given) throws Refused {
        check();
        Arrays.fill(given, '\0');
        moved.add(to);
        return new Changed(this, new Text("已搬。", "Moved."));
    }

    /** The server its records are on; nothing when they are in its home. */
    public Optional<Server> at = Optional.empty();

    /** Whether the server that is asked has no records. */
    public boolean emptyServer = true;

    @Override
    public DeskServer records() {
        return new DeskServer() {
            @Override
            public Where where() throws Refused {
                check();
                return new Where(
                        at, at.isPresent() ? "jdbc:postgresql://db.example/desk" : "", Optional.empty(), false);
            }

            @Override
            public Reached reach(String url, @Nullable Path passwordFile) throws Refused {
                check();
                return new Reached(new Server("db.example/desk", true), emptyServer);
            }
        };
    }

    /** What it exchanges. */
    public final FakeExchange exchange = new FakeExchange();

    @Override
    public FakeExchange exchange() {
        return exchange;
    }

    /** How it is cared for. */
    public final FakeCare care = new FakeCare();

    @Override
    public FakeCare care() {
        return care;
    }

    @Override
    public boolean isDemonstration() {
        return kind == Kind.DEMONSTRATION;
    }

    @Override
    public String place() {
        return "/home/desk/.advisor";
    }

    /** Where outcomes were exported to. */
    public final List<Path> exported = new ArrayList<>();

    @Override
    public Optional<Server> server() {
        return Optional.empty();
    }

    @Override
    public @Nullable Notice damage() {
        return null;
    }

    @Override
    public boolean isPassphrase(char[] given) {
        boolean same = passphrase.equals(new String(given));
        Arrays.fill(given, '\0');
        return same;
    }

    @Override
    public long newSession() {
        return next++;
    }

    @Override
    public void keep(long id, Session session) throws Refused {
        check();
        kept.put(id, session);
    }

    @Override
    public void forget(long id) throws Refused {
        check();
        kept.remove(id);
        forgotten.add(id);
    }

    @Override
    public Similar similar(Likeness client, YearMonth now) throws Refused {
        check();
        return client.isEmpty() ? Similar.NONE : similar;
    }

    @Override
    public List<Sighting> radar(YearMonth now) throws Refused {
        check();
        return List.copyOf(sightings);
    }

    @Override
    public void told(List<Sighting> seen, YearMonth now) {
        sightings.replaceAll(one -> new Sighting(one.leak(), one.atLeast(), one.atLeast(), one.mark()));
    }

    @Override
    public Map<Key, GuidePractice> practice() {
        return Map.of();
    }

    @Override
    public void save(Outcome outcome, long session, @Nullable Receipt receipt, Organisations named, Practice practised)
            throws Refused {
        check();
        kept.remove(session);
        saved.add(outcome);
        if (receipt != null) {
            receipts.put(receipt, new Kept(outcome, Optional.empty(), LocalDate.of(2027, 5, 23)));
        }
    }

    /** What is kept under receipts. */
    public final Map<Receipt, Kept> receipts = new HashMap<>();

    /** What is rare in any outcome. */
    public final List<Rarity.Rare> rare = new ArrayList<>();

    @Override
    public List<Rarity.Rare> rare(Outcome outcome) throws Refused {
        check();
        return List.copyOf(rare);
    }

    @Override
    public Optional<Kept> find(Receipt receipt) throws Refused {
        check();
        return Optional.ofNullable(receipts.get(receipt));
    }

    @Override
    public void follow(Kept found, FollowUp told) throws Refused {
        check();
        receipts.replaceAll((receipt, one) ->
                one.outcome().equals(found.outcome()) ? new Kept(one.outcome(), Optional.of(told), one.until()) : one);
    }

    @Override
    public void withdraw(Receipt receipt) throws Refused {
        check();
        Kept gone = receipts.remove(receipt);
        if (gone != null) {
            saved.remove(gone.outcome());
        }
    }

    /** Breaks off a session at a time, as a crash would. */
    public void interrupt(Session session, Instant at) {
        interrupted.add(new Interrupted(Unfinished.of(newSession(), session), at));
    }

    @Override
    public List<Interrupted> interrupted() throws Refused {
        check();
        return List.copyOf(interrupted);
    }

    @Override
    public Optional<Guide> guide(Unfinished session) {
        return Optional.of(DeskGuide.guide());
    }

    @Override
    public List<Outcome> outcomes() throws Refused {
        check();
        return List.copyOf(saved);
    }

    @Override
    public void forEachOutcome(Consumer<Outcome> action) throws Refused {
        outcomes().forEach(action);
    }

    @Override
    public Summary summary() throws Refused {
        check();
        return Summary.of(saved, Map.of());
    }

    /** What was published. */
    public final List<ClosedPeriod> released = new ArrayList<>();

    @Override
    public ReleaseBook releases() throws Refused {
        check();
        return new ReleaseBook(released, LocalDate.of(2026, 11, 24));
    }

    @Override
    public ClosedPeriod release(Quarter period, Supplier<? extends Tabulation> tables) throws Refused {
        check();
        Tabulation counted = tables.get();
        saved.forEach(counted::count);
        ClosedPeriod closed = new ClosedPeriod(
                period,
                LocalDate.of(2026, 11, 24),
                NoisyRelease.of(period.toString(), counted.exact(), Epsilon.HALF, new byte[32]),
                counted.words());
        released.add(closed);
        return closed;
    }

    @Override
    public long export(Path file) throws Refused {
        check();
        exported.add(file);
        return saved.size();
    }

    @Override
    public void close() {
        closed = true;
    }
}
