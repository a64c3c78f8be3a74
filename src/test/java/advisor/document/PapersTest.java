package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.Directory;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.proof.WorkedCase;
import advisor.proof.WorkedCases;
import advisor.session.AnswersJson;
import advisor.session.End;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.papers.PaperDesk;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final String LEAK = "personal-information-leak";
    private static final JsonMapper JSON = new JsonMapper();
    private static GuideLibrary library = GuideLibrary.shipped();
    private static Seeds seeds = Seeds.shipped();
    private static PaperDesk desk;

    @BeforeAll
    static void open() throws Exception {
        library = GuideLibrary.shipped();
        seeds = Seeds.shipped();
        Directory directory = seeds.directory();
        desk = new PaperDesk(
                Templates.shipped(),
                seeds.knowledge(),
                () -> directory,
                seeds.localities(),
                seeds.holidays().lastYear());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private record Ended(Session session, End end) {
        PaperDesk.Visit visit() {
            return new PaperDesk.Visit(
                    session,
                    end,
                    List.of(new Surroundings.Evidence("来电 | 95588 *说要冻结*", "95588", "11月16日 20:14", true, null)));
        }
    }

    private static Ended ended(String id, String locality, LocalDate date, String answers) throws Exception {
        Guide guide = ((Resolution.Found) library.resolve(id, locality)).guide();
        Setting setting = new Setting(date, locality, Similar.NONE, seeds.holidays());
        Session session = OpenQuestions.passOver(Session.replay(
                        guide,
                        setting,
                        AnswersJson.read(guide, setting, JSON.readTree(answers)).answers())
                .withoutOptional());
        return new Ended(session, ((Step.Concluded) session.ifStoppedHere()).end());
    }

    private static Ended client() throws Exception {
        return ended(
                LEAK,
                "320104",
                LocalDate.of(2026, 11, 24),
                "{\"person\":\"adult\",\"danger\":\"no\",\"harm\":[\"moneyLost\"],\"moneyMeans\":\"telecom\",\"moneyAmount\":3000,"
                        + "\"moneyWhen\":\"within24Hours\",\"act\":\"sold\",\"leaker\":\"insider\",\"orgKind\":\"bank\","
                        + "\"sourceKnown\":\"known\",\"organisation\":\"某某银行\",\"evidence\":[\"transfers\"],\"wants\":[\"compensation\"]}");
    }

    private static Template template(Ended ended, String id) {
        return desk.offered(ended.visit()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String pdf(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return plain(new PDFTextStripper().getText(document).replaceAll("(?m)^[0-9]+ / [0-9]+$", ""));
        }
    }

    private static String docx(byte[] bytes) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return plain(text.getText());
        }
    }

    /* Without white space, marks of lists and page numbers. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s|\u2022|\u25cf|\u00b7|/", "")
                .replaceAll("[\u2010-\u2014]", "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAK, "divorce-papers"})
    void everyPaperOfEveryWorkedCaseIsFilledWithoutAGap(String id) throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        TreeSet<String> ends = new TreeSet<>();
        for (Map.Entry<String, String> file : library.files(id).entrySet()) {
            if (!file.getKey().endsWith("cases.json")) {
                continue;
            }
            for (WorkedCase one :
                    WorkedCases.read(file.getKey(), file.getValue()).cases()) {
                Ended ended =
                        ended(id, one.locality(), one.date(), one.answers().toString());
                PaperDesk.Visit silent = new PaperDesk.Visit(ended.session(), ended.end(), List.of());
                List<Template> offered = desk.offered(silent);
                assertThat(offered).extracting(Template::id).contains("visit-summary", "plan-steps", "evidence-list");
                for (Template template : offered) {
                    for (Language language : Language.values()) {
                        Paper paper = desk.fill(silent, template, Map.of(), language);
                        assertThat(paper.markdown())
                                .as(one.id() + " " + template.id())
                                .doesNotContain("{{", "}}", "null")
                                .doesNotContainPattern("\\{[a-z][A-Za-z]+}");
                        assertThat(PdfWriter.missingGlyphs(paper))
                                .as(template.id())
                                .isEmpty();
                        if (language == Language.EN) {
                            assertThat(paper.markdown().replaceAll("控告书|一证通查", ""))
                                    .as(one.id() + " " + template.id())
                                    .doesNotContainPattern("\\p{IsHan}");
                        }
                    }
                    seen.add(template.id());
                }
                ends.add(ended.end().conclusion());
            }
        }
        Guide guide = ((Resolution.Found) library.resolve(id, "")).guide();
        assertThat(ends)
                .containsExactlyInAnyOrderElementsOf(guide.declarations().conclusions().stream()
                        .map(Conclusion::key)
                        .collect(Collectors.toSet()));
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Templates.shipped().all().stream()
                        .filter(template ->
                                template.guides().isEmpty() || template.guides().contains(id))
                        .map(Template::id)
                        .toList());
    }

    @Test
    void everyTemplateIsOfferedSomewhereAndListed() throws Exception {
        Path folder = Path.of("templates");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(Path.of("templates/index.txt"))).containsExactlyElementsOf(names);
            assertThat(names.stream().filter(name -> !name.endsWith(".en.md")).toList())
                    .allSatisfy(name -> assertThat(names).contains(name.replace(".md", ".en.md")));
        }
        assertThat(Templates.in(Path.of("templates")).all())
                .hasSameSizeAs(Templates.shipped().all());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfAndDocxSayTheSame(Language language) throws Exception {
        Ended ended = client();
        for (Template template : desk.offered(ended.visit())) {
            Paper paper = desk.fill(ended.visit(), template, Map.of("name", "𠮷䶮㛃"), language);
            byte[] pages = PdfWriter.write(paper, PdfWriter.Print.NORMAL);
            assertThat(pages.length).isLessThan(300_000);
            String one = pdf(pages).replaceAll("[0-9]+\\.", "");
            String other = docx(DocxWriter.write(paper)).replaceAll("[0-9]+\\.", "");
            // tables are read in another order by the two, so what stands in them is compared, not where
            assertThat(difference(one, other)).as(template.id()).isEmpty();
            assertThat(difference(other, one)).as(template.id()).isEmpty();
        }
    }

    /* The characters that the first has more often. */
    private static String difference(String first, String second) {
        StringBuilder rest = new StringBuilder(second);
        StringBuilder more = new StringBuilder();
        first.codePoints().mapToObj(Character::toString).forEach(one -> {
            int at = rest.indexOf(one);
            if (at < 0) {
                more.append(one);
            } else {
                rest.delete(at, at + one.length());
            }
        });
        return more.toString();
    }

    private static String sorted(String text) {
        return text.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSummaryOfAFullVisitFitsOnTwoPages(Language language) throws Exception {
        Ended ended = client();
        Paper paper = desk.fill(ended.visit(), template(ended, "visit-summary"), Map.of(), language);
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(paper, PdfWriter.Print.NORMAL))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(language == Language.ZH ? "来访小结" : "Summary of the visit");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language == Language.ZH ? "zh-CN" : "en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void answersFillFieldsAndTheRestIsARuledBlank() throws Exception {
        Ended ended = client();
        Template request = template(ended, "rights-request");
        assertThat(desk.known(ended.visit(), request, Language.ZH)).containsEntry("handler", "某某银行");
        Paper paper = desk.fill(ended.visit(), request, Map.of("name", "诸葛小花"), Language.ZH);
        assertThat(paper.markdown()).contains("某某银行：", "诸葛小花", "：＿＿＿＿＿＿＿＿").doesNotContain("（答复寄到哪里）");
        assertThat(paper.missing()).contains("答复寄到哪里").doesNotContain("姓名", "单位全称");
    }

    @Test
    void aBlankIsNamedOnlyWhereThePaperDoesNotSayAnywayWhatBelongsThere() throws Exception {
        Ended ended = client();
        String complaint = desk.fill(ended.visit(), template(ended, "police-complaint"), Map.of(), Language.ZH)
                .markdown();
        assertThat(complaint)
                .contains("姓名：＿＿＿＿＿＿＿＿　", "＿＿＿＿＿＿＿＿（派出所或公安分局）", "（被控告人，不知道就写不明）")
                .doesNotContain("（姓名）");
        String note = desk.fill(ended.visit(), template(ended, "case-note"), Map.of(), Language.EN)
                .markdown();
        assertThat(note).contains("## What you asked\n\n＿").doesNotContain("(What you asked)");
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() throws Exception {
        Ended ended = ended("divorce-papers", "", LocalDate.of(2026, 11, 25), "{\"violence\":\"yes\"}");
        Paper paper = desk.fill(ended.visit(), template(ended, "visit-summary"), Map.of(), Language.ZH);
        Set<String> headings = paper.markdown()
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .collect(Collectors.toSet());
        for (PdfWriter.Print print : PdfWriter.Print.values()) {
            try (PDDocument document = Loader.loadPDF(PdfWriter.write(paper, print))) {
                assertThat(document.getNumberOfPages()).isGreaterThan(1);
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper text = new PDFTextStripper();
                    text.setStartPage(page);
                    text.setEndPage(page);
                    List<String> lines = text.getText(document)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.matches("[0-9]+ / [0-9]+"))
                            .toList();
                    assertThat(headings).doesNotContain(lines.get(lines.size() - 1));
                }
            }
        }
    }

    @Test
    void theSummaryTellsWhatToSayAtThePoliceAndWhichEvidenceIsStillLacking() throws Exception {
        Ended ended = client();
        String summary = desk.fill(ended.visit(), template(ended, "visit-summary"), Map.of(), Language.ZH)
                .markdown();
        assertThat(summary.split("## 到派出所：说什么、要什么", -1)).hasSize(2);
        assertThat(summary).contains("说三句", "受案回执");
        String lacking = summary.substring(summary.indexOf("## 还可以补的证据"), summary.indexOf("## 打给谁"));
        assertThat(lacking).contains("□\u00a0通话记录", "□\u00a0截图、录屏、照片").doesNotContain("转账凭证", "什么都没有");
        Ended calm = ended(LEAK, "", LocalDate.of(2026, 11, 24), "{\"harm\":[\"none\"],\"act\":\"self\"}");
        assertThat(desk.fill(calm.visit(), template(calm, "visit-summary"), Map.of(), Language.ZH)
                        .markdown())
                .doesNotContain("到派出所：", "还可以补的证据");
    }

    @Test
    void adviceWhoseStepsAPaperTellsIsInSomeGuide() {
        TreeSet<String> known = new TreeSet<>();
        library.ids()
                .forEach(id -> ((Resolution.Found) library.resolve(id, ""))
                        .guide()
                        .declarations()
                        .advice()
                        .forEach(one -> known.add(one.key())));
        for (Template template : Templates.shipped().everywhere()) {
            assertThat(known).as(template.id()).containsAll(template.planned());
        }
    }

    @Test
    void whatWasNotedBesideTheSessionStandsInListAndTimeline() throws Exception {
        Ended ended = client();
        for (String id : List.of("evidence-list", "timeline")) {
            Paper paper = desk.fill(ended.visit(), template(ended, id), Map.of(), Language.ZH);
            assertThat(pdf(PdfWriter.write(paper, PdfWriter.Print.NORMAL)))
                    .as(id)
                    .contains(plain("来电 | 95588 *说要冻结*"))
                    .contains(plain("11月16日 20:14"));
        }
    }

    @Test
    void amountsAndDaysAreWrittenAsChinesePapersWriteThem() throws Exception {
        Ended ended = client();
        Paper paper = desk.fill(ended.visit(), template(ended, "stop-payment-list"), Map.of(), Language.ZH);
        assertThat(paper.markdown()).contains("3,000 元（人民币叁仟元整）");
        Paper petition = desk.fill(
                ended.visit(), template(ended, "petition-outline"), Map.of("knewSince", "2026-11-03"), Language.ZH);
        assertThat(petition.markdown()).contains("2026年11月3日");
        assertThat(Chinese.yuan(10_050)).isEqualTo("10,050 元（人民币壹万零伍拾元整）");
    }

    @Test
    void whatIsTypedIsShownAsTypedAndCanDoNothing() throws Exception {
        Ended ended = client();
        Template complaint = template(ended, "police-complaint");
        String nasty =
                "# 不是标题 {{conclusion}} <b>粗</b> *星* [链](http://x) | 格 ${1} =1+1 &amp; `码` 1. 点 \\ \u202e反\u202c ~~删~~";
        Map<String, String> typed = new HashMap<>(Map.of("name", nasty, "facts", nasty + "\n- 第二行"));
        Paper paper = desk.fill(ended.visit(), complaint, typed, Language.ZH);
        String shown = plain(nasty.replace("\u202e", "").replace("\u202c", ""));
        assertThat(pdf(PdfWriter.write(paper, PdfWriter.Print.NORMAL)))
                .contains(shown)
                .contains("第二行");
        assertThat(docx(DocxWriter.write(paper))).contains(shown).contains("第二行");
        typed.put("facts", "长".repeat(10_000));
        Paper longer = desk.fill(ended.visit(), complaint, typed, Language.ZH);
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(longer, PdfWriter.Print.NORMAL))) {
            assertThat(document.getNumberOfPages()).isBetween(6, 14);
        }
    }

    @Test
    void evidenceIsShownAsTypedInEveryCellAndThePagesKeepTheirWidth() throws Exception {
        Ended ended = client();
        String nasty = "| 格 | </td></tr> =cmd|' /C calc'!A0 {{#answers}} `码` \n| 新行 |---|";
        Surroundings.Evidence piece =
                new Surroundings.Evidence(nasty, "https://x.example/" + "a".repeat(4_000), nasty, true, null);
        PaperDesk.Visit visit = new PaperDesk.Visit(ended.session(), ended.end(), List.of(piece));
        for (String id : List.of("evidence-list", "timeline")) {
            Paper paper = desk.fill(visit, template(ended, id), Map.of(), Language.ZH);
            byte[] pages = PdfWriter.write(paper, PdfWriter.Print.NORMAL);
            assertThat(pdf(pages)).as(id).contains(plain(nasty));
            assertThat(docx(DocxWriter.write(paper))).as(id).contains(plain(nasty));
            try (PDDocument document = Loader.loadPDF(pages)) {
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    assertThat(new Margins(document, page).right())
                            .as(id + " page " + page)
                            .isLessThanOrEqualTo(595 - 40);
                }
            }
        }
    }

    /** How far to the right anything is written on a page, in points. */
    private static final class Margins extends PDFTextStripper {

        private float right;

        Margins(PDDocument document, int page) throws Exception {
            setStartPage(page + 1);
            setEndPage(page + 1);
            getText(document);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }

        float right() {
            return right;
        }
    }

    @Test
    void aCharacterTheFontLacksIsToldByName() throws Exception {
        Ended ended = client();
        Template request = template(ended, "rights-request");
        Paper paper = desk.fill(ended.visit(), request, Map.of("name", "a\ud83d\ude00𠮷b"), Language.ZH);
        assertThat(PdfWriter.missingGlyphs(paper)).containsExactly("\ud83d\ude00");
    }

    @Test
    void aLockedPdfOpensWithThePasswordAlone() throws Exception {
        Ended ended = client();
        Paper paper = desk.fill(ended.visit(), template(ended, "rights-request"), Map.of("name", "诸葛小花"), Language.ZH);
        byte[] locked = PdfWriter.locked(PdfWriter.write(paper, PdfWriter.Print.NORMAL), "open sesame".toCharArray());
        assertThatThrownBy(() -> Loader.loadPDF(locked)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(locked, "open sesame")) {
            assertThat(plain(new PDFTextStripper().getText(document))).contains("诸葛小花");
        }
    }

    @Test
    void squaresLeadToOfficialAddressesOnly() throws Exception {
        Ended ended = ended(
                LEAK,
                "",
                LocalDate.of(2026, 11, 24),
                "{\"harm\":[\"unwantedCalls\"],\"organisation\":\"www.evil.example\"}");
        String markdown = desk.fill(ended.visit(), template(ended, "visit-summary"), Map.of(), Language.ZH)
                .markdown();
        assertThat(markdown).contains("![www\\.12321\\.cn](data:image/png;base64,");
        assertThat(markdown.split("data:image", -1)).hasSize(2);
        String data = markdown.replaceAll("(?s).*base64,([A-Za-z0-9+/=]+).*", "$1");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
        String url = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                        picture.getWidth(),
                        picture.getHeight(),
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())))))
                .getText();
        assertThat(url).isEqualTo("https://www.12321.cn");
    }

    @Test
    void largePrintHoldsTheSameText() throws Exception {
        Ended ended = client();
        Paper paper = desk.fill(ended.visit(), template(ended, "visit-summary"), Map.of(), Language.ZH);
        assertThat(sorted(pdf(PdfWriter.write(paper, PdfWriter.Print.LARGE))))
                .isEqualTo(sorted(pdf(PdfWriter.write(paper, PdfWriter.Print.NORMAL))));
    }

    @Test
    void aPaperNeverSaysWhatStandsInIt() throws Exception {
        Ended ended = client();
        Paper paper = desk.fill(ended.visit(), template(ended, "rights-request"), Map.of("name", "诸葛小花"), Language.ZH);
        assertThat(paper.toString()).isEqualTo("Paper[rights-request]");
    }
}
