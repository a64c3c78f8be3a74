package advisor.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** The same, with the records on a real PostgreSQL. */
@Tag("long")
class PostgresOrganisationsTest extends OrganisationsTest implements OnlyInAFile.OnServer {

    @BeforeEach
    void onAServer() throws Exception {
        PostgresServer.shareDemonstration(home);
    }
}
