package advisor.workbench.desk;

import advisor.disclosure.Quarter;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.FollowUp;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.outcome.Receipt;
import advisor.outcome.Unfinished;
import advisor.session.Session;
import advisor.store.ClosedPeriod;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.Kept;
import advisor.store.ReleaseBook;
import advisor.store.ServerAddress;
import advisor.store.StoreRefused;
import advisor.store.Summary;
import advisor.store.Tabulation;
import advisor.store.Verification;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Desks in the store: one home folder, one desk. */
public final class StoreDesks implements Desks {

    private final Desk desk;

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
    }

    private interface Call<T> {
        T call() throws StoreRefused;
    }

    private static <T> T ask(Call<T> call) throws Refused {
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

    private OpenDesk opened(Call<DeskStore> opening) throws Refused {
        return ask(() -> {
            DeskStore store = opening.call();
            return new Open(desk, store, desk.server().orElse(null));
        });
    }

    private record Open(
            Desk desk, DeskStore store, @Nullable ServerAddress at) implements OpenDesk {

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
            return Optional.ofNullable(at).map(address -> new Server(address.shown(), address.isVerified()));
        }

        @Override
        public @Nullable Notice damage() {
            Verification found = store.foundOnOpening();
            return found.lost() == 0
                    ? null
                    : new Notice(found.sentence(), new Text("新的会话照常可以保存。", "New sessions can be saved as usual."));
        }

        @Override
        public boolean isPassphrase(char[] passphrase) throws Refused {
            return ask(() -> desk.isPassphrase(passphrase));
        }

        @Override
        public long newSession() {
            return store.newSession();
        }

        @Override
        public void keep(long id, Session session) throws Refused {
            ask(() -> {
                store.keep(id, session);
                return true;
            });
        }

        @Override
        public void forget(long id) throws Refused {
            ask(() -> {
                store.forget(id);
                return true;
            });
        }

        @Override
        public void save(Outcome outcome, long session, @Nullable Receipt receipt, Organisations named) throws Refused {
            ask(() -> {
                store.save(outcome, session, receipt, named);
                return true;
            });
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
            ask(() -> {
                store.follow(kept, told);
                return true;
            });
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
