package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was committed is found in the file as it lies there at any moment, also when H2 writes into room that has become free.
 *
 * <p>With H2 2.5.252 it is not: its file tells of the piece before the newest then, and what was written since is lost when
 * the program is killed. In a desk that takes three quarters of a minute, as room is used again after that long; here at
 * once.
 */
@Tag("long")
class CommittedTest {

    private static final String SETTINGS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";
    private static final int COMMITS = 30;

    @TempDir
    Path folder;

    @Test
    void isFoundInTheFileOfADatabaseThatIsStillOpen() throws Exception {
        Path copy = folder.resolve("copy.mv.db");
        try (Connection open = DriverManager.getConnection("jdbc:h2:" + folder.resolve("open") + SETTINGS);
                Statement statement = open.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
            statement.execute("CREATE TABLE rows (id INT PRIMARY KEY, text VARCHAR)");
            for (int i = 1; i <= COMMITS; i++) {
                statement.execute("INSERT INTO rows VALUES (" + i + ", REPEAT('text', " + i % 7 * 300 + "))");
                statement.execute("CHECKPOINT SYNC");
                Files.copy(folder.resolve("open.mv.db"), copy);
                assertThat(rows(folder.resolve("copy")))
                        .as("rows after commit %d", i)
                        .isEqualTo(i);
                Files.delete(copy);
            }
        }
    }

    private static int rows(Path database) throws SQLException {
        try (Connection copy = DriverManager.getConnection("jdbc:h2:" + database + SETTINGS + ";ACCESS_MODE_DATA=r");
                Statement statement = copy.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM rows")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
