package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.Setting;
import advisor.session.Foresight.Aspect;
import advisor.session.Foresight.Foreseen;
import advisor.session.Foresight.Part;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is foreseen of clients who came on any day does not depend on the day on which it is asked. */
class ForeseerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final String CALENDAR = "\"within\":7,\"days\":\"calendar\"";
    private static final String MOVED = "\"within\":7,\"days\":\"moved\"";

    private static Guide guide(String limit) throws Exception {
        return GuideJson.read("""
                {"format":1,"id":"limited","version":"1.0.0","levels":[""],"skip":false,
                 "questions":[{"key":"paid","kind":"date","keep":true}],
                 "conclusions":[{"key":"in-time"},{"key":"too-late"}],
                 "conclusionRules":[
                  {"rule":"R01","key":"in-time","when":[0,true,false],"confidence":"low"},
                  {"rule":"R02","key":"too-late","confidence":"low"}],
                 "advice":[{"key":"complain"},{"key":"collect-evidence"}],
                 "adviceRules":[
                  {"rule":"P01","items":[{"key":"complain","urgency":"now"}],"when":[0,true,false]},
                  {"rule":"P02","items":[{"key":"collect-evidence","urgency":"week"}]}],
                 "predicates":[{"date":"paid",LIMIT}],
                 "wording":{"zh":{"guide.title":"有期限的"}}}
                """.replace("LIMIT", limit).getBytes(StandardCharsets.UTF_8));
    }

    private static Setting on(LocalDate day) {
        return Setting.on(day, "320104");
    }

    private static void changeOnEveryDay(String first, String second) throws Exception {
        Guide a = guide(first);
        Guide b = guide(second);
        for (int i = 0; i < 7; i++) {
            Foreseer foreseer = new Foreseer(a, b, on(MONDAY.plusDays(i)), 60_000, () -> false);
            Aspect conclusion = new Aspect("", List.of("paid"), true);
            Aspect complain = new Aspect("complain", List.of("paid"), false);
            assertThat(foreseer.aspects()).as("%s", MONDAY.plusDays(i)).containsExactly(conclusion, complain);
            assertThat(foreseer.of(conclusion, new Part("too-late", null, Map.of())))
                    .isEqualTo(new Foreseen.Open());
            assertThat(foreseer.of(complain, new Part(null, false, Map.of()))).isEqualTo(new Foreseen.Open());
        }
    }

    @Test
    void aLimitThatMovesToTheNextWorkingDayIsNotTheSameForClientsOfAMonday() throws Exception {
        assertThat(Comparer.compare(guide(CALENDAR), guide(MOVED), on(MONDAY.plusDays(1)), 60_000)
                        .isEqual())
                .as("whether they are the same on a Tuesday")
                .isTrue();
        changeOnEveryDay(CALENDAR, MOVED);
    }

    @Test
    void workingDaysAreNotTheSameAsDaysForClientsOfAThursday() throws Exception {
        String working = "\"within\":3,\"days\":\"working\"";
        String days = "\"within\":5,\"days\":\"calendar\"";
        assertThat(Comparer.compare(guide(working), guide(days), on(MONDAY.plusDays(2)), 60_000)
                        .isEqual())
                .as("whether they are the same on a Wednesday")
                .isTrue();
        changeOnEveryDay(working, days);
    }

    @Test
    void whatIsTheSameOnEveryDayIsNothingToLookAt() throws Exception {
        assertThat(new Foreseer(guide(MOVED), guide(MOVED), on(MONDAY), 60_000, () -> false).aspects())
                .isEmpty();
    }

    @Test
    void whatIsNotDecidedInTimeMayBeOtherwise() throws Exception {
        assertThat(new Foreseer(guide(CALENDAR), guide(MOVED), on(MONDAY), 60_000, () -> true).aspects())
                .extracting(Aspect::advice)
                .containsExactly("", "complain");
    }
}
