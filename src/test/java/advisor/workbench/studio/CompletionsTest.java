package advisor.workbench.studio;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor offers while a script is typed; the bar marks the caret. */
class CompletionsTest {

    @TempDir
    private Path folder;

    private Completions completions;

    @BeforeEach
    void open() {
        StudioModel model = StudioModels.opened(folder).model();
        completions = new Completions(
                ScriptWords.shipped(), model.draft(), model.guide(), List.of("S-CL-266", "S-HOT"), Language.EN);
    }

    private List<String> at(String text) {
        int caret = text.indexOf('|');
        return completions.at(text.replace("|", ""), caret).stream()
                .map(Completions.Offer::insert)
                .toList();
    }

    @Test
    void everyWordOfTheLanguageIsReadFromItsDeclarations() {
        assertThat(ScriptWords.shipped().interfaces())
                .contains("Script", "LocalityScript", "Ask", "ChoiceAnswer", "NumberAnswer", "DateAnswer");
        assertThat(ScriptWords.shipped().of("Ask"))
                .extracting(ScriptWords.Word::name)
                .containsExactly(
                        "selectOne",
                        "selectMultiple",
                        "yesNo",
                        "number",
                        "money",
                        "date",
                        "place",
                        "organisation",
                        "text",
                        "evidenceList");
        assertThat(ScriptWords.shipped().of("YesNoAnswer"))
                .as("with what its bases have")
                .extracting(ScriptWords.Word::name)
                .contains("isYes", "isNo", "is", "isOneOf", "isKnown");
    }

    @Test
    void theQuestionsThatCanBeAsked() {
        assertThat(at("ask.sel|")).containsExactly("selectOne", "selectMultiple");
        assertThat(at("ask.|")).contains("evidenceList", "money");
    }

    @Test
    void whatCanBeAskedAboutAnAnswerFollowsFromItsQuestion() {
        assertThat(at("const pay = ask.money('pay', 'x')\ndefine('d', 'w', () => pay.at|"))
                .containsExactly("atLeast");
        assertThat(at("const pay = ask.yesNo('pay', 'x')\ndefine('d', 'w', () => pay.is|"))
                .contains("isYes", "isNo", "isKnown")
                .doesNotContain("isEmpty");
        assertThat(at("concluded.|")).containsExactlyInAnyOrder("is", "isOneOf");
        assertThat(at("planned.|")).containsExactly("has");
    }

    @Test
    void keysOfTheGuideInsideQuotes() {
        assertThat(at("planned.has('stop-p|")).containsExactly("stop-payment");
        assertThat(at("concluded.is('police|")).contains("police-criminal-likely");
        assertThat(at("const harm = ask.selectMultiple('harm', 'x')\ndefine('d', 'w', () => harm.has('mon|"))
                .containsExactly("moneyLost");
        assertThat(at("conclude('x', { rule: 'R1', sources: ['S-|")).containsExactly("S-CL-266", "S-HOT");
    }

    @Test
    void whatAPlaceChangesIsFoundByItsKey() {
        assertThat(at("replace('amountToC|")).containsExactly("amountToConfirm");
        assertThat(at("remove('P0|")).contains("P01", "P04").doesNotContain("R07");
        assertThat(at("replace('x', () => questions.moneyM|")).containsExactly("moneyMeans");
        assertThat(at("replace('x', () => questions.moneyMeans.|")).contains("is", "isOneOf", "isKnown");
        assertThat(at("replace('x', () => questions.moneyMeans.is('acc|")).containsExactly("accountTaken");
        assertThat(at("replace('x', () => conditions.mon|")).contains("money");
    }

    @Test
    void urgencyConfidenceAndOptionsThatStandAlone() {
        assertThat(at("advise('a', { urgency: '|")).containsExactly("now", "today", "week", "later");
        assertThat(at("conclude('a', { rule: 'R1', confidence: () => x() ? 'h|"))
                .containsExactly("high");
        assertThat(at("ask.selectMultiple('harm', 'x', { alone: ['no|")).containsExactly("none");
    }

    @Test
    void factsAndSettings() {
        assertThat(at("amount.atLeast(facts.fraud|")).contains("fraudTelecom", "fraudInPerson");
        assertThat(at("ask.money('a', 'b', { on|")).contains("onlyIf");
        assertThat(at("advise('a', { ur|")).contains("urgency");
    }

    @Test
    void hoverTellsWhatAWordIs() {
        String text = "ask.evidenceList('log', 'x'); facts.fraudTelecom; 'stop-payment'";
        assertThat(completions.hover(text, text.indexOf("evidence") + 2)).contains("EvidenceAnswer");
        assertThat(completions.hover(text, text.indexOf("fraud") + 2)).contains("3000");
        assertThat(completions.hover(text, text.indexOf("stop-") + 2)).contains("payment");
        assertThat(completions.hover("    ", 2)).isEmpty();
    }
}
