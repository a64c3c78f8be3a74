package advisor.workbench.factcheck;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.pack.DeskFacts;
import advisor.pack.GuideLibrary;
import advisor.pack.GuideVersions;
import advisor.pack.Resolution;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.pack.SignOffs;
import advisor.pack.installed.InstalledGuides;
import advisor.workbench.FakeServices;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.studio.Basis;
import advisor.workbench.studio.FakeCompiler;
import advisor.workbench.task.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who knows the law reads a real guide through and signs it, without a window. */
@Tag("long")
class FactCheckModelTest {

    private static final String GUIDE = "divorce-papers";

    @TempDir
    private Path home;

    private final GuideLibrary library = GuideLibrary.shipped();
    private SignOffBook book;
    private FactCheckModel model;

    @BeforeEach
    void open() throws Exception {
        book = new SignOffBook(library, home);
        model = model(Work.inPlace());
        model.about(new GuidesModel.Concern(GUIDE, ""));
    }

    private FactCheckModel model(Work work) throws SeedRefused {
        Seeds seeds = Seeds.shipped();
        return new FactCheckModel(new FactCheckDesk(
                new GuideVersions(library, new InstalledGuides(home)),
                new FakeCompiler(),
                book,
                new Basis(seeds.knowledge(), seeds.localities(), seeds.holidays()),
                FakeServices.CLOCK,
                work));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private GuideShelf.Shelved.Signed onTheShelf() {
        return new LibraryShelf(library, book)
                .list().stream()
                        .filter(GuideShelf.Shelved.Ready.class::isInstance)
                        .map(GuideShelf.Shelved.Ready.class::cast)
                        .filter(one -> one.id().equals(GUIDE))
                        .findFirst()
                        .orElseThrow()
                        .signed()
                        .orElse(null);
    }

    @Test
    void aSignatureStandsForExactlyThisContentAndTravelsWithIt() throws IOException {
        assertThat(model.valid()).isEmpty();
        assertThat(onTheShelf()).isNull();
        assertThat(model.canSign()).as("nobody signs without a name").isFalse();
        List<String> told = new ArrayList<>();
        model.listenSigned(() -> told.add("signed"));
        model.type("  李律师 ", "第三行已核对");
        model.sign();
        assertThat(model.notice()).isNull();
        assertThat(told).containsExactly("signed");
        assertThat(model.valid().orElseThrow().checker()).isEqualTo("李律师");
        assertThat(model.signed(Language.ZH)).containsExactly("2026-11-24 李律师 (第三行已核对) 签的就是这份内容");
        assertThat(model.name()).as("what was typed").isEmpty();
        assertThat(onTheShelf().isOfThis()).isTrue();
        assertThat(SignOffs.read(book.signed(GUIDE, library.files(GUIDE)).get(SignOffs.FILE))
                        .all())
                .hasSize(1);
    }

    @Test
    void whatTheDeskFilledInTakesNothingFromASignature() {
        model.type("李律师", "");
        model.sign();
        Guide published = ((Resolution.Found) library.published(GUIDE, "")).guide();
        String fact = published.facts().entrySet().stream()
                .filter(one -> !published.factsInConditions().contains(one.getKey())
                        && DeskFacts.fits(one.getValue(), "12345"))
                .findFirst()
                .orElseThrow()
                .getKey();
        library.use(DeskFacts.NONE.with(GUIDE, "", fact, "12345", LocalDate.of(2026, 11, 24)));
        library.reload();
        assertThat(((Resolution.Found) library.resolve(GUIDE, "")).guide().hash())
                .as("what sessions run with")
                .isNotEqualTo(published.hash());
        assertThat(onTheShelf().isOfThis()).isTrue();
        model.make();
        assertThat(model.valid()).isPresent();
    }

    @Test
    void theTableIsWrittenAsAPageAndAsAWorkbookAndPrinted() throws IOException {
        model.type("李律师", "");
        model.sign();
        Path page = home.resolve("table.html");
        model.write(page, Language.ZH);
        assertThat(model.written()).isEqualTo(page);
        assertThat(Files.readString(page)).contains("李律师", "姓名：", "日期：");
        Path workbook = home.resolve("table.xlsx");
        model.write(workbook, Language.EN);
        assertThat(Files.size(workbook)).isGreaterThan(5_000);
        List<byte[]> printed = new ArrayList<>();
        model.pages(Language.ZH, printed::add);
        try (PDDocument pdf = Loader.loadPDF(printed.get(0))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("李律师", "姓名：");
        }
        model.write(home.resolve("no/such/folder/table.html"), Language.ZH);
        assertThat(model.notice()).isNotNull();
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void whatIsCalledOffIsNotShown() throws Exception {
        Queue<Runnable> waiting = new ArrayDeque<>();
        FactCheckModel slow = model(new Work(waiting::add, Runnable::run));
        slow.about(new GuidesModel.Concern(GUIDE, ""));
        assertThat(slow.stage()).isEqualTo(new FactCheckModel.Stage.Proving());
        slow.cancel();
        waiting.remove().run();
        assertThat(slow.stage()).isEqualTo(new FactCheckModel.Stage.Nothing());
    }
}
