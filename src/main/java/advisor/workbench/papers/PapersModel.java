package advisor.workbench.papers;

import advisor.document.DocxWriter;
import advisor.document.Paper;
import advisor.document.PdfWriter;
import advisor.document.Template;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one end, what was typed for them, and the pages of the one that is looked at.
 *
 * <p>What was typed for one paper fills the same field of the others. It lives here alone and is forgotten with {@link
 * #forget}.
 */
public final class PapersModel {

    private final PaperDesk desk;
    private final PaperDesk.Visit visit;
    private final Work work;
    private final List<Template> offered;
    private final Map<String, String> typed = new HashMap<>();
    private final Listeners listeners = new Listeners();
    private Template chosen;
    private Language language;
    private boolean large;
    private float zoom = 1;
    private boolean drawing;
    private boolean again;
    private boolean forgotten;
    private List<BufferedImage> pages = List.of();
    private List<String> missingGlyphs = List.of();
    private @Nullable Notice notice;
    private @Nullable Path saved;

    /** The papers of an end, the first of them chosen. */
    public PapersModel(PaperDesk desk, PaperDesk.Visit visit, Language language, Work work) {
        this.desk = desk;
        this.visit = visit;
        this.work = work;
        this.language = language;
        this.offered = desk.offered(visit);
        this.chosen = offered.get(0);
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The papers there are. */
    public List<Template> offered() {
        return offered;
    }

    /** The paper that is looked at. */
    public Template chosen() {
        return chosen;
    }

    /** Looks at another paper. */
    public void choose(Template template) {
        chosen = template;
        saved = null;
        draw();
    }

    /** The language of the paper. */
    public Language language() {
        return language;
    }

    /** Writes the paper in a language. */
    public void in(Language next) {
        language = next;
        draw();
    }

    /** Whether it is in large print. */
    public boolean isLarge() {
        return large;
    }

    /** Prints large, or as usual. */
    public void large(boolean next) {
        large = next;
        draw();
    }

    /** What stands in a field: what was typed, or else what the answers say. */
    public String value(String field) {
        String own = typed.getOrDefault(field, "");
        return own.isEmpty() ? desk.known(visit, chosen, language).getOrDefault(field, "") : own;
    }

    /** Something was typed into a field. */
    public void type(String field, String words) {
        typed.put(field, words);
        saved = null;
        draw();
    }

    /** How large the pages are drawn: dots for each point of the paper. */
    public void zoom(float dots) {
        if (Math.abs(dots - zoom) > 0.01f) {
            zoom = dots;
            draw();
        }
    }

    /** The pages as pictures; empty before the first was drawn. */
    public List<BufferedImage> pages() {
        return pages;
    }

    /** Characters that the font can not show. */
    public List<String> missingGlyphs() {
        return missingGlyphs;
    }

    /** Why something failed, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** The file that was written last, or null. */
    public @Nullable Path saved() {
        return saved;
    }

    private Paper paper() {
        return desk.fill(visit, chosen, Map.copyOf(typed), language);
    }

    private PdfWriter.Print print() {
        return large ? PdfWriter.Print.LARGE : PdfWriter.Print.NORMAL;
    }

    /** Drawn pages and what could not be drawn. */
    private record Drawn(List<BufferedImage> pages, List<String> missing) {}

    /** Draws the pages anew; calls while they are being drawn are answered by one more drawing, of the last. */
    public void draw() {
        if (forgotten) {
            return;
        }
        if (drawing) {
            again = true;
            return;
        }
        drawing = true;
        again = false;
        Paper paper = paper();
        PdfWriter.Print print = print();
        float dots = zoom;
        work.telling("正在准备材料", "Preparing the paper")
                .run(
                        () -> drawn(paper, print, dots),
                        drawn -> {
                            if (!forgotten) {
                                pages = drawn.pages();
                                missingGlyphs = drawn.missing();
                                notice = null;
                                listeners.changed();
                            }
                            drawn();
                        },
                        why -> {
                            fail(why);
                            drawn();
                        });
    }

    private void drawn() {
        drawing = false;
        if (again) {
            draw();
        }
    }

    private static Drawn drawn(Paper paper, PdfWriter.Print print, float dots) throws Refused {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(paper, print))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImage(page, dots));
            }
        } catch (IOException failed) {
            throw new Refused(
                    new Text("这一页画不出来。", "This page can not be drawn."),
                    new Text("请换一份材料，或者存成文件再看。", "Take another paper, or save it as a file."));
        }
        return new Drawn(List.copyOf(pages), PdfWriter.missingGlyphs(paper));
    }

    private void fail(Notice why) {
        notice = why;
        listeners.changed();
    }

    /** The pages as a PDF, for the printer. */
    public byte[] pdf() {
        return PdfWriter.write(paper(), print());
    }

    /** Writes the paper into a file that the advisor chose: DOCX when its name says so, else PDF. */
    public void save(Path file) {
        save(file, null);
    }

    /**
     * Writes a PDF that opens only with a password.
     *
     * @param password wiped afterwards; null for none
     */
    public void save(Path file, char @Nullable [] password) {
        Paper paper = paper();
        PdfWriter.Print print = print();
        boolean docx = String.valueOf(file.getFileName()).endsWith(".docx");
        work.telling("正在写入文件", "Writing the file")
                .act(
                        () -> {
                            byte[] bytes = docx ? DocxWriter.write(paper) : PdfWriter.write(paper, print);
                            if (!docx && password != null) {
                                bytes = PdfWriter.locked(bytes, password);
                                Arrays.fill(password, '0');
                            }
                            try {
                                Files.write(file, bytes);
                            } catch (IOException failed) {
                                throw new Refused(
                                        new Text(file + " 写不进去。", file + " can not be written."),
                                        new Text("请另选一个文件夹。", "Choose another folder."));
                            } finally {
                                Arrays.fill(bytes, (byte) 0);
                            }
                        },
                        () -> {
                            saved = file;
                            notice = null;
                            listeners.changed();
                        },
                        this::fail);
    }

    /** Forgets everything that was typed. */
    public void forget() {
        forgotten = true;
        typed.clear();
        pages = List.of();
    }
}
