package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.pack.SignOff;
import advisor.pack.SignOffs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fact-check table and signatures on the command line. */
@Tag("long")
class FactCheckCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path guide;

    @BeforeEach
    void write() throws IOException {
        guide = folder.resolve("seeded");
        write(new SeededGuide());
    }

    private void write(SeededGuide seeded) throws IOException {
        for (Map.Entry<String, String> file : seeded.files().entrySet()) {
            Path path = guide.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Terminal.Ended check(String... more) {
        List<String> line = new ArrayList<>(List.of("check", guide.toString(), "--lang", "en", "--no-trace"));
        line.addAll(List.of(more));
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void theTableIsWrittenSaysSoAndIsNeverWrittenOver() throws IOException {
        Path page = folder.resolve("table.html");
        Terminal.Ended ended = check("--table", page.toString());
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains("The fact-check table is in " + page + ".");
        String first = Files.readString(page);
        assertThat(first).contains("S-FAQ", "Name:");
        Terminal.Ended again = check("--table", page.toString(), "--sign", "Li");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already; it was left alone", "Choose another name");
        assertThat(Files.readString(page)).isEqualTo(first);
        assertThat(guide.resolve(SignOffs.FILE))
                .as("nothing else happened either")
                .doesNotExist();
        Path workbook = folder.resolve("table.xlsx");
        assertThat(check("--table", workbook.toString(), "--json").err()).contains(workbook.toString());
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
        }
        Terminal.Ended other = check("--table", folder.resolve("table.txt").toString());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains(".html or .xlsx");
        assertThat(check("--table", folder.resolve("no/table.html").toString()).err())
                .contains("can not be written");
    }

    @Test
    void aSignatureStandsInTheFolderAndInTheTableAndIsForThisContentAlone() throws IOException {
        Path page = folder.resolve("signed.html");
        Terminal.Ended ended = check("--sign", " 李律师 ", "--remark", "读了两遍", "--table", page.toString());
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains("李律师 signed seeded 1; it stands in signoff.json.");
        assertThat(Files.readString(page)).contains("2026-11-24 李律师 (读了两遍) signed exactly this content");
        SignOffs read = SignOffs.read(Files.readString(guide.resolve(SignOffs.FILE)));
        assertThat(read.all()).extracting(SignOff::checker).containsExactly("李律师");
        SeededGuide changed = new SeededGuide();
        changed.line("conclude('end', { rule: 'R1b', when: () => !a.isKnown() })");
        write(changed);
        Path later = folder.resolve("later.html");
        check("--table", later.toString());
        assertThat(Files.readString(later)).contains("李律师 (读了两遍) signed another content; it has changed since");
    }

    @Test
    void nobodySignsWhatIsWrongOrWithoutAName() throws IOException {
        assertThat(check("--sign", "   ").err()).contains("A name must be given");
        assertThat(check("--sign", "Li", "--remark", "one\ntwo").code()).isEqualTo(2);
        write(new SeededGuide().withoutEnd());
        Terminal.Ended wrong = check("--sign", "Li");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("The check finds errors");
        assertThat(guide.resolve(SignOffs.FILE)).doesNotExist();
        Terminal.Ended byName =
                terminal.run("check", "seeded", "--scripts", folder.toString(), "--sign", "Li", "--lang", "en");
        assertThat(byName.code()).isEqualTo(2);
    }
}
