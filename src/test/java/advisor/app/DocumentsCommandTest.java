package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsCommandTest {

    @TempDir
    private Path folder;

    private Path out;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void where() {
        out = folder.resolve("out");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Terminal.Ended documents(String... more) throws IOException {
        String answers = file("answers.json", "{\"harm\":[\"moneyLost\"],\"moneyAmount\":3000}");
        List<String> args = new ArrayList<>(List.of(
                "documents",
                "personal-information-leak",
                "--answers",
                answers,
                "--out",
                out.toString(),
                "--lang",
                "en"));
        args.addAll(List.of(more));
        return terminal.run(args.toArray(String[]::new));
    }

    @Test
    void thePapersOfTheConclusionAreWrittenAndTold() throws IOException {
        Terminal.Ended ended = documents("--json", "--format", "pdf,docx", "--only", "visit-summary,police-complaint");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("questions are still open, the next is ");
        JsonNode documents = new JsonMapper().readTree(ended.out()).path("documents");
        assertThat(documents).hasSize(4);
        for (JsonNode document : documents) {
            assertThat(Path.of(document.path("file").asText())).isNotEmptyFile();
        }
        assertThat(documents.get(2).path("missing").toString())
                .contains("Police station")
                .doesNotContain("Loss");
        assertThat(documents.get(2).path("fields").toString())
                .contains("{\"key\":\"station\",\"label\":\"Police station\",\"blank\":true}")
                .contains("\"key\":\"loss\",\"label\":\"Loss in yuan\",\"blank\":false");
    }

    @Test
    void nothingIsWrittenWhenOneFileIsThereAlready() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("visit-summary.docx"), "mine");
        Terminal.Ended ended = documents("--format", "pdf,docx");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("visit-summary.docx is there already");
        assertThat(out.resolve("visit-summary.pdf")).doesNotExist();
        assertThat(out.resolve("visit-summary.docx")).hasContent("mine");
    }

    @Test
    void whatIsWrongIsToldInASentence() throws IOException {
        assertThat(documents("--only", "receit").err()).contains("no paper receit. Did you mean receipt?");
        assertThat(documents("--format", "doc").err()).contains("--format takes pdf, docx or both.");
        assertThat(documents("--templates", folder.resolve("none").toString()).err())
                .contains("There is no folder");
        assertThat(documents("--fields", file("f.json", "{\"nam\": \"x\"}")).err())
                .contains("No paper has a field nam. Did you mean name?");
        assertThat(documents("--fields", file("g.json", "{\n \"name\": oops}")).err())
                .contains("g.json:2");
        assertThat(documents("--fields", file("h.json", "{\"name\": [1]}")).err())
                .contains("must be a text");
        Terminal.Ended glyph = documents("--fields", file("i.json", "{\"name\": \"\ud83d\ude00\"}"));
        assertThat(glyph.err()).contains("The font has no glyph for: \ud83d\ude00");
        assertThat(out).doesNotExist();
        out = folder.resolve("answers.json");
        assertThat(documents().err()).contains("is no folder");
    }
}
