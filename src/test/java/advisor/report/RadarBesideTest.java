package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Setting;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.session.Session;
import advisor.store.Sighting;
import advisor.store.Summary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the radar tells beside the report, and what somebody makes of both. */
class RadarBesideTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private static final String JSON = """
            {"format":1,"id":"two-questions","version":"1.0.0","levels":[""],"skip":false,
             "questions":[
              {"key":"act","kind":"selectOne","options":["sold","published","took"],"keep":true},
              {"key":"orgKind","kind":"selectOne","options":["bank","shop","school"],"keep":true}],
             "conclusions":[{"key":"alone"}],
             "conclusionRules":[{"rule":"R01","key":"alone","confidence":"low"}],
             "advice":[{"key":"collect-evidence"}],
             "adviceRules":[{"rule":"P01","items":[{"key":"collect-evidence","urgency":"week"}]}],
             "predicates":[],
             "wording":{"zh":{"guide.title":"两个问题"}}}
            """;

    private static final int DESKS = Boolean.getBoolean("advisor.full") ? 40 : 10;

    private static final Guide GUIDE = guide();

    private final Anonymiser anonymiser = new Anonymiser(new Random(7));
    private final List<Outcome> outcomes = new ArrayList<>();

    private static Guide guide() {
        try {
            return GuideJson.read(JSON.getBytes(StandardCharsets.UTF_8));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused.place() + " " + refused.getMessage(), refused);
        }
    }

    private void come(int clients, YearMonth month, String place, String act, String kind) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("act", act.isEmpty() ? Answer.UNKNOWN : new Answer.Choice(act));
        answers.put("orgKind", new Answer.Choice(kind));
        LocalDate day = month.atDay(15);
        try {
            for (int i = 0; i < clients; i++) {
                outcomes.add(anonymiser.anonymise(Session.replay(GUIDE, Setting.on(day, place), answers)));
            }
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private DeskReport report() {
        return DeskReport.of(Summary.of(outcomes, Map.of()), List.of(GUIDE), code -> new Text(code, code), NOW);
    }

    private List<Sighting> seen() {
        return JointAttacker.seen(outcomes, NOW);
    }

    private List<Sighting> told() {
        return RadarBeside.of(seen(), report(), NOW);
    }

    private List<String> workedOut(List<Sighting> heard) {
        return JointAttacker.workedOut(report().guides().get(0), outcomes, heard, NOW);
    }

    @Test
    void ofSixInACityItIsNotToldThatFiveAreOfAKind() {
        come(30, NOW.minusMonths(1), "110101", "took", "shop");
        come(30, NOW.minusMonths(4), "110101", "took", "shop");
        come(5, NOW, "320104", "sold", "bank");
        come(1, NOW, "320104", "published", "school");
        assertThat(seen()).extracting(Sighting::atLeast).contains(5);
        assertThat(told())
                .noneMatch(one -> one.leak().orElseThrow().city().code().equals("320100"));
        assertThat(workedOut(told())).isEmpty();
        assertThat(workedOut(seen())).isNotEmpty();
    }

    @Test
    void whereManyOthersCameTheLevelIsTold() {
        come(30, NOW.minusMonths(4), "110101", "took", "shop");
        come(12, NOW, "320104", "sold", "bank");
        come(12, NOW, "320104", "sold", "shop");
        come(12, NOW, "320104", "took", "bank");
        assertThat(told())
                .extracting(one -> one.leak().orElseThrow().kind().text() + " " + one.atLeast())
                .contains("sold+bank 10");
        assertThat(workedOut(told())).isEmpty();
    }

    @Test
    void whereFewOthersCameALowerLevelIsTold() {
        come(40, NOW.minusMonths(4), "110101", "took", "shop");
        come(10, NOW, "320104", "sold", "bank");
        come(2, NOW, "320104", "sold", "shop");
        come(20, NOW, "320104", "took", "shop");
        come(20, NOW, "320104", "took", "bank");
        assertThat(told())
                .filteredOn(one -> one.leak().orElseThrow().kind().text().equals("sold+bank"))
                .extracting(Sighting::atLeast)
                .containsExactly(5);
        assertThat(workedOut(told())).isEmpty();
    }

    @Test
    void severalKindsThatShareAnAnswerAreToldNoMoreThanTheyLeave() {
        come(40, NOW.minusMonths(4), "110101", "took", "shop");
        come(6, NOW, "320104", "sold", "bank");
        come(6, NOW, "320104", "sold", "shop");
        come(2, NOW, "320104", "sold", "school");
        come(20, NOW, "320104", "took", "shop");
        come(20, NOW, "320104", "took", "bank");
        come(20, NOW, "320104", "took", "school");
        assertThat(told())
                .filteredOn(one -> one.leak().orElseThrow().kind().act().name().equals("sold"))
                .hasSize(1);
        assertThat(workedOut(told())).isEmpty();
    }

    /* Also of answers to two questions together, of which no table is shown. */
    @Test
    @Tag("long")
    void inNoDeskDoesASmallCountFollowFromReportAndRadar() {
        Random random = new Random(20261126);
        int heard = 0;
        int given = 0;
        for (int desk = 0; desk < DESKS; desk++) {
            outcomes.clear();
            int clients = 30 + random.nextInt(desk % 3 == 0 ? 60 : 220);
            String[] places = {"320104", "320104", "320104", "110101", "110101", "440103"};
            String[] acts = {"sold", "sold", "sold", "published", "took", ""};
            String[] kinds = {"bank", "bank", "shop", "school"};
            for (int i = 0; i < clients; i++) {
                YearMonth month = NOW.minusMonths(random.nextInt(6));
                boolean wave = random.nextInt(5) == 0;
                come(
                        1,
                        wave ? NOW : month,
                        wave ? "440103" : places[random.nextInt(places.length)],
                        wave ? "published" : acts[random.nextInt(acts.length)],
                        wave ? "school" : kinds[random.nextInt(kinds.length)]);
            }
            List<Sighting> told = told();
            heard += told.size();
            assertThat(workedOut(told)).as("desk %s of %s", desk, clients).isEmpty();
            given += workedOut(seen()).isEmpty() ? 0 : 1;
        }
        assertThat(heard).as("the radar does tell").isPositive();
        assertThat(given).as("without looking at the report it tells too much").isPositive();
    }
}
