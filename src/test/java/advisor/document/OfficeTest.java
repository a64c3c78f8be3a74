package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds papers against programs that are not ours: LibreOffice opens every DOCX, poppler and qpdf every PDF. */
@Tag("office")
class OfficeTest {

    @TempDir
    Path folder;

    private String run(String... command) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("install libreoffice-writer, poppler-utils and qpdf for this test", missing);
        }
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }

    private String text(Path pdf) throws Exception {
        Path text = folder.resolve("text.txt");
        run("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString());
        return Normalizer.normalize(Files.readString(text), Normalizer.Form.NFKC)
                .replaceAll("(?m)^\\s*[0-9]+ ?/ ?[0-9]+\\s*$", "")
                // dashes look alike, and one at the end of a line may have come there by breaking it
                .replaceAll("[-\\u2010-\\u2014]", "")
                // marks of lists, and the numbers before their items, are set by each in its own way
                .replaceAll("(?<![0-9.])[0-9]+\\.(?![0-9])", "")
                .replaceAll("[\\s\f\u2022\u25cf\u25aa\u00b7\ufeff]", "");
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .boxed()
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    }

    @Test
    void otherProgramsReadInOurPapersWhatWeWrote() throws Exception {
        Path word = Files.createDirectory(folder.resolve("word"));
        Path ours = Files.createDirectory(folder.resolve("ours"));
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Picture picture = Picture.of(new BufferedImage(400, 700, BufferedImage.TYPE_INT_RGB));
        try (Visits visits = new Visits()) {
            var visit = visits.client(
                    "320104", List.of(new Surroundings.Evidence("截图 一", "95588", "11月16日 20:14", true, picture)));
            for (Template template : visits.desk.offered(visit)) {
                for (Language language : Language.values()) {
                    Paper paper = visits.desk.fill(visit, template, Map.of("name", "诸葛小花"), language);
                    String name = template.id() + "." + language.code();
                    Files.write(word.resolve(name + ".docx"), DocxWriter.write(paper));
                    Files.write(ours.resolve(name + ".pdf"), PdfWriter.write(paper, PdfWriter.Print.NORMAL));
                }
            }
        }
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                theirs.toString()));
        List<Path> pages;
        try (Stream<Path> files = Files.list(word)) {
            files.sorted().map(Path::toString).forEach(command::add);
        }
        try (Stream<Path> files = Files.list(ours)) {
            pages = files.sorted().toList();
        }
        run(command.toArray(String[]::new));
        assertThat(pages).hasSizeGreaterThan(20);
        for (Path pdf : pages) {
            String name = String.valueOf(pdf.getFileName());
            // tables are read in another order by the two: what stands in a paper is compared, not where
            assertThat(letters(text(theirs.resolve(name)))).as(name).isEqualTo(letters(text(pdf)));
            assertThat(run("pdffonts", pdf.toString()).lines().skip(2))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(font -> font.matches(".*[A-Z]{6}\\+Noto.* yes yes yes .*"));
            run("qpdf", "--warning-exit-0", "--check", pdf.toString());
        }
    }
}
