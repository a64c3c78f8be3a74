package advisor.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeCare;
import advisor.workbench.FakeDesks;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.settings.PassphraseModel.Done;
import advisor.workbench.settings.PassphraseModel.Form;
import advisor.workbench.settings.PassphraseModel.Problem;
import advisor.workbench.task.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassphraseModelTest {

    private final FakeCare care = new FakeCare();
    private final PassphraseModel model = new PassphraseModel(care, Work.inPlace());

    private void submit(String now, String next, String again) {
        model.submit(now.toCharArray(), next.toCharArray(), again.toCharArray());
    }

    @Test
    void aNewPassphraseIsTypedTwiceAndLongEnough() {
        model.begin(Form.CHANGE);
        submit("", "a long sentence", "a long sentence");
        assertThat(model.problem()).isEqualTo(Problem.NOW_MISSING);
        submit("open sesame", "short", "short");
        assertThat(model.problem()).isEqualTo(Problem.TOO_SHORT);
        submit("open sesame", "a long sentence", "a long sentense");
        assertThat(model.problem()).isEqualTo(Problem.DIFFER);
        assertThat(care.passphrase).isEqualTo("open sesame");
        submit("open sesame", "a long sentence", "a long sentence");
        assertThat(model.problem()).isNull();
        assertThat(care.passphrase).isEqualTo("a long sentence");
        assertThat(model.done()).isEqualTo(Done.CHANGED);
        assertThat(model.form()).isNull();
    }

    @Test
    void whatTheDeskRefusesIsSaidAndTheFormStays() {
        model.begin(Form.CHANGE);
        submit("wrong", "a long sentence", "a long sentence");
        assertThat(model.notice()).isNotNull();
        assertThat(model.form()).isEqualTo(Form.CHANGE);
        assertThat(model.done()).isNull();
        care.refusal = FakeDesks.FULL;
        submit("open sesame", "a long sentence", "a long sentence");
        assertThat(model.notice()).isEqualTo(FakeDesks.FULL.notice());
    }

    @Test
    void everythingTypedIsWipedWhateverHappens() {
        char[] now = "open sesame".toCharArray();
        char[] next = "short".toCharArray();
        char[] again = "short".toCharArray();
        model.submit(now, next, again);
        assertThat(now).containsOnly('\0');
        assertThat(next).containsOnly('\0');
        assertThat(again).containsOnly('\0');
    }

    @Test
    void aDeputyComesAndGoes() {
        model.begin(Form.DEPUTY);
        submit("open sesame", "the deputy's own", "the deputy's own");
        assertThat(care.deputy).isEqualTo("the deputy's own");
        assertThat(model.keys()).isEqualTo(new DeskCare.Keys(true, false));
        model.begin(Form.NO_DEPUTY);
        submit("open sesame", "", "");
        assertThat(model.done()).isEqualTo(Done.DEPUTY_GONE);
        assertThat(model.keys()).isEqualTo(new DeskCare.Keys(false, false));
    }

    @Test
    void recoveryWordsAreThereUntilTheNoteIsShownToBeRight() {
        model.begin(Form.WORDS);
        submit("open sesame", "", "");
        assertThat(model.words()).isEqualTo(FakeCare.WORDS);
        model.written(List.of("fabad", "labad"));
        assertThat(model.words()).as("not asked yet").isNotEmpty();
        model.check(true);
        model.written(List.of("fabad", "mabad"));
        assertThat(model.problem()).isEqualTo(Problem.OTHER_WORDS);
        model.check(false);
        assertThat(model.words()).as("shown again").isEqualTo(FakeCare.WORDS);
        model.check(true);
        model.written(List.of(" Fabad ", "labad"));
        assertThat(model.words()).isEmpty();
        assertThat(model.done()).isEqualTo(Done.WORDS_WRITTEN);
    }

    @Test
    void goingElsewhereForgetsTheWords() {
        model.begin(Form.WORDS);
        submit("open sesame", "", "");
        model.forget();
        assertThat(model.words()).isEmpty();
        assertThat(model.form()).isNull();
        assertThat(model.done()).isNull();
    }
}
