package advisor.workbench.settings;

import advisor.guide.Text;
import advisor.store.BackupLook;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The backups at one place, each opened and looked at; making one, and putting one in the place of the desk. */
public final class BackupsModel {

    /** What a backup is called in a folder that was chosen. */
    static final String NAME = "advisor-desk.backup";

    private final DeskCare care;
    private final BooleanSupplier busy;
    private final BiConsumer<Path, char[]> restore;
    private final Work disk;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private @Nullable Path place;
    private boolean sameDisk;
    private List<Backup> backups = List.of();
    private int loads;
    private boolean making;
    private boolean trying;
    private @Nullable Long made;
    private @Nullable BackupLook chosen;
    private @Nullable Notice notice;

    /**
     * One backup.
     *
     * @param look what a look into it found; null while it is being opened
     */
    public record Backup(Path file, @Nullable BackupLook look) {}

    /** Nothing looked at yet. */
    BackupsModel(DeskCare care, BooleanSupplier busy, BiConsumer<Path, char[]> restore, Work disk, Work loading) {
        this.care = care;
        this.busy = busy;
        this.restore = restore;
        this.disk = disk;
        this.loading = loading;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Looks where the last backup went, and into the backups there. */
    public void load() {
        loading.run(care::lastBackup, found -> found.ifPresent(this::lookInto), this::failed);
    }

    /* Looks into the backups of this name. */
    private void lookInto(Path where) {
        loads++;
        int load = loads;
        place = where;
        loading.run(
                () -> new Found(care.backups(where), care.isOnTheSameDisk(where)),
                found -> {
                    if (load == loads) {
                        sameDisk = found.sameDisk();
                        backups = found.files().stream()
                                .map(file -> new Backup(file, null))
                                .toList();
                        listeners.changed();
                        look(load, 0);
                    }
                },
                this::failed);
    }

    private record Found(List<Path> files, boolean sameDisk) {}

    /* One after the other, so that each is shown as soon as it is known. */
    private void look(int load, int number) {
        if (load != loads || number >= backups.size()) {
            return;
        }
        Path file = backups.get(number).file();
        loading.run(
                () -> care.look(file),
                look -> {
                    if (load == loads) {
                        List<Backup> all = new ArrayList<>(backups);
                        all.set(number, new Backup(file, look));
                        backups = List.copyOf(all);
                        listeners.changed();
                        look(load, number + 1);
                    }
                },
                this::failed);
    }

    private void failed(Notice why) {
        making = false;
        trying = false;
        notice = why;
        listeners.changed();
    }

    /** Where the backups looked at lie, the newest of them under this name; null when none was made yet. */
    public @Nullable Path place() {
        return place;
    }

    /** Whether they are on the same disk as the desk. */
    public boolean isOnTheSameDisk() {
        return sameDisk;
    }

    /** The backups at that place, the newest first. */
    public List<Backup> backups() {
        return backups;
    }

    /** Makes a backup in a folder that was chosen. */
    public void backUpInto(Path folder) {
        backUp(folder.resolve(NAME));
    }

    /** Makes a backup at a place. */
    public void backUp(Path where) {
        if (making) {
            return;
        }
        making = true;
        made = null;
        notice = null;
        chosen = null;
        listeners.changed();
        disk.telling("正在做备份，并读回核对", "Making the backup and reading it again")
                .run(
                        () -> care.backUp(where),
                        count -> {
                            making = false;
                            made = count;
                            lookInto(where);
                        },
                        this::failed);
    }

    /** Whether a backup is being made. */
    public boolean isMaking() {
        return making;
    }

    /** How many outcomes are in the backup that was made last, or null. */
    public @Nullable Long made() {
        return made;
    }

    /** What could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** The backup that might be restored, or null. */
    public @Nullable BackupLook chosen() {
        return chosen;
    }

    /** Considers restoring a backup that was looked into, or null to give that up. */
    public void choose(@Nullable BackupLook look) {
        if (!trying) {
            chosen = look;
            notice = null;
            made = null;
            listeners.changed();
        }
    }

    /** Looks into a backup that lies elsewhere, to consider restoring it. */
    public void chooseFile(Path file) {
        notice = null;
        loading.telling("正在查看备份", "Looking into the backup").run(() -> care.look(file), this::choose, this::failed);
    }

    /** Whether a passphrase is being tried, or the backup put in place. */
    public boolean isRestoring() {
        return trying;
    }

    /** Puts the backup considered in the place of the desk when the passphrase opens it; what was typed is wiped. */
    public void restore(char[] passphrase) {
        BackupLook look = chosen;
        if (look == null || look.state() != BackupLook.State.WHOLE || trying) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        if (busy.getAsBoolean()) {
            Arrays.fill(passphrase, '\0');
            failed(SettingsModel.BUSY);
            return;
        }
        trying = true;
        notice = null;
        listeners.changed();
        char[] copy = passphrase.clone();
        loading.telling("正在试口令", "Trying the passphrase")
                .run(
                        () -> care.opens(look.file(), passphrase),
                        opens -> {
                            trying = false;
                            if (opens) {
                                restore.accept(look.file(), copy);
                            } else {
                                Arrays.fill(copy, '\0');
                                failed(
                                        new Notice(
                                                new Text(
                                                        "这份备份用的不是这个口令。",
                                                        "The backup does not open with this passphrase."),
                                                new Text(
                                                        "请用做备份时的口令、副手的口令或恢复词。",
                                                        "Give the passphrase of when it was made, a deputy's, or the recovery words.")));
                            }
                        },
                        why -> {
                            Arrays.fill(copy, '\0');
                            failed(why);
                        });
    }

    /** Forgets what was considered. */
    void forget() {
        chosen = null;
        made = null;
        notice = null;
    }
}
