package advisor.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInfo;

/** The same, with the records on a real PostgreSQL and the backups restored into a home. */
@Tag("long")
class PostgresBackupTest extends BackupTest implements OnlyInAFile.OnServer {

    @BeforeEach
    void onAServer(TestInfo test) throws Exception {
        if (test.getDisplayName().startsWith("threeGenerations")) {
            PostgresServer.shareDemonstration(folder.resolve("desk"));
        } else {
            PostgresServer.share(folder.resolve("desk"));
        }
    }
}
