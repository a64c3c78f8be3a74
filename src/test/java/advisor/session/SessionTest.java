package advisor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Confidence;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Setting;
import advisor.guide.SmallGuide;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 23), "320104");
    private final Guide guide = SmallGuide.small();

    private static String asked(Session session) {
        return session.step() instanceof Step.Ask ask ? ask.question().key() : "";
    }

    private Session lostMoney() throws AnswerRefused {
        return Session.begin(guide, SETTING)
                .answer("danger", new Answer.Choice("no"))
                .answer("harm", Answer.Choices.of("moneyLost"));
    }

    @Test
    void questionsComeInOrderAndThePlanGrowsWithWhatIsCertain() throws AnswerRefused {
        Session session = Session.begin(guide, SETTING);
        assertThat(asked(session)).isEqualTo("danger");
        session = lostMoney();
        assertThat(asked(session)).isEqualTo("amount");
        assertThat(session.plan()).extracting(PlanItem::key).containsExactly("stop-payment");
        End end = ((Step.Concluded)
                        session.answer("amount", new Answer.Amount(3000)).step())
                .end();
        assertThat(end.conclusion()).isEqualTo("police");
        assertThat(end.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(end.sources()).containsExactly("S-1");
    }

    @Test
    void aConclusionInterruptsAndTheSessionCanGoOn() throws AnswerRefused {
        Session session = Session.begin(guide, SETTING).answer("danger", new Answer.Choice("yes"));
        assertThat(session.step()).isInstanceOfSatisfying(Step.Concluded.class, step -> {
            assertThat(step.interrupted()).isTrue();
            assertThat(step.end().conclusion()).isEqualTo("danger-first");
        });
        Session onwards = session.carryOn();
        assertThat(asked(onwards)).isEqualTo("harm");
        Session end = onwards.answer("harm", Answer.Choices.of("moneyLost"));
        assertThat(end.step())
                .as("the amount can change nothing any more")
                .isInstanceOfSatisfying(Step.Concluded.class, step -> {
                    assertThat(step.interrupted()).isFalse();
                    assertThat(step.end().plan()).extracting(PlanItem::key).containsExactly("stop-payment");
                });
    }

    @Test
    void anAnswerSetAsideReturnsWithItsQuestion() throws AnswerRefused {
        Session session = lostMoney().answer("amount", new Answer.Amount(5000));
        Session changed = session.answer("harm", Answer.Choices.of("calls"));
        assertThat(changed.setAside()).containsOnlyKeys("amount");
        assertThat(changed.answerTo("amount")).isNull();
        Session again = changed.answer("harm", Answer.Choices.of("moneyLost", "calls"));
        assertThat(again.answerTo("amount")).isEqualTo(new Answer.Amount(5000));
        assertThat(again.setAside()).isEmpty();
    }

    @Test
    void stoppingEarlyCountsWhatIsOpenAsUnknown() throws AnswerRefused {
        Step step = lostMoney().ifStoppedHere();
        assertThat(((Step.Concluded) step).end().conclusion()).isEqualTo("record");
        assertThat(((Step.Concluded) step).end().plan())
                .extracting(PlanItem::key)
                .containsExactly("stop-payment");
    }

    @Test
    void zeroMeansUnknownWhereTheQuestionSaysSo() throws AnswerRefused {
        Session session = lostMoney().answer("amount", new Answer.Amount(0));
        assertThat(((Step.Concluded) session.step()).end().conclusion()).isEqualTo("record");
    }

    @Test
    void answersThatDoNotFitAreRefusedWithWhatToGive() {
        Session session = Session.begin(guide, SETTING);
        assertThatThrownBy(() -> session.answer("dangre", Answer.UNKNOWN))
                .isInstanceOfSatisfying(
                        AnswerRefused.class, r -> assertThat(r.near()).containsExactly("danger"));
        assertThatThrownBy(() -> session.answer("harm", Answer.Choices.of("moneylost")))
                .isInstanceOfSatisfying(
                        AnswerRefused.class, r -> assertThat(r.near()).containsExactly("moneyLost"));
        assertThatThrownBy(() -> session.answer("harm", Answer.Choices.of("none", "calls")))
                .isInstanceOfSatisfying(
                        AnswerRefused.class, r -> assertThat(r.sentence().en()).contains("alone"));
        assertThatThrownBy(() -> session.answer("amount", new Answer.Amount(-1)))
                .isInstanceOf(AnswerRefused.class)
                .hasMessageContaining("from 0 to 1,000,000");
        assertThatThrownBy(() -> session.answer("danger", new Answer.Amount(1))).isInstanceOf(AnswerRefused.class);
    }

    @Test
    void aRefusalNeverRepeatsWhatTheClientSaid() {
        assertThatThrownBy(() -> Session.begin(guide, SETTING).answer("danger", new Answer.Choice("王小明13800138000")))
                .isInstanceOfSatisfying(
                        AnswerRefused.class,
                        r -> assertThat(r.getMessage() + r.sentence())
                                .doesNotContain("王小明")
                                .doesNotContain("13800138000"));
    }

    @Test
    void reasonsAreSaidInTheGuidesWords() throws AnswerRefused {
        Session session = lostMoney().answer("amount", new Answer.Amount(5000));
        assertThat(new ReasonWords(session, Language.ZH).reasons())
                .containsExactly("有人损失了钱", "多少钱：至少 3,000元")
                .doesNotHaveDuplicates();
        assertThat(new ReasonWords(session, Language.EN).reasons())
                .containsExactly("Somebody lost money", "How much: at least 3,000 yuan");
    }

    @Test
    void theSmallestChangeIsBesideTheLimit() throws AnswerRefused {
        Session session = lostMoney().answer("amount", new Answer.Amount(5000));
        assertThat(session.couldChange()).anySatisfy(change -> {
            assertThat(change.end().conclusion()).isEqualTo("record");
            assertThat(change.answers()).hasSize(1);
        });
        assertThat(session.couldChange().stream().map(new ReasonWords(session, Language.EN)::change))
                .contains("If “Is there danger now?” were “Yes”: Call the police first");
    }

    @Test
    void aSessionPrintsNoAnswer() throws AnswerRefused {
        assertThat(lostMoney().toString()).isEqualTo("Session[small 1, 2 answered]");
        assertThat(Map.of("a", new Answer.OwnWords("王小明")).toString()).doesNotContain("王小明");
    }
}
