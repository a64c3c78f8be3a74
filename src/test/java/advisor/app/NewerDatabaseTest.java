package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.NewerH2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that a later version of the program wrote, with a database that this one does not know. */
@Tag("long")
class NewerDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatCanNotBeReadIsRefusedInASentenceAndNothingIsLost() throws Exception {
        Path home = home();
        byte[] before = Files.readAllBytes(home.resolve("outcomes.mv.db"));
        NewerH2.format(home, false);
        Map<String, byte[]> newer = files(home);

        Terminal.Ended ended = new Terminal().run("outcomes", "verify", "--home", home.toString(), "--lang", "en");

        refused(ended);
        assertThat(new Terminal()
                        .run("outcomes", "verify", "--home", home.toString(), "--lang", "zh")
                        .err())
                .contains("这些记录是用更新的版本写的");
        assertThat(files(home)).containsExactlyInAnyOrderEntriesOf(newer);
        // nor does this process keep hold of the file
        Files.write(home.resolve("outcomes.mv.db"), before);
        try (DeskStore store = new Desk(home).openDemonstration()) {
            assertThat(store.verify().whole()).isTrue();
        }
    }

    @Test
    void whatCanBeReadAndNotWrittenToIsReadAndASaveIsRefused() throws Exception {
        Path home = home();
        NewerH2.format(home, true);
        byte[] newer = Files.readAllBytes(home.resolve("outcomes.mv.db"));

        assertThat(new Terminal()
                        .run("outcomes", "verify", "--home", home.toString())
                        .code())
                .isZero();
        refused(new Terminal()
                .run(
                        "interview",
                        "personal-information-leak",
                        "--answers",
                        "src/site/resources/examples/first-client.json",
                        "--locality",
                        "320104",
                        "--save",
                        "--home",
                        home.toString(),
                        "--lang",
                        "en"));
        assertThat(Files.readAllBytes(home.resolve("outcomes.mv.db"))).isEqualTo(newer);
    }

    private Path home() throws Exception {
        Path home = folder.resolve("desk");
        new Desk(home).openDemonstration().close();
        return home;
    }

    private static void refused(Terminal.Ended ended) {
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("These records were written by a newer version.", "Open them with the newer version.")
                .doesNotContain("Exception", "H2");
    }

    private static Map<String, byte[]> files(Path home) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(home)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
