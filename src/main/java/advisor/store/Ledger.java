package advisor.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Changes rows in such a way that there is always something outside them that says what must be there. */
interface Ledger {

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

    /** The first look at all rows: settles what must be there, and says what is wrong. */
    Verification opened(Function<Handle, Scan> look) throws StoreRefused;

    /** Looks at all rows again. */
    Verification verify(Function<Handle, Scan> look) throws StoreRefused;

    /** The tallies there must be, as last known; empty when that can no longer be told. */
    Optional<Tallies> tallies();

    /**
     * Does something, all of it or nothing; when this returns it is on the disk.
     *
     * @param plan sees the rows as they are when it is done; may be asked more than once
     */
    void change(Function<Handle, Change> plan) throws StoreRefused;

    /** Whether the rows lie in a file of this desk's own. */
    default boolean isOwnFile() {
        return false;
    }

    /** The file was put into place anew, with every row looked at. */
    default void rewritten() {}

    /** The desk was closed; what is known of its rows now can be remembered. */
    default void closed() {}

    /** Whether something was changed in a file of this desk's own since it was opened, all of it with success. */
    boolean hasChanged();
}
