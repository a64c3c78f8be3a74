package advisor.workbench.settings;

import advisor.guide.Text;
import advisor.workbench.look.Type;
import advisor.workbench.task.Refused;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Optional;

/** A page with recovery words for the printer; it goes through no file. */
final class RecoveryWordsPage implements Printable {

    private static final float POINTS = 18;
    private static final Text BY_HAND = new Text("请把词抄下来。", "Write the words down.");

    private final List<String> words;
    private final String title;
    private final String sentence;

    RecoveryWordsPage(List<String> words, String title, String sentence) {
        this.words = words;
        this.title = title;
        this.sentence = sentence;
    }

    /**
     * Asks for a printer; nothing when the advisor says no.
     *
     * @param name what the job is called
     * @throws Refused when there is no printer
     */
    Optional<PrinterJob> job(String name) throws Refused {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        if (job.getPrintService() == null) {
            throw new Refused(new Text("没有找到打印机。", "No printer was found."), BY_HAND);
        }
        job.setPrintable(this);
        return job.printDialog() ? Optional.of(job) : Optional.empty();
    }

    /** Hands the page over; may take as long as the printer likes. */
    static void send(PrinterJob job) throws Refused {
        try {
            job.print();
        } catch (PrinterException refused) {
            throw new Refused(new Text("打印机没有接下这一页。", "The printer did not take the page."), BY_HAND);
        }
    }

    @Override
    public int print(Graphics graphics, PageFormat page, int number) {
        if (number > 0) {
            return NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics;
        Font font = Type.BODY.font().deriveFont(POINTS);
        float x = (float) page.getImageableX() + POINTS;
        float y = (float) page.getImageableY() + 3 * POINTS;
        g.setFont(font.deriveFont(Font.BOLD));
        g.drawString(title, x, y);
        g.setFont(font.deriveFont(POINTS * 0.6f));
        g.drawString(sentence, x, y + 1.5f * POINTS);
        g.setFont(font);
        for (int i = 0; i < words.size(); i++) {
            g.drawString((i + 1) + "   " + words.get(i), x, y + (4 + 1.8f * i) * POINTS);
        }
        return PAGE_EXISTS;
    }
}
