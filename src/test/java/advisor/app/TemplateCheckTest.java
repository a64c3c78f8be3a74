package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.Templates;
import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckTest {

    private static final String DIVORCE = "divorce-papers";

    @TempDir
    private Path folder;

    private Path templates() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("templates"));
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
            }
        }
        return copy;
    }

    private static List<Problem> problems(Path templates) throws Exception {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide guide = ((Resolution.Found) library.resolve(DIVORCE, "")).guide();
            return TemplateCheck.problems(
                    guide, Templates.in(templates), Seeds.shipped().knowledge());
        }
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void theTemplatesThatTravelAlongAreFine() throws Exception {
        assertThat(problems(templates())).isEmpty();
    }

    @Test
    void aCharacterThatTheFontLacksIsToldWithItsLine() throws Exception {
        Path templates = templates();
        Path file = templates.resolve("property-list.md");
        change(file, "# 财产清单", "# 财产清单\ud83d\ude00");
        int line = Files.readAllLines(file).indexOf("# 财产清单\ud83d\ude00") + 1;
        change(templates.resolve("timeline.en.md"), "# ", "# \ud83d\ude00 ");
        assertThat(problems(templates))
                .extracting(Problem::place)
                .containsExactlyInAnyOrder("templates/property-list.md:" + line, "templates/timeline.en.md:1");
        assertThat(problems(templates)).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("template-gap");
            assertThat(problem.message().en()).contains("\ud83d\ude00");
        });
    }

    @Test
    void whatATemplateNamesMustBeThere() throws Exception {
        Path templates = templates();
        change(templates.resolve("property-list.md"), "source: ", "source: S-NONE\nsource: ");
        change(
                templates.resolve("property-list.md"),
                "# 财产清单",
                "# 财产清单\n{{#planned.list-asets}}x{{/planned.list-asets}}");
        change(templates.resolve("visit-summary.md"), "source: S-FAQ", "source: S-FAQ\nguide: another");
        assertThat(problems(templates))
                .extracting(problem -> problem.message().en())
                .containsExactlyInAnyOrder(
                        "There is no source S-NONE.",
                        "There is no advice list-asets.",
                        "Not every conclusion offers the paper visit-summary.");
    }
}
