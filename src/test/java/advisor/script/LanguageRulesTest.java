package advisor.script;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the language is kept by an error that names file, line, what is wrong and what to write instead. */
class LanguageRulesTest {

    private static final String HEAD =
            "export default function rules({ guide, ask, define, conclude, advise, conclusion, advice, concluded, planned, similar,"
                    + " facts, sum, promise }) { guide({ id: 'rules', version: '1', title: '甲', summary: '乙' });"
                    + " conclusion('end', '到此', {}); conclude('end', { rule: 'R9', when: () => true });"
                    + " const one = ask.selectOne('one', '哪一个?', { options: { a: '甲', b: '乙', c: '丙' } });"
                    + " const many = ask.selectMultiple('many', '哪些?', { options: { x: '甲', y: '乙', none: '没有' }, alone: ['none'] });"
                    + " const yes = ask.yesNo('yes', '有吗?'); const money = ask.money('money', '多少?');"
                    + " const day = ask.date('day', '哪天?'); const words = ask.text('words', '怎么说的?');\n";

    private static GuideLoader loader = new GuideLoader(60_000);

    @BeforeAll
    static void begin() {
        loader = new GuideLoader(60_000);
    }

    @AfterAll
    static void end() {
        loader.close();
    }

    private static Load load(String body) {
        return load(Map.of("guide.mjs", HEAD + body + "\n}\n"));
    }

    private static Load load(Map<String, String> files) {
        return loader.load(new GuideSource("rules", files), "");
    }

    /** What is written on the second line, the code of its problem, and a word of the remedy. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("define('d', '条件', () => one === 'a')", "compared-answer", "is("),
                Arguments.of("define('d', '条件', () => one == 'a')", "compared-answer", "is("),
                Arguments.of("define('d', '条件', () => ['a', 'b'].includes(one))", "compared-answer", "is("),
                Arguments.of("define('d', '条件', () => many.includes('x'))", "compared-answer", "has("),
                Arguments.of(
                        "define('d', '条件', () => { switch (one) { case 'a': return true }; return false })",
                        "compared-answer",
                        "is("),
                Arguments.of("define('d', '条件', () => money > 5)", "compared-answer", "atLeast"),
                Arguments.of("define('d', '条件', () => `${one}` !== '')", "compared-answer", "is("),
                Arguments.of("define('d', '条件', () => money + 1 > 5)", "compared-answer", "atLeast"),
                Arguments.of("define('d', '条件', () => one.is && true)", "not-called", "is("),
                Arguments.of(
                        "const d = define('d', '条件', () => yes.isYes()); define('e', '另一', () => !d)",
                        "not-called",
                        "d()"),
                Arguments.of("if (one.is('a')) { ask.yesNo('more', '还有吗?') }", "outside-condition", "=>"),
                Arguments.of("define('d', '条件', () => { ask.yesNo('q', '有吗?'); return true })", "inside-condition", ""),
                Arguments.of("define('d', '条件', () => one.is('z'))", "unknown-option", "a"),
                Arguments.of("define('d', '条件', () => one.is('unknown'))", "unknown-as-option", "isKnown"),
                Arguments.of("define('d', '条件', () => one.isOneOf())", "no-option", "isOneOf"),
                Arguments.of("ask.selectOne('none', '哪一个?', {})", "no-options", "options"),
                Arguments.of("define('d', '条件', () => money.atLeast(0.5))", "not-whole", "whole"),
                Arguments.of("define('d', '条件', () => money.atLeast(1e15))", "not-whole", "whole"),
                Arguments.of("define('d', '条件', () => sum(one, money).atLeast(5))", "not-a-number", "sum("),
                Arguments.of("define('d', '条件', () => 1)", "not-a-condition", "()"),
                Arguments.of("define('d', '条件', () => { yes.isYes() })", "not-a-condition", "return"),
                Arguments.of("define('d', '条件', true)", "not-a-function", "=>"),
                Arguments.of("ask.yesNo('other', '有吗?', { wy: '因为' })", "unknown-setting", "why"),
                Arguments.of("ask.yesNo('9x!', '有吗?')", "bad-key", "letters"),
                Arguments.of("ask.yesNo('one', '又一次?')", "duplicate-key", "ename"),
                Arguments.of("conclude('end', { rule: 'R9', when: () => yes.isYes() })", "duplicate-key", "ename"),
                Arguments.of("define('d', '条件', () => money.atLeast(facts.nothing))", "unknown-fact", "Add the fact"),
                Arguments.of(
                        "conclusion('other', '到此 {nothing}'); conclude('other', { rule: 'X1', when: () => yes.isNo() })",
                        "unknown-fact",
                        "Add the fact"),
                Arguments.of("nothing.there()", "script-error", "line"),
                Arguments.of("define('d' '条件')", "syntax", "brackets"),
                Arguments.of("async function f() {}", "async", "plain"),
                Arguments.of("import('./other.mjs')", "dynamic-import", "import"),
                Arguments.of(
                        "let n = 0; define('d', '条件', () => { n++; return n % 2 === 0 && yes.isYes() })",
                        "nondeterministic", "state"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenRuleIsNamedWithItsLineAndWhatToWrite(String line, String code, String remedy) {
        Load load = load(line);
        assertThat(load).isInstanceOf(Load.Refused.class);
        Problem problem = ((Load.Refused) load)
                .problems().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("instead: " + load));
        assertThat(problem.place()).isEqualTo("guide.mjs:2");
        assertThat(problem.message().zh()).isNotBlank();
        assertThat(problem.message().en()).isNotBlank();
        assertThat(problem.remedy().en()).contains(remedy);
        assertThat(problem.remedy().zh()).isNotBlank();
    }

    @Test
    void localitiesThatImportEachOtherAreTold() {
        String locality = "\nexport default base => base.extend(() => {})\n";
        Load load = load(Map.of(
                "guide.mjs", HEAD + "\n}\n",
                "localities/320100/guide.mjs", "// Nanjing\nimport x from '../320104/guide.mjs'" + locality,
                "localities/320104/guide.mjs", "import {\n  x\n} from '../320100/guide.mjs'" + locality));
        Problem problem = ((Load.Refused) load).problems().get(0);
        assertThat(problem.code()).isEqualTo("import-cycle");
        assertThat(problem.place()).isEqualTo("localities/320104/guide.mjs:3");
        assertThat(problem.message().en())
                .contains(
                        "localities/320100/guide.mjs \u2192 localities/320104/guide.mjs \u2192 localities/320100/guide.mjs");
        assertThat(problem.remedy().en()).contains("Take out one of the imports");
    }

    /** What may be written: ordinary JavaScript in conditions. */
    static Stream<String> fine() {
        return Stream.of(
                "define('d', '条件', () => one.is('a') && !many.has('x') || (yes.isYes() ? money.atLeast(5) : one.isOneOf('b', 'c')))",
                "const about = (...keys) => keys.some(key => many.has(key)); define('d', '条件', () => about('x', 'y'))",
                "const table = { a: 5, b: 7 }; define('d', '条件', () => Object.keys(table).some(k => one.is(k) && money.atLeast(table[k])))",
                "define('d', '条件', () => { for (const k of ['a', 'b']) { if (one.is(k)) return true } return false })",
                "const d = define('d', '条件', () => yes.isYes()); define('e', '另一', () => d() && money.below(5))",
                "define('d', '条件', () => sum(money.times(100), money.times(10)).atLeast(5000))",
                "define('d', '条件', () => many.isEmpty() || many.count().atLeast(2) || words.isKnown())",
                "define('d', '条件', () => similar.organisation.atLeast(5))",
                "advice('x', '办法', {}); advise('x', { rule: 'P1', urgency: 'now', when: () => concluded.isOneOf('end') })",
                "const c = ask.yesNo('more', '还有吗?', { onlyIf: () => yes.isYes(), why: '因为' }); define('d', '条件', () => c.isNo())");
    }

    @ParameterizedTest
    @MethodSource("fine")
    void ordinaryJavaScriptIsWelcome(String line) {
        assertThat(load(line)).isInstanceOf(Load.Loaded.class);
    }

    @Test
    void anErrorThatTheGuideCatchesItselfIsRecordedAllTheSame() {
        Load load = load("define('d', '条件', () => { try { return one.is('z') } catch (e) { return false } })");
        assertThat(load)
                .isInstanceOfSatisfying(
                        Load.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .contains("unknown-option"));
    }

    @Test
    void anErrorInAConditionIsALeafWithItsLineAndAFaultOnlyWhereAClientGetsThere() {
        Load load = load("define('d', '条件', () => yes.isYes() && nothing.there())");
        assertThat(load)
                .isInstanceOfSatisfying(
                        Load.Loaded.class,
                        loaded -> assertThat(loaded.guide()
                                        .declarations()
                                        .definitions()
                                        .get(0)
                                        .tree()
                                        .toString())
                                .contains("nothing", "guide.mjs", "line=2"));
    }

    @Test
    void answersHandedToAnotherModuleAreKnownThereByTheirName() {
        Map<String, String> files = Map.of(
                "guide.mjs",
                "import more from './more.mjs'\n" + HEAD + "more({ define, one })\n}\n",
                "more.mjs",
                "export default function more({ define, one }) {\n  define('d', '条件', () => one === 'a')\n}\n");
        assertThat(load(files))
                .isInstanceOfSatisfying(
                        Load.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code, Problem::place)
                                .contains(org.assertj.core.api.Assertions.tuple("compared-answer", "more.mjs:2")));
    }

    @Test
    void definitionsThatNeedEachOtherAreACircle() {
        Load load =
                load("let e; const d = define('d', '甲', () => e()); e = define('e', '乙', () => d() && yes.isYes())");
        assertThat(load)
                .isInstanceOfSatisfying(
                        Load.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .contains("cycle"));
    }

    @Test
    void whatIsLearntNarrowsWhatFollowsSoThatNoForkCanNotBe() {
        Load load = load("define('d', '条件', () => one.is('a') && one.is('b'))");
        assertThat(load).isInstanceOf(Load.Loaded.class);
        assertThat(((Load.Loaded) load)
                        .guide()
                        .declarations()
                        .definitions()
                        .get(0)
                        .tree()
                        .toString())
                .doesNotContain("option=b");
    }

    @Test
    void tooManyForksAreToldToBeNamedInParts() {
        StringBuilder body = new StringBuilder("const q = [];");
        for (int i = 0; i < 30; i++) {
            body.append("q.push(ask.yesNo('q").append(i).append("', '有吗?'));");
        }
        body.append("define('d', '多', () => q.filter(x => x.isYes()).length % 2 === 0)");
        assertThat(load(body.toString()))
                .isInstanceOfSatisfying(
                        Load.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .contains("too-complex"));
    }

    @Test
    void aLocalityReplacesAddsAndRemovesById() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "guide.mjs",
                HEAD
                        + "conclude('end', { rule: 'R1', when: () => yes.isYes() });"
                        + "advice('x', '办法', {}); advise('x', { rule: 'P1', urgency: 'now', when: () => yes.isYes() })\n}\n");
        files.put(
                "localities/320100/guide.mjs",
                "export default base => base.extend(({ replace, remove, ask, conclude }) => {\n"
                        + "  const extra = ask.yesNo('extra', '在本市吗?')\n"
                        + "  remove('P1')\n"
                        + "  replace('R1', { when: () => extra.isYes() })\n"
                        + "})\n");
        Load load = loader.load(new GuideSource("rules", files), "320104");
        assertThat(load).isInstanceOfSatisfying(Load.Loaded.class, loaded -> {
            assertThat(loaded.guide().question("extra")).isNotNull();
            assertThat(loaded.guide().declarations().adviceRules()).isEmpty();
            assertThat(loaded.guide().locality()).isEqualTo("320100");
        });
        Load wrong = loader.load(
                new GuideSource(
                        "rules",
                        Map.of(
                                "guide.mjs",
                                files.getOrDefault("guide.mjs", ""),
                                "localities/320100/guide.mjs",
                                "export default base => base.extend(({ remove }) => {\n  remove('P2')\n})\n")),
                "320100");
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        Load.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code, Problem::place)
                                .contains(org.assertj.core.api.Assertions.tuple(
                                        "unknown-id", "localities/320100/guide.mjs:2")));
    }

    @Test
    void aModuleOfTheGuidesOwnMayBeImportedAndNoOther() {
        Map<String, String> files = Map.of(
                "guide.mjs",
                "import { limit } from './limits.mjs'\n" + HEAD + "define('d', '条件', () => money.atLeast(limit))\n}\n",
                "limits.mjs",
                "export const limit = 5\n");
        assertThat(load(files)).isInstanceOf(Load.Loaded.class);
        Load foreign = load(Map.of("guide.mjs", "import x from '/etc/x.mjs'\n" + HEAD + "}\n"));
        assertThat(foreign)
                .isInstanceOfSatisfying(
                        Load.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .isEqualTo(List.of("foreign-import")));
    }
}
