package advisor.script;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.PlanItem;
import advisor.guide.Setting;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * For random conditions and answers, the explored tree says what the JavaScript function says when it is simply called.
 *
 * <p>The reference shares nothing with the prelude: its predicates look at a plain answer.
 */
class TreeMatchesScriptLaws {

    private static final int CONDITIONS = 25;
    private static final int CLIENTS = 120;

    private static final String REFERENCE = """
            (conditions => (a => {
              const known = v => v !== null
              const choice = v => ({ is: o => v === o, isOneOf: (...o) => o.indexOf(v) >= 0, isKnown: () => known(v),
                isYes: () => v === 'yes', isNo: () => v === 'no' })
              const set = v => ({ has: o => known(v) && v.indexOf(o) >= 0, hasAny: (...o) => known(v) && v.some(x => o.indexOf(x) >= 0),
                count: () => ({ atLeast: n => known(v) && v.length >= n }), isKnown: () => known(v) })
              const number = v => ({ v, atLeast: n => known(v) && v >= n, below: n => known(v) && v < n,
                within: (l, h) => known(v) && v >= l && v <= h, isKnown: () => known(v), times: k => number(known(v) ? v * k : null) })
              const sum = (...n) => number(n.every(x => !known(x.v)) ? null : n.reduce((s, x) => s + (known(x.v) ? x.v : 0), 0))
              const one = choice(a.one), many = set(a.many), yes = choice(a.yes)
              const money = number(a.money), count = number(a.count), half = number(a.half)
              return eval('[' + conditions.map(c => '(' + c + ')').join(',') + ']').map(c => c())
            }))
            """;

    private static GuideLoader loader = new GuideLoader(60_000);
    private static Context plain = Context.newBuilder("js").build();

    @BeforeContainer
    static void begin() {
        loader = new GuideLoader(60_000);
        plain = Context.create("js");
    }

    @AfterContainer
    static void end() {
        loader.close();
        plain.close(true);
    }

    @Property(tries = 12)
    void theTreeSaysWhatTheFunctionSays(@ForAll long seed) throws Exception {
        List<String> conditions = new RandomConditions(seed).draw(CONDITIONS);
        Load load = loader.load(new GuideSource("random", Map.of("guide.mjs", script(conditions))), "");
        assertThat(load).as("%s", conditions).isInstanceOf(Load.Loaded.class);
        Value reference = plain.eval("js", REFERENCE).execute(plain.eval("js", quoted(conditions)));
        Random random = new Random(seed);
        for (int i = 0; i < CLIENTS; i++) {
            Map<String, Answer> answers = answers(random);
            Session session =
                    Session.replay(((Load.Loaded) load).guide(), Setting.on(LocalDate.of(2026, 11, 24), ""), answers);
            Value said = reference.execute(plain.eval("js", plainAnswers(answers)));
            Set<String> expected = new TreeSet<>();
            for (int c = 0; c < CONDITIONS; c++) {
                if (said.getArrayElement(c).asBoolean()) {
                    expected.add("advice-" + c);
                }
            }
            assertThat(session.step()).isInstanceOf(Step.Concluded.class);
            End end = ((Step.Concluded) session.step()).end();
            Set<String> planned = new TreeSet<>();
            end.plan().stream().map(PlanItem::key).forEach(planned::add);
            assertThat(planned)
                    .as("%s%n%s", answers, String.join("\n", conditions))
                    .isEqualTo(expected);
        }
    }

    private static String script(List<String> conditions) {
        StringBuilder script = new StringBuilder(
                "export default function random({ guide, ask, conclusion, conclude, advice, advise, sum }) {\n"
                        + "guide({ id: 'random', version: '1', title: '甲', summary: '乙' })\n");
        script.append(RandomConditions.QUESTIONS)
                .append("conclusion('end', '到此', {})\nconclude('end', { rule: 'R', when: () => true })\n");
        for (int i = 0; i < conditions.size(); i++) {
            script.append("advice('advice-%d', '办法', {})\n".formatted(i))
                    .append("advise('advice-%d', { rule: 'P%d', urgency: 'week', when: ".formatted(i, i))
                    .append(conditions.get(i))
                    .append(" })\n");
        }
        return script.append("}\n").toString();
    }

    private static Map<String, Answer> answers(Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(
                "one",
                orUnknown(random, new Answer.Choice(List.of("a", "b", "c").get(random.nextInt(3)))));
        Set<String> chosen = new LinkedHashSet<>();
        for (String option : List.of("x", "y", "z")) {
            if (random.nextBoolean()) {
                chosen.add(option);
            }
        }
        answers.put("many", orUnknown(random, new Answer.Choices(chosen.isEmpty() ? Set.of("none") : chosen)));
        answers.put("yes", orUnknown(random, new Answer.Choice(random.nextBoolean() ? "yes" : "no")));
        for (String key : List.of("money", "count", "half")) {
            answers.put(key, orUnknown(random, new Answer.Amount(random.nextInt(14))));
        }
        return answers;
    }

    private static Answer orUnknown(Random random, Answer answer) {
        return random.nextInt(6) == 0 ? Answer.UNKNOWN : answer;
    }

    private static String plainAnswers(Map<String, Answer> answers) {
        List<String> fields = new ArrayList<>();
        answers.forEach((key, answer) -> fields.add(key + ": " + plainAnswer(answer)));
        return "({ " + String.join(", ", fields) + " })";
    }

    private static String plainAnswer(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return "'" + choice.option() + "'";
        }
        if (answer instanceof Answer.Choices choices) {
            return quoted(choices.options());
        }
        return answer instanceof Answer.Amount amount ? Long.toString(amount.value()) : "null";
    }

    private static String quoted(Iterable<String> texts) {
        List<String> quoted = new ArrayList<>();
        texts.forEach(text -> quoted.add("`" + text + "`"));
        return "[" + String.join(",", quoted) + "]";
    }
}
