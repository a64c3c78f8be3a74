package advisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A day that is known only roughly, beside the time limits of the divorce guide: thirty days, and thirty more. */
class TimeLimitsTest {

    private static final GuideLibrary LIBRARY = GuideLibrary.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Guide guide = ((Resolution.Found) LIBRARY.resolve("divorce-papers", "")).guide();
    private final Question filed = guide.question("filedDate");

    @AfterAll
    static void close() {
        LIBRARY.close();
    }

    private Session asked() throws Exception {
        return Session.begin(guide, Setting.on(TODAY, ""))
                .answer("violence", new Answer.Choice("no"))
                .answer("childHidden", new Answer.Choice("no"))
                .answer("applied", new Answer.Choice("yes"));
    }

    private static Answer.Day between(String from, String to) {
        return new Answer.Day(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void theExactDayDecidesOnlyWhereALimitLiesBetween() throws Exception {
        TimeLimits limits = new TimeLimits(asked());
        assertThat(limits.partedBy(filed, between("2026-10-01", "2026-10-31"))).isTrue();
        assertThat(limits.partedBy(filed, between("2026-09-20", "2026-09-30"))).isTrue();
        assertThat(limits.partedBy(filed, between("2026-11-07", "2026-11-15"))).isFalse();
        assertThat(limits.partedBy(filed, between("2026-10-01", "2026-10-20"))).isFalse();
        assertThat(limits.partedBy(filed, new Answer.Day(LocalDate.parse("2026-10-26"))))
                .isFalse();
    }

    /* What is not certain counts as what is not known does: the limit is not taken for kept. */
    @Test
    void theSessionGoesOnFromTheEarliestDay() throws Exception {
        Session roughly = asked().answer("filedDate", between("2026-10-01", "2026-10-31"));
        Session earliest = asked().answer("filedDate", new Answer.Day(LocalDate.parse("2026-10-01")));
        assertThat(roughly.step()).isEqualTo(earliest.step());
        assertThat(roughly).isNotEqualTo(earliest);
        assertThat(new AnswerWords(guide, Language.EN).of(filed, roughly.answerTo("filedDate")))
                .isEqualTo("between 2026-10-01 and 2026-10-31, counted from the first");
        assertThat(new AnswerWords(guide, Language.ZH).of(filed, roughly.answerTo("filedDate")))
                .isEqualTo("2026年10月1日至2026年10月31日之间，从最早的一天算起");
    }
}
