package advisor.workbench.studio;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.script.GuideSource;
import advisor.script.HostileGuides;
import advisor.script.Load;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The studio with scripts that really run, good and hostile ones. */
@Tag("long")
class RealCompilerTest {

    /** One of each kind in a small run; all of them in a full one. */
    private static final List<String> ONE_OF_EACH = List.of(
            "loops while it declares",
            "loops in a condition",
            "allocates without end",
            "evaluates text",
            "imports while it runs",
            "never settles",
            "changes the built-ins",
            "has chance in a condition",
            "throws what does not want to be looked at",
            "has no end of brackets");

    @TempDir
    private Path folder;

    private WarmCompiler compiler;
    private Studio studio;

    @BeforeEach
    void open() {
        compiler = new WarmCompiler();
        studio = StudioModels.studio(folder, compiler);
        studio.model().enter();
    }

    @AfterEach
    void rest() {
        compiler.rest();
    }

    private void isSound(Draft draft, String level) {
        Load load = compiler.load(draft.source(), level);
        assertThat(load).isInstanceOf(Load.Loaded.class);
        Checked checked = Checked.of(
                draft, level, (Load.Loaded) load, studio.model().desk().basis(), LocalDate.of(2026, 11, 24));
        assertThat(checked.problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTICE)
                .isEmpty();
        assertThat(checked.cases()).allMatch(Checked.Case::holds);
    }

    @Test
    void aNewGuideAndANewLocalityPassTheCheckAsTheyAre() {
        studio.authoring().guide("rent-deposit", "押金不退怎么办");
        assertThat(studio.authoring().notice()).isNull();
        Draft draft = studio.model().draft();
        assertThat(draft.id()).isEqualTo("rent-deposit");
        isSound(draft, "");
        assertThat(Checked.of(
                                draft,
                                "",
                                (Load.Loaded) compiler.load(draft.source(), ""),
                                studio.model().desk().basis(),
                                LocalDate.of(2026, 11, 24))
                        .cases())
                .hasSize(2);
        studio.authoring().locality("320100");
        isSound(studio.model().draft(), "320100");
        assertThat(studio.model().file()).isEqualTo("localities/320100/guide.mjs");
    }

    @Test
    void aDraftIsUsedBySessionsAtOnceAndCanBeTakenOutOfUse() throws Exception {
        var used = new advisor.pack.OwnGuides(folder.resolve("used"));
        var library = StudioModels.library(folder, used);
        Workshop workshop = new Workshop(library, used, folder, advisor.workbench.FakeServices.CLOCK);
        String before = title(library);
        Draft draft = workshop.open("divorce-papers");
        String text = draft.text("guide.mjs");
        workshop.use(draft.with("guide.mjs", text.replace(before, "改过的标题")));
        assertThat(title(library)).isEqualTo("改过的标题");
        var again = StudioModels.library(folder, used);
        assertThat(title(again)).as("kept compiled").isEqualTo("改过的标题");
        workshop.stopUsing("divorce-papers");
        assertThat(title(library)).isEqualTo(before);
        library.close();
        again.close();
    }

    private static String title(advisor.pack.GuideLibrary library) {
        var resolution = library.resolve("divorce-papers", "");
        assertThat(resolution).isInstanceOf(advisor.pack.Resolution.Found.class);
        return ((advisor.pack.Resolution.Found) resolution)
                .guide()
                .words(advisor.guide.Language.ZH)
                .title();
    }

    @Test
    void hostileTextIsStoppedWithASentenceAndTheStudioStaysUsable() throws Exception {
        Path canary = Files.writeString(folder.resolve("canary"), "sings");
        Map<String, String> hostile = new TreeMap<>(new HostileGuides(canary, 9).all());
        if (!Boolean.getBoolean("advisor.full")) {
            hostile.keySet().retainAll(ONE_OF_EACH);
            assertThat(hostile).hasSize(ONE_OF_EACH.size());
        }
        studio.authoring().guide("hostile", "好的指引");
        StudioModel model = studio.model();
        String good = model.draft().text("guide.mjs");
        hostile.forEach((name, text) -> {
            model.type(text);
            assertThat(model.problems()).as(name).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message().en()).isNotBlank().doesNotContain("Exception", "\n");
                assertThat(problem.remedy().zh()).isNotBlank();
            });
            assertThat(model.notice()).as(name).isNull();
            model.type(good);
            assertThat(model.problems())
                    .as("after " + name)
                    .extracting(Problem::code)
                    .isEmpty();
            assertThat(model.preview().session()).isNotNull();
        });
        assertThat(canary).hasContent("sings");
    }

    @Test
    void aDraftOfTheBaseGuideComesBackWithItsPlaces() throws Exception {
        Draft draft = studio.model().desk().workshop().open(StudioModels.GUIDE);
        Load load = compiler.load(new GuideSource(draft.id(), draft.files()), "320100");
        assertThat(load).isInstanceOf(Load.Loaded.class);
        assertThat(((Load.Loaded) load).positions()).containsKey("R07");
        assertThat(((Load.Loaded) load).guide().locality()).isEqualTo("320100");
    }

    @Test
    void aChangeBeneathAPlaceIsNoticedUntilItsAuthorHasLooked() throws Exception {
        StudioModel model = studio.model();
        model.open(StudioModels.GUIDE, "320000");
        Draft came = model.draft();
        Draft now = came.with(
                "conditions.mjs",
                came.text("conditions.mjs")
                        .replaceFirst("(define\\('amountToConfirm',[^)]*?\\(\\) => )", "$1false && "));
        assertThat(now.own()).containsOnlyKeys("conditions.mjs");
        Guide province = ((Load.Loaded) compiler.load(now.source(), "320000")).guide();
        assertThat(Beneath.notices(compiler, now, came.files(), province))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo("changed-beneath");
                    assertThat(notice.message().en()).contains("320000", "amountToConfirm");
                    assertThat(notice.place()).isEqualTo("localities/320000/guide.mjs:1");
                });
        assertThat(Beneath.notices(compiler, now, now.files(), province))
                .as("looked at")
                .isEmpty();
        Guide country = ((Load.Loaded) compiler.load(now.source(), "")).guide();
        assertThat(Beneath.notices(compiler, now, came.files(), country)).isEmpty();
    }

    /* A question, an option of several questions, a fact, an advice. */
    @Test
    void aGuideWhoseKeysHaveOtherNamesIsAsSoundAsBefore() {
        StudioModel model = studio.model();
        model.open(StudioModels.GUIDE, "320100");
        List<String> cases = held(model.draft());
        assertThat(cases).isNotEmpty();
        AuthoringModel authoring = studio.authoring();
        for (String key : List.of("harm", "none", "fraudTelecom", "preserve-evidence")) {
            authoring.look(key, key + "2");
            assertThat(authoring.notice()).as(key).isNull();
            authoring.rename();
            assertThat(Renaming.of(model.draft(), key, key).places()).isZero();
            assertThat(model.problems()).isEmpty();
        }
        assertThat(held(model.draft())).isEqualTo(cases);
    }

    /* The cases that hold for the whole country; some are of a place, and need not hold here. */
    private List<String> held(Draft draft) {
        Guide guide = ((Load.Loaded) compiler.load(draft.source(), "")).guide();
        var read = advisor.proof.WorkedCases.read("cases.json", draft.text("cases.json"));
        assertThat(read.problems()).isEmpty();
        return read.cases().stream()
                .filter(one -> advisor.proof.CaseRun.run(
                                one, guide, studio.model().desk().basis().days())
                        .problems()
                        .isEmpty())
                .map(advisor.proof.WorkedCase::id)
                .toList();
    }

    @Test
    void aNameThatTheTextCanNotBearIsRefusedAndNothingIsChanged() {
        StudioModel model = studio.model();
        model.open(StudioModels.GUIDE, "");
        AuthoringModel authoring = studio.authoring();
        // questions.moneyMeans stands in localities, and no name after a dot has a hyphen
        authoring.look("moneyMeans", "money-means");
        assertThat(authoring.renaming()).isNull();
        assertThat(authoring.notice().sentence().en()).contains("could not be loaded");
        assertThat(model.draft().own()).isEmpty();
    }
}
