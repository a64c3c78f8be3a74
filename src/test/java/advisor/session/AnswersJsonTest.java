package advisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Setting;
import advisor.guide.SmallGuide;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

    private static AnswersJson.Reading read(String json) {
        return AnswersJson.read(SmallGuide.small(), Setting.on(LocalDate.of(2026, 11, 23), ""), json);
    }

    @Test
    void everyFormOfAnAnswerIsRead() {
        AnswersJson.Reading reading =
                read("{\"danger\": false, \"harm\": [\"moneyLost\", \"calls\"], \"amount\": 3000}");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers())
                .containsEntry("danger", new Answer.Choice("no"))
                .containsEntry("harm", Answer.Choices.of("moneyLost", "calls"))
                .containsEntry("amount", new Answer.Amount(3000));
        assertThat(read("{\"danger\": \"preferNot\", \"harm\": [\"unknown\"], \"amount\": \"unknown\"}")
                        .answers())
                .containsEntry("danger", Answer.PREFER_NOT)
                .containsEntry("harm", Answer.UNKNOWN)
                .containsEntry("amount", Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"danger\": 1}",
                "{\"danger\": null}",
                "{\"harm\": {}}",
                "{\"harm\": [1]}",
                "{\"harm\": [\"none\", \"calls\"]}",
                "{\"harm\": [\"unknown\", \"calls\"]}",
                "{\"amount\": \"3000\"}",
                "{\"amount\": 2.5}",
                "{\"amount\": 1e30}",
                "{\"amount\": -5}",
                "{\"danger\": \"maybe\"}",
                "{\"oops\": 1}",
                "[]",
                "1",
                "",
                "{\"danger\": \"no\",}",
                "{\"danger\": \"no\", \"danger\": \"yes\"}"
            })
    void whatDoesNotFitIsToldInASentence(String json) {
        assertThat(read(json).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence().zh()).isNotBlank())
                .satisfies(problem -> assertThat(problem.sentence().en()).isNotBlank());
    }

    @Test
    void nearKeysAreOffered() {
        assertThat(read("{\"dangre\": \"no\"}").problems().get(0).near()).containsExactly("danger");
        assertThat(read("{\"harm\": [\"moneylost\"]}").problems().get(0).near()).containsExactly("moneyLost");
    }
}
