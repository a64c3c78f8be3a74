package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.outcome.Anonymiser;
import advisor.outcome.OutcomeWords;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.proof.WorkedCase;
import advisor.proof.WorkedCases;
import advisor.session.AnswersJson;
import advisor.session.Session;
import advisor.session.Step;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence a client can meet is translated: with the guides' English in brackets, whatever stands outside them in
 * Chinese was left as it is, and whatever the guides say must stand inside.
 */
class PseudoLocaleTest {

    private static final String OPEN = "\u27e6";
    private static final String CLOSE = "\u27e7";
    /** What a paper and a service are called on the spot, so that a client can say it. */
    private static final String NAMES = "控告书|一证通查";

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Guide> pseudo = new TreeMap<>();

    private Guide pseudo(GuideLibrary library, String id, String locality) throws Exception {
        String level = library.level(id, locality);
        Guide known = pseudo.get(level);
        if (known == null) {
            Guide guide = ((Resolution.Found) library.resolve(id, locality)).guide();
            ObjectNode json = (ObjectNode) JSON.readTree(guide.json());
            ObjectNode english = (ObjectNode) json.at("/wording/en");
            for (Map.Entry<String, JsonNode> text : english.properties()) {
                // a fact in a text keeps its place, and its value is a name of its own
                english.put(text.getKey(), OPEN + text.getValue().asText() + CLOSE);
            }
            known = GuideJson.read(JSON.writeValueAsBytes(json));
            pseudo.put(level, known);
        }
        return known;
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal-information-leak", "divorce-papers"})
    void everyWorkedCaseIsToldInEnglishThroughout(String id) throws Exception {
        Seeds seeds = Seeds.shipped();
        Localities localities = seeds.localities();
        int told = 0;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            for (Map.Entry<String, String> file : library.files(id).entrySet()) {
                if (!file.getKey().endsWith("cases.json")) {
                    continue;
                }
                for (WorkedCase one :
                        WorkedCases.read(file.getKey(), file.getValue()).cases()) {
                    Guide guide = pseudo(library, id, one.locality());
                    Setting setting = new Setting(one.date(), one.locality(), Similar.NONE, seeds.holidays());
                    Session session = Session.replay(
                            guide,
                            setting,
                            AnswersJson.read(guide, setting, one.answers()).answers());
                    String all = told(session, localities) + kept(session, localities);
                    assertThat(outside(all))
                            .as(one.id())
                            .doesNotContainPattern("\\p{IsHan}")
                            .contains("guidance, not a promise");
                    assertThat(all).as(one.id()).doesNotContainPattern("\\{[A-Za-z]");
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(20);
    }

    private static String told(Session session, Localities localities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        InterviewText text = new InterviewText(out, Language.EN, session.guide(), localities);
        session.answered().forEach(answered -> {
            text.question(answered.question());
            text.why(answered.question());
        });
        text.print(session, session.step());
        if (!(session.step() instanceof Step.Concluded)) {
            text.print(session, session.ifStoppedHere());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String kept(Session session, Localities localities) {
        StringBuilder lines = new StringBuilder();
        new OutcomeWords(Language.EN, code -> localities.path(code).en())
                .of(new Anonymiser(new Random(1)).anonymise(session), session.guide())
                .forEach(line -> lines.append(line.label())
                        .append(": ")
                        .append(line.words())
                        .append('\n'));
        return lines.toString();
    }

    private static String outside(String text) {
        return text.replaceAll(OPEN + "[^" + CLOSE + "]*" + CLOSE, "");
    }

    @Test
    void theTestNoticesASentenceThatWasLeft() {
        assertThat(outside(OPEN + "\u5728\u91cc\u9762" + CLOSE + " \u5728\u5916\u9762"))
                .containsPattern("\\p{IsHan}");
        assertThat(outside(OPEN + "\u5728\u91cc\u9762" + CLOSE + " outside")).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal-information-leak", "divorce-papers"})
    void theEnglishOfAGuideHoldsNoChinese(String id) throws Exception {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            for (String code : new String[] {"", "110000", "320104", "330100", "440100", "510100"}) {
                Guide guide = ((Resolution.Found) library.resolve(id, code)).guide();
                guide.declarations()
                        .wording()
                        .getOrDefault(Language.EN, Map.of())
                        .forEach((key, text) ->
                                assertThat(text.replaceAll(NAMES, "")).as(key).doesNotContainPattern("\\p{IsHan}"));
                assertThat(guide.declarations()
                                .wording()
                                .getOrDefault(Language.EN, Map.of())
                                .keySet())
                        .containsAll(guide.declarations()
                                .wording()
                                .getOrDefault(Language.ZH, Map.of())
                                .keySet());
            }
        }
    }
}
