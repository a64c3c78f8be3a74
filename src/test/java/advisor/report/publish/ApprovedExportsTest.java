package advisor.report.publish;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.PdfWriter;
import advisor.guide.Language;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every exported file as somebody has read and approved it; a change shows as a difference, line by line.
 *
 * <p>Run with {@code -Dtests.jvm=-Dapprove=true} to write them anew, then read what changed before committing it. What a
 * zip or a PDF says is held here, how it is packed is not.
 */
class ApprovedExportsTest {

    private static final Path APPROVED = Path.of("src/test/resources/exports");
    private static final boolean APPROVING = Boolean.getBoolean("approve");

    private final List<String> differences = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFileIsAsApproved(Language language) throws Exception {
        Publication publication = InventedRelease.in(language);
        String name = "release." + language.code();
        hold(name + ".html", WebPage.of(publication, WebPage.On.SCREEN));
        hold(name + ".csv", CsvFiles.csv(publication).replace("\r\n", "\n"));
        hold(name + ".csv" + CsvFiles.METADATA, CsvFiles.metadata(publication, name + ".csv"));
        hold(name + ".json", ReleaseJson.of(publication) + "\n");
        hold(name + ".xlsx.txt", workbook(Spreadsheet.of(publication)));
        hold(name + ".pdf.txt", pages(PdfWriter.pages(WebPage.of(publication, WebPage.On.PAPER))));
        assertThat(differences).isEmpty();
    }

    private void hold(String name, String text) throws IOException {
        Path file = APPROVED.resolve(name);
        if (APPROVING) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, text);
        }
        List<String> approved = Files.readString(file).lines().toList();
        List<String> now = text.lines().toList();
        List<String> difference =
                UnifiedDiffUtils.generateUnifiedDiff(name, name + " now", approved, DiffUtils.diff(approved, now), 1);
        if (!difference.isEmpty()) {
            differences.add("\n" + String.join("\n", difference));
        }
    }

    /* Sheet by sheet, a line for each row: what a cell shows, and where it is a number, that it is one. */
    private static String workbook(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter format = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                text.append("## ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        String shown = format.formatCellValue(cell);
                        cells.add(
                                switch (cell.getCellType()) {
                                    case NUMERIC -> "#" + shown;
                                    case FORMULA -> "=" + cell.getCellFormula();
                                    default -> shown;
                                });
                    }
                    text.append(String.join("\t", cells).stripTrailing()).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String pages(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append("-- page ").append(page).append('\n');
                stripper.getText(document)
                        .lines()
                        .map(String::stripTrailing)
                        .forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
