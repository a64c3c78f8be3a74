package advisor.workbench.desk;

import advisor.guide.Text;
import advisor.store.BackupLook;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.Keeping;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The care of a desk in the store.
 *
 * @param desk its home
 * @param store it, open
 */
record StoreCare(Desk desk, DeskStore store) implements DeskCare {

    /** Where backups go within the folder that was chosen. */
    static final String BACKUP = "advisor-desk.backup";

    /** Remembers that folder: one line, the path. */
    private static final String PLACE = "backups.txt";

    @Override
    public Keys keys() throws Refused {
        return StoreDesks.ask(() -> store.isDemonstration()
                ? new Keys(false, false)
                : new Keys(desk.keys().hasDeputy(), desk.keys().hasRecoveryWords()));
    }

    @Override
    public void changePassphrase(char[] now, char[] next) throws Refused {
        StoreDesks.act(() -> desk.keys().change(now, next));
    }

    @Override
    public void setDeputy(char[] now, char[] deputy) throws Refused {
        StoreDesks.act(() -> desk.keys().setDeputy(now, deputy));
    }

    @Override
    public void removeDeputy(char[] now) throws Refused {
        StoreDesks.act(() -> desk.keys().removeDeputy(now));
    }

    @Override
    public List<String> makeRecoveryWords(char[] now) throws Refused {
        return StoreDesks.ask(() -> desk.keys().makeRecoveryWords(now));
    }

    @Override
    public Held held() throws Refused {
        return StoreDesks.ask(() -> new Held(store.holdings().sentences(store.isDemonstration()), desk.files()));
    }

    @Override
    public Keeping keeping() throws Refused {
        return StoreDesks.ask(store::keeping);
    }

    @Override
    public long wouldFold(int months) throws Refused {
        return StoreDesks.ask(() -> store.wouldFold(months));
    }

    @Override
    public long keepFor(int months) throws Refused {
        return StoreDesks.ask(() -> store.keepFor(months));
    }

    @Override
    public Optional<Path> backupFolder() {
        try {
            Path folder = Path.of(Files.readString(desk.home().resolve(PLACE)).strip());
            return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            // nothing depends on it: the folder is chosen again
            return Optional.empty();
        }
    }

    @Override
    public long backUp(Path folder) throws Refused {
        long outcomes = StoreDesks.ask(() -> store.backup(folder.resolve(BACKUP)));
        try {
            Files.writeString(desk.home().resolve(PLACE), folder.toAbsolutePath() + "\n", StandardCharsets.UTF_8);
            return outcomes;
        } catch (IOException failure) {
            throw new Refused(
                    new Text(
                            "备份做好了，但记不住文件夹 " + folder + "。",
                            "The backup was made, but its folder " + folder + " could not be remembered."),
                    new Text("下次请再选一次这个文件夹。", "Choose that folder again the next time."));
        }
    }

    @Override
    public List<Path> backups(Path folder) {
        return DeskStore.backups(folder.resolve(BACKUP));
    }

    @Override
    public boolean isOnTheSameDisk(Path folder) {
        try {
            return Files.getFileStore(folder).equals(Files.getFileStore(desk.home()));
        } catch (IOException unknown) {
            return false;
        }
    }

    @Override
    public BackupLook look(Path backup) throws Refused {
        return StoreDesks.ask(() -> store.look(backup));
    }

    @Override
    public boolean opens(Path backup, char[] passphrase) throws Refused {
        return StoreDesks.ask(() -> desk.opens(backup, passphrase));
    }
}
