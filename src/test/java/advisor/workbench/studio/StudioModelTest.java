package advisor.workbench.studio;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Similar;
import advisor.session.Step;
import advisor.workbench.task.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author does in the studio, without a window. */
class StudioModelTest {

    @TempDir
    private Path folder;

    private Studio studio;
    private StudioModel model;

    @BeforeEach
    void open() {
        studio = StudioModels.opened(folder);
        model = studio.model();
    }

    private String asked() {
        return model.preview().session().step() instanceof Step.Ask ask
                ? ask.question().key()
                : "";
    }

    private void answer(String key, String option) {
        model.preview().answer(model.guide().question(key), new Answer.Choice(option));
    }

    @Test
    void aMistakeIsToldWithItsLineAndThePreviewKeepsItsAnswers() {
        answer("person", "adult");
        answer("danger", "no");
        assertThat(asked()).isEqualTo("harm");
        String text = model.draft().text("guide.mjs");
        model.type(text.replace("script.guide({", "WRONG script.guide({"));
        assertThat(model.problems()).extracting(Problem::place).containsExactly("guide.mjs:15");
        assertThat(model.isSound()).isFalse();
        assertThat(asked()).as("the last good text goes on").isEqualTo("harm");
        model.type(text);
        assertThat(model.problems()).isEmpty();
        assertThat(asked()).isEqualTo("harm");
        assertThat(model.preview().session().answered()).hasSize(2);
    }

    @Test
    void everyChangeIsKeptByItselfAndSaysSo() throws Exception {
        assertThat(model.keptAt()).isNull();
        model.type("// mine\n" + model.draft().text("guide.mjs"));
        assertThat(model.keptAt()).isNotNull();
        assertThat(model.isUnkept()).isFalse();
        assertThat(Files.readString(folder.resolve("drafts/" + StudioModels.GUIDE + "/guide.mjs")))
                .startsWith("// mine");
        Studio again = StudioModels.opened(folder);
        assertThat(again.model().draft().text("guide.mjs")).startsWith("// mine");
        assertThat(again.model().draft().own()).containsOnlyKeys("guide.mjs");
    }

    @Test
    void whatIsTakenBackIsNobodysOwnAnyMore() {
        String came = model.draft().text("routes.mjs");
        model.go("routes.mjs", 1);
        model.type(came + "\n// mine");
        assertThat(model.draft().isOwn("routes.mjs")).isTrue();
        model.type(came);
        assertThat(model.draft().isOwn("routes.mjs")).isFalse();
        assertThat(folder.resolve("drafts/" + StudioModels.GUIDE)).doesNotExist();
    }

    @Test
    void aDiskThatRefusesLosesNothing() throws Exception {
        Files.writeString(folder.resolve("drafts"), "a file where the folder should be");
        model.type("// mine\n" + model.draft().text("guide.mjs"));
        Notice notice = model.notice();
        assertThat(notice).isNotNull();
        assertThat(notice.remedy().en()).contains("still in the window");
        assertThat(model.isUnkept()).isTrue();
        Files.delete(folder.resolve("drafts"));
        model.type("// more\n" + model.draft().text("guide.mjs"));
        assertThat(model.isUnkept()).isFalse();
        assertThat(model.notice()).isNull();
    }

    @Test
    void anEarlierVersionCanBeComparedAndPutBack() {
        model.type("// first\n" + model.draft().text("guide.mjs"));
        Draft first = model.draft();
        model.replace(first.with("guide.mjs", "// second\n" + first.text("guide.mjs")));
        studio.history().load();
        assertThat(studio.history().versions()).hasSize(1);
        studio.history().compare(studio.history().versions().get(0));
        List<History.Change> changes = History.between(studio.history().comparedWith(), model.draft());
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.file()).isEqualTo("guide.mjs");
            assertThat(change.line()).isEqualTo(1);
            assertThat(change.come()).containsExactly("// second");
        });
        model.replace(studio.history().comparedWith());
        assertThat(model.draft()).isEqualTo(first);
    }

    @Test
    void aFactIsChangedAtTheLevelThatIsShownAndNothingElse() {
        EntriesModel entries = new EntriesModel(model);
        model.level("320100");
        String national = model.draft().text("facts.json");
        assertThat(entries.change("fraudInPerson", EntriesModel.Part.VALUE, "8000"))
                .isTrue();
        assertThat(model.draft().text("facts.json")).isEqualTo(national);
        String text = model.draft().text("localities/320100/facts.json");
        assertThat(text).contains("\"fraudInPerson\": {\"value\": 8000, \"unit\": \"yuan\"");
        assertThat(text)
                .startsWith(model.draft()
                        .originals()
                        .get("localities/320100/facts.json")
                        .substring(0, 100));
        assertThat(entries.change("fraudInPerson", EntriesModel.Part.VALUE, "much"))
                .isFalse();
        assertThat(entries.change("fraudInPerson", EntriesModel.Part.REVIEWED, "2026-13-01"))
                .isFalse();
        assertThat(entries.change("fraudInPerson", EntriesModel.Part.REVIEWED, "2026-11-24"))
                .isTrue();
        assertThat(entries.place("facts.json", "fraudInPerson").file()).isEqualTo("localities/320100/facts.json");
    }

    @Test
    void factsTellTheirLevelAndWhetherTheirReviewIsDue() {
        model.level("320104");
        List<EntriesModel.FactRow> rows = new EntriesModel(model).facts(Language.EN, LocalDate.of(2027, 6, 1));
        assertThat(rows).extracting(EntriesModel.FactRow::level).contains("", "320000", "320100");
        assertThat(rows).extracting(EntriesModel.FactRow::review).contains(EntriesModel.Review.PAST);
        assertThat(new EntriesModel(model).facts(Language.EN, LocalDate.of(2026, 11, 24)))
                .extracting(EntriesModel.FactRow::review)
                .contains(EntriesModel.Review.CURRENT, EntriesModel.Review.OPEN);
    }

    @Test
    void aCaseIsMadeOfThePreviewAndHolds() {
        answer("person", "adult");
        answer("danger", "yes");
        String id = studio.cases().make("in danger");
        assertThat(id).isNotNull();
        var read = advisor.proof.WorkedCases.read("cases.json", model.draft().text("cases.json"));
        assertThat(read.problems()).isEmpty();
        var made = read.cases().get(read.cases().size() - 1);
        assertThat(made.id()).isEqualTo(id);
        assertThat(advisor.proof.CaseRun.run(
                                made, model.guide(), model.desk().basis().days())
                        .problems())
                .isEmpty();
    }

    @Test
    void renamingSaysFirstHowManyOutcomesHoldTheKey() {
        AuthoringModel authoring = studio.authoring();
        authoring.begin(AuthoringModel.Form.RENAME);
        authoring.look("harm", "person");
        assertThat(authoring.notice().sentence().en()).contains("already");
        authoring.look("harm", "damage");
        assertThat(authoring.outcomes()).isEqualTo(12);
        assertThat(authoring.isFew()).isFalse();
        assertThat(authoring.renaming().files()).isGreaterThan(2);
        assertThat(model.draft().own()).as("nothing is changed by looking").isEmpty();
        authoring.rename();
        assertThat(model.draft().text("ask-harm.mjs")).contains("'damage'").doesNotContain("'harm'");
        assertThat(model.draft().text("wording.en.json")).contains("\"question.damage\"", "\"option.damage.");
        assertThat(model.draft().text("cases.json")).contains("\"damage\": [");
    }

    @Test
    void whatTheAuthorHasSeenStaysAsItWasUntilTheAuthorLooksAgain() throws Exception {
        Workshop workshop = model.desk().workshop();
        Draft came = model.draft();
        assertThat(workshop.seen(came)).isEqualTo(came.originals());
        model.type("// mine\n" + came.text("guide.mjs"));
        Draft mine = model.draft();
        // the program is updated: the guide comes with other files
        Draft updated = new Draft(mine.id(), java.util.Map.of("guide.mjs", "// newer"), mine.own());
        assertThat(workshop.seen(updated)).isEqualTo(came.originals());
        workshop.look(updated);
        assertThat(workshop.seen(updated)).isEqualTo(updated.files());
    }

    @Test
    void aClientIsTriedAsIfTheDeskRememberedOthers() {
        PreviewModel preview = model.preview();
        assertThat(preview.session().setting().similar()).isEqualTo(Similar.NONE);
        preview.similar(new Similar(5, 5));
        assertThat(preview.session().setting().similar().organisation()).isEqualTo(5);
        model.type("// other\n" + model.draft().text("guide.mjs"));
        assertThat(preview.session().setting().similar().organisation())
                .as("whatever is typed")
                .isEqualTo(5);
        preview.answers(java.util.Map.of(), Similar.NONE);
        assertThat(preview.session().setting().similar()).isEqualTo(Similar.NONE);
    }

    @Test
    void fewOutcomesAreNotCountedBeforeAnAuthor() {
        AuthoringModel authoring = studio.authoring();
        authoring.look("danger", "peril");
        assertThat(authoring.outcomes()).isEqualTo(3);
        assertThat(authoring.isFew()).isTrue();
        authoring.look("moneyMeans", "manner");
        assertThat(authoring.isFew()).isFalse();
    }

    @Test
    void theNextProblemIsGoneToAndAfterTheLastTheFirst() {
        model.type("WRONG\n" + model.draft().text("guide.mjs"));
        model.go("plan.mjs", 3);
        model.goToNextProblem();
        assertThat(model.file()).isEqualTo("guide.mjs");
        assertThat(model.line()).isEqualTo(1);
        model.goToNextProblem();
        assertThat(model.line()).isEqualTo(1);
    }

    @Test
    void aTextThatIsRefusedIsNotRunOnceMoreForPractice() {
        String text = model.draft().text("guide.mjs");
        model.type("WRONG\n" + text);
        model.type(text);
        model.type("WRONG\n\n" + text);
        FakeCompiler compiler = (FakeCompiler) model.desk().compiler();
        assertThat(compiler.hasPractisedSoundly()).isTrue();
        assertThat(compiler.isWarm()).isTrue();
    }

    @Test
    void theCompilerRestsWhileTheStudioIsLeft() {
        FakeCompiler compiler = (FakeCompiler) model.desk().compiler();
        assertThat(compiler.isWarm()).isTrue();
        model.leave();
        assertThat(compiler.isWarm()).isFalse();
    }
}
