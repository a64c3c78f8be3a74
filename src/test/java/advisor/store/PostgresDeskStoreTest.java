package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same, with the records on a real PostgreSQL. */
@Tag("long")
class PostgresDeskStoreTest extends DeskStoreTest implements OnlyInAFile.OnServer {

    @BeforeEach
    void onAServer() throws Exception {
        PostgresServer.shareDemonstration(home);
    }

    /** Nobody has the lock of a shared home, so another workbench may be writing what is new. */
    @Test
    void whatAnotherWorkbenchMayBeWritingStays() throws Exception {
        Path young = Files.writeString(home.resolve(DeskKeys.TRIES + ".4711.new"), "half");
        new Desk(home).openDemonstration().close();
        assertThat(young).exists();
    }
}
