package advisor.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real PostgreSQL on this machine, started when a test first asks for it and stopped with the program. */
final class PostgresServer {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    static EmbeddedPostgres running() {
        return Running.SERVER;
    }

    /** The URL of an empty place of its own. */
    static String freshUrl() {
        String schema = "desk_" + SCHEMAS.incrementAndGet();
        execute(running().getPostgresDatabase(), "CREATE SCHEMA " + schema);
        return url(running().getPort(), schema);
    }

    static String url(int port, String schema) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&currentSchema=" + schema;
    }

    static ServerAddress fresh() throws StoreRefused {
        return ServerAddress.of(freshUrl(), null);
    }

    /** Makes a home whose records are in a fresh place on the server. */
    static void share(Path home) throws Exception {
        Files.createDirectories(home);
        new ServerFile(fresh(), "").write(home);
    }

    /** Makes a home of a demonstration whose records are on the server. */
    static void shareDemonstration(Path home) throws Exception {
        share(home);
        FileKey key = FileKey.random(new SecureRandom());
        new SharedDesk(home, ServerFile.read(home).orElseThrow().address(), Clock.systemUTC(), new SecureRandom())
                .create(KeyFile.demonstration(key), key)
                .close();
    }

    /** As whoever runs the server can do. */
    static void execute(Path home, String sql) throws StoreRefused {
        execute(running().getPostgresDatabase(), "SET search_path TO " + schema(home) + "; " + sql);
    }

    static String schema(Path home) throws StoreRefused {
        String url = ServerFile.read(home).orElseThrow().address().url();
        return url.substring(url.lastIndexOf('=') + 1);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
