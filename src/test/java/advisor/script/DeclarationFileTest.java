package advisor.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that editors complete from names exactly what a script is given. */
class DeclarationFileTest {

    private static final Pattern MEMBER = Pattern.compile("(?m)^ {2}(?:readonly )?([a-zA-Z]+)\\??[(:<]");

    private static GuideLoader loader = new GuideLoader(60_000);
    private static String declarations = "";

    @BeforeAll
    static void read() throws Exception {
        loader = new GuideLoader(60_000);
        declarations = Files.readString(Path.of("scripts/guide.d.ts"));
    }

    @AfterAll
    static void end() {
        loader.close();
    }

    /* A script that says the names of a value by failing with them. */
    private static Set<String> namesIn(String value) {
        String script = "export default function names(script) {\n" + "const { ask, guide } = script\n"
                + "throw new Error('names ' + Object.keys(" + value + ").join(' '))\n}\n";
        Load load = loader.load(new GuideSource("names", Map.of("guide.mjs", script)), "");
        return saidBy(load);
    }

    private static Set<String> saidBy(Load load) {
        String said = ((Load.Refused) load).problems().get(0).message().en();
        String names = said.substring(said.indexOf("names ") + 6);
        return new TreeSet<>(Arrays.asList(names.split("[^a-zA-Z]+")));
    }

    private static Set<String> declaredIn(String type) {
        Set<String> names = new TreeSet<>();
        Matcher head = Pattern.compile(
                        "interface " + type + "(?:<[^{]*?>)?(?: extends ([A-Za-z]+)[^{]*)? \\{\\n(.*?)\\n\\}",
                        Pattern.DOTALL)
                .matcher(declarations);
        assertThat(head.find()).as(type).isTrue();
        if (head.group(1) != null) {
            names.addAll(declaredIn(head.group(1)));
        }
        Matcher member = MEMBER.matcher(head.group(2));
        while (member.find()) {
            names.add(member.group(1));
        }
        return names;
    }

    @Test
    void whatAScriptIsGiven() {
        assertThat(declaredIn("Script")).isEqualTo(namesIn("script"));
        assertThat(declaredIn("Ask")).isEqualTo(namesIn("ask"));
    }

    @Test
    void whatALocalityIsGiven() {
        Load load = loader.load(
                new GuideSource(
                        "names",
                        Map.of(
                                "guide.mjs",
                                "export default function names({ guide }) { guide({ title: '甲', summary: '乙' }) }",
                                "localities/320100/guide.mjs",
                                "export default base => base.extend(script => {\n"
                                        + "throw new Error('names ' + Object.keys(script).join(' '))\n})\n")),
                "320100");
        assertThat(declaredIn("LocalityScript")).isEqualTo(saidBy(load));
    }

    @ParameterizedTest
    @CsvSource({
        "ChoiceAnswer, selectOne",
        "ChoicesAnswer, selectMultiple",
        "YesNoAnswer, yesNo",
        "NumberAnswer, number",
        "NumberAnswer, money",
        "DateAnswer, date",
        "PlaceAnswer, place",
        "Answer, organisation",
        "Answer, text",
        "EvidenceAnswer, evidenceList"
    })
    void whatAnAnswerCanBeAsked(String type, String kind) {
        Set<String> offered = namesIn(
                "ask." + kind + "('q', '问?', { " + (kind.startsWith("select") ? "options: { a: '甲' }" : "") + " })");
        offered.removeAll(Set.of("toString", "valueOf", "toJSON"));
        assertThat(declaredIn(type)).isEqualTo(offered);
    }
}
