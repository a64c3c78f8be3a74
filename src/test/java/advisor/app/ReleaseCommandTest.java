package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    private Terminal.Ended run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--home", folder.resolve("desk").toString(), "--lang", "en"));
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void aQuarterIsPublishedOnceAndWrittenInEveryKind() throws Exception {
        assertThat(run("demo", "--outcomes", "200").code()).isZero();
        Terminal.Ended open = run("release", "--period", "2099Q4");
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).contains("not over yet", "Nothing was published");
        assertThat(run("release", "--period", "2026-Q3").err()).contains("is no quarter");
        assertThat(run(
                                "release",
                                "--period",
                                "2025Q1",
                                "--out",
                                folder.resolve("r.doc").toString())
                        .err())
                .contains(".html, .pdf, .xlsx, .csv");
        Terminal.Ended unasked = run("release", "--period", "2025Q1", "--json");
        assertThat(unasked.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unasked.err()).contains("add --yes", "Nothing was published");
        Terminal.Ended early = run("release", "--period", "2020Q1");
        assertThat(early.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(early.err()).contains("no record at all of 2020Q1", "add --yes");
        Terminal.Ended first = run("release", "--period", "2025Q1", "--json", "--yes");
        assertThat(first.code()).isZero();
        JsonNode json = new JsonMapper().readTree(first.out());
        assertThat(json.at("/epsilon").asDouble()).isEqualTo(2.5);
        assertThat(json.at("/tables")).hasSize(5);
        assertThat(json.at("/tables/0/rows")).hasSize(5);
        assertThat(run("release", "--period", "2025Q1", "--json").out()).isEqualTo(first.out());
        for (String ending : List.of("html", "pdf", "xlsx", "csv")) {
            Path file = folder.resolve("r." + ending);
            assertThat(run("release", "--period", "2025Q1", "--out", file.toString())
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
            assertThat(run("release", "--period", "2025Q1", "--out", file.toString())
                            .err())
                    .contains("not overwritten");
        }
        assertThat(Files.readString(folder.resolve("r.csv-metadata.json"))).contains("http://www.w3.org/ns/csvw");
    }
}
