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
     * @param alone whether no other change may be made at the same time: what it rests on is more than the rows it writes
     */
    record Change(Tallies difference, Consumer<Handle> work, boolean alone) {

        Change(Tallies difference, Consumer<Handle> work) {
            this(difference, work, false);
        }

        Change and(Change other) {
            return new Change(difference.plus(other.difference), work.andThen(other.work), alone || other.alone);
        }

        /** The same with no other change beside it. */
        Change alone(boolean wanted) {
            return new Change(difference, work, alone || wanted);
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

    /** Whether the file was as it had been closed, so that no row was looked at. */
    default boolean isAsClosed() {
        return false;
    }

    /** Whether the file was closed, and is not as it was then. */
    default boolean isChangedSinceClosed() {
        return false;
    }

    /** The file was put into place anew, with every row looked at. */
    default void rewritten() {}

    /** The desk was closed; what is known of its rows now can be remembered. */
    default void closed() {}

    /** Whether every row was there when the desk was opened, and each change since was made. */
    default boolean isWhole() {
        return true;
    }

    /** Whether something was changed in a file of this desk's own since it was opened, all of it with success. */
    boolean hasChanged();
}
