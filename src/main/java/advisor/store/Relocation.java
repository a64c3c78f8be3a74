package advisor.store;

import advisor.store.Desk.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the records of a desk are from now on, once {@link Moving} has copied and counted them: in its home, or on a server. */
final class Relocation {

    private static final List<String> RECORDS = List.of(KeyFile.NAME, TallyFile.NAME, Database.FILE, RarityFile.NAME);

    private final Desk desk;
    private final Home home;

    Relocation(Desk desk, Home home) {
        this.desk = desk;
        this.home = home;
    }

    /** Moves them to a server; wipes the passphrase and gives the number of outcomes. */
    long toServer(ServerAddress server, char[] passphrase) throws StoreRefused {
        Optional<SharedDesk> now = desk.shared();
        if (now.isPresent()) {
            Arrays.fill(passphrase, '\0');
            throw now.get().address().url().equals(server.url())
                    ? ServerRefusals.alreadyThere()
                    : ServerRefusals.homeFirst();
        }
        long moved;
        try (DeskStore store = open(passphrase)) {
            moved = store.copyTo(
                    server, home.folder(), KeyFile.read(home.folder().resolve(KeyFile.NAME)));
            new ServerFile(server, "").write(home.folder());
        }
        Moving.putAside(home.folder(), RECORDS);
        return moved;
    }

    /** Moves them home; wipes the passphrase and gives the number of outcomes. */
    long toHome(char[] passphrase) throws StoreRefused {
        Optional<SharedDesk> now = desk.shared();
        if (now.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            throw ServerRefusals.alreadyThere();
        }
        if (ServerFile.read(home.folder()).isEmpty() && home.kind() != Kind.NONE) {
            Arrays.fill(passphrase, '\0');
            throw Refusals.deskThere(home.folder());
        }
        try (DeskStore store = open(passphrase);
                HomeLock lock = home.lock()) {
            // what a move that was broken off may have left
            Moving.putAside(lock.home(), RECORDS);
            long moved = store.copyTo(lock.home(), now.get().keys().read());
            Moving.putAside(lock.home(), List.of(ServerFile.NAME));
            return moved;
        }
    }

    private DeskStore open(char[] passphrase) throws StoreRefused {
        if (desk.kind() == Kind.DEMONSTRATION) {
            Arrays.fill(passphrase, '\0');
            return desk.openDemonstration();
        }
        return desk.open(passphrase);
    }
}
