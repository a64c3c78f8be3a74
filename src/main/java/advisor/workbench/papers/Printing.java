package advisor.workbench.papers;

import advisor.guide.Text;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Hands pages to a printer that the advisor chooses. */
public final class Printing {

    private Printing() {}

    /**
     * Asks for a printer and prints; saying no prints nothing.
     *
     * @param name what the job is called, never whose it is
     */
    public static void print(byte[] pdf, String name, Consumer<Text> failed) {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        if (job.getPrintService() == null) {
            failed.accept(new Text("没有找到打印机。可以先存成 PDF。", "No printer was found. Save it as a PDF for now."));
            return;
        }
        if (job.printDialog()) {
            print(pdf, job, failed);
        }
    }

    static void print(byte[] pdf, PrinterJob job, Consumer<Text> failed) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (IOException | PrinterException refused) {
            failed.accept(new Text(
                    "打印机没有接下这份材料。请检查打印机，或先存成 PDF。",
                    "The printer did not take the paper. Check it, or save a PDF for now."));
        }
    }
}
