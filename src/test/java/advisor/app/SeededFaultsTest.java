package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import advisor.document.Templates;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.pack.Seeds;
import advisor.proof.ProofBook;
import advisor.script.GuideLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault a guide can have is found, on its line, and nothing else is. */
@Tag("long")
class SeededFaultsTest {

    private static final String FACT =
            "{\n\"limit\": {\"value\": 5, \"unit\": \"yuan\", \"source\": \"S-FAQ\", \"reviewed\":"
                    + " \"2026-01-01\", \"reviewBy\": \"%s\", \"verification\": \"V1a\"}\n}\n";
    private static final String CASES = "[\n{\"id\": \"C1\", \"title\": \"一\", \"date\": \"2026-11-01\", \"answers\":"
            + " {\"a\": true}, \"expect\": {\"conclusion\": \"%s\"}}\n]\n";
    private static final String MANY = "const q = []; for (let i = 0; i < %d; i++) q.push(ask.yesNo('q' + i, '有吗?'));"
            + " advise('do', { rule: 'P2', urgency: 'today', when: () => %s })";
    private static final String PARITY = "q.filter(x => x.isYes()).length % 2 === 0";
    private static final String SOME = "q.some(x => x.isYes())";

    private static GuideLoader loader = new GuideLoader(60_000);
    private static CheckRun.Basis basis;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws Exception {
        Seeds seeds = Seeds.shipped();
        basis = new CheckRun.Basis(
                seeds.knowledge(),
                seeds.holidays(),
                seeds.localities(),
                Templates.shipped(),
                LocalDate.of(2026, 11, 25),
                60_000,
                ProofBook.empty());
        loader = new GuideLoader(60_000);
    }

    @AfterAll
    static void end() {
        loader.close();
    }

    private static List<Problem> check(SeededGuide guide) {
        return CheckRun.of(guide.source(), "", basis, loader).items().stream()
                .map(CheckReport.Item::problem)
                .toList();
    }

    /** A code, a line that has the fault, and the same line without it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "runtime-error",
                        "define('x', '甲', () => a.isYes() && nothing.there())",
                        "const nothing = { there: () => true }; define('x', '甲', () => a.isYes() && nothing.there())"),
                Arguments.of(
                        "unreachable",
                        "const b = define('x', '甲', () => a.isYes()); advise('do', { rule: 'P2', urgency: 'now', when: () => b() && a.isNo() })",
                        "const b = define('x', '甲', () => a.isYes()); advise('do', { rule: 'P2', urgency: 'now', when: () => b() || a.isNo() })"),
                Arguments.of(
                        "unreachable",
                        "const b = define('x', '甲', () => a.isYes()); ask.yesNo('y', '有吗?', { onlyIf: () => b() && a.isNo() })",
                        "const y = ask.yesNo('y', '有吗?', { onlyIf: () => a.isNo() }); advise('do', { rule: 'P2', urgency: 'now', when: () => y.isYes() })"),
                Arguments.of(
                        "unreachable",
                        "conclusion('z', '没有', { sources: ['S-FAQ'] })",
                        "conclusion('z', '没有', { sources: ['S-FAQ'] }); conclude('z', { rule: 'R3', when: () => a.isNo() })"),
                Arguments.of(
                        "unreachable",
                        "advice('z', '没有', { sources: ['S-FAQ'] })",
                        "advice('z', '没有', { sources: ['S-FAQ'] }); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isNo() })"),
                Arguments.of(
                        "unreachable",
                        "const b = define('x', '甲', () => a.isYes()); advise('do', { rule: 'P2', urgency: 'now', when: () => b() ? a.isYes() : a.isNo() })",
                        "const b = define('x', '甲', () => a.isYes()); advise('do', { rule: 'P2', urgency: 'now', when: () => b() || a.isNo() })"),
                Arguments.of(
                        "shadowed",
                        "conclude('end', { rule: 'R3', when: () => a.isYes() })",
                        "conclude('end', { rule: 'R3', when: () => a.isNo() })"),
                Arguments.of(
                        "unused-question",
                        "ask.yesNo('y', '有吗?')",
                        "const y = ask.yesNo('y', '有吗?'); advise('do', { rule: 'P2', urgency: 'now', when: () => y.isYes() })"),
                Arguments.of(
                        "contradiction",
                        "advice('z', '不办', { sources: ['S-FAQ'] }); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isYes() }); exclude('do', 'z')",
                        "advice('z', '不办', { sources: ['S-FAQ'] }); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isNo() }); exclude('do', 'z')"),
                Arguments.of(
                        "cycle",
                        "let e; const x = define('x', '甲', () => e()); e = define('e', '乙', () => x() && a.isYes())",
                        "let e; const x = define('x', '甲', () => e()); e = define('e', '乙', () => a.isYes())"),
                Arguments.of(
                        "duplicate-key",
                        "define('x', '甲', () => a.isYes()); define('x', '乙', () => a.isNo())",
                        "define('x', '甲', () => a.isYes()); define('e', '乙', () => a.isNo())"),
                Arguments.of(
                        "compared-answer",
                        "define('x', '甲', () => a === 'yes')",
                        "define('x', '甲', () => a.isYes() === true)"),
                Arguments.of(
                        "uncoded-answer",
                        "const y = ask.number('y', '几个?', { keep: true }); advise('do', { rule: 'P2', urgency: 'now', when: () => y.atLeast(5) })",
                        "const y = ask.number('y', '几个?', { keep: true, bands: [5] }); advise('do', { rule: 'P2', urgency: 'now', when: () => y.atLeast(5) })"),
                Arguments.of(
                        "missing-translation",
                        "define('untranslated', '甲', () => a.isYes())",
                        "define('x', '甲', () => a.isYes())"),
                Arguments.of(
                        "no-source",
                        "advice('z', '没有', {}); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isNo() })",
                        "advice('z', '没有', { sources: ['S-HOT'] }); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isNo() })"),
                Arguments.of(
                        "unknown-source",
                        "advice('z', '没有', { sources: ['S-HOOT'] }); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isNo() })",
                        "advice('z', '没有', { sources: ['S-HOT'] }); advise('z', { rule: 'P2', urgency: 'now', when: () => a.isNo() })"),
                Arguments.of(
                        "nondeterministic",
                        "let n = 0; define('x', '甲', () => n++ % 2 === 0 && a.isYes())",
                        "let n = 0; define('x', '甲', () => n % 2 === 0 && a.isYes())"),
                Arguments.of("too-complex", MANY.formatted(30, PARITY), MANY.formatted(5, PARITY)),
                Arguments.of("too-long", MANY.formatted(45, SOME), MANY.formatted(39, SOME)),
                Arguments.of(
                        "promise-broken",
                        "promise('y', '总要办', () => planned.has('do'))",
                        "promise('y', '总要办', () => !a.isYes() || planned.has('do'))"));
    }

    private static SeededGuide seeded() {
        SeededGuide guide = new SeededGuide()
                .english("define.x", "define.e", "question.y", "conclusion.z", "advice.z", "promise.y");
        for (int i = 0; i < 45; i++) {
            guide.english("question.q" + i);
        }
        return guide;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void aFaultIsFoundOnItsLineAndNothingElse(String code, String faulty, String sound) {
        SeededGuide with = seeded();
        int line = with.line(faulty);
        assertThat(check(with))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(code, "guide.mjs:" + line));

        SeededGuide without = seeded();
        without.line(sound);
        assertThat(check(without)).extracting(Problem::code, Problem::place).isEmpty();
    }

    @Test
    void clientsWhoComeToNoConclusionAreFound() {
        assertThat(check(new SeededGuide().withoutEnd()))
                .extracting(Problem::code, Problem::place)
                // the second conclusion has lost its only rule with it
                .containsExactly(tuple("dead-end", "guide.mjs:8"), tuple("unreachable", "guide.mjs:5"));
        assertThat(check(new SeededGuide())).isEmpty();
    }

    @Test
    void aFactPastItsReviewIsFoundInItsFile() {
        assertThat(check(new SeededGuide().file("facts.json", FACT.formatted("2026-11-24"))))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple("stale-fact", "facts.json:2"));
        assertThat(check(new SeededGuide().file("facts.json", FACT.formatted("2026-11-25"))))
                .isEmpty();
    }

    @Test
    void aCaseThatGoesOtherwiseIsFoundInItsFile() {
        assertThat(check(new SeededGuide().file("cases.json", CASES.formatted("other"))))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple("case-failed", "cases.json:2"));
        assertThat(check(new SeededGuide().file("cases.json", CASES.formatted("end"))))
                .isEmpty();
    }

    /* One of each in one guide; what stops a script from being loaded stands in localities of its own. */
    @Test
    void oneGuideWithOneFaultOfEachCodeGivesExactlyTheseCodes() throws IOException {
        List<Tuple> expected = new ArrayList<>();
        SeededGuide guide = seeded().withoutEnd();
        expected.add(tuple("dead-end", "guide.mjs", 0));
        add(guide, expected, "runtime-error", "define('x', '甲', () => a.isYes() && nothing.there())");
        add(guide, expected, "unreachable", "advice('z', '没有', { sources: ['S-FAQ'] })");
        add(guide, expected, "shadowed", "conclude('end', { rule: 'R3', when: () => a.isYes() })");
        guide.line("conclude('other', { rule: 'R4', when: () => a.isNo() })");
        expected.set(0, tuple("dead-end", "guide.mjs", guide.line("") - 1));
        add(guide, expected, "unused-question", "ask.yesNo('y', '有吗?')");
        guide.english("advice.c", "question.n", "advice.s", "advice.u", "advice.l")
                .line(
                        "advice('c', '不办', { sources: ['S-FAQ'] }); advise('c', { rule: 'P3', urgency: 'now', when: () => a.isYes() })");
        add(guide, expected, "contradiction", "exclude('do', 'c')");
        add(
                guide,
                expected,
                "uncoded-answer",
                "const n = ask.number('n', '几个?', { keep: true }); advise('do', { rule: 'P4', urgency: 'now', when: () => n.atLeast(5) })");
        add(guide, expected, "missing-translation", "define('untranslated', '甲', () => a.isYes())");
        add(
                guide,
                expected,
                "no-source",
                "advice('s', '没有', {}); advise('s', { rule: 'P5', urgency: 'now', when: () => a.isNo() })");
        add(
                guide,
                expected,
                "unknown-source",
                "advice('u', '没有', { sources: ['S-HOOT'] }); advise('u', { rule: 'P6', urgency: 'now', when: () => a.isNo() })");
        add(guide, expected, "promise-broken", "promise('y', '总要办', () => planned.has('do'))");
        add(guide, expected, "too-long", MANY.formatted(45, SOME));
        guide.file("facts.json", FACT.formatted("2026-01-02")).file("cases.json", CASES.formatted("other"));
        expected.add(tuple("stale-fact", "facts.json", 2));
        expected.add(tuple("case-failed", "cases.json", 2));
        Map<String, String> stopping = Map.of(
                "110000/compared-answer", "define('l', '甲', () => questions.a === 'yes')",
                "120000/duplicate-key", "define('l', '甲', () => true); define('l', '乙', () => true)",
                "130000/nondeterministic", "let n = 0; define('l', '甲', () => n++ % 2 === 0 && questions.a.isYes())",
                "140000/cycle", "let e; const x = define('l', '甲', () => e()); e = define('m', '乙', () => x())",
                "150000/too-complex",
                        "const q = []; for (let i = 0; i < 30; i++) q.push(ask.yesNo('l' + i, '有吗?')); define('l', '甲', () => "
                                + PARITY + ")");
        stopping.forEach((key, script) -> {
            String[] parts = key.split("/");
            String file = "localities/" + parts[0] + "/guide.mjs";
            guide.file(
                    file,
                    "export default base => base.extend(({ ask, define, questions }) => {\n  " + script + "\n})\n");
            expected.add(tuple(parts[1], file, 2));
        });
        expected.add(tuple("template-gap", "templates/wrong.md", 1));
        expected.add(tuple("uncited-source", "knowledge.json", 3));

        JsonNode root = everything(guide);

        List<Tuple> found = new ArrayList<>();
        root.path("guides").get(0).path("problems").forEach(problem -> found.add(at(problem)));
        root.path("problems").forEach(problem -> found.add(at(problem)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected)
                .extracting(each -> each.toList().get(0))
                .doesNotHaveDuplicates()
                .hasSize(21);
    }

    private static void add(SeededGuide guide, List<Tuple> expected, String code, String script) {
        expected.add(tuple(code, "guide.mjs", guide.line(script)));
    }

    private static Tuple at(JsonNode problem) {
        assertThat(problem.path("message").asText()).isNotBlank();
        assertThat(problem.path("remedy").asText()).isNotBlank();
        assertThat(Severity.values())
                .extracting(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .contains(problem.path("severity").asText());
        return tuple(
                problem.path("code").asText(),
                problem.path("file").asText(),
                problem.path("line").asInt());
    }

    private JsonNode everything(SeededGuide guide) throws IOException {
        for (Map.Entry<String, String> file : guide.files().entrySet()) {
            write("scripts/seeded/" + file.getKey(), file.getValue());
        }
        String source = "{\"id\": \"%s\", \"instrument\": {\"zh\": \"法\", \"en\": \"Law\"}, \"verification\": \"V1a\","
                + " \"guidance\": true, \"statement\": {\"zh\": \"话\", \"en\": \"words\"}}";
        write("seeds/knowledge.json", "[\n" + source.formatted("S-FAQ") + ",\n" + source.formatted("S-LEFT") + "\n]\n");
        for (String paper : List.of("visit-summary", "evidence-list")) {
            write("templates/" + paper + ".md", "---\ntitle: 纸 | Paper\nsource: S-FAQ\n---\n# 纸\n");
        }
        write(
                "templates/wrong.md",
                "---\ntitle: 错 | Wrong\nsource: S-FAQ\nguide: seeded\nconclusion: nowhere\n---\n# 错\n");
        Terminal.Ended ended = new Terminal()
                .run(
                        "check",
                        "--json",
                        "--scripts",
                        folder.resolve("scripts").toString(),
                        "--seeds",
                        folder.resolve("seeds").toString(),
                        "--templates",
                        folder.resolve("templates").toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(1);
        return new JsonMapper().readTree(ended.out());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
