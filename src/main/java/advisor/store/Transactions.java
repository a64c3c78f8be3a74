package advisor.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Where rows are read and written: a file of this desk's own, or a server that several desks share. */
interface Transactions extends AutoCloseable {

    /**
     * Reads in one transaction, which sees one state of all rows.
     *
     * @throws StoreRefused when it failed
     */
    <T> T read(Function<Handle, T> work) throws StoreRefused;

    /**
     * Reads and writes in one transaction, as if nobody else were writing.
     *
     * @param work may be run more than once, the last time with effect; what it does outside the database must allow that
     * @throws StoreRefused when it failed; then none of it was done
     */
    <T> T write(Function<Handle, T> work) throws StoreRefused;

    /**
     * Likewise, where it rests on the rows alone that it writes itself: any number of others can write beside it, and only
     * of two that write the same row one begins again.
     */
    default <T> T writeBeside(Function<Handle, T> work) throws StoreRefused {
        return write(work);
    }

    /** Returns when all that was committed is on the disk. */
    void sync() throws StoreRefused;

    /** Reads several times in one transaction, so that all of them see one state of all rows. */
    <T> T atOnePoint(Reading<T> work) throws StoreRefused;

    /** Several reads. */
    @FunctionalInterface
    interface Reading<T> {
        T run() throws StoreRefused;
    }

    /** Copies what lasts into a database on this disk, which is empty, or everything. */
    void copyTo(Database empty, boolean everything) throws StoreRefused;

    /** Opens the file anew for reading, after another was put in its place; a server has none. */
    default void reopen() throws StoreRefused {}

    /** What to say when rows are not as they were sealed. */
    StoreRefused damaged();

    @Override
    void close();
}
