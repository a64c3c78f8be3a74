package advisor.workbench.settings;

import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** The settings of an open desk: its sections, and which of them is looked at. */
public final class SettingsModel {

    private final BackupsModel backups;
    private final PassphraseModel passphrase;
    private final HeldModel held;
    private final RetentionModel retention;
    private final Listeners listeners = new Listeners();
    private SettingsSection section = SettingsSection.APPEARANCE;

    /**
     * Settings that begin with the appearance.
     *
     * @param busy whether sessions are open, which a restored desk would not know
     * @param restore closes the desk and puts a backup in its place, with what opens it
     * @param disk work on one thread, for what must happen in the order it was asked for
     * @param loading work on other threads
     */
    public SettingsModel(
            OpenDesk desk, BooleanSupplier busy, BiConsumer<Path, char[]> restore, Work disk, Work loading) {
        this.backups = new BackupsModel(desk.care(), busy, restore, disk, loading);
        this.passphrase = new PassphraseModel(desk.care(), loading);
        this.held = new HeldModel(desk.care(), disk);
        this.retention = new RetentionModel(desk.care(), disk);
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
}
