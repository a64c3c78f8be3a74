package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.guide.Answer;
import advisor.guide.Confidence;
import advisor.guide.Guide;
import advisor.guide.RandomGuides;
import advisor.session.Session;
import advisor.session.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymiserTest {

    private final Anonymiser anonymiser = new Anonymiser(new Random(1));

    @Test
    void keepsKeysBandsMonthAndCityAndNothingElse() {
        Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
        assertThat(coded(outcome))
                .isEqualTo(Map.of(
                        "danger", "no",
                        "harm", "moneyLost+threats",
                        "act", "sold",
                        "amount", "from-3000",
                        "received", "day-within-30-days",
                        "home", "place-320100",
                        "last", "unknown"));
        assertThat(outcome.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(outcome.city().code()).isEqualTo("320100");
        assertThat(outcome.conclusion()).isEqualTo(new Key("police"));
        assertThat(outcome.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(outcome.advice()).extracting(Key::name).containsExactly("collect-evidence", "stop-payment");
        assertThat(outcome.done()).isEmpty();
        assertThat(outcome.questions()).isEqualTo(12);
        assertThat(outcome.unknowns()).isEqualTo(1);
        assertThat(outcome.feedback()).isNull();
        assertThat(outcome.guide().hash()).isEqualTo(AllKinds.guide().hash());
    }

    @Test
    void whatTheGuideDoesNotMarkIsNotKept() {
        assertThat(anonymiser.anonymise(AllKinds.session(AllKinds.answers())).answers())
                .doesNotContainKey(new Key("consent"));
    }

    @Test
    void answersSetAsideAreNotKept() throws Exception {
        Session session = AllKinds.session(AllKinds.answers());
        assertThat(anonymiser.anonymise(session).answers()).containsKey(new Key("last"));
        Session changed = session.answer("act", new Answer.Choice("self"));
        assertThat(changed.setAside()).containsKey("last");
        assertThat(anonymiser.anonymise(changed).answers()).doesNotContainKey(new Key("last"));
    }

    @Test
    void zeroThatMeansUnknownCountsAsUnknown() throws Exception {
        Session session = AllKinds.session(AllKinds.answers()).answer("amount", new Answer.Amount(0));
        Outcome outcome = anonymiser.anonymise(session);
        assertThat(coded(outcome)).containsEntry("amount", "unknown");
        assertThat(outcome.unknowns()).isEqualTo(2);
    }

    @Test
    void aSessionThatStopsEarlyIsKeptWithTheEndItHasThen() {
        Outcome outcome = anonymiser.anonymise(AllKinds.session(Map.of("danger", new Answer.Choice("no"))));
        assertThat(outcome.conclusion().name()).isEqualTo("self-protection");
        assertThat(outcome.questions()).isEqualTo(1);
        Outcome interrupted = anonymiser.anonymise(AllKinds.session(Map.of("danger", new Answer.Choice("yes"))));
        assertThat(interrupted.conclusion().name()).isEqualTo("act-now");
    }

    @Test
    void anAnswerCanBeStruckAndAdviceTicked() {
        Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
        Outcome struck = outcome.strike(new Key("harm"));
        assertThat(struck.answers()).doesNotContainKey(new Key("harm")).hasSize(6);
        assertThat(outcome.answers()).hasSize(7);
        assertThat(struck.id()).isEqualTo(outcome.id());
        assertThat(struck.strike(new Key("harm"))).isEqualTo(struck);
        Outcome ticked = struck.withDone(List.of(new Key("stop-payment"))).withFeedback(Feedback.HELPED);
        assertThat(ticked.done()).containsExactly(new Key("stop-payment"));
        assertThat(ticked.feedback()).isEqualTo(Feedback.HELPED);
        assertThatThrownBy(() -> outcome.withDone(List.of(new Key("call-110"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatCouldBeAnythingIsAKey() {
        for (String text : List.of("", "秦淮", "a b", "13951234567", "a_b", "a".repeat(65), "a\n", "é")) {
            assertThatThrownBy(() -> new Key(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(refused -> assertThat(text.isEmpty()
                                    || !String.valueOf(refused.getMessage()).contains(text))
                            .isTrue());
        }
        assertThat(new Key("a".repeat(64)).name()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "320104,320100",
        "320100,320100",
        "320000,320000",
        "110105,110000",
        "110000,110000",
        "310115,310000",
        "500233,500000",
        "429004,420000",
        "469005,460000",
        "659001,650000",
        "540102,540100"
    })
    void aPlaceIsNeverFinerThanACity(String division, String city) {
        assertThat(City.of(division).code()).isEqualTo(city);
        if (!division.equals(city)) {
            assertThatThrownBy(() -> new City(division)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theWholeCountryIsAPlace() {
        assertThat(City.of("").code()).isEmpty();
        assertThatThrownBy(() -> City.of("3201")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> City.of("Nanjing")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1,below-0", "0,from-0-below-1000", "999,from-0-below-1000", "1000,from-1000", "9000,from-1000"})
    void aNumberIsKeptByItsBand(long number, String band) {
        assertThat(Band.ofNumber(List.of(0L, 1000L), number).name()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,day-to-come", "2026-11-23,day-within-7-days", "2026-11-16,day-within-7-days",
        "2026-11-15,day-within-30-days", "2026-10-24,day-within-30-days", "2026-10-23,day-within-6-months",
        "2026-05-23,day-within-6-months", "2026-05-22,day-within-2-years", "2024-11-23,day-within-2-years",
        "2024-11-22,day-over-2-years"
    })
    void aDayIsKeptByHowLongAgoItWas(LocalDate day, String band) {
        assertThat(Band.ofDay(day, AllKinds.DAY).name()).isEqualTo(band);
    }

    @Property(tries = 300)
    void noRandomClientLeavesAnythingButTheGuidesOwnKeys(@ForAll long seed) throws Exception {
        Guide guide = RandomGuides.guide(seed, 8, true);
        Session session = Session.replay(guide, RandomGuides.SETTING, RandomGuides.client(guide, seed + 1));
        Step step = session.step() instanceof Step.Concluded ? session.step() : session.ifStoppedHere();
        if (!(step instanceof Step.Concluded)) {
            return;
        }
        Outcome outcome = anonymiser.anonymise(session);
        outcome.answers().forEach((question, keys) -> {
            assertThat(guide.question(question.name())).isNotNull();
            assertThat(session.answerTo(question.name())).isNotNull();
            for (Key key : keys) {
                assertThat(guide.question(question.name()).options().contains(key.name())
                                || key.name().matches("unknown|preferNot|(below|from)-.*|day-.*|place-[0-9]{4}00"))
                        .isTrue();
            }
        });
    }

    private static Map<String, String> coded(Outcome outcome) {
        return outcome.answers().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getValue().stream().map(Key::name).collect(Collectors.joining("+"))));
    }
}
