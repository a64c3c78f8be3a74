package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.outcome.Anonymiser;
import advisor.outcome.Key;
import advisor.outcome.Likeness;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.session.Session;
import advisor.session.Step;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk remembers of others: it changes what a guide says, and is told once. */
class RadarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth NOW = YearMonth.from(DAY);

    private static final String JSON = """
            {"format":1,"id":"remembers","version":"1.0.0","levels":[""],"skip":false,
             "questions":[
              {"key":"who","kind":"organisation"},
              {"key":"act","kind":"selectOne","options":["sold","published"],"keep":true},
              {"key":"orgKind","kind":"selectOne","options":["bank","shop"],"keep":true}],
             "conclusions":[{"key":"same-leak"},{"key":"same-organisation"},{"key":"alone"}],
             "conclusionRules":[
              {"rule":"R01","key":"same-leak","when":[0,true,false],"confidence":"high"},
              {"rule":"R02","key":"same-organisation","when":[1,true,false],"confidence":"medium"},
              {"rule":"R03","key":"alone","confidence":"low"}],
             "advice":[{"key":"collect-evidence"}],
             "adviceRules":[{"rule":"P01","items":[{"key":"collect-evidence","urgency":"week"}]}],
             "predicates":[{"similar":"leak","atLeast":5},{"similar":"organisation","atLeast":5}],
             "wording":{"zh":{"guide.title":"记得别人"}}}
            """;

    @TempDir
    Path home;

    private final Anonymiser anonymiser = new Anonymiser(new Random(5));

    private static Guide guide() {
        try {
            return GuideJson.read(JSON.getBytes(StandardCharsets.UTF_8));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused.place() + " " + refused.getMessage(), refused);
        }
    }

    static Session session(String who, String act, String orgKind) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("who", who.isEmpty() ? Answer.UNKNOWN : new Answer.Organisation(who));
        answers.put("act", act.isEmpty() ? Answer.UNKNOWN : new Answer.Choice(act));
        answers.put("orgKind", new Answer.Choice(orgKind));
        try {
            return Session.replay(guide(), Setting.on(DAY, "320104"), answers);
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static String end(Session session) {
        return ((Step.Concluded) session.step()).end().conclusion();
    }

    private Outcome save(DeskStore store, Session session) throws StoreRefused {
        Outcome outcome = anonymiser.anonymise(session);
        store.save(outcome, null, null, Organisations.named(session), Practice.of(session, outcome, List.of("act")));
        return outcome;
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home).openDemonstration();
    }

    @Test
    void aGuideConcludesOtherwiseWhenTheDeskRemembersFiveOthers() throws Exception {
        try (DeskStore store = open()) {
            Session named = session("秦淮糖果", "", "bank");
            Session leaked = session("", "sold", "bank");
            for (int others = 0; others < 4; others++) {
                save(store, session("秦淮糖果有限公司", "", "shop"));
                save(store, session("", "sold", "bank"));
            }
            assertThat(store.similar(Likeness.of(named), NOW)).isEqualTo(Similar.NONE);
            assertThat(end(named.remembering(store.similar(Likeness.of(leaked), NOW))))
                    .isEqualTo("alone");
            save(store, session("秦淮 糖果", "", "shop"));
            save(store, session("", "sold", "bank"));

            Session remembered = named.remembering(store.similar(Likeness.of(named), NOW));
            assertThat(end(remembered)).isEqualTo("same-organisation");
            assertThat(end(leaked.remembering(store.similar(Likeness.of(leaked), NOW))))
                    .isEqualTo("same-leak");
            assertThat(end(session("", "published", "bank")
                            .remembering(store.similar(Likeness.of(session("", "published", "bank")), NOW))))
                    .isEqualTo("alone");

            // the setting carries it: the same answers come to the same end elsewhere
            Map<String, Answer> answers = new LinkedHashMap<>();
            remembered.answered().forEach(one -> answers.put(one.question().key(), one.answer()));
            assertThat(Session.replay(guide(), remembered.setting(), answers)).isEqualTo(remembered);
            assertThat(end(remembered.remembering(Similar.NONE))).isEqualTo("alone");
        }
    }

    @Test
    void aBrokenOffSessionGoesOnWithWhatTheDeskRememberedThen() throws Exception {
        try (DeskStore store = open()) {
            Session remembered = session("", "sold", "bank").remembering(new Similar(0, 7));
            store.keep(store.newSession(), remembered);
            Session again = store.unfinished()
                    .get(0)
                    .unfinished()
                    .resume(guide(), remembered.setting().days())
                    .session();
            assertThat(again.setting().similar()).isEqualTo(new Similar(0, 7));
        }
    }

    @Test
    void eachLevelIsToldOnceAlsoByADeskThatWasClosed() throws Exception {
        try (DeskStore store = open()) {
            for (int others = 0; others < 4; others++) {
                save(store, session("秦淮糖果", "sold", "bank"));
            }
            assertThat(store.radar(NOW)).isEmpty();
            save(store, session("秦淮糖果", "sold", "bank"));
            List<Sighting> seen = store.radar(NOW);
            assertThat(seen).hasSize(2).allMatch(one -> one.atLeast() == 5 && one.isNew());
            assertThat(seen)
                    .filteredOn(one -> one.leak().isPresent())
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.leak().orElseThrow().city().code()).isEqualTo("320100");
                        assertThat(one.leak().orElseThrow().kind().text()).isEqualTo("sold+bank");
                    });
            store.told(seen, NOW);
        }
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().lost()).isZero();
            assertThat(store.radar(NOW)).hasSize(2).noneMatch(Sighting::isNew);
            for (int others = 5; others < 10; others++) {
                assertThat(store.radar(NOW)).allMatch(one -> one.atLeast() == 5);
                save(store, session("秦淮糖果", "sold", "bank"));
            }
            List<Sighting> more = store.radar(NOW);
            assertThat(more).hasSize(2).allMatch(one -> one.atLeast() == 10 && one.isNew());
            store.told(more, NOW);
            store.told(more, NOW);
            assertThat(store.radar(NOW)).noneMatch(Sighting::isNew);
            // three months later the leak is over; a year later the organisation as well
            assertThat(store.radar(NOW.plusMonths(3))).hasSize(1);
            assertThat(store.radar(NOW.plusMonths(12))).isEmpty();
            assertThat(store.verify().whole()).isTrue();
        }
        assertThat(new CanarySearch("秦淮糖果").in(home)).isEmpty();
    }

    @Test
    void levelsGoOnAndAreNeverTheCount() {
        assertThat(List.of(0L, 4L, 5L, 9L, 10L, 24L, 25L, 49L, 50L, 99L, 100L, 249L, 250L, 500L, 999_999L).stream()
                        .map(Sighting::level))
                .containsExactly(0, 0, 5, 5, 10, 10, 25, 25, 50, 50, 100, 100, 250, 500, 500_000);
    }

    @Test
    void howSessionsGoIsCountedAsManyAndSurvivesBackupAndRewriting() throws Exception {
        try (DeskStore store = open()) {
            save(store, session("秦淮糖果", "", "bank"));
            Session struck = session("", "sold", "shop");
            Outcome outcome = anonymiser.anonymise(struck).strike(new Key("act"));
            store.save(
                    outcome, null, null, Organisations.NONE, Practice.of(struck, outcome, List.of("act", "orgKind")));
            store.rewrite();
        }
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().lost()).isZero();
            GuidePractice practice = store.practice().get(new Key("remembers"));
            assertThat(practice.sessions()).isEqualTo(2);
            assertThat(practice.asked()).containsEntry("who", 2L).containsEntry("orgKind", 2L);
            // what the client has struck leaves nothing, not even that it was asked
            assertThat(practice.asked()).containsEntry("act", 1L);
            assertThat(practice.unknown()).containsEntry("act", 1L).containsEntry("who", 1L);
            assertThat(practice.returned()).containsEntry("act", 1L).containsEntry("orgKind", 1L);
            assertThat(practice.rules()).containsEntry("R03", 2L).containsEntry("P01", 2L);
        }
    }
}
