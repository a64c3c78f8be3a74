package advisor.workbench.factcheck;

import advisor.disk.WholeFile;
import advisor.document.PdfWriter;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.pack.KnowledgeSource;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.pack.SignOff;
import advisor.pack.SignOffs;
import advisor.proof.FactSheet;
import advisor.proof.FactSheetPage;
import advisor.proof.FactSheetWorkbook;
import advisor.proof.FactTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Puts fact-check tables into words, and writes them. */
public final class FactSheets {

    private final KnowledgeSources knowledge;
    private final Localities localities;
    private final Language language;

    /** Sheets in one language. */
    public FactSheets(KnowledgeSources knowledge, Localities localities, Language language) {
        this.knowledge = knowledge;
        this.localities = localities;
        this.language = language;
    }

    /** A table in words. */
    public FactSheet sheet(FactTable table) {
        String place = table.guide().locality();
        return FactSheet.of(
                table,
                this::source,
                localities.isKnown(place) ? localities.path(place).get(language) : "",
                language);
    }

    private Text source(String id) {
        return knowledge
                .find(id)
                .map(one -> new Text(
                        one.instrument().zh() + article(one) + "："
                                + one.statement().zh(),
                        one.instrument().en() + article(one) + ": "
                                + one.statement().en()))
                .orElse(new Text("没有这个来源", "no such source"));
    }

    private static String article(KnowledgeSource source) {
        return source.article().isEmpty() ? "" : " " + source.article();
    }

    /** Who signed for the place of a guide, a line each; what was signed of another content says so. */
    public List<String> signed(SignOffs signOffs, Guide guide) {
        return signOffs.all().stream()
                .filter(one -> one.locality().equals(guide.locality()))
                .map(one -> one.date() + " " + one.checker() + (one.remark().isEmpty() ? "" : " (" + one.remark() + ")")
                        + " " + state(one, guide))
                .toList();
    }

    private String state(SignOff one, Guide guide) {
        boolean same = one.hash().equals(guide.hash());
        Text text = same
                ? new Text("签的就是这份内容", "signed exactly this content")
                : new Text("签的是另一份内容，此后有改动", "signed another content; it has changed since");
        return text.get(language);
    }

    /** Whether a table can be written under a name. */
    public static boolean isTable(Path file) {
        return isWorkbook(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * Writes a table, as a web page or a workbook by the file's name, in place of what was there.
     *
     * @param signed who has signed it so far, a line each
     * @throws IOException when it can not be written; then what was there still is
     */
    public void write(FactSheet sheet, List<String> signed, Path file) throws IOException {
        if (isWorkbook(file)) {
            ByteArrayOutputStream book = new ByteArrayOutputStream();
            FactSheetWorkbook.write(sheet, signed, language, book);
            WholeFile.replace(file, book.toByteArray());
        } else {
            WholeFile.replace(file, FactSheetPage.of(sheet, signed, language).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The pages of a table as a PDF, for a printer. */
    public byte[] pages(FactSheet sheet, List<String> signed) {
        return PdfWriter.pages(FactSheetPage.of(sheet, signed, language));
    }
}
