package advisor.workbench.desk;

import advisor.guide.Counted;
import advisor.guide.Text;
import advisor.outcome.Organisations;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.ServerAddress;
import advisor.store.StoreRefused;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.Arrays;
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
            return new StoreDesk(desk, store, desk.server().orElse(null), given);
        });
    }
}
