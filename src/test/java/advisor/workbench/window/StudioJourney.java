package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Answer;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.pack.GuideLibrary;
import advisor.pack.OwnGuides;
import advisor.proof.Side;
import advisor.script.CompiledGuides;
import advisor.script.Load;
import advisor.session.Step;
import advisor.workbench.FakeServices;
import advisor.workbench.compare.CompareModel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.studio.Checked;
import advisor.workbench.studio.Studio;
import advisor.workbench.studio.StudioModel;
import advisor.workbench.studio.Workshop;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author at a real window, with a compiler that really runs what is typed, and a keyboard. */
@Tag("window")
class StudioJourney {

    /** What no guide may do: endless, huge, tricks with what is built in, getters, timing, randomness, async, eval, import. */
    private static final List<String> HOSTILE = List.of(
            "for (;;) {}",
            "const all = []; for (;;) all.push('x'.repeat(1e6))",
            "Array.prototype.map = () => { throw 1 }; Map.prototype.get = () => 3",
            "define('g', '甲', () => ({ get x() { return urgent.isYes() && 1 } }).x)",
            "const start = Date.now(); while (Date.now() - start < 1e9);",
            "let n = 0; define('r', '甲', () => n++ % 2 === 0 && urgent.isYes())",
            "(async () => { await 1 })()",
            "eval('1')",
            "import('./other.mjs')");

    /** What is let through, since it changes nothing: chance is always the same here, and no clock runs. */
    private static final List<String> IDLE = List.of(
            "const chance = Math.random(); const now = Date.now()",
            "const held = { get then() { throw new Error('x') } }",
            "Object.prototype.then = 1");

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() {
        OwnGuides used = new OwnGuides(folder.resolve("used"));
        GuideLibrary library = GuideLibrary.shipped().with(used, new CompiledGuides(folder.resolve("compiled")));
        desk = new AtTheDesk(
                folder.resolve("desk"),
                new LibraryShelf(library, FakeServices.signOffs()),
                new Workshop(library, used, folder.resolve("studio"), Clock.systemDefaultZone()));
        desk.demonstrate("personal-information-leak");
        desk.pressWithControlAndShift(KeyEvent.VK_S);
        desk.until("the studio", () -> desk.shows("studio"));
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    private Studio studio() {
        return desk.model().rooms().studio();
    }

    private StudioModel model() {
        return studio().model();
    }

    private void isLoaded() {
        desk.until(
                "the text is loaded",
                () -> !model().isLooking()
                        && model().loaded() != null
                        && model().problems().stream().noneMatch(one -> one.severity() == Severity.ERROR));
    }

    /** Puts a text in place of the one in the editor. */
    private void write(String text) {
        execute(() -> model().put(model().file(), text));
    }

    private void newGuide() {
        desk.click("studio.new.guide");
        desk.tabTo("studio.new.id");
        desk.type("parcel");
        desk.press(KeyEvent.VK_TAB);
        desk.paste("快递丢了");
        desk.press(KeyEvent.VK_TAB);
        desk.press(KeyEvent.VK_SPACE);
        desk.until(
                "the new guide",
                () -> model().draft() != null && model().draft().id().equals("parcel"));
        isLoaded();
    }

    @Test
    void anAuthorWritesWhatDiffersInOnePlace() throws Exception {
        newGuide();
        execute(() -> {
            model().preview().answer(model().guide().question("urgent"), new Answer.Choice("yes"));
            model().preview().answer(model().guide().question("amount"), new Answer.Amount(3000));
        });
        assertThat(end()).isEqualTo("act-today");

        desk.click("studio.new.locality");
        desk.findPlace("nanjing");
        desk.until("the locality", () -> model().division().equals("320100"));
        assertThat(execute(() -> model().file())).isEqualTo("localities/320100/guide.mjs");
        desk.until(
                "it loads at its level",
                () -> model().loaded() != null && model().guide().locality().equals("320100"));
        assertThat(end()).as("the answers stay").isEqualTo("act-today");

        theFaultIsToldAtItsLineAndMended();
        whatFollowsBecomesACase();
        everythingIsKept();
    }

    private void theFaultIsToldAtItsLineAndMended() {
        String text = execute(() -> model().draft().text(model().file()));
        desk.pressWithAlt(KeyEvent.VK_1);
        desk.until("the text", () -> desk.focused().equals("studio.text"));
        desk.pressWithControl(KeyEvent.VK_END);
        desk.press(KeyEvent.VK_UP);
        desk.paste("  replace('R1', () => questions.amount.atLeast(5000)\n");
        desk.until("the fault", () -> model().problems().size() == 1);
        Problem fault = execute(() -> model().problems().get(0));
        assertThat(fault.file()).isEqualTo("localities/320100/guide.mjs");
        assertThat(fault.line()).as(fault.toString()).isBetween(6, 8);
        assertThat(desk.shows("studio.problem." + fault.code())).isTrue();
        assertThat(end()).as("the last good text goes on").isEqualTo("act-today");
        assertThat(desk.shows("studio.moved")).isFalse();
        desk.pressWithControlAndShift(KeyEvent.VK_E);
        desk.until("the line of the fault", () -> model().line() == fault.line());

        write(text.replace("=> {\n}", "=> {\n  replace('R1', () => questions.amount.atLeast(5000))\n}"));
        isLoaded();
        desk.until("what moved", () -> desk.shows("studio.moved"));
        assertThat(end()).as("with the answers as they were").isEqualTo("prepare");
        assertThat(execute(() -> model().preview().session().answered())).hasSize(2);
        assertThat(execute(() -> model().preview().moved().movesTheEnd())).isTrue();
    }

    private void whatFollowsBecomesACase() throws Exception {
        desk.pressWithControlAndShift(KeyEvent.VK_A);
        desk.until("the field of a new case", () -> desk.focused().equals("studio.case.title"));
        desk.paste("三千元在南京");
        desk.press(KeyEvent.VK_TAB);
        desk.press(KeyEvent.VK_SPACE);
        desk.until(
                "the new case, run",
                () -> model().checked() != null
                        && model().checked().cases().size() == 1
                        && model().checked().cases().stream().allMatch(Checked.Case::holds));
        assertThat(desk.shows("studio.case.show.C3")).isTrue();
        execute(() -> model().put(
                        "localities/320100/cases.json",
                        model().draft().text("localities/320100/cases.json").replace("\"prepare\"", "\"act-today\"")));
        desk.until(
                "a case that does not hold",
                () -> model().problems().stream().anyMatch(one -> one.code().equals("case-failed")));
        assertThat(execute(() -> model().isSound()))
                .as("a guide whose case fails is not used")
                .isFalse();
    }

    private void everythingIsKept() throws Exception {
        desk.until("kept", () -> model().keptAt() != null && !model().isUnkept());
        Path drafts = folder.resolve("studio/drafts/parcel/localities/320100");
        assertThat(Files.readString(drafts.resolve("guide.mjs"))).contains("atLeast(5000)");
        assertThat(Files.readString(drafts.resolve("cases.json"))).contains("三千元在南京");
        desk.pressWithAlt(KeyEvent.VK_6);
        desk.until("the versions", () -> desk.shows("studio.history.came"));
        desk.click("studio.history.came");
        desk.until("what differs", () -> desk.shows("studio.history.restore"));
        execute(() -> desk.model().rooms().guides().go(GuidesTab.MAP));
        desk.until("the map", () -> desk.shows("map"));
        desk.pressWithControlAndShift(KeyEvent.VK_S);
        desk.until("the studio again", () -> desk.shows("studio"));
        assertThat(execute(() -> model().draft().text("localities/320100/guide.mjs")))
                .contains("atLeast(5000)");
        assertThat(execute(() -> model().preview().session().answered()))
                .as("the preview goes on where it was")
                .hasSize(2);
    }

    @Test
    void anAuthorSeesForWhomADraftChangesTheAdvice() {
        execute(() -> model().open("personal-information-leak", "320100"));
        isLoaded();
        desk.tabTo("studio.find");
        desk.type("P07");
        desk.press(KeyEvent.VK_TAB);
        desk.press(KeyEvent.VK_DOWN);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("the line of the rule", () -> model().file().equals("plan.mjs") && model().line() > 0);
        String plan = execute(() -> model().draft().text("plan.mjs"));
        execute(() -> model().put("plan.mjs", plan.replaceFirst("(rule: 'P07', urgency: ')now'", "$1today'")));
        assertThat(execute(() -> model().isChanged())).isTrue();
        desk.click("studio.affected");
        CompareModel compare = desk.model().rooms().compare();
        desk.until("the clients who hear something else", () -> compare.stage() instanceof CompareModel.Stage.Done);
        assertThat(execute(() -> ((CompareModel.Stage.Done) compare.stage())
                        .compared()
                        .comparison()
                        .differences()))
                .isNotEmpty();
        assertThat(execute(() -> compare.chosen(Side.A).division())).isEqualTo("320100");
    }

    @Test
    void hostileTextIsStoppedWithASentenceAndTheStudioStaysUsable() {
        newGuide();
        String good = execute(() -> model().draft().text("guide.mjs"));
        for (String hostile : HOSTILE) {
            write(good.replace("  conclusion('act-today'", "  " + hostile + "\n  conclusion('act-today'"));
            desk.until(hostile, () -> !model().problems().isEmpty());
            assertThat(execute(() -> model().problems())).as(hostile).allSatisfy(problem -> {
                assertThat(problem.message().en()).isNotBlank().doesNotContain("Exception", "\n");
                assertThat(problem.remedy().zh()).isNotBlank();
            });
            assertThat(execute(() -> model().notice())).as(hostile).isNull();
            write(good);
            desk.until(
                    "well again after " + hostile,
                    () -> model().problems().stream().noneMatch(one -> one.severity() == Severity.ERROR));
        }
        for (String idle : IDLE) {
            Load.Loaded before = execute(() -> model().loaded());
            write(good.replace("  conclusion('act-today'", "  " + idle + "\n  conclusion('act-today'"));
            desk.until(idle, () -> !before.equals(model().loaded()));
            assertThat(execute(() -> model().problems())).as(idle).noneMatch(one -> one.severity() == Severity.ERROR);
        }
        execute(() -> model().preview().answer(model().guide().question("urgent"), new Answer.Choice("no")));
        assertThat(end()).isEqualTo("prepare");
    }

    private String end() {
        return execute(() -> model().preview().session().ifStoppedHere() instanceof Step.Concluded done
                ? done.end().conclusion()
                : "");
    }
}
