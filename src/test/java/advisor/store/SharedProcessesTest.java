package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.store.StoreRefused.Reason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbenches in programs of their own at one store, and a server that is reached by TLS and a password alone. */
@Tag("long")
class SharedProcessesTest {

    private static final char[] KEYSTORE = "keystore".toCharArray();

    @TempDir
    Path folder;

    private static Outcome outcome() {
        return new Anonymiser(new Random()).anonymise(AllKinds.session(AllKinds.answers()));
    }

    @Test
    void whatOneProgramSavesAnotherKeepsAndAKilledOneLosesNothing() throws Exception {
        String url = PostgresServer.freshUrl();
        ServerAddress server = ServerAddress.of(url, null);
        new Desk(folder.resolve("first"), server).create("one".toCharArray()).close();
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            children.add(child("home" + i, url, i == 0 ? 10_000 : 15));
        }
        List<Long> saved = new ArrayList<>();
        for (Process child : children) {
            try (BufferedReader said = child.inputReader()) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    saved.add(Long.parseLong(line));
                    if (child == children.get(0) && saved.size() == 15) {
                        child.toHandle().destroyForcibly();
                    }
                }
            }
            child.waitFor();
        }
        assertThat(children.get(1).exitValue() + children.get(2).exitValue()).isZero();
        try (DeskStore store = new Desk(folder.resolve("last"), server).open("one".toCharArray())) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.recount().agrees()).isTrue();
            assertThat(store.outcomes()).extracting(Outcome::id).containsAll(saved);
            assertThat(store.outcomes().size()).isBetween(saved.size(), saved.size() + 1);
        }
    }

    private Process child(String home, String url, int outcomes) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingChild.class.getName(),
                        folder.resolve(home).toString(),
                        url,
                        Integer.toString(outcomes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void aServerIsReachedByTlsAndThePasswordFileAlone() throws Exception {
        Path certificate = certificate("server", "localhost");
        Path stranger = certificate("stranger", "localhost");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.toString())
                .setServerConfig("ssl_key_file", folder.resolve("server.key").toString())
                .start()) {
            passwordsOverTlsAlone(postgres);
            Path password = Files.writeString(folder.resolve("password"), "a password of the server\n");
            String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=desk";
            String verified = url + "&sslmode=verify-full&sslrootcert=";
            ServerAddress server = ServerAddress.of(verified + certificate, password);
            assertThat(server.isVerified()).isTrue();
            Outcome one = outcome();
            try (DeskStore store = new Desk(folder.resolve("a"), server).create("one".toCharArray())) {
                store.save(one);
                assertThat(encrypted(postgres)).as("the desk's own connection").isTrue();
            }
            try (DeskStore store = new Desk(folder.resolve("a")).open("one".toCharArray())) {
                assertThat(store.outcomes()).containsExactly(one);
            }
            Path wrong = Files.writeString(folder.resolve("wrong"), "another password\n");
            StoreRefused refused = refused(
                    Reason.SERVER_REFUSES,
                    () -> new Desk(folder.resolve("b"), ServerAddress.of(verified + certificate, wrong))
                            .open("one".toCharArray()));
            assertThat(refused.message().en() + refused.remedy().en()).doesNotContain("another password");
            for (ServerAddress other : List.of(
                    ServerAddress.of(verified + stranger, password),
                    ServerAddress.of(url + "&sslmode=disable", password))) {
                StoreRefused told = org.junit.jupiter.api.Assertions.assertThrows(
                        StoreRefused.class, () -> new Desk(folder.resolve("c"), other).open("one".toCharArray()));
                assertThat(told.reason()).isIn(Reason.SERVER_GONE, Reason.SERVER_REFUSES);
                assertThat(told.remedy().zh()).isNotBlank();
            }
        }
    }

    /** Makes NAME.key and a certificate of its own in PEM. */
    private Path certificate(String name, String host) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "one",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-validity",
                        "30",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-ext",
                        "bc=ca:true",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(KEYSTORE))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".said").toFile())
                .start();
        assertThat(keytool.waitFor())
                .as(Files.readString(folder.resolve(name + ".said")))
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, KEYSTORE);
        }
        Path key =
                pem(name + ".key", "PRIVATE KEY", keys.getKey("one", KEYSTORE).getEncoded());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return pem(name + ".crt", "CERTIFICATE", keys.getCertificate("one").getEncoded());
    }

    private Path pem(String name, String what, byte[] content) throws Exception {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    private static void passwordsOverTlsAlone(EmbeddedPostgres postgres) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE USER desk PASSWORD 'a password of the server'");
            statement.execute("GRANT ALL ON SCHEMA public TO desk");
            Path rules;
            try (ResultSet found = statement.executeQuery("SHOW hba_file")) {
                found.next();
                rules = Path.of(found.getString(1));
            }
            Files.writeString(
                    rules,
                    "hostssl all desk all scram-sha-256\nhostnossl all desk all reject\nhost all postgres all trust\n",
                    StandardCharsets.US_ASCII);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static boolean encrypted(EmbeddedPostgres postgres) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT COUNT(*), COUNT(CASE WHEN s.ssl THEN 1 END) FROM pg_stat_ssl s"
                                + " JOIN pg_stat_activity a ON a.pid = s.pid WHERE a.usename = 'desk'")) {
            found.next();
            return found.getInt(1) > 0 && found.getInt(1) == found.getInt(2);
        }
    }
}
