package advisor.store;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** The same, where every desk has its records in a place of its own on a real PostgreSQL. */
@Tag("long")
class PostgresSummaryTest extends SummaryTest implements OnlyInAFile.OnServer {

    @BeforeEach
    void onAServer() throws Exception {
        for (String name : List.of("desk", "other")) {
            PostgresServer.shareDemonstration(folder.resolve(name));
        }
    }
}
