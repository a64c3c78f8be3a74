package advisor.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeDesks;
import advisor.workbench.task.Work;
import org.junit.jupiter.api.Test;

class CoverModelTest {

    private final CoverModel cover = new CoverModel(Work.inPlace());

    CoverModelTest() throws Exception {
        FakeDesks desks = new FakeDesks();
        cover.guard(desks.create("open sesame".toCharArray()));
    }

    @Test
    void aBlankIsDrawnAndTakenAwayByTheSameThingAlone() {
        cover.blank();
        assertThat(cover.isCovered()).isTrue();
        assertThat(cover.needsPassphrase()).isFalse();
        cover.comeBack();
        assertThat(cover.isCovered()).isTrue();
        cover.blank();
        assertThat(cover.isCovered()).isFalse();
    }

    @Test
    void aBlankThatIsLockedTakesThePassphrase() {
        cover.blank();
        cover.cover();
        assertThat(cover.isBlank()).isFalse();
        assertThat(cover.needsPassphrase()).isTrue();
        cover.blank();
        cover.comeBack();
        assertThat(cover.isCovered()).as("neither key nor click").isTrue();
        cover.comeBack("wrong".toCharArray());
        assertThat(cover.isCovered()).isTrue();
        assertThat(cover.notice()).isNotNull();
        cover.comeBack("open sesame".toCharArray());
        assertThat(cover.isCovered()).isFalse();
    }
}
