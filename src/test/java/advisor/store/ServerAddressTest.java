package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.store.StoreRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/outcomes?user=desk",
                "jdbc:postgresql://10.0.0.7:5432/outcomes",
                "jdbc:postgresql://localhost.example.org/outcomes",
                "jdbc:postgresql://127.0.0.1.example.org/outcomes",
                "jdbc:postgresql://localhost,db.example.org/outcomes"
            })
    void anotherMachineIsOnlyReachedEncryptedAndVerified(String url) throws Exception {
        assertThat(ServerAddress.of(url, null).properties()).containsEntry("sslmode", "verify-full");
        assertThat(ServerAddress.of(url, null).isVerified()).isTrue();
        String more = url + (url.contains("?") ? "&" : "?");
        for (String mode : List.of("disable", "allow", "prefer", "")) {
            refused(Reason.BAD_URL, () -> ServerAddress.of(more + "sslmode=" + mode, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:5432", "127.0.0.1", "127.8.8.8:99", "[::1]:5432"})
    void thisMachineNeedsNoEncryption(String host) throws Exception {
        assertThat(ServerAddress.of("jdbc:postgresql://" + host + "/outcomes", null)
                        .properties())
                .doesNotContainKey("sslmode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://h/d?password=geheim",
                "jdbc:postgresql://h/d?user=u&PASSWORD=geheim",
                "jdbc:postgresql://h/d?sslpassword=geheim",
                "jdbc:postgresql://u:geheim@h/d",
                "jdbc:h2:mem:geheim",
                "postgresql://h/geheim",
                "jdbc:postgresql://h",
                "jdbc:postgresql://h/d?socketFactory=geheim",
                "jdbc:postgresql://h/d?loggerFile=geheim",
                "jdbc:postgresql://h/d?user=%geheim",
                ""
            })
    void whatIsNoPlainAddressIsRefusedAndNotRepeated(String url) {
        StoreRefused refused = refused(Reason.BAD_URL, () -> ServerAddress.of(url, null));
        assertThat(refused.getMessage()
                        + refused.message().zh()
                        + refused.remedy().zh())
                .doesNotContain("geheim");
    }

    @Test
    void thePasswordIsTheFirstLineOfItsFileAndNeverShown() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "geheim 1\nmore\n");
        ServerAddress address = ServerAddress.of("jdbc:postgresql://localhost/outcomes?user=desk", file);
        assertThat(address.properties()).containsEntry("password", "geheim 1").containsEntry("user", "desk");
        new ServerFile(address, "x").write(folder);
        assertThat(Files.readString(folder.resolve(ServerFile.NAME))).doesNotContain("geheim");
        assertThat(ServerFile.read(folder).orElseThrow().address().passwordFile())
                .contains(file);
        Files.writeString(file, "\n");
        refused(Reason.UNREADABLE, address::properties);
        Files.delete(file);
        refused(Reason.UNREADABLE, address::properties);
        Files.writeString(folder.resolve(ServerFile.NAME), "{\"url\":");
        refused(Reason.DAMAGED, () -> new Desk(folder).kind());
    }
}
