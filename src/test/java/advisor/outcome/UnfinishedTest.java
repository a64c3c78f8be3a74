package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.WorkingDays;
import advisor.session.Session;
import advisor.session.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnfinishedTest {

    private final OutcomeSeal seal = new OutcomeSeal(new byte[32]);

    @Test
    void goesOnAtTheFirstQuestionThatMustBeAskedAgain() throws Exception {
        Session session = AllKinds.session(AllKinds.answers());
        Unfinished.Resumed resumed = throughTheStore(session).resume(AllKinds.guide(), WorkingDays.WEEKENDS);
        assertThat(((Step.Ask) resumed.session().step()).question().key()).isEqualTo("amount");
        assertThat(resumed.askAgain())
                .extracting(Question::key)
                .containsExactly("amount", "count", "received", "home", "who", "story", "proof");
        assertThat(resumed.session().answerTo("consent")).isEqualTo(new Answer.Choice("yes"));
        assertThat(resumed.session().setAside()).containsKey("last");
        assertThat(resumed.session().setting()).isEqualTo(session.setting());
    }

    @Test
    void noNumberDayOrWordIsInIt() {
        SealedUnfinished sealed = seal.seal(Unfinished.of(7, AllKinds.session(AllKinds.answers())), 29_000_000);
        assertThat(sealed.answers()).isEqualTo("act=sold;consent=yes;danger=no;harm=moneyLost+threats;last=unknown");
        assertThat(sealed.sealed()).doesNotContain("4321987", "7654321", "from-3000", "320100", "翠花", "zebra");
    }

    @Test
    void aConclusionThatWasPassedOverStaysPassedOver() throws Exception {
        Session on =
                AllKinds.session(Map.of("danger", new Answer.Choice("yes"))).carryOn();
        assertThat(on.step()).isInstanceOf(Step.Ask.class);
        Unfinished.Resumed resumed = throughTheStore(on).resume(AllKinds.guide(), WorkingDays.WEEKENDS);
        assertThat(resumed.session().step()).isEqualTo(on.step());
    }

    @Test
    void whatTheDeskRememberedAtTheBeginningStays() throws Exception {
        Setting setting = new Setting(AllKinds.DAY, "", new Similar(6, 11), WorkingDays.WEEKENDS);
        Unfinished unfinished = throughTheStore(Session.begin(AllKinds.guide(), setting));
        assertThat(unfinished
                        .resume(AllKinds.guide(), WorkingDays.WEEKENDS)
                        .session()
                        .setting())
                .isEqualTo(setting);
    }

    @Test
    void anotherGuideIsRefused() throws Exception {
        Unfinished unfinished = throughTheStore(AllKinds.session(Map.of()));
        Guide other = RandomGuides.guide(1, 3, true);
        assertThatThrownBy(() -> unfinished.resume(other, WorkingDays.WEEKENDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Answering again what must be asked again leads to the same session. */
    @Property(tries = 300)
    void resumingLosesNothingThatIsNotNamed(@ForAll long seed) throws Exception {
        Guide guide = RandomGuides.guide(seed, 8, true);
        Map<String, Answer> answers = RandomGuides.client(guide, seed + 1);
        Session session = Session.replay(guide, RandomGuides.SETTING, answers);
        Unfinished.Resumed resumed = throughTheStore(session).resume(guide, WorkingDays.WEEKENDS);
        Map<String, Answer> again = new LinkedHashMap<>();
        resumed.session().answered().forEach(one -> again.put(one.question().key(), one.answer()));
        again.putAll(resumed.session().setAside());
        for (Question question : resumed.askAgain()) {
            again.put(question.key(), answers.get(question.key()));
        }
        assertThat(again).isEqualTo(answers);
    }

    private Unfinished throughTheStore(Session session) throws SealBroken {
        return seal.open(seal.seal(Unfinished.of(7, session), 29_000_000));
    }
}
