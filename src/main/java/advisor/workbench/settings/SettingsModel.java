package advisor.workbench.settings;

import advisor.guide.Text;
import advisor.workbench.desk.DeskModel;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The settings of an open desk: its sections, and which of them is looked at. */
public final class SettingsModel {

    /** Why a desk can not be changed for another at the moment. */
    static final Notice BUSY = new Notice(
            new Text("还有没结束的会话。", "There are sessions that are not at their end."),
            new Text("请先结束或放弃它们。", "End or discard them first."));

    private final BackupsModel backups;
    private final PassphraseModel passphrase;
    private final HeldModel held;
    private final RetentionModel retention;
    private final ExchangeModel exchange;
    private final ServerModel server;
    private final Listeners listeners = new Listeners();
    private SettingsSection section = SettingsSection.APPEARANCE;
    private @Nullable Text said;

    /**
     * Settings that begin with the appearance.
     *
     * @param busy whether sessions are open, which a restored desk would not know
     * @param doors closes the desk and opens it changed: from a backup, or with its records elsewhere
     * @param disk work on one thread, for what must happen in the order it was asked for
     * @param loading work on other threads
     */
    public SettingsModel(OpenDesk desk, BooleanSupplier busy, DeskModel doors, Work disk, Work loading) {
        this.backups = new BackupsModel(desk.care(), busy, doors::restore, disk, loading);
        this.server = new ServerModel(desk, busy, doors::move, loading);
        this.passphrase = new PassphraseModel(desk.care(), loading);
        this.held = new HeldModel(desk.care(), disk);
        this.retention = new RetentionModel(desk.care(), disk);
        this.exchange = new ExchangeModel(desk.exchange(), disk);
    }

    /** Tells a listener when another section is looked at. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The section looked at. */
    public SettingsSection section() {
        return section;
    }

    /** Looks at a section; what was typed in another is forgotten. */
    public void go(SettingsSection next) {
        if (section != next) {
            leave();
            section = next;
            listeners.changed();
        }
    }

    /** Forgets what was typed: the advisor goes elsewhere. */
    public void leave() {
        passphrase.forget();
        backups.forget();
        retention.forget();
        exchange.forget();
        server.forget();
        said = null;
    }

    /** The desk was changed from a section: it is said there what was done. */
    public void arrive(SettingsSection from, Text what) {
        section = from;
        said = what;
    }

    /** What was done with the desk, or null. */
    public @Nullable Text said() {
        return said;
    }

    /** Backups. */
    public BackupsModel backups() {
        return backups;
    }

    /** What opens the desk. */
    public PassphraseModel passphrase() {
        return passphrase;
    }

    /** What the desk holds. */
    public HeldModel held() {
        return held;
    }

    /** How long outcomes are kept. */
    public RetentionModel retention() {
        return retention;
    }

    /** Exchange with other desks. */
    public ExchangeModel exchange() {
        return exchange;
    }

    /** Where the records are. */
    public ServerModel server() {
        return server;
    }
}
