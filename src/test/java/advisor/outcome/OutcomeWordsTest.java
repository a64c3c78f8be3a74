package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Confidence;
import advisor.guide.Language;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {

    private final Outcome outcome = new Anonymiser(new Random(3))
            .anonymise(AllKinds.session(AllKinds.answers()))
            .withDone(List.of(new Key("stop-payment")));

    @Test
    void saysTheRecordInChinese() {
        assertThat(words(Language.ZH, outcome))
                .contains(
                        "月份: 2026-11",
                        "地区: 南京 (320100)",
                        "结论: 可以报警",
                        "把握: 中",
                        "发生了什么?: 丢了钱、被威胁",
                        "损失多少?: 3,000元及以上",
                        "received: 30天以内",
                        "home: 南京 (320100)",
                        "last: 不清楚",
                        "建议: 止付（已做）",
                        "问了几个问题: 12",
                        "其中答“不清楚”: 1",
                        "有没有帮助: 没有填");
    }

    @Test
    void saysTheRecordInEnglish() {
        assertThat(words(Language.EN, outcome.withFeedback(Feedback.DID_NOT_HELP)))
                .contains(
                        "Month: 2026-11",
                        "Confidence: medium",
                        "What happened?: money lost, 被威胁",
                        "损失多少?: 3,000 yuan or more",
                        "received: within 30 days",
                        "last: I don't know",
                        "Did it help?: no");
    }

    @Test
    void answersCanBeStruckByTheirLine() {
        List<OutcomeWords.Line> lines = new OutcomeWords(Language.ZH, code -> code).of(outcome, AllKinds.guide());
        Set<Key> questions = lines.stream()
                .map(OutcomeWords.Line::question)
                .filter(key -> key != null)
                .collect(Collectors.toSet());
        assertThat(questions).isEqualTo(outcome.answers().keySet());
    }

    @Test
    void linesStandInTheOrderOfTheGuide() {
        List<OutcomeWords.Line> lines = new OutcomeWords(Language.ZH, code -> code).of(outcome, AllKinds.guide());
        assertThat(lines.stream().map(OutcomeWords.Line::question).filter(key -> key != null))
                .extracting(Key::name)
                .containsExactly("danger", "harm", "act", "amount", "received", "home", "last");
    }

    @Test
    void anotherVersionOfTheGuideSaysItInItsWordsWithTheKeysThatAreKept() {
        GuideUsed used = outcome.guide();
        Outcome older = copy(
                outcome.id(),
                new GuideUsed(used.id(), "0", "0".repeat(64)),
                outcome.city(),
                outcome.month(),
                "police",
                new java.util.HashMap<>(outcome.answers()),
                12,
                1);
        assertThat(words(Language.ZH, older))
                .contains(
                        "结论: 可以报警 [police]",
                        "发生了什么? [harm]: 丢了钱 [moneyLost]、被威胁 [threats]",
                        "received: 30天以内",
                        "last: 不清楚",
                        "建议: 止付 [stop-payment]（已做）");
    }

    @Test
    void withoutTheGuideKeysStandForWords() {
        List<OutcomeWords.Line> lines = new OutcomeWords(Language.EN, code -> code).of(outcome, null);
        assertThat(lines).extracting(line -> line.label() + ": " + line.words()).contains("harm: moneyLost, threats");
    }

    /** Each field alone is changed: if the words stay the same, something is kept that the client was not shown. */
    @Test
    void nothingIsKeptThatIsNotSaid() {
        Map<Key, Set<Key>> answers = new java.util.HashMap<>(outcome.answers());
        Set<String> said = new HashSet<>();
        said.add(said(outcome));
        said.add(said(
                copy(outcome.id() + 1, outcome.guide(), outcome.city(), outcome.month(), "police", answers, 12, 1)));
        GuideUsed used = outcome.guide();
        said.add(said(copy(
                outcome.id(),
                new GuideUsed(new Key("other"), used.version(), used.hash()),
                outcome.city(),
                outcome.month(),
                "police",
                answers,
                12,
                1)));
        said.add(said(copy(
                outcome.id(),
                new GuideUsed(used.id(), "2", used.hash()),
                outcome.city(),
                outcome.month(),
                "police",
                answers,
                12,
                1)));
        said.add(said(copy(
                outcome.id(),
                new GuideUsed(used.id(), used.version(), "0".repeat(64)),
                outcome.city(),
                outcome.month(),
                "police",
                answers,
                12,
                1)));
        said.add(said(copy(outcome.id(), used, City.of("110000"), outcome.month(), "police", answers, 12, 1)));
        said.add(said(copy(outcome.id(), used, outcome.city(), YearMonth.of(2026, 10), "police", answers, 12, 1)));
        said.add(said(copy(outcome.id(), used, outcome.city(), outcome.month(), "act-now", answers, 12, 1)));
        said.add(said(copy(outcome.id(), used, outcome.city(), outcome.month(), "police", answers, 13, 1)));
        said.add(said(copy(outcome.id(), used, outcome.city(), outcome.month(), "police", answers, 12, 2)));
        for (Key question : outcome.answers().keySet()) {
            said.add(said(outcome.strike(question)));
            answers.put(question, Set.of(new Key("changed")));
            said.add(said(copy(outcome.id(), used, outcome.city(), outcome.month(), "police", answers, 12, 1)));
            answers.put(question, outcome.answers().get(question));
        }
        said.add(said(outcome.withDone(List.of())));
        for (Feedback feedback : Feedback.values()) {
            said.add(said(outcome.withFeedback(feedback)));
        }
        for (Feedback feedback : Feedback.values()) {
            said.add(said(outcome.withRatings(Map.of(new Key("stop-payment"), feedback))));
        }
        assertThat(said).hasSize(1 + 9 + 2 * outcome.answers().size() + 1 + 3 + 3);
    }

    private Outcome copy(
            long id,
            GuideUsed guide,
            City city,
            YearMonth month,
            String conclusion,
            Map<Key, Set<Key>> answers,
            int questions,
            int unknowns) {
        return new Outcome(
                id,
                guide,
                city,
                month,
                new Key(conclusion),
                Confidence.MEDIUM,
                answers,
                outcome.advice(),
                outcome.done(),
                questions,
                unknowns,
                null,
                Map.of());
    }

    private static String said(Outcome outcome) {
        return String.join("\n", words(Language.ZH, outcome));
    }

    private static List<String> words(Language language, Outcome outcome) {
        return new OutcomeWords(language, code -> code.equals("320100") ? "南京" : code)
                .of(outcome, AllKinds.guide()).stream()
                        .map(line -> line.label() + ": " + line.words())
                        .toList();
    }
}
