package advisor.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.store.Keeping;
import advisor.workbench.FakeCare;
import advisor.workbench.FakeDesks;
import advisor.workbench.task.Work;
import org.junit.jupiter.api.Test;

class RetentionModelTest {

    private final FakeCare care = new FakeCare();
    private final RetentionModel model = new RetentionModel(care, Work.inPlace());

    @Test
    void whatWouldFoldIsCountedBeforeAnythingIsChanged() {
        model.load();
        assertThat(model.keeping()).isNotNull();
        assertThat(model.chosen()).isEqualTo(Keeping.FOREVER);
        assertThat(model.canApply()).as("nothing to change").isFalse();
        model.choose(24);
        assertThat(model.wouldFold()).isEqualTo(12);
        model.apply();
        assertThat(care.months).as("not asked yet").isEqualTo(Keeping.FOREVER);
        model.ask(true);
        model.apply();
        assertThat(care.months).isEqualTo(24);
        assertThat(model.folded()).isEqualTo(12);
        assertThat(model.wouldFold()).isZero();
        assertThat(model.canApply()).isFalse();
    }

    @Test
    void aLimitThatFoldsNothingNeedsNoQuestion() {
        model.load();
        model.choose(60);
        assertThat(model.canApply()).isTrue();
        model.apply();
        assertThat(care.months).isEqualTo(60);
        assertThat(model.folded()).isZero();
    }

    @Test
    void anotherChoiceTakesTheQuestionBack() {
        model.load();
        model.choose(12);
        model.ask(true);
        model.choose(24);
        assertThat(model.isAsking()).isFalse();
    }

    @Test
    void aLimitThatWasSetOnTheCommandLineIsAmongTheChoices() {
        care.months = 18;
        model.load();
        assertThat(model.limits()).containsExactly(12, 18, 24, 36, 60, 120, Keeping.FOREVER);
    }

    @Test
    void whatTheDeskRefusesIsSaid() {
        model.load();
        model.choose(12);
        model.ask(true);
        care.refusal = FakeDesks.FULL;
        model.apply();
        assertThat(model.notice()).isEqualTo(FakeDesks.FULL.notice());
        assertThat(model.isWorking()).isFalse();
    }
}
