package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the manual tells its readers to write and to type does what the manual says, in both languages. */
class TutorialTest {

    private static final Path PAGES = Path.of("src/site/markdown");

    @TempDir
    private Path folder;

    private static List<Tutorial.Block> blocks(String page) throws IOException {
        return Tutorial.read(PAGES.resolve(page));
    }

    @Test
    void bothLanguagesWriteAndTypeTheSame() throws IOException {
        assertThat(blocks("writing-a-guide.zh.md"))
                .filteredOn(block -> !block.kind().equals("text"))
                .hasSizeGreaterThan(30)
                .isEqualTo(blocks("writing-a-guide.md").stream()
                        .filter(block -> !block.kind().equals("text"))
                        .toList());
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"writing-a-guide.md, en", "writing-a-guide.zh.md, zh"})
    void whoeverFollowsItGetsWhatItSays(String page, String language) throws IOException {
        Tutorial.follow(blocks(page), folder, language);
        assertThat(folder.resolve("my-guides/other-desk/guides")).isDirectory();
    }
}
