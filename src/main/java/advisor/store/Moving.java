package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/**
 * Moves the records of a desk to a server, or from there into its home.
 *
 * <p>The copy is read again and counted before the home says where the records are from now on; the old ones stay, as a
 * backup, where they were on a server, or in a folder {@code before-move-1} and so on.
 */
final class Moving {

    private final Path home;
    private final Shelves shelves;
    private final FileKey key;

    Moving(Path home, Shelves shelves, FileKey key) {
        this.home = home;
        this.shelves = shelves;
        this.key = key;
    }

    /** A refusal of the one side in the middle of a transaction of the other. */
    private static final class OtherSide extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient StoreRefused refused;

        OtherSide(StoreRefused refused) {
            super(null, null, false, false);
            this.refused = refused;
        }
    }

    /**
     * Copies everything into a database that has no store, all or nothing.
     *
     * @return how many outcomes that were
     */
    long toServer(ServerAddress to, KeyFile keys, SecureRandom random) throws StoreRefused {
        SeenFile seen = new SeenFile(home, key, random);
        try (SharedDatabase target = SharedDatabase.connect(to)) {
            target.migrate();
            target.veil(key, seen.workbench());
            Ledger there = new SharedLedger(target, seen, random);
            return shelves.database().atOnePoint(() -> {
                Tallies tallies = whole();
                if (!target.write(handle -> copy(handle, tallies, keys))) {
                    if (!holds(target, tallies)) {
                        throw ServerRefusals.storeThere(to);
                    }
                    target.write(handle -> fromHere(handle, RowCopy::sessions));
                }
                if (!there.verify(shelves.outcomes()::look).whole()) {
                    throw ServerRefusals.damaged(to);
                }
                return tallies.outcomes().count();
            });
        } catch (OtherSide failed) {
            throw failed.refused;
        }
    }

    /** The tallies of what is moved, which must not have lost anything. */
    private Tallies whole() throws StoreRefused {
        if (shelves.ledger().verify(shelves.outcomes()::look).lost() > 0) {
            throw shelves.database().damaged();
        }
        return shelves.ledger().tallies().orElseThrow(shelves.database()::damaged);
    }

    private boolean copy(Handle to, Tallies tallies, KeyFile keys) {
        if (KeyTable.find(to).isPresent()) {
            return false;
        }
        TallyTable.make(to, tallies);
        fromHere(to, (from, server) -> RowCopy.copy(from, server, true));
        KeyTable.insert(to, keys);
        return true;
    }

    private boolean fromHere(Handle to, BiConsumer<Handle, Handle> copying) {
        try {
            return shelves.database().read(from -> {
                copying.accept(from, to);
                return true;
            });
        } catch (StoreRefused refused) {
            throw Database.own(new OtherSide(refused));
        }
    }

    /* The same records: a move that was broken off at its end is gone on with. */
    private static boolean holds(SharedDatabase target, Tallies tallies) throws StoreRefused {
        List<TallyTable.Stripe> there = target.read(TallyTable::all);
        return there.size() == TallyTable.STRIPES
                && there.stream()
                        .map(TallyTable.Stripe::tallies)
                        .reduce(Tallies.NOTHING, Tallies::plus)
                        .equals(tallies);
    }

    /**
     * Copies everything into the home, where it is not yet used.
     *
     * @return how many outcomes that were
     */
    long toHome(KeyFile keys) throws StoreRefused {
        Path workshop = home.resolve(Home.WORKSHOP);
        try {
            Archive.clear(workshop);
            Files.createDirectory(workshop);
            Tallies tallies = shelves.database().atOnePoint(() -> {
                Tallies all = whole();
                try (Database fresh = Database.create(workshop, key)) {
                    shelves.database().copyTo(fresh, true);
                    fresh.sync();
                }
                return all;
            });
            try (Database copy = Database.open(workshop, key)) {
                Scan scan = copy.read(shelves.outcomes()::look);
                if (scan.damaged() + scan.damagedRest() > 0 || !scan.tallies().equals(tallies)) {
                    throw Refusals.damaged(Database.FILE);
                }
            }
            new TallyFile(home, key.derive("tally")).settle(tallies);
            WholeFile.sync(workshop.resolve(Database.FILE));
            WholeFile.move(workshop.resolve(Database.FILE), home.resolve(Database.FILE));
            WholeFile.replace(home.resolve(KeyFile.NAME), keys.bytes());
            return tallies.outcomes().count();
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        } finally {
            clear(workshop);
        }
    }

    private static void clear(Path workshop) throws StoreRefused {
        try {
            Archive.clear(workshop);
        } catch (IOException failure) {
            throw Refusals.writing(workshop, failure);
        }
    }

    /** Moves files of a home, those that are there, into a folder of their own, the one first that says where to look. */
    static void putAside(Path home, List<String> names) throws StoreRefused {
        try {
            if (names.stream().noneMatch(name -> Files.exists(home.resolve(name)))) {
                return;
            }
            int number = 1;
            while (Files.exists(home.resolve("before-move-" + number))) {
                number++;
            }
            Path aside = Files.createDirectory(home.resolve("before-move-" + number));
            for (String name : names) {
                if (Files.exists(home.resolve(name))) {
                    WholeFile.move(home.resolve(name), aside.resolve(name));
                }
            }
            WholeFile.force(aside);
            WholeFile.force(home);
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }
}
