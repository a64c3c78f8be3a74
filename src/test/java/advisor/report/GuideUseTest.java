package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.session.Session;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.GuidePractice;
import advisor.store.Practised;
import advisor.store.Summary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of how sessions go by a guide is true, and no small count follows from it, however much else is known. */
@Tag("long")
class GuideUseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String JSON = """
            {"format":1,"id":"used","version":"1.0.0","levels":[""],"skip":false,
             "questions":[
              {"key":"who","kind":"organisation"},
              {"key":"act","kind":"selectOne","options":["sold","published"],"keep":true}],
             "conclusions":[{"key":"same"}],
             "conclusionRules":[
              {"rule":"R01","key":"same","when":[0,true,false],"confidence":"high"},
              {"rule":"R02","key":"same","when":[1,true,false],"confidence":"medium"},
              {"rule":"R03","key":"same","confidence":"low"}],
             "advice":[{"key":"collect-evidence"}],
             "adviceRules":[{"rule":"P01","items":[{"key":"collect-evidence","urgency":"week"}]}],
             "predicates":[{"similar":"leak","atLeast":5},{"similar":"organisation","atLeast":5}],
             "wording":{"zh":{"guide.title":"用过的"}}}
            """;

    @TempDir
    Path home;

    private final Anonymiser anonymiser = new Anonymiser(new Random(5));

    private static Guide guide() throws Exception {
        return GuideJson.read(JSON.getBytes(StandardCharsets.UTF_8));
    }

    private static Session session(boolean named, Answer act) throws Exception {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("who", named ? new Answer.Organisation("秦淮糖果") : Answer.UNKNOWN);
        answers.put("act", act);
        try {
            return Session.replay(guide(), Setting.on(DAY, "320104"), answers);
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private GuideReport report(Summary summary) throws Exception {
        return DeskReport.of(summary, List.of(guide()), code -> new Text(code, code), YearMonth.from(DAY))
                .guides()
                .get(0);
    }

    private GuideReport report(int sessions) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            outcomes.add(anonymiser.anonymise(session(true, new Answer.Choice(i % 2 == 0 ? "sold" : "published"))));
        }
        return report(Summary.of(outcomes, Map.of()));
    }

    @Test
    void realSessionsAreSaidInLevelsAndFewAreNot() throws Exception {
        try (DeskStore store = new Desk(home).openDemonstration()) {
            for (int i = 0; i < 40; i++) {
                Session session = session(i % 3 != 0, new Answer.Choice(i % 2 == 0 ? "sold" : "published"));
                Outcome outcome = anonymiser.anonymise(session);
                outcome = i < 12 ? outcome.withDone(List.of(new Key("collect-evidence"))) : outcome;
                List<String> returned = i < 11 ? List.of("who") : i < 15 ? List.of("act") : List.of();
                store.save(outcome, null, null, Organisations.named(session), Practice.of(session, outcome, returned));
            }
            Map<String, Text> said = GuideUse.of(
                    guide(), report(store.summary()), store.practice().get(new Key("used")));
            assertThat(said.get("who")).isEqualTo(new Text("问≥25 不知≥10 退回≥10", "≥25 unsure≥10 back≥10"));
            // four went back to it, and none did not know: neither is said
            assertThat(said.get("act")).isEqualTo(new Text("问≥25", "≥25"));
            assertThat(said.get("R03").get(Language.EN)).isEqualTo("held ≥25");
            assertThat(said).doesNotContainKeys("R01", "R02");
            assertThat(said.values()).allSatisfy(text -> assertThat(text.en()).doesNotContain("40,"));
        }
    }

    /** What somebody sees who knows how many sessions there were, and how this is made. */
    private static void noneIsSmallForCertain(Map<List<Long>, String> worlds) {
        Map<String, List<List<Long>>> alike = new HashMap<>();
        worlds.forEach((world, seen) ->
                alike.computeIfAbsent(seen, none -> new ArrayList<>()).add(world));
        worlds.forEach((world, seen) -> {
            for (int i = 0; i < world.size(); i++) {
                int at = i;
                long count = world.get(i);
                if (count > 0 && count < 5) {
                    assertThat(alike.get(seen))
                            .as("%s seen as \"%s\"", world, seen)
                            .anyMatch(other -> other.get(at) >= 5);
                }
            }
        });
    }

    @Test
    void fromWhatIsSaidOfAQuestionNoSmallCountFollows() throws Exception {
        Guide guide = guide();
        for (long sessions : new long[] {6, 14, 31}) {
            GuideReport report = report((int) sessions);
            Map<List<Long>, String> worlds = new HashMap<>();
            for (long asked = 0; asked <= sessions; asked++) {
                for (long unknown = 0; unknown <= asked; unknown++) {
                    for (long returned = 0; returned <= asked; returned += returned < 5 ? 1 : 3) {
                        GuidePractice practice = Practised.of(
                                sessions,
                                Map.of(
                                        "asked", Map.of("who", asked),
                                        "unknown", Map.of("who", unknown),
                                        "returned", Map.of("who", returned)));
                        Text said = GuideUse.of(guide, report, practice).get("who");
                        worlds.put(
                                List.of(sessions - asked, unknown, asked - unknown, returned, asked - returned),
                                said == null ? "" : said.en());
                    }
                }
            }
            noneIsSmallForCertain(worlds);
        }
    }

    @Test
    void fromWhatIsSaidOfTheRulesOfAConclusionNoSmallCountFollows() throws Exception {
        Guide guide = guide();
        for (long sessions : new long[] {11, 23, 40}) {
            GuideReport report = report((int) sessions);
            Map<List<Long>, String> worlds = new HashMap<>();
            for (long one = 0; one <= sessions; one++) {
                for (long two = 0; two <= sessions - one; two++) {
                    long three = sessions - one - two;
                    Map<String, Text> said = GuideUse.of(
                            guide,
                            report,
                            Practised.of(sessions, Map.of("rule", Map.of("R01", one, "R02", two, "R03", three))));
                    worlds.put(
                            List.of(one, two, three), said.get("R01") + " " + said.get("R02") + " " + said.get("R03"));
                }
            }
            assertThat(worlds.values()).anyMatch(seen -> seen.contains("≥10"));
            noneIsSmallForCertain(worlds);
        }
    }
}
