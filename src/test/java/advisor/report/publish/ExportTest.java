package advisor.report.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.disclosure.Epsilon;
import advisor.disclosure.NoisyRelease;
import advisor.disclosure.Quarter;
import advisor.guide.Language;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.report.ReleasePlaces;
import advisor.report.ReleaseTables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final Quarter Q3 = new Quarter(2026, 3);

    @TempDir
    Path folder;

    static Publication publication(Language language) {
        ReleaseTables tables = new ReleaseTables(
                Q3,
                List.of(AllKinds.guide()),
                new ReleasePlaces(
                        List.of("110000", "320000", "320100"),
                        List.of("320104", "110000"),
                        code -> new advisor.guide.Text("地" + code, "place " + code)));
        for (Outcome outcome :
                new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), 4).outcomes(1500)) {
            if (Quarter.of(outcome.month()).equals(Q3)) {
                tables.count(outcome);
            }
        }
        return new Publication(
                Q3,
                LocalDate.of(2026, 10, 8),
                NoisyRelease.of("2026Q3", tables.exact(), Epsilon.HALF, new byte[32]),
                tables.words(),
                language,
                true);
    }

    @Test
    void allFormatsHoldTheSameFigures() throws Exception {
        for (Language language : Language.values()) {
            Publication publication = publication(language);
            String html = WebPage.of(publication, WebPage.On.SCREEN);
            List<CSVRecord> csv = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(CsvFiles.csv(publication)))
                    .getRecords();
            JsonNode json = new JsonMapper().readTree(ReleaseJson.of(publication));
            int at = 0;
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheet.of(publication)));
                    PDDocument pdf = Loader.loadPDF(
                            advisor.document.PdfWriter.pages(WebPage.of(publication, WebPage.On.PAPER)))) {
                String pages = new PDFTextStripper().getText(pdf);
                assertThat(pages).contains(publication.total().shown(), NoiseWords.heading(publication));
                for (int sheet = 0; sheet < publication.sheets().size(); sheet++) {
                    List<Publication.Line> lines =
                            publication.sheets().get(sheet).lines();
                    for (int row = 0; row < lines.size(); row++) {
                        Publication.Line line = lines.get(row);
                        CSVRecord record = csv.get(at++);
                        assertThat(record.get("row")).isEqualTo(line.key());
                        assertThat(record.get("shown")).isEqualTo(line.shown());
                        assertThat(record.get("visits").isEmpty())
                                .isEqualTo(line.count().isEmpty());
                        assertThat(json.at("/tables/" + sheet + "/rows/" + row + "/1")
                                        .asText())
                                .isEqualTo(line.shown());
                        assertThat(new org.apache.poi.ss.usermodel.DataFormatter()
                                        .formatCellValue(book.getSheetAt(sheet + 1)
                                                .getRow(row + 1)
                                                .getCell(1)))
                                .isEqualTo(line.shown());
                        assertThat(html).contains(Xml.text(line.label()));
                    }
                }
            }
            assertThat(json.at("/epsilon").asDouble()).isEqualTo(2.5);
            assertThat(json.at("/outcomes").asText())
                    .isEqualTo(publication.total().shown());
        }
    }

    @Test
    void thePageIsOneFileThatAsksForNothing() throws Exception {
        for (Language language : Language.values()) {
            String html = WebPage.of(publication(language), WebPage.On.SCREEN);
            assertThat(html).doesNotContain("<script", "src=", "href=", "@import", "url(", "javascript:");
            assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
            assertThat(html).isEqualTo(WebPage.of(publication(language), WebPage.On.SCREEN));
            for (NoiseWords.Part part : NoiseWords.of(publication(language))) {
                part.paragraphs().forEach(text -> assertThat(html).contains(Xml.text(text)));
            }
        }
    }

    @Test
    void smallFiguresAreNowhere() {
        Publication publication = publication(Language.EN);
        assertThat(publication.sheets().stream().flatMap(sheet -> sheet.lines().stream()))
                .anyMatch(line -> line.count().isEmpty())
                .allMatch(line -> line.count().isEmpty() || line.count().getAsLong() >= 10)
                .allMatch(line -> line.count().isPresent() || line.low() == 0 && line.high() == 15);
    }

    @Test
    void theDescriptionFitsTheLines() throws Exception {
        Publication publication = publication(Language.ZH);
        JsonNode metadata = new JsonMapper().readTree(CsvFiles.metadata(publication, "r.csv"));
        String heading = CsvFiles.csv(publication).lines().findFirst().orElseThrow();
        assertThat(metadata.at("/tableSchema/columns").findValuesAsText("name"))
                .containsExactly(heading.split(",", -1));
        assertThat(metadata.at("/url").asText()).isEqualTo("r.csv");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Publication publication = publication(Language.EN);
        for (Export kind : Export.values()) {
            Path file = folder.resolve("r" + kind.ending());
            kind.write(publication, file);
            assertThat(Export.of(file)).contains(kind);
            assertThat(kind.files(file)).allMatch(Files::exists);
            assertThatThrownBy(() -> kind.write(publication, file)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(Export.of(folder.resolve("r.doc"))).isEmpty();
    }
}
