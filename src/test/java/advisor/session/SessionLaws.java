package advisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.PlainReading;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for sessions of every guide, tried on random guides with random clients. */
class SessionLaws {

    private static final Setting SETTING = RandomGuides.SETTING;

    @Property(tries = 1500)
    void replayEqualsAnsweringStepByStep(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Map<String, Answer> client = RandomGuides.client(guide, seed + 1);

        Session stepwise = stepwise(guide, client);
        Session replayed = Session.replay(guide, SETTING, client);

        assertThat(replayed.answered()).isEqualTo(stepwise.answered());
        assertThat(replayed.step()).isEqualTo(stepwise.step());
        assertThat(Session.replay(guide, SETTING, asked(stepwise))).isEqualTo(stepwise);
    }

    @Property(tries = 1500)
    void theEndIsWhatAPlainReadingOfTheRulesSays(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Map<String, Answer> client = RandomGuides.client(guide, seed + 1);
        PlainReading reading = new PlainReading(guide, SETTING, client);

        End end = end(stepwise(guide, client));

        assertThat(List.of(end.rule(), end.conclusion(), end.confidence().key()))
                .isEqualTo(reading.conclusion().subList(0, 3));
        assertThat(end.variant()).isEqualTo(reading.conclusion().get(3).equals("v") ? "v" : "");
        assertThat(end.plan().stream()
                        .map(i -> List.of(i.key(), i.urgency().key(), i.rule()))
                        .toList())
                .isEqualTo(reading.plan());
    }

    @Property(tries = 1500)
    void optionalQuestionsLeftOutCountAsNotGiven(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Map<String, Answer> without = new LinkedHashMap<>(RandomGuides.client(guide, seed + 1));
        guide.questions().stream().filter(Question::optional).forEach(q -> without.remove(q.key()));
        Map<String, Answer> with = new LinkedHashMap<>(without);
        guide.questions().stream().filter(Question::optional).forEach(q -> with.put(q.key(), Answer.UNKNOWN));

        Session session = Session.replay(guide, SETTING, without).withoutOptional();

        if (!(session.step() instanceof Step.Concluded concluded && concluded.interrupted())) {
            assertThat(session.answered())
                    .isEqualTo(Session.replay(guide, SETTING, with).answered());
        }
    }

    @Property(tries = 1500)
    void anAnswerToASkippedQuestionNeverChangesTheEnd(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Map<String, Answer> client = RandomGuides.client(RandomGuides.guide(seed, size, true), seed + 1);

        Session skipping = stepwise(RandomGuides.guide(seed, size, true), client);
        Session asking = stepwise(RandomGuides.guide(seed, size, false), client);

        assertThat(end(skipping)).isEqualTo(end(asking));
        assertThat(skipping.answered().size())
                .isLessThanOrEqualTo(asking.answered().size());
        Session more = skipping;
        for (Map.Entry<String, Answer> entry : client.entrySet()) {
            if (skipping.answerTo(entry.getKey()) == null) {
                more = more.answer(entry.getKey(), entry.getValue());
            }
        }
        assertThat(end(more)).isEqualTo(end(skipping));
    }

    @Property(tries = 800)
    void answeringAndGoingBackChangesNothing(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Map<String, Answer> client = RandomGuides.client(guide, seed + 1);
        Session session = Session.begin(guide, SETTING);
        Random random = new Random(seed);
        while (next(session) != null) {
            Question question =
                    guide.questions().get(random.nextInt(guide.questions().size()));
            Answer other = RandomGuides.answer(question, random);
            assertThat(session.answer(question.key(), other).back()).isEqualTo(session);
            session = carriedOn(session)
                    .answer(next(session).key(), client.get(next(session).key()));
        }
    }

    @Property(tries = 800)
    void aChangedAnswerLeavesTheOthersAndEndsAsIfGivenFromTheStart(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Map<String, Answer> client = RandomGuides.client(guide, seed + 1);
        Session session = stepwise(guide, client);
        Random random = new Random(seed);
        Question question =
                guide.questions().get(random.nextInt(guide.questions().size()));
        Answer other = RandomGuides.answer(question, random);

        Session changed = session.answer(question.key(), other);
        Session changedBack = session.answerTo(question.key()) == null
                ? changed
                : changed.answer(question.key(), client.get(question.key()));

        Map<String, Answer> all = asked(changed);
        all.putAll(changed.setAside());
        assertThat(all).containsEntry(question.key(), other);
        asked(session)
                .forEach((key, answer) ->
                        assertThat(all).containsEntry(key, key.equals(question.key()) ? other : answer));
        assertThat(carriedOn(Session.replay(guide, SETTING, all)).step())
                .isEqualTo(carriedOn(changed).step());
        assertThat(end(changedBack)).isEqualTo(end(session));
    }

    @Property(tries = 800)
    void whatIsCertainIsNeverTakenBack(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Map<String, Answer> client = RandomGuides.client(guide, seed + 1);
        List<String> certain = new ArrayList<>();
        Session session = Session.begin(guide, SETTING);
        while (true) {
            List<String> now = session.plan().stream().map(PlanItem::key).toList();
            assertThat(now).containsAll(certain);
            certain = now;
            if (next(session) == null) {
                break;
            }
            session = carriedOn(session)
                    .answer(next(session).key(), client.get(next(session).key()));
        }
        assertThat(end(session).plan().stream().map(PlanItem::key)).containsAll(certain);
    }

    @Property(tries = 300)
    void aPossibleChangeLeadsWhereItSays(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 7) int size) throws AnswerRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Session session = stepwise(guide, RandomGuides.client(guide, seed + 1));
        for (Change change : session.couldChange()) {
            Session changed = session;
            for (Change.Otherwise one : change.answers()) {
                assertThat(session.answerTo(one.question().key())).isEqualTo(one.from());
                changed = changed.answer(one.question().key(), one.to());
            }
            assertThat(changed.ifStoppedHere()).isEqualTo(new Step.Concluded(change.end(), false));
            assertThat(change.end().conclusion()).isNotEqualTo(end(session).conclusion());
        }
    }

    @Property(tries = 300)
    void aGuideReadBackFromItsJsonIsTheSame(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws GuideRefused {
        Guide guide = RandomGuides.guide(seed, size, true);
        Guide read = GuideJson.read(GuideJson.write(guide));
        assertThat(read.declarations()).isEqualTo(guide.declarations());
        assertThat(read.hash()).isEqualTo(guide.hash());
    }

    private static Session stepwise(Guide guide, Map<String, Answer> client) throws AnswerRefused {
        Session session = Session.begin(guide, SETTING);
        while (next(session) != null) {
            Question question = next(session);
            session = carriedOn(session).answer(question.key(), client.get(question.key()));
        }
        return carriedOn(session);
    }

    private static Session carriedOn(Session session) {
        return session.step() instanceof Step.Concluded concluded && concluded.interrupted()
                ? session.carryOn()
                : session;
    }

    private static Question next(Session session) {
        return carriedOn(session).step() instanceof Step.Ask ask ? ask.question() : null;
    }

    private static Map<String, Answer> asked(Session session) {
        Map<String, Answer> asked = new java.util.LinkedHashMap<>();
        session.answered().forEach(one -> asked.put(one.question().key(), one.answer()));
        return asked;
    }

    private static End end(Session session) {
        assertThat(session.ifStoppedHere()).isInstanceOf(Step.Concluded.class);
        return ((Step.Concluded) session.ifStoppedHere()).end();
    }
}
