package advisor.store;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** The same, where every desk has its records in a place of its own on a real PostgreSQL. */
@Tag("long")
class PostgresExchangeTest extends ExchangeTest implements OnlyInAFile.OnServer {

    @BeforeEach
    void onAServer() throws Exception {
        for (String name : List.of("one", "two", "three", "a", "b", "c")) {
            PostgresServer.shareDemonstration(folder.resolve(name));
        }
    }
}
