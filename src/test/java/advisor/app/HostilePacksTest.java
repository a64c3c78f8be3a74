package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.pack.signed.HostilePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a pack, one sentence says so, and nothing of it reaches the disk. */
@Tag("long")
class HostilePacksTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsRefusedInASentence() throws IOException {
        return HostilePacks.all().entrySet().stream()
                .map(pack -> DynamicTest.dynamicTest(pack.getKey(), () -> {
                    Path file = Files.write(folder.resolve("hostile.pack"), pack.getValue());
                    assertRefused(file);
                    Files.delete(file);
                }));
    }

    private void assertRefused(Path file) throws IOException {
        Path home = folder.resolve("home");
        Terminal.Ended ended = new Terminal()
                .run(
                        "install",
                        file.toString(),
                        "--home",
                        home.toString(),
                        "--lang",
                        "en",
                        "--trust",
                        HostilePacks.words());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).endsWith(".\n").doesNotContain("Exception").matches("[\\p{Print}“”…]+\n");
        try (Stream<Path> written = Files.walk(folder)) {
            assertThat(written).containsExactlyInAnyOrder(folder, file);
        }
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        Map<String, byte[]> all = HostilePacks.all();
        assertThat(all).hasSizeGreaterThan(40);
    }

    @Test
    void aFolderAndAMissingFileAreNoPacks() throws IOException {
        Path file = folder.resolve("none.pack");
        assertThat(new Terminal()
                        .run("install", file.toString(), "--lang", "en")
                        .err())
                .startsWith("There is no file");
        assertThat(new Terminal()
                        .run("install", folder.toString(), "--lang", "en")
                        .code())
                .isEqualTo(2);
    }
}
