package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After papers were written, the client's words are in the files that were asked for and in no other. */
class PapersCanaryTest {

    private static final String NAME = "\u8bf8\u845b\u5c0f\u82b1";

    @TempDir
    private Path folder;

    @Test
    void onlyTheChosenFolderHasTheClientsWords() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Path out = folder.resolve("out");
        Path answers =
                Files.writeString(folder.resolve("answers.json"), "{\"harm\":[\"moneyLost\"],\"moneyAmount\":3000}");
        Path fields = Files.writeString(folder.resolve("fields.json"), "{\"name\":\"" + NAME + "\"}");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temp,
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "advisor.app.Main",
                        "documents",
                        "personal-information-leak",
                        "--answers",
                        answers.toString(),
                        "--fields",
                        fields.toString(),
                        "--out",
                        out.toString(),
                        "--format",
                        "pdf,docx",
                        "--only",
                        "police-complaint",
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(folder.resolve("said"));
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).doesNotContain(NAME);
        for (Path empty : List.of(home, temp)) {
            try (Stream<Path> left = Files.walk(empty)) {
                assertThat(left.filter(Files::isRegularFile)
                                .filter(file -> !file.toString().contains("hsperfdata")))
                        .isEmpty();
            }
        }
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written).hasSize(2);
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(out.resolve("police-complaint.pdf")))) {
            assertThat(new PDFTextStripper().getText(document)).contains(NAME);
        }
        byte[] docx = Files.readAllBytes(out.resolve("police-complaint.docx"));
        assertThat(new String(docx, StandardCharsets.UTF_8)).doesNotContain(NAME);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains(NAME);
        }
    }
}
