package advisor.bench;

import advisor.document.DocxWriter;
import advisor.document.Paper;
import advisor.document.PdfWriter;
import advisor.document.Templates;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.Directory;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.papers.PaperDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How long the summary of a visit takes as a PDF: the first one of a program, those after it, and a preview of its pages. */
final class PaperTimes {

    private static final int RUNS = 21;

    private PaperTimes() {}

    private interface Making {
        void make() throws Exception;
    }

    static List<String> measure() throws Exception {
        Seeds seeds = Seeds.shipped();
        Directory directory = seeds.directory();
        PaperDesk desk =
                new PaperDesk(Templates.shipped(), seeds.knowledge(), () -> directory, seeds.localities(), 2026);
        Session session;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide guide = ((Resolution.Found) library.resolve("personal-information-leak", "320104")).guide();
            session = Session.begin(
                    guide, new Setting(LocalDate.of(2026, 11, 24), "320104", Similar.NONE, seeds.holidays()));
        }
        PaperDesk.Visit visit =
                new PaperDesk.Visit(session, ((Step.Concluded) session.ifStoppedHere()).end(), List.of());
        Paper paper = desk.fill(visit, desk.offered(visit).get(0), Map.of(), Language.ZH);
        double first = took(() -> PdfWriter.write(paper, PdfWriter.Print.NORMAL));
        byte[] pages = PdfWriter.write(paper, PdfWriter.Print.NORMAL);
        return List.of(
                String.format(java.util.Locale.ROOT, "first PDF of the program %.0f ms", first),
                "next PDFs " + timings(() -> PdfWriter.write(paper, PdfWriter.Print.NORMAL)),
                "preview, filled, made and drawn "
                        + timings(() -> {
                            Paper again = desk.fill(visit, desk.offered(visit).get(0), Map.of(), Language.ZH);
                            try (PDDocument document = Loader.loadPDF(PdfWriter.write(again, PdfWriter.Print.NORMAL))) {
                                new PDFRenderer(document).renderImage(0, 1);
                            }
                        }),
                "DOCX " + timings(() -> DocxWriter.write(paper)),
                "size of the PDF " + pages.length / 1000 + " kB");
    }

    private static double took(Making making) throws Exception {
        long from = System.nanoTime();
        making.make();
        return (System.nanoTime() - from) / 1e6;
    }

    private static Timings timings(Making making) throws Exception {
        double[] all = new double[RUNS];
        for (int i = 0; i < 5; i++) {
            making.make();
        }
        for (int i = 0; i < RUNS; i++) {
            all[i] = took(making);
        }
        return new Timings(all);
    }
}
