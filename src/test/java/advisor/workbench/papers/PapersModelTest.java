package advisor.workbench.papers;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.Template;
import advisor.document.Templates;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.Directory;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.session.AnswersJson;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.task.Work;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersModelTest {

    private static final String NAME = "诸葛小花";

    @TempDir
    private Path folder;

    private PapersModel model;

    @BeforeEach
    void open() throws Exception {
        Seeds seeds = Seeds.shipped();
        Directory directory = seeds.directory();
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide guide = ((Resolution.Found) library.resolve("personal-information-leak", "320104")).guide();
            Setting setting = new Setting(LocalDate.of(2026, 11, 24), "320104", Similar.NONE, seeds.holidays());
            String answers =
                    "{\"person\":\"adult\",\"danger\":\"no\",\"harm\":[\"moneyLost\"],\"moneyMeans\":\"telecom\","
                            + "\"moneyAmount\":3000,\"moneyWhen\":\"within24Hours\",\"hardship\":\"yes\"}";
            Session session = OpenQuestions.passOver(Session.replay(
                    guide,
                    setting,
                    AnswersJson.read(guide, setting, new JsonMapper().readTree(answers))
                            .answers()));
            PaperDesk desk =
                    new PaperDesk(Templates.shipped(), seeds.knowledge(), () -> directory, seeds.localities(), 2026);
            model = new PapersModel(
                    desk,
                    new PaperDesk.Visit(session, ((Step.Concluded) session.ifStoppedHere()).end(), List.of()),
                    Language.ZH,
                    Work.inPlace());
        }
    }

    private void choose(String id) {
        model.choose(model.offered().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theSummaryStandsFirstAndIsDrawn() {
        assertThat(model.offered()).extracting(Template::id).startsWith("visit-summary", "plan-steps", "evidence-list");
        model.draw();
        assertThat(model.pages()).isNotEmpty();
        BufferedImage page = model.pages().get(0);
        // A4: the height is the root of two times the width
        assertThat(page.getHeight() / (double) page.getWidth()).isBetween(1.40, 1.43);
    }

    @Test
    void whatIsTypedForOnePaperFillsTheOthersAndChangesThePages() throws Exception {
        choose("police-complaint");
        List<BufferedImage> before = model.pages();
        model.type("name", NAME);
        assertThat(model.pages()).isNotSameAs(before);
        assertThat(text(model.pdf())).contains(NAME);
        choose("stop-payment-list");
        assertThat(model.value("name")).isEqualTo(NAME);
        assertThat(model.value("amount")).isEqualTo("3000");
        assertThat(text(model.pdf())).contains(NAME, "人民币叁仟元整");
    }

    @Test
    void theAdvisorChoosesLanguageSizeAndFile() throws Exception {
        choose("stop-payment-list");
        model.type("name", NAME);
        model.in(Language.EN);
        assertThat(text(model.pdf())).contains("3,000 yuan");
        model.large(true);
        Path file = folder.resolve("paper.docx");
        model.save(file);
        assertThat(model.saved()).isEqualTo(file);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        model.save(folder.resolve("paper.pdf"));
        assertThat(text(Files.readAllBytes(folder.resolve("paper.pdf")))).contains(NAME);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFileThatCanNotBeWrittenIsToldAndNothingIsSaved() {
        model.save(folder.resolve("nowhere/paper.pdf"));
        assertThat(model.saved()).isNull();
        assertThat(model.notice().sentence().en()).endsWith("can not be written.");
    }

    @Test
    void whatIsTypedIsForgotten() {
        choose("police-complaint");
        model.type("name", NAME);
        model.forget();
        assertThat(model.value("name")).isEmpty();
        assertThat(model.pages()).isEmpty();
    }

    @Test
    void pagesGoToARealPrintService() throws Exception {
        StreamPrintServiceFactory[] services = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        assertThat(services).isNotEmpty();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(services[0].getPrintService(printed));
        List<Text> failures = new ArrayList<>();
        Printing.print(model.pdf(), job, failures::add);
        assertThat(failures).isEmpty();
        String postscript = printed.toString(StandardCharsets.ISO_8859_1);
        assertThat(postscript).startsWith("%!PS");
        assertThat(postscript.split("showpage", -1).length).isGreaterThan(1);
    }
}
