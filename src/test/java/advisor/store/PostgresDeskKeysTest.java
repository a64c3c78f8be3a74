package advisor.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** The same, with records and keys on a real PostgreSQL. */
@Tag("long")
class PostgresDeskKeysTest extends DeskKeysTest implements OnlyInAFile.OnServer {

    @Override
    @BeforeEach
    void aDeskWithOneOutcome() throws Exception {
        PostgresServer.share(folder.resolve("desk"));
        super.aDeskWithOneOutcome();
    }
}
