package advisor.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import advisor.disk.OwnFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The encrypted H2 file of one desk, open by one connection.
 *
 * <p>It is opened for reading alone, and for writing when something is written for the first time: H2 mends what it takes
 * for a half-finished file, and a damaged file must stay as it is for whoever can save more of it.
 */
final class Database implements Transactions {

    static final String FILE = "outcomes.mv.db";

    /** The copy that is put aside before a file with lost outcomes is written to. */
    static final String PUT_ASIDE = "outcomes-damaged.mv.db";

    /*
     * CIPHER=AES is not here: EncryptedPath encrypts as H2 would, many times quicker.
     * WRITE_DELAY=0            what is committed is written at once: with the default, kill -9 lost rows that were saved
     * TRACE_LEVEL_*            no trace file and no trace on the console: both would hold values
     * MAX_COMPACT_TIME=0       no compaction in place when closing, which has lost data
     * LAZY_QUERY_EXECUTION, MAX_MEMORY_ROWS   large results are read as they are fetched: H2 would put them aside in a
     *                          temporary file in plain text
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=131072;MAX_COMPACT_TIME=0;LAZY_QUERY_EXECUTION=1"
            + ";MAX_MEMORY_ROWS=2147483647";

    private static final String READING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    private static final String WRITING = ";IFEXISTS=TRUE";
    private static final String MAKING = "";

    /** What is written while it is open so is compressed; both kinds of pages are read, however it is open. */
    private static final String PACKING = ";COMPRESS=TRUE";

    /** One block of the encryption and two of the store. */
    private static final int HEADERS = 3 * 4096;

    private final Path file;
    private final FileKey key;
    private Handle handle;
    private boolean writing;
    private boolean putAside;
    private boolean failed;

    private Database(Path file, FileKey key, Handle handle, boolean writing) {
        this.file = file;
        this.key = key;
        this.handle = handle;
        this.writing = writing;
    }

    /** Makes the file of a new desk, with nothing in it. */
    static Database create(Path folder, FileKey key) throws StoreRefused {
        return make(folder, key, MAKING);
    }

    /** Makes such a file to be filled with everything of another, in less than half of the room. */
    static Database pack(Path folder, FileKey key) throws StoreRefused {
        return make(folder, key, PACKING);
    }

    private static Database make(Path folder, FileKey key, String mode) throws StoreRefused {
        Path file = folder.resolve(FILE);
        try {
            // before H2 does, which leaves it open to everybody who gets as far as the folder
            OwnFile.create(file);
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
        return new Database(file, key, connect(file, key, mode), true);
    }

    /** Opens the file of a desk; one that is not there is not made. */
    static Database open(Path folder, FileKey key) throws StoreRefused {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw Refusals.missing(FILE);
        }
        refuseWithoutHeader(file);
        closeToOthers(file);
        return new Database(file, key, connect(file, key, READING), false);
    }

    /* Desks of earlier versions had a file that others could read; one on a disk that can not be written to stays so. */
    private static void closeToOthers(Path file) throws StoreRefused {
        if (Files.isWritable(file)) {
            try {
                OwnFile.close(file);
            } catch (FileSystemException notOurs) {
                // whoever shares a desk through a group of users opens it as before
                return;
            } catch (IOException failure) {
                throw Refusals.unreadable(file);
            }
        }
    }

    /* H2 keeps its lock when it fails on a file that has not even its headers, so that is looked at first. */
    private static void refuseWithoutHeader(Path file) throws StoreRefused {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(HEADERS);
            if (beginning.length < HEADERS || !new String(beginning, 0, 9, US_ASCII).equals("H2encrypt")) {
                throw Refusals.damaged(FILE);
            }
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
    }

    private static Handle connect(Path file, FileKey key, String mode) throws StoreRefused {
        // H2 takes what comes after a semicolon for settings, and follows links before it does
        String place = WatchedPath.real(file).toString();
        if (place.contains(";") || place.contains("\n")) {
            throw Refusals.unwritable(file);
        }
        WatchedPath.takeFailure(file);
        JdbcDataSource source = new JdbcDataSource();
        char[] filePassword = key.databaseFile();
        char[] userPassword = key.databaseUser();
        source.setURL(
                "jdbc:h2:" + EncryptedPath.name(file, filePassword).replaceFirst("\\.mv\\.db$", "") + SETTINGS + mode);
        source.setUser("desk");
        source.setPasswordChars(userPassword);
        Handle handle = null;
        try {
            handle = Jdbi.create(source).open();
            Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:advisor/store/migration")
                    .load();
            if (mode.equals(MAKING) || mode.equals(PACKING)) {
                flyway.migrate();
                return handle;
            }
            refuseOtherVersions(flyway.info());
            if (flyway.info().pending().length == 0) {
                return handle;
            }
            if (mode.equals(READING)) {
                handle.close();
                new Migration(file, version(flyway.info())).run(copy -> close(copy, connect(copy, key, WRITING)));
                return connect(file, key, READING);
            }
            flyway.migrate();
            return handle;
        } catch (RuntimeException | LinkageError failure) {
            closeQuietly(handle);
            throw Refusals.database(file, failure);
        } catch (StoreRefused refused) {
            closeQuietly(handle);
            throw refused;
        } finally {
            // this connection stays open, and another one asks for the passwords again
            EncryptedPath.forget(file);
            Arrays.fill(filePassword, '0');
            Arrays.fill(userPassword, '0');
        }
    }

    private static void refuseOtherVersions(MigrationInfoService info) throws StoreRefused {
        MigrationInfo current = info.current();
        if (current == null) {
            // every desk was made with a version: H2 has gone back to a time before that
            throw Refusals.damaged(FILE);
        }
        if (current.getState().isApplied() && !current.getState().isResolved()) {
            throw Refusals.newer();
        }
    }

    /** Hands something over during a read; what the taker throws is not taken for a failure of the database. */
    static <T> void handOver(T thing, Consumer<T> taker) {
        try {
            taker.accept(thing);
        } catch (RuntimeException own) {
            throw new TakersFailure(own);
        }
    }

    /** What to throw during a read or a write so that a caller's mistake is not taken for a failure of the database. */
    static RuntimeException own(RuntimeException mistake) {
        return new TakersFailure(mistake);
    }

    static final class TakersFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient RuntimeException own;

        TakersFailure(RuntimeException own) {
            super(null, null, false, false);
            this.own = own;
        }
    }

    /** Puts a copy of the file aside before it is written to for the first time, unless there is one. */
    void putAsideBeforeWriting() {
        putAside = true;
    }

    @Override
    public <T> T read(Function<Handle, T> work) throws StoreRefused {
        try {
            return handle.inTransaction(work::apply);
        } catch (TakersFailure failure) {
            throw failure.own;
        } catch (RuntimeException failure) {
            throw Refusals.database(file, failure);
        }
    }

    @Override
    public <T> T atOnePoint(Reading<T> work) throws StoreRefused {
        // nobody else writes to this file
        return work.run();
    }

    /** Reads and writes in one transaction; when that failed the database is of no further use. */
    @Override
    public <T> T write(Function<Handle, T> work) throws StoreRefused {
        if (!writing) {
            closeQuietly(handle);
            if (putAside) {
                copyAside();
            }
            handle = connect(file, key, WRITING);
            writing = true;
        }
        boolean done = false;
        try {
            T result = read(work);
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    /** Whether it could not write once, so that nothing is known of the rest of the file. */
    boolean hasFailed() {
        return failed;
    }

    @Override
    public StoreRefused damaged() {
        return Refusals.damaged(FILE);
    }

    /** The connection, for copying rows to and fro. */
    Handle handle() {
        return handle;
    }

    @Override
    public void copyTo(Database empty, boolean everything) throws StoreRefused {
        try {
            TableCopy.lasting(handle, empty.handle);
            if (everything) {
                TableCopy.sessions(handle, empty.handle);
            }
        } catch (RuntimeException failure) {
            throw Refusals.database(empty.file, failure);
        }
    }

    private void copyAside() throws StoreRefused {
        Path copy = file.resolveSibling(PUT_ASIDE);
        if (!Files.exists(copy)) {
            Migration.copy(file, copy);
        }
    }

    private static String version(MigrationInfoService info) {
        MigrationInfo current = info.current();
        return current == null ? "0" : String.valueOf(current.getVersion());
    }

    /* What it still had to write is on its way to the disk then; a failure to write it is told. */
    private static void close(Path file, Handle handle) throws StoreRefused {
        try (handle) {
            handle.execute("CHECKPOINT SYNC");
        } catch (RuntimeException failure) {
            throw Refusals.database(file, failure);
        }
    }

    @Override
    public void sync() throws StoreRefused {
        try {
            handle.execute("CHECKPOINT SYNC");
        } catch (RuntimeException failure) {
            throw Refusals.database(file, failure);
        }
    }

    @Override
    public void reopen() throws StoreRefused {
        handle = connect(file, key, READING);
        writing = false;
    }

    @Override
    public void close() {
        closeQuietly(handle);
    }

    private static void closeQuietly(@Nullable Handle handle) {
        if (handle == null) {
            return;
        }
        try {
            handle.close();
        } catch (RuntimeException failed) {
            // whatever was acknowledged is on the disk already
        }
    }
}
