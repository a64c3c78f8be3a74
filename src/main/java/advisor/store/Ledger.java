package advisor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Changes rows in such a way that the tally file always says what must be there. */
final class Ledger {

    private final Path home;
    private final Database database;
    private final TallyFile tallyFile;

    /** The tallies there must be; empty when the file that says so is lost. */
    private Optional<Tallies> expected = Optional.empty();

    private boolean changed;
    private boolean failed;

    Ledger(Path home, Database database, TallyFile tallyFile) {
        this.home = home;
        this.database = database;
        this.tallyFile = tallyFile;
    }

    /**
     * What is to be done.
     *
     * @param difference what it adds to the tallies, and takes away
     * @param work does it
     */
    record Change(Tallies difference, Consumer<Handle> work) {

        Change and(Change other) {
            return new Change(difference.plus(other.difference), work.andThen(other.work));
        }

        static final Change NOTHING = new Change(Tallies.NOTHING, handle -> {});
    }

    /** Settles which of the possible tallies holds, given all rows, and says what is wrong. */
    Verification opened(Scan scan) {
        List<Tallies> possible = tallyFile.read().orElse(List.of());
        if (possible.contains(scan.tallies())) {
            expected = Optional.of(scan.tallies());
        } else if (!possible.isEmpty()) {
            expected = Optional.of(possible.get(possible.size() - 1));
        }
        Verification found = verify(scan);
        if (found.lost() > 0) {
            database.putAsideBeforeWriting();
        }
        return found;
    }

    /** The tallies there must be; empty when that can no longer be told. */
    Optional<Tallies> tallies() {
        return expected;
    }

    Verification verify(Scan scan) {
        return scan.against(expected);
    }

    /** Does something, all of it or nothing; when this returns it is on the disk. */
    void change(Function<Handle, Change> plan) throws StoreRefused {
        Change change = database.read(plan);
        if (change == Change.NOTHING) {
            return;
        }
        changed = true;
        failed = true;
        Optional<Tallies> after = expected.map(tallies -> tallies.plus(change.difference()));
        writeTally(expected, after);
        database.write(handle -> {
            change.work().accept(handle);
            return true;
        });
        database.sync();
        expected = after;
        writeTally(after, after);
        failed = false;
    }

    /** Whether something was changed since the desk was opened, all of it with success. */
    boolean hasChanged() {
        return changed && !failed;
    }

    private void writeTally(Optional<Tallies> before, Optional<Tallies> after) throws StoreRefused {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        try {
            tallyFile.write(before.equals(after) ? List.of(after.get()) : List.of(before.get(), after.get()));
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }
}
