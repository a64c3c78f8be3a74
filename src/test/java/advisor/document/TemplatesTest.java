package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import advisor.guide.Language;
import advisor.guide.Problem;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private static final String GOOD =
            "---\ntitle: 甲 | A\nguide: g\nadvice: x\nfield: name | text | required | 姓名 | Name\nsource: S-FAQ\n---\n# {{field.name}} {{date}}\n";

    private static Problem problem(Map<String, String> files) {
        return catchThrowableOfType(TemplateRefused.class, () -> Templates.of(files))
                .problem();
    }

    @Test
    void aTemplateIsOfferedWhereItsHeadSaysAndALocalityMayHaveItsOwn() throws Exception {
        Templates templates = Templates.of(Map.of(
                "a.md", GOOD, "a.en.md", "# {{field.name}}\n", "localities/320100/a.md", GOOD.replace("甲", "乙")));
        Template template = templates.all().get(0);
        assertThat(template.isOffered("g", "any", Set.of("x", "y"))).isTrue();
        assertThat(template.isOffered("g", "any", Set.of("y"))).isFalse();
        assertThat(template.isOffered("h", "any", Set.of("x"))).isFalse();
        assertThat(template.body(Language.EN)).isEqualTo("# {{field.name}}\n");
        assertThat(template.fields()).hasSize(1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{{date}} ; {{dat}} ; a.md:8 ; Nothing can be filled into {{dat}}.",
                "{{field.name}} ; {{field.nam}} ; a.md:8 ; Nothing can be filled into {{field.nam}}.",
                "{{date}} ; {{#answers}} ; a.md:8 ; {{#…}} and {{/…}} do not come in pairs.",
                "title: ; titel: ; a.md:2 ; There is no titel. There are: title, guide, conclusion, advice, field, source.",
                "A\\n ; \\n ; a.md:2 ; This needs Chinese ¦ English.",
                "text ; txt ; a.md:5 ; The second cell is text, lines, date or money, the third required or optional.",
            })
    void aMistakeIsToldWithItsLine(String all) {
        String[] cells = all.split(" ; ");
        String bad = GOOD.replaceFirst(
                java.util.regex.Pattern.quote(
                        cells[0].replace("\\n", "\n").strip().equals("A") ? "| A" : cells[0]),
                java.util.regex.Matcher.quoteReplacement(
                        cells[1].replace("\\n", "|").strip()));
        Problem problem = problem(Map.of("a.md", bad));
        assertThat(problem.place()).isEqualTo(cells[2]);
        assertThat(problem.message().en()).isEqualTo(cells[3].replace("¦", "|"));
        assertThat(problem.remedy().en()).isNotBlank();
        assertThat(problem.code()).isEqualTo("template-gap");
    }

    @Test
    void picturesFromElsewhereAreRefused() {
        String bad = GOOD + "![logo](http://example.com/a.png)\n";
        assertThat(problem(Map.of("a.md", bad)).place()).isEqualTo("a.md:9");
    }

    @Test
    void aHeadIsNeeded() {
        assertThat(problem(Map.of("a.md", "# no head\n")).message().en()).startsWith("A template begins");
        assertThat(problem(Map.of("a.md", "---\ntitle: 甲 | A\n")).message().en())
                .contains("closing line");
        assertThat(problem(Map.of("a.md", "---\nguide: g\n---\n")).message().en())
                .isEqualTo("The title is missing.");
        assertThat(problem(Map.of("A b.md", GOOD)).message().en()).contains("lower-case letters");
        assertThat(problem(Map.of("a.md", GOOD, "a.en.md", "{{oops}}\n")).place())
                .isEqualTo("a.en.md:1");
    }
}
