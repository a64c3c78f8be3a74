package advisor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The ledger of a desk with a file of its own: the tally file beside it always says what must be there. */
final class FileLedger implements Ledger {

    private final Path home;
    private final Database database;
    private final TallyFile tallyFile;
    private final ClosedFile closedFile;
    private final KnownBackups backups;

    /** The tallies there must be; empty when the file that says so is lost. */
    private Optional<Tallies> expected = Optional.empty();

    private boolean sound;
    private boolean changed;
    private boolean failed;

    FileLedger(Path home, Database database, FileKey key, ClosedFile closedFile) {
        this.home = home;
        this.database = database;
        this.tallyFile = new TallyFile(home, key.derive("tally"));
        this.backups = new KnownBackups(home, key);
        this.closedFile = closedFile;
    }

    /** Settles which of the possible tallies holds, given all rows, and says what is wrong. */
    @Override
    public Verification opened(Function<Handle, Scan> look) throws StoreRefused {
        List<Tallies> possible = tallyFile.read().orElse(List.of());
        if (closedFile.isAsClosed() && possible.size() == 1) {
            expected = Optional.of(possible.get(0));
            sound = true;
            return new Verification(possible.get(0).outcomes().count(), 0, 0, true);
        }
        Scan scan = database.read(look);
        if (possible.contains(scan.tallies())) {
            expected = Optional.of(scan.tallies());
        } else if (!possible.isEmpty()) {
            expected = Optional.of(possible.get(possible.size() - 1));
        }
        Verification found = scan.against(expected).naming(backups);
        if (found.lost() > 0) {
            database.putAsideBeforeWriting();
        }
        sound = found.lost() == 0;
        return found;
    }

    @Override
    public Optional<Tallies> tallies() {
        return expected;
    }

    @Override
    public Verification verify(Function<Handle, Scan> look) throws StoreRefused {
        return database.read(look).against(expected).naming(backups);
    }

    @Override
    public void change(Function<Handle, Change> plan) throws StoreRefused {
        Change change = database.read(plan);
        if (change == Change.NOTHING) {
            return;
        }
        changed = true;
        failed = true;
        Optional<Tallies> after = expected.map(tallies -> tallies.plus(change.difference()));
        tell(expected, after);
        database.write(handle -> {
            change.work().accept(handle);
            return true;
        });
        database.sync();
        expected = after;
        if (after.isPresent()) {
            tallied(() -> tallyFile.after(expected.orElseThrow()));
        }
        failed = false;
    }

    @Override
    public boolean isOwnFile() {
        return true;
    }

    @Override
    public boolean isChangedSinceClosed() {
        return closedFile.isChanged();
    }

    @Override
    public boolean isAsClosed() {
        return closedFile.isAsClosed();
    }

    @Override
    public void rewritten() {
        closedFile.rewritten();
    }

    @Override
    public void closed() {
        if (isWhole() && isSettled()) {
            closedFile.seal();
        } else {
            closedFile.drop();
        }
    }

    /* Nothing of the way there is left in the file; without it the next opening looks at every row, which is all. */
    private boolean isSettled() {
        try {
            if (changed && expected.isPresent()) {
                tallyFile.settle(expected.get());
            }
            return true;
        } catch (IOException notNow) {
            return false;
        }
    }

    @Override
    public boolean isWhole() {
        return sound && !failed && !database.hasFailed();
    }

    @Override
    public boolean hasChanged() {
        return changed && !failed;
    }

    private void tell(Optional<Tallies> before, Optional<Tallies> after) throws StoreRefused {
        if (before.isPresent() && after.isPresent()) {
            tallied(() -> tallyFile.before(before.get(), after.get()));
        }
    }

    @FunctionalInterface
    private interface Telling {
        void run() throws IOException;
    }

    private void tallied(Telling telling) throws StoreRefused {
        try {
            telling.run();
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }
}
