package advisor.workbench.desk;

import advisor.disclosure.Quarter;
import advisor.guide.Counted;
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
import advisor.store.StoreRefused;
import advisor.store.Summary;
import advisor.store.Tabulation;
import advisor.store.Verification;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Desks in the store: one home folder, one desk. */
public final class StoreDesks implements Desks {

    private final Desk desk;
    private final boolean given;

    /** The desk whose home is a folder, which need not be there yet. */
    public StoreDesks(Path home) {
        this(home, null);
    }

    /**
     * The desk whose home is a folder.
     *
     * @param server where its records are, or null for where the home says
     */
    public StoreDesks(Path home, @Nullable ServerAddress server) {
        this.desk = new Desk(home, server);
        this.given = server != null;
    }

    /** Something asked of the store. */
    interface Call<T> {
        T call() throws StoreRefused;
    }

    /** Something done in the store. */
    interface Act {
        void act() throws StoreRefused;
    }

    /** Does something in the store, and refuses in its words. */
    static void act(Act act) throws Refused {
        ask(() -> {
            act.act();
            return true;
        });
    }

    /** Asks the store something, and refuses in its words. */
    static <T> T ask(Call<T> call) throws Refused {
        try {
            return call.call();
        } catch (StoreRefused refused) {
            throw new Refused(refused.message(), refused.remedy());
        }
    }

    @Override
    public Found look() throws Refused {
        Kind kind = switch (ask(desk::kind)) {
            case NONE -> Kind.NONE;
            case REAL -> Kind.REAL;
            case DEMONSTRATION -> Kind.DEMONSTRATION;
        };
        return new Found(
                kind,
                ask(desk::server).map(ServerAddress::shown).orElse(desk.home().toString()));
    }

    @Override
    public OpenDesk create(char[] passphrase) throws Refused {
        return opened(() -> desk.create(passphrase));
    }

    @Override
    public OpenDesk unlock(char[] passphrase) throws Refused {
        return opened(() -> desk.open(passphrase));
    }

    @Override
    public OpenDesk demonstration() throws Refused {
        return opened(desk::openDemonstration);
    }

    @Override
    public Changed restore(Path backup, char[] passphrase) throws Refused {
        Desk.Restored restored = ask(() -> desk.restore(backup, passphrase));
        long outcomes = restored.store().foundOnOpening().outcomes();
        String before = restored.before().map(Path::toString).orElse("");
        return new Changed(
                opened(restored::store),
                new Text(
                        "已恢复 " + outcomes + " 条记录。原来的文件在 " + before + "；确认一切正常后请自己删除。",
                        Counted.of(outcomes, "record was", "records were") + " restored. What was there before is in "
                                + before + "; delete it once all is well."));
    }

    @Override
    public Changed move(Move to, char[] passphrase) throws Refused {
        char[] copy = passphrase.clone();
        try {
            boolean demonstration = ask(desk::kind) == Desk.Kind.DEMONSTRATION;
            boolean home = to.equals(Move.HOME);
            long moved = ask(() -> home
                    ? desk.moveHome(passphrase)
                    : desk.moveTo(ServerAddress.of(to.url(), to.passwordFile()), passphrase));
            Text said = home
                    ? new Text(
                            "已把 " + moved + " 条记录搬回来并核对过。服务器上的还在，可当备份。",
                            Counted.of(moved, "record was", "records were")
                                    + " moved home and counted. Those on the server are still there, as a backup.")
                    : new Text(
                            "已把 " + moved + " 条记录搬到服务器并核对过。原来的文件在 before-move 文件夹里，可当备份。",
                            Counted.of(moved, "record was", "records were")
                                    + " moved to the server and counted. What was here is in a folder before-move,"
                                    + " as a backup.");
            return new Changed(demonstration ? demonstration() : unlock(copy), said);
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(copy, '\0');
        }
    }

    private OpenDesk opened(Call<DeskStore> opening) throws Refused {
        return ask(() -> {
            DeskStore store = opening.call();
            // a session asks for its names on the event thread
            Organisations.ready();
            return new Open(desk, store, desk.server().orElse(null), given);
        });
    }

    private record Open(
            Desk desk, DeskStore store, @Nullable ServerAddress at, boolean given) implements OpenDesk {

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
            return ask(() -> desk.isPassphrase(passphrase));
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
            act(() -> store.keep(id, session));
        }

        @Override
        public void forget(long id) throws Refused {
            act(() -> store.forget(id));
        }

        @Override
        public void save(
                Outcome outcome, long session, @Nullable Receipt receipt, Organisations named, Practice practised)
                throws Refused {
            ask(() -> {
                store.save(outcome, session, receipt, named, practised);
                return true;
            });
        }

        @Override
        public Similar similar(Likeness client, YearMonth now) throws Refused {
            return ask(() -> store.similar(client, now));
        }

        @Override
        public List<Sighting> radar(YearMonth now) throws Refused {
            return ask(() -> store.radar(now));
        }

        @Override
        public void told(List<Sighting> sightings, YearMonth now) throws Refused {
            ask(() -> {
                store.told(sightings, now);
                return true;
            });
        }

        @Override
        public Map<Key, GuidePractice> practice() throws Refused {
            return ask(store::practice);
        }

        @Override
        public List<Rarity.Rare> rare(Outcome outcome) throws Refused {
            return ask(() -> store.rare(outcome));
        }

        @Override
        public Optional<Kept> find(Receipt receipt) throws Refused {
            return ask(() -> store.find(receipt));
        }

        @Override
        public void follow(Kept kept, FollowUp told) throws Refused {
            act(() -> store.follow(kept, told));
        }

        @Override
        public void withdraw(Receipt receipt) throws Refused {
            ask(() -> store.withdraw(receipt));
        }

        @Override
        public List<Interrupted> interrupted() throws Refused {
            return ask(store::unfinished).stream()
                    .map(kept -> new Interrupted(kept.unfinished(), kept.keptAt()))
                    .toList();
        }

        @Override
        public Optional<Guide> guide(Unfinished session) throws Refused {
            return ask(() -> store.guide(session));
        }

        @Override
        public List<Outcome> outcomes() throws Refused {
            return ask(store::outcomes);
        }

        @Override
        public void forEachOutcome(Consumer<Outcome> action) throws Refused {
            ask(() -> {
                store.forEach(action);
                return true;
            });
        }

        @Override
        public Summary summary() throws Refused {
            return ask(store::summary);
        }

        @Override
        public ReleaseBook releases() throws Refused {
            return ask(store::releases);
        }

        @Override
        public ClosedPeriod release(Quarter period, Supplier<? extends Tabulation> tables) throws Refused {
            return ask(() -> store.release(period, tables));
        }

        @Override
        public long export(Path file) throws Refused {
            return ask(() -> store.export(file));
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
