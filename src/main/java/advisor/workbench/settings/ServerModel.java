package advisor.workbench.settings;

import advisor.guide.Text;
import advisor.workbench.desk.DeskServer;
import advisor.workbench.desk.Desks;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where the records are: asking a server whether they could go there, and moving them there and back. */
public final class ServerModel {

    private final OpenDesk desk;
    private final BooleanSupplier busy;
    private final BiConsumer<Desks.Move, char[]> move;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private DeskServer.@Nullable Where where;
    private String url = "";
    private @Nullable Path passwordFile;
    private DeskServer.@Nullable Reached reached;
    private boolean goingHome;
    private boolean working;
    private @Nullable Notice notice;

    /** Nothing asked yet. */
    ServerModel(OpenDesk desk, BooleanSupplier busy, BiConsumer<Desks.Move, char[]> move, Work loading) {
        this.desk = desk;
        this.busy = busy;
        this.move = move;
        this.loading = loading;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Asks the desk where its records are. */
    public void load() {
        loading.run(
                desk.records()::where,
                found -> {
                    where = found;
                    listeners.changed();
                },
                this::failed);
    }

    private void failed(Notice why) {
        working = false;
        notice = why;
        listeners.changed();
    }

    /** Where the records are, or null while that is not known. */
    public DeskServer.@Nullable Where where() {
        return where;
    }

    /** The address that was typed. */
    public String url() {
        return url;
    }

    /** The file with the password that was chosen, or null. */
    public @Nullable Path passwordFile() {
        return passwordFile;
    }

    /** Takes up an address; what another answered is forgotten. */
    public void type(String typed) {
        if (!typed.equals(url)) {
            url = typed;
            if (reached != null || notice != null) {
                reached = null;
                notice = null;
                listeners.changed();
            }
        }
    }

    /** Takes the password from the first line of a file, or from none. */
    public void password(@Nullable Path file) {
        passwordFile = file;
        reached = null;
        notice = null;
        listeners.changed();
    }

    /** Asks the server. */
    public void reach() {
        if (working) {
            return;
        }
        working = true;
        reached = null;
        notice = null;
        String asked = url;
        Path file = passwordFile;
        listeners.changed();
        loading.run(
                () -> desk.records().reach(asked, file),
                found -> {
                    working = false;
                    reached = asked.equals(url) ? found : null;
                    listeners.changed();
                },
                this::failed);
    }

    /** What the server answered, or null. */
    public DeskServer.@Nullable Reached reached() {
        return reached;
    }

    /** Whether something is being asked or moved. */
    public boolean isWorking() {
        return working;
    }

    /** Whether it is asked if the records should come home. */
    public boolean isGoingHome() {
        return goingHome;
    }

    /** Asks whether the records should come home, or no longer. */
    public void goHome(boolean really) {
        goingHome = really;
        notice = null;
        listeners.changed();
    }

    /** Moves the records, there or home as was asked, when the passphrase is right; it is wiped. */
    public void move(char[] passphrase) {
        DeskServer.Reached to = reached;
        boolean there = to != null && to.empty();
        if (working || !there && !goingHome) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        if (busy.getAsBoolean()) {
            Arrays.fill(passphrase, '\0');
            failed(SettingsModel.BUSY);
            return;
        }
        working = true;
        notice = null;
        listeners.changed();
        Desks.Move way = there ? new Desks.Move(url, passwordFile) : Desks.Move.HOME;
        char[] copy = passphrase.clone();
        loading.run(
                () -> desk.isDemonstration() || desk.isPassphrase(passphrase),
                right -> {
                    working = false;
                    if (right) {
                        move.accept(way, copy);
                    } else {
                        Arrays.fill(copy, '\0');
                        failed(new Notice(
                                new Text("口令不对。", "The passphrase is not right."),
                                new Text("请检查大小写和输入法，再试一次。", "Check capitals and keyboard and try again.")));
                    }
                },
                why -> {
                    Arrays.fill(copy, '\0');
                    failed(why);
                });
    }

    /** What could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Forgets what was typed and asked. */
    void forget() {
        url = "";
        passwordFile = null;
        reached = null;
        goingHome = false;
        notice = null;
    }
}
