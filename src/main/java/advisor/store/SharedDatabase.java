package advisor.store;

import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of a shared store, by one connection, which is made anew when it was lost.
 *
 * <p>A write is a serializable transaction, or one that sees one state and writes rows that nobody else has written since
 * ({@link SharedLedger}). When two write at once and the server can not tell which came first, one of them begins again here. Reads see one state of all rows and are in nobody's way.
 */
final class SharedDatabase implements Transactions {

    /** A write begins again so often, with longer and longer pauses, before it is given up; about half a minute. */
    private static final int MOST_ATTEMPTS = 60;

    private static final long LONGEST_PAUSE_MICROS = 1_000_000;

    private static final String ONE_STATE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    private static final String AS_IF_ALONE = "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE";
    private static final String BESIDE_OTHERS = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ";

    /** The driver's log, which must stay silent: held here, as the JDK forgets the level of a logger that nobody holds. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final ServerAddress address;
    private final PGSimpleDataSource source;
    private @Nullable Handle handle;
    private @Nullable FileKey key;
    private long workbench;
    private boolean atOnePoint;

    private SharedDatabase(ServerAddress address, PGSimpleDataSource source) {
        this.address = address;
        this.source = source;
    }

    /** Connects; looks at nothing yet. */
    static SharedDatabase connect(ServerAddress address) throws StoreRefused {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.plainUrl());
        Properties properties = address.properties();
        try {
            for (String name : properties.stringPropertyNames()) {
                if (name.equals("user")) {
                    source.setUser(properties.getProperty(name));
                } else if (name.equals("password")) {
                    source.setPassword(properties.getProperty(name));
                } else {
                    source.setProperty(name, properties.getProperty(name));
                }
            }
        } catch (java.sql.SQLException wrongValue) {
            throw ServerRefusals.otherParameter(properties.stringPropertyNames());
        }
        SharedDatabase database = new SharedDatabase(address, source);
        database.handle();
        return database;
    }

    /** How far the tables are. */
    enum Schema {
        /** There are none. */
        NONE,
        /** They have to be brought forward. */
        OLDER,
        /** As this version knows them. */
        CURRENT
    }

    /** How far the tables are; a refusal when a newer version has changed them. */
    Schema schema() throws StoreRefused {
        return asked(() -> schema(flyway().info()));
    }

    /** Makes the tables, or brings them forward. */
    void migrate() throws StoreRefused {
        asked(() -> {
            Flyway flyway = flyway();
            Schema schema = schema(flyway.info());
            if (schema != Schema.CURRENT) {
                flyway.migrate();
            }
            return schema;
        });
    }

    private static Schema schema(MigrationInfoService info) throws StoreRefused {
        MigrationInfo current = info.current();
        if (current == null) {
            return Schema.NONE;
        }
        if (current.getState().isApplied() && !current.getState().isResolved()) {
            throw Refusals.newer();
        }
        return info.pending().length == 0 ? Schema.CURRENT : Schema.OLDER;
    }

    private Flyway flyway() {
        return Flyway.configure(SharedDatabase.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:advisor/store/migration")
                .load();
    }

    private <T> T asked(Reading<T> question) throws StoreRefused {
        try {
            return question.run();
        } catch (RuntimeException | LinkageError failure) {
            throw ServerRefusals.of(address, failure);
        }
    }

    /** From now on rows are encrypted with a desk's key. */
    void veil(FileKey fileKey, long ofWorkbench) throws StoreRefused {
        this.key = fileKey;
        this.workbench = ofWorkbench;
        Veil.of(handle()).put(fileKey, ofWorkbench);
    }

    private Handle handle() throws StoreRefused {
        Handle now = handle;
        if (now != null) {
            return now;
        }
        try {
            now = Jdbi.create(source).open();
            FileKey veiling = key;
            if (veiling != null) {
                Veil.of(now).put(veiling, workbench);
            }
            // whatever is usual at this server: saved means on its disk
            now.execute("SET synchronous_commit = on");
            handle = now;
            return now;
        } catch (RuntimeException failure) {
            letGo(now);
            throw ServerRefusals.of(address, failure);
        }
    }

    @Override
    public <T> T read(Function<Handle, T> work) throws StoreRefused {
        return atOnePoint ? inTransaction(work) : atOnePoint(() -> inTransaction(work));
    }

    private <T> T inTransaction(Function<Handle, T> work) throws StoreRefused {
        Handle now = handle();
        try {
            return work.apply(now);
        } catch (Database.TakersFailure failure) {
            throw failure.own;
        } catch (RuntimeException failure) {
            throw refused(failure);
        }
    }

    @Override
    public <T> T atOnePoint(Reading<T> work) throws StoreRefused {
        begin();
        atOnePoint = true;
        try {
            T result = work.run();
            end(true);
            return result;
        } finally {
            atOnePoint = false;
            end(false);
        }
    }

    /* A connection that was lost since it was last used is noticed here, before anything is asked. */
    private void begin() throws StoreRefused {
        for (boolean again = true; ; again = false) {
            Handle now = handle();
            try {
                now.begin();
                now.execute(ONE_STATE);
                return;
            } catch (RuntimeException failure) {
                StoreRefused refused = refused(failure);
                if (!again || !ServerRefusals.isLost(failure)) {
                    throw refused;
                }
            }
        }
    }

    private void end(boolean well) throws StoreRefused {
        Handle now = handle;
        try {
            if (now != null && now.isInTransaction()) {
                if (well) {
                    now.commit();
                } else {
                    now.rollback();
                }
            }
        } catch (RuntimeException failure) {
            StoreRefused refused = refused(failure);
            if (well) {
                throw refused;
            }
        }
    }

    @Override
    public <T> T write(Function<Handle, T> work) throws StoreRefused {
        return write(AS_IF_ALONE, work);
    }

    @Override
    public <T> T writeBeside(Function<Handle, T> work) throws StoreRefused {
        return write(BESIDE_OTHERS, work);
    }

    private <T> T write(String isolation, Function<Handle, T> work) throws StoreRefused {
        boolean reconnected = false;
        for (int attempt = 1; ; attempt++) {
            Handle now = handle();
            try {
                now.begin();
                now.execute(isolation);
                T result = work.apply(now);
                now.commit();
                return result;
            } catch (Database.TakersFailure failure) {
                end(false);
                throw failure.own;
            } catch (RuntimeException failure) {
                StoreRefused refused = refused(failure);
                if (ServerRefusals.isLost(failure) && !reconnected) {
                    // whether it was committed is not known: the plan is made again and finds what is there
                    reconnected = true;
                } else if (ServerRefusals.isConflict(failure) && attempt < MOST_ATTEMPTS) {
                    pause(attempt);
                } else {
                    throw refused;
                }
            }
        }
    }

    /* Undoes what was begun; a connection that is lost, or whose state is not known, is let go of. */
    private StoreRefused refused(RuntimeException failure) {
        Handle now = handle;
        if (now != null) {
            boolean usable = !ServerRefusals.isLost(failure);
            try {
                if (usable && now.isInTransaction()) {
                    now.rollback();
                }
            } catch (RuntimeException lost) {
                usable = false;
            }
            if (!usable) {
                letGo(now);
                handle = null;
            }
        }
        return ServerRefusals.of(address, failure);
    }

    private static void pause(int attempt) {
        long most = Math.min(LONGEST_PAUSE_MICROS, 1000L << Math.min(attempt, 12));
        LockSupport.parkNanos(1000 * ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    /** The server has it on its disk when it answers. */
    @Override
    public void sync() {}

    @Override
    public void copyTo(Database empty, boolean everything) throws StoreRefused {
        read(handle -> {
            RowCopy.copy(handle, empty.handle(), everything);
            return true;
        });
    }

    @Override
    public StoreRefused damaged() {
        return ServerRefusals.damaged(address);
    }

    @Override
    public void close() {
        letGo(handle);
        handle = null;
    }

    private static void letGo(@Nullable Handle handle) {
        if (handle == null) {
            return;
        }
        try {
            handle.close();
        } catch (RuntimeException failed) {
            // whatever was acknowledged is on the server's disk already
        }
    }
}
