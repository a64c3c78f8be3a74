package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.workbench.words.When;
import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every band that is offered is understood when it is chosen, on every day of the year. */
class DayBandsTest {

    @Test
    void eachIsReadAsTheSameDaysInBothLanguagesAndLiesInThePast() {
        Wording zh = new Wording(Language.ZH);
        Wording en = new Wording(Language.EN);
        LocalDate first = LocalDate.of(2027, 1, 1);
        for (LocalDate today = first; today.isBefore(first.plusYears(2)); today = today.plusDays(1)) {
            LocalDate day = today;
            DayBands.of(today, zh).forEach((key, words) -> {
                Optional<When> when = When.read(words, day);
                assertThat(when).as(words + " on " + day).isPresent();
                assertThat(when.get().to()).as(words + " on " + day).isBefore(day);
                assertThat(When.read(DayBands.of(day, en).get(key), day))
                        .as(words + " on " + day)
                        .isEqualTo(when);
            });
        }
    }
}
