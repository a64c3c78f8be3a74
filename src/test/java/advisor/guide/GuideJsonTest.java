package advisor.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideJsonTest {

    /** A small guide that is in order; the tests break it in one place each. */
    static final String GOOD = """
      {"format":1,"id":"small","version":"1","levels":[""],
       "predicates":[{"has":"harm","any":["moneyLost"]},{"sum":[["amount",1]],"atLeast":3000},{"defined":"money"},{"is":"danger","in":["yes"]}],
       "questions":[
        {"key":"danger","kind":"yesNo"},
        {"key":"harm","kind":"selectMultiple","options":["moneyLost","calls","none"],"alone":["none"],"keep":true},
        {"key":"amount","kind":"money","zeroIsUnknown":true,"max":1000000,"onlyIf":[2,true,false]}],
       "definitions":[{"key":"money","tree":[0,true,false]}],
       "conclusions":[{"key":"danger-first","interrupts":true},{"key":"police"},{"key":"record"}],
       "conclusionRules":[
        {"rule":"R1","key":"danger-first","when":[3,true,false],"confidence":"high"},
        {"rule":"R2","key":"police","when":[2,[1,true,false],false],"confidence":"high","sources":["S-1"]},
        {"rule":"R3","key":"record","confidence":"low"}],
       "advice":[{"key":"stop-payment"}],
       "adviceRules":[{"rule":"P1","items":[{"key":"stop-payment","urgency":"now"}],"when":[2,true,false]}],
       "facts":{"limit":{"value":3000,"unit":"yuan","source":"S-1"}},
       "wording":{"zh":{"guide.title":"小指引","question.danger":"现在有危险吗？","question.harm":"发生了什么？","option.harm.moneyLost":"丢了钱","option.harm.calls":"骚扰电话","option.harm.none":"没什么","question.amount":"多少钱？","define.money":"有人损失了钱","conclusion.police":"可能立案","conclusion.record":"报案留底","conclusion.danger-first":"先报警"},
                  "en":{"question.harm":"What happened?","option.harm.moneyLost":"money was lost","option.harm.calls":"unwanted calls","option.harm.none":"nothing","question.amount":"How much?","question.danger":"Is there danger now?","define.money":"Somebody lost money","conclusion.police":"A case is likely","conclusion.record":"Report for the record","conclusion.danger-first":"Call the police first"}}}
      """;

    /** The small guide. */
    public static Guide small() {
        try {
            return read(GOOD);
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Guide read(String json) throws GuideRefused {
        return GuideJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aGoodGuideIsReadWithItsWordsFactsAndRules() {
        Guide guide = small();
        assertThat(guide.questions()).extracting(Question::key).containsExactly("danger", "harm", "amount");
        assertThat(guide.words(Language.ZH).title()).isEqualTo("小指引");
        assertThat(guide.words(Language.EN).title()).as("falls back to Chinese").isEqualTo("小指引");
        assertThat(guide.facts().get("limit").value()).isEqualTo("3000");
        assertThat(guide.question("danger").options()).containsExactly("yes", "no");
        assertThat(guide.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void theOrderOfFieldsAndWhiteSpaceDoNotChangeTheHash() throws GuideRefused {
        String moved = GOOD.replace("\"id\":\"small\",\"version\":\"1\"", "\"version\":\"1\",   \"id\":\"small\"");
        assertThat(moved).isNotEqualTo(GOOD);
        assertThat(read(moved).hash()).isEqualTo(small().hash());
        assertThat(read(GOOD.replace("3000}", "3001}")).hash()).isNotEqualTo(small().hash());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":1 | \"format\":2 | a newer format",
                "\"format\":1 | \"format\":\"1\" | a format that is no number",
                "\"id\":\"small\" | \"id\":\"../small\" | an id with a path",
                "\"kind\":\"money\" | \"kind\":\"spy\" | an unknown kind",
                "\"kind\":\"money\" | \"kind\":\"date\" | a sum over a date",
                "\"is\":\"danger\" | \"is\":\"dangre\" | a predicate about no question",
                "\"any\":[\"moneyLost\"] | \"any\":[\"money\"] | a predicate about no option",
                "\"any\":[\"moneyLost\"] | \"any\":[] | a predicate about no options at all",
                "[2,[1,true,false],false] | [9,true,false] | a tree over no predicate",
                "[2,[1,true,false],false] | [2,true] | half a tree",
                "[2,[1,true,false],false] | \"yes\" | a condition that is a word",
                "[2,[1,true,false],false] | 1 | a condition that is a number",
                "\"confidence\":\"low\" | \"confidence\":\"sure\" | an unknown confidence",
                "\"rule\":\"R2\" | \"rule\":\"R1\" | a rule id twice",
                "\"rule\":\"P1\" | \"rule\":\"R1\" | a rule id twice over both kinds",
                "\"key\":\"record\",\"confidence\" | \"key\":\"records\",\"confidence\" | a rule to no conclusion",
                "\"urgency\":\"now\" | \"urgency\":\"soon\" | an unknown urgency",
                "\"alone\":[\"none\"] | \"alone\":[\"nothing\"] | an unknown lone option",
                "\"calls\",\"none\" | \"unknown\",\"none\" | an option named unknown",
                "\"calls\",\"none\" | \"calls\",\"calls\" | an option twice",
                "\"keep\":true | \"keep\":\"yes\" | a flag that is text",
                "\"keep\":true | \"spy\":true | an unknown field",
                "\"max\":1000000 | \"max\":1.5 | half a number",
                "\"max\":1000000 | \"max\":-1 | a most below the least",
                "\"value\":3000 | \"value\":{} | a fact that is an object",
                "\"atLeast\":3000 | \"atLeast\":99999999999999999999 | a number that is too large",
                "\"guide.title\" | \"../title\" | a wording id with a path",
                "小指引 | 小\\u0007指引 | a control character",
                "\"tree\":[0,true,false] | \"tree\":[2,true,false] | a condition defined by itself",
            })
    void whatIsNotExactlyRightIsRefused(String good, String bad, String what) {
        assertThat(GOOD).contains(good);
        String broken = GOOD.replace(good, bad);
        assertThatThrownBy(() -> read(broken)).isInstanceOfSatisfying(GuideRefused.class, refused -> {
            assertThat(refused.sentence().zh()).isNotBlank();
            assertThat(refused.sentence().en()).endsWith(".");
        });
    }

    @Test
    void aTreeNestedTooDeepIsRefusedAndDoesNotOverflow() {
        String deep = "[0,".repeat(450) + "true" + ",false]".repeat(450);
        assertThatThrownBy(() -> read(GOOD.replace("[2,[1,true,false],false]", deep)))
                .isInstanceOf(GuideRefused.class);
        String bottomless = "[".repeat(100_000);
        assertThatThrownBy(() -> read(bottomless)).isInstanceOf(GuideRefused.class);
    }

    @Test
    void brokenJsonNamesTheLine() {
        assertThatThrownBy(() -> read("{\n\"format\":1,\n oops"))
                .isInstanceOfSatisfying(
                        GuideRefused.class, r -> assertThat(r.sentence().en()).contains("line 3"));
        assertThatThrownBy(() -> read("")).isInstanceOf(GuideRefused.class);
        assertThatThrownBy(() -> read(GOOD + "{}")).isInstanceOf(GuideRefused.class);
        assertThatThrownBy(() -> read("{\"format\":1,\"format\":1}")).isInstanceOf(GuideRefused.class);
    }

    @Test
    void aSumThatCouldOverflowIsRefused() {
        String huge = GOOD.replace("\"max\":1000000,", "").replace("[[\"amount\",1]]", "[[\"amount\",1000000000000]]");
        assertThatThrownBy(() -> read(huge)).isInstanceOf(GuideRefused.class).hasMessageContaining("too large");
    }

    @Test
    void aCircleIsNamedInOrder() {
        String circle = GOOD.replace("\"tree\":[0,true,false]", "\"tree\":[1,true,false]");
        assertThatThrownBy(() -> read(circle))
                .isInstanceOf(GuideRefused.class)
                .hasMessageContaining("define money → question amount → define money");
    }

    @Test
    void nearKeysAreOfferedNearestFirst() {
        assertThat(Near.keys("moneylost", java.util.List.of("moneyLost", "calls", "relativesDefrauded")))
                .containsExactly("moneyLost");
        assertThat(Near.keys("xyzzy", java.util.List.of("moneyLost", "calls"))).isEmpty();
    }
}
