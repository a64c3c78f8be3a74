package advisor.workbench.desk;

import advisor.store.BackupLook;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.Keeping;
import advisor.store.Recount;
import advisor.store.Verification;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The care of a desk in the store.
 *
 * @param desk its home
 * @param store it, open
 */
record StoreCare(Desk desk, DeskStore store) implements DeskCare {

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
    public Optional<Looked> lookThrough(BooleanSupplier isOff) throws Refused {
        Runnable meanwhile = () -> {
            if (isOff.getAsBoolean()) {
                throw new CancellationException();
            }
        };
        try {
            return Optional.of(StoreDesks.ask(() -> {
                Verification found = store.verify(meanwhile);
                Recount recount = store.recount(meanwhile);
                return new Looked(found.lost() == 0 && recount.agrees(), List.of(found.sentence(), recount.sentence()));
            }));
        } catch (CancellationException off) {
            return Optional.empty();
        }
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
    public Optional<Path> lastBackup() {
        return desk.lastBackup().filter(file -> file.getParent() != null && Files.isDirectory(file.getParent()));
    }

    @Override
    public long backUp(Path file) throws Refused {
        return StoreDesks.ask(() -> store.backup(file));
    }

    @Override
    public List<Path> backups(Path file) {
        return DeskStore.backups(file);
    }

    @Override
    public boolean isOnTheSameDisk(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).equals(Files.getFileStore(desk.home()));
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
