package advisor.workbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.PdfWriter;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.report.By;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.store.Summary;
import advisor.workbench.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed report is the one on the screen, and every page says that it stays here. */
@Tag("long")
class PrintedReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageSaysThatItIsInternal(Language language) throws IOException {
        DeskReport report = DeskReport.of(
                Summary.of(
                        new InventedClients(code -> AllKinds.guide(), LocalDate.of(2026, 11, 24), 1).outcomes(900),
                        Map.of()),
                List.of(AllKinds.guide()),
                code -> new Text("<" + code + ">", "<" + code + ">"),
                YearMonth.of(2026, 11));
        GuideReport guide = report.guides().get(0);
        for (By by : By.values()) {
            byte[] pdf =
                    PdfWriter.pages(PrintedReport.of(report, guide, by, Optional.empty(), true, new Wording(language)));
            keep(pdf, by + "-" + language.code());
            try (PDDocument pages = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                    PDFTextStripper text = new PDFTextStripper();
                    text.setStartPage(page);
                    text.setEndPage(page);
                    assertThat(text.getText(pages)).contains(PrintedReport.MARK.get(language));
                }
                String all = new PDFTextStripper().getText(pages).replaceAll("\\s+", "");
                assertThat(all).contains(DeskReport.note(language).replaceAll("\\s+", ""));
                for (ReportTable table : guide.tables(by)) {
                    assertThat(table.isEmpty()
                                    || all.contains(table.title().get(language).replaceAll("\\s+", "")))
                            .as(table.key())
                            .isTrue();
                }
            }
        }
    }

    /* For whoever wants to look at it. */
    private static void keep(byte[] pdf, String name) throws IOException {
        String folder = System.getProperty("advisor.keep", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, name + ".pdf"), pdf);
        }
    }
}
