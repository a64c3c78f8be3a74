package advisor.workbench.desk;

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
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.GuidePractice;
import advisor.store.Kept;
import advisor.store.ReleaseBook;
import advisor.store.ServerAddress;
import advisor.store.Sighting;
import advisor.store.Summary;
import advisor.store.Tabulation;
import advisor.store.Verification;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open desk in the store, which refuses in the words of the window.
 *
 * @param at the server where its records are, or null when they are in its home
 * @param given whether that server was said on starting, rather than by the home
 */
record StoreDesk(Desk desk, DeskStore store, @Nullable ServerAddress at, boolean given) implements OpenDesk {

    @Override
    public boolean isDemonstration() {
        return store.isDemonstration();
    }

    @Override
    public String place() {
        return desk.home().toString();
    }

    @Override
    public Optional<Server> server() {
        return Optional.ofNullable(at).map(StoreServer::server);
    }

    @Override
    public @Nullable Notice damage() {
        Verification found = store.foundOnOpening();
        Text goOn = new Text("新的会话照常可以保存。", "New sessions can be saved as usual.");
        return store.mended()
                .map(mended -> new Notice(mended, goOn))
                .orElseGet(() -> found.lost() == 0 ? null : new Notice(found.sentence(), goOn));
    }

    @Override
    public boolean isPassphrase(char[] passphrase) throws Refused {
        return StoreDesks.ask(() -> desk.isPassphrase(passphrase));
    }

    @Override
    public DeskCare care() {
        return new StoreCare(desk, store);
    }

    @Override
    public DeskExchange exchange() {
        return new StoreExchange(desk, store);
    }

    @Override
    public DeskServer records() {
        return new StoreServer(desk, given);
    }

    @Override
    public long newSession() {
        return store.newSession();
    }

    @Override
    public void keep(long id, Session session) throws Refused {
        StoreDesks.act(() -> store.keep(id, session));
    }

    @Override
    public void forget(long id) throws Refused {
        StoreDesks.act(() -> store.forget(id));
    }

    @Override
    public void save(Outcome outcome, long session, @Nullable Receipt receipt, Organisations named, Practice practised)
            throws Refused {
        StoreDesks.ask(() -> {
            store.save(outcome, session, receipt, named, practised);
            return true;
        });
    }

    @Override
    public Similar similar(Likeness client, YearMonth now) throws Refused {
        return StoreDesks.ask(() -> store.similar(client, now));
    }

    @Override
    public List<Sighting> radar(YearMonth now) throws Refused {
        return StoreDesks.ask(() -> store.radar(now));
    }

    @Override
    public void told(List<Sighting> sightings, YearMonth now) throws Refused {
        StoreDesks.ask(() -> {
            store.told(sightings, now);
            return true;
        });
    }

    @Override
    public Map<Key, GuidePractice> practice() throws Refused {
        return StoreDesks.ask(store::practice);
    }

    @Override
    public List<Rarity.Rare> rare(Outcome outcome) throws Refused {
        return StoreDesks.ask(() -> store.rare(outcome));
    }

    @Override
    public Optional<Kept> find(Receipt receipt) throws Refused {
        return StoreDesks.ask(() -> store.find(receipt));
    }

    @Override
    public void follow(Kept kept, FollowUp told) throws Refused {
        StoreDesks.act(() -> store.follow(kept, told));
    }

    @Override
    public void withdraw(Receipt receipt) throws Refused {
        StoreDesks.ask(() -> store.withdraw(receipt));
    }

    @Override
    public List<Interrupted> interrupted() throws Refused {
        return StoreDesks.ask(store::unfinished).stream()
                .map(kept -> new Interrupted(kept.unfinished(), kept.keptAt()))
                .toList();
    }

    @Override
    public Optional<Guide> guide(Unfinished session) throws Refused {
        return StoreDesks.ask(() -> store.guide(session));
    }

    @Override
    public List<Outcome> outcomes() throws Refused {
        return StoreDesks.ask(store::outcomes);
    }

    @Override
    public void forEachOutcome(Consumer<Outcome> action) throws Refused {
        StoreDesks.ask(() -> {
            store.forEach(action);
            return true;
        });
    }

    @Override
    public Summary summary() throws Refused {
        return StoreDesks.ask(store::summary);
    }

    @Override
    public ReleaseBook releases() throws Refused {
        return StoreDesks.ask(store::releases);
    }

    @Override
    public ClosedPeriod release(Quarter period, Supplier<? extends Tabulation> tables) throws Refused {
        return StoreDesks.ask(() -> store.release(period, tables));
    }

    @Override
    public long export(Path file) throws Refused {
        return StoreDesks.ask(() -> store.export(file));
    }

    @Override
    public void close() {
        store.close();
    }
}
