package advisor.document;

import advisor.guide.Language;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes a paper into pages: A4, fonts embedded as far as they are used, tagged, named by title and language alone. */
public final class PdfWriter {

    private static final String STYLE = """
            @page { size: A4; margin: 15mm 17mm 17mm 17mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: 'Noto Sans SC'; font-size: 8.5pt; color: #555 } }
            body { font-family: 'Noto Sans SC', 'Noto Sans JP Rare'; font-size: SIZEpt; line-height: 1.48; color: #111;
              word-wrap: break-word }
            h1 { font-size: 1.7em; line-height: 1.25; margin: 0 0 .5em 0; font-weight: normal }
            h2 { font-size: 1.22em; margin: .85em 0 .3em 0; padding-bottom: 2pt; border-bottom: .6pt solid #888; font-weight: normal;
              page-break-after: avoid }
            h3 { font-size: 1.06em; margin: .8em 0 .15em 0; font-weight: normal; page-break-after: avoid }
            p { margin: .22em 0 } ul, ol { margin: .2em 0 .3em 0; padding-left: 1.5em } li { margin: .12em 0 }
            strong { font-weight: normal; border-bottom: .5pt solid #666 }
            em { font-style: normal; color: #555 }
            blockquote { margin: .5em 0; padding: .4em .8em; border-left: 2.5pt solid #666; color: #222;
              page-break-inside: avoid }
            table { width: 100%; border-collapse: collapse; margin: .5em 0; -fs-table-paginate: paginate;
              table-layout: fixed }
            th, td { border: .6pt solid #777; padding: 2.5pt 5pt; text-align: left; vertical-align: top; font-weight: normal }
            td { height: 17pt } th { background-color: #eee } tr { page-break-inside: avoid }
            img { margin: 2pt 6pt 2pt 0 }
            .keep { page-break-inside: avoid }
            .whole { white-space: nowrap }
            hr { border: none; margin: 0; page-break-after: always }
            """;

    /* A heading and the paragraph below it, which stay on one page. */
    private static final Pattern HEADED = Pattern.compile("<h[23]>[^\\n]*</h[23]>\\s*<p>.*?</p>", Pattern.DOTALL);
    /** A date in the text of a page, not in a tag: broken at a hyphen it reads as two numbers. */
    private static final Pattern DATE = Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])(?![^<]*>)");

    static {
        // a line of its log could carry a client's words
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** The size of the letters; Latin ones are smaller, since they look larger beside Chinese of the same size. */
    public enum Print {
        NORMAL("10", "9"),
        /** For those who read with difficulty. */
        LARGE("15", "14");

        private final String chinese;
        private final String latin;

        Print(String chinese, String latin) {
            this.chinese = chinese;
            this.latin = latin;
        }

        private String points(Language language) {
            return language == Language.ZH ? chinese : latin;
        }
    }

    /** The characters of a paper that can not be shown, each once; a paper with such characters should not be printed. */
    public static List<String> missingGlyphs(Paper paper) {
        return PaperFont.missing(paper.markdown());
    }

    /** The pages as a PDF. */
    public static byte[] write(Paper paper, Print print) {
        return pages(html(paper, print));
    }

    /**
     * A web page of this program's own making as a PDF, with the same fonts and tags as papers; nothing is fetched for it.
     *
     * @param html well-formed as XML, with language, title and style
     */
    public static byte[] pages(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            FSSupplier<InputStream> font = PaperFont::open;
            builder.useFont(font, PaperFont.NAME, 400, BaseRendererBuilder.FontStyle.NORMAL, true);
            FSSupplier<InputStream> rare = PaperFont::openRare;
            builder.useFont(rare, PaperFont.RARE, 400, BaseRendererBuilder.FontStyle.NORMAL, true);
            builder.usePdfUaAccessibility(true);
            // nothing is fetched: a picture stands in the paper itself or is left out
            builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
            builder.withProducer("Advisor Workbench");
            builder.withHtmlContent(html, null);
            builder.toStream(bytes);
            builder.run();
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The same pages, opened only with a password that the client picked; AES with 256 bits.
     *
     * @param password not kept; the caller wipes it
     */
    public static byte[] locked(byte[] pdf, char[] password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String word = new String(password);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(word, word, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private static String html(Paper paper, Print print) {
        String language = paper.language() == Language.ZH ? "zh-CN" : "en";
        String title = paper.title().replace("&", "&amp;").replace("<", "&lt;");
        return "<html lang=\"" + language + "\"><head><title>" + title + "</title><meta name=\"description\" content=\""
                + title.replace("\"", "") + "\" /><style>" + STYLE.replace("SIZE", print.points(paper.language()))
                + "</style></head><body>"
                + DATE.matcher(HEADED.matcher(Markdown.html(paper.markdown()))
                                .replaceAll("<div class=\"keep\">$0</div>"))
                        .replaceAll("<span class=\"whole\">$0</span>")
                + "</body></html>";
    }
}
