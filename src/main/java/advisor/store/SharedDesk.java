package advisor.store;

import advisor.store.Desk.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/**
 * A desk whose records are on a server, where other workbenches have them open as well.
 *
 * <p>In its home are only the address and what this workbench remembers; the wrapped keys lie beside the rows.
 */
final class SharedDesk {

    private final Path home;
    private final ServerAddress address;
    private final ServerKeys keys;
    private final Clock clock;
    private final SecureRandom random;

    SharedDesk(Path home, ServerAddress address, Clock clock, SecureRandom random) {
        this.home = home;
        this.address = address;
        this.keys = new ServerKeys(address);
        this.clock = clock;
        this.random = random;
    }

    ServerAddress address() {
        return address;
    }

    KeyPlace keys() {
        return keys;
    }

    Kind kind() throws StoreRefused {
        try (SharedDatabase database = SharedDatabase.connect(address)) {
            return keys.find(database)
                    .map(found -> found.isDemonstration() ? Kind.DEMONSTRATION : Kind.REAL)
                    .orElse(Kind.NONE);
        }
    }

    /** Makes a store in a database that has none, and opens it. */
    DeskStore create(KeyFile keyFile, FileKey key) throws StoreRefused {
        SharedDatabase database = SharedDatabase.connect(address);
        try {
            make(database, keyFile, key);
            return open(database, key, keyFile.isDemonstration());
        } catch (StoreRefused refused) {
            database.close();
            throw refused;
        }
    }

    private void make(SharedDatabase database, KeyFile keyFile, FileKey key) throws StoreRefused {
        database.migrate();
        database.veil(key, 0);
        boolean made = database.write(handle -> {
            if (KeyTable.find(handle).isPresent()) {
                return false;
            }
            TallyTable.make(handle, Tallies.NOTHING);
            KeyTable.insert(handle, keyFile);
            return true;
        });
        if (!made) {
            throw ServerRefusals.storeThere(address);
        }
        keys.made(keyFile);
    }

    /**
     * Opens the store.
     *
     * @param passphrase wipes nothing
     */
    DeskStore open(char[] passphrase) throws StoreRefused {
        SharedDatabase database = SharedDatabase.connect(address);
        try {
            KeyFile found = keys.find(database).orElseThrow(() -> ServerRefusals.noStore(address));
            if (found.isDemonstration()) {
                throw Refusals.demonstration();
            }
            FileKey key = new DeskKeys(home, keys, clock).unlock(passphrase).key();
            return open(database, key, false);
        } catch (StoreRefused refused) {
            database.close();
            throw refused;
        }
    }

    DeskStore openDemonstration() throws StoreRefused {
        SharedDatabase database = SharedDatabase.connect(address);
        try {
            Optional<KeyFile> found = keys.find(database);
            if (found.isPresent() && !found.get().isDemonstration()) {
                throw Refusals.notDemonstration();
            }
            // nobody makes one by mistake where a group would keep its records; one can be moved there
            return open(
                    database, found.orElseThrow(ServerRefusals::noDemonstration).plainKey(), true);
        } catch (StoreRefused refused) {
            database.close();
            throw refused;
        }
    }

    private DeskStore open(SharedDatabase database, FileKey key, boolean demonstration) throws StoreRefused {
        Mending.ofShared(home);
        remember(key);
        SeenFile seen = new SeenFile(home, key, random);
        database.veil(key, seen.workbench());
        Ledger ledger = new SharedLedger(database, seen, random);
        return DeskStore.shared(
                Shelves.of(home, database, key, ledger, keys, clock, random), key, random, demonstration);
    }

    /* A home without a desk of its own is this store's from now on; one that was must find the same store again. */
    private void remember(FileKey key) throws StoreRefused {
        String store = SeenFile.storeId(key);
        Optional<ServerFile> known = ServerFile.read(home);
        if (known.isEmpty()) {
            if (!Files.exists(home.resolve(KeyFile.NAME))) {
                new ServerFile(address, store).write(home);
            }
        } else if (known.get().address().url().equals(address.url())) {
            ServerFile now = new ServerFile(address, store);
            if (!known.get().store().isEmpty() && !known.get().store().equals(store)) {
                throw ServerRefusals.otherDesk(address);
            }
            if (!now.isSame(known.get())) {
                now.write(home);
            }
        }
    }
}
