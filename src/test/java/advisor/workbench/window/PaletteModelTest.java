package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.workbench.action.CommandId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final PaletteModel model = PaletteModel.of(Language.EN, id -> id != CommandId.PAPERS);

    private List<CommandId> found(String typed) {
        model.type(typed);
        return model.found().stream().map(PaletteModel.Entry::id).toList();
    }

    @Test
    void everyCommandThatCanBeChosenIsThereButThePaletteItself() {
        Set<CommandId> left = Set.of(CommandId.PALETTE, CommandId.PAPERS);
        assertThat(found(""))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CommandId.values())
                        .filter(id -> !left.contains(id))
                        .toList());
    }

    @Test
    void aCommandIsFoundByAnyPartInEitherLanguage() {
        assertThat(found("park")).first().isEqualTo(CommandId.PARK);
        assertThat(found("ＰＡＲＫ")).first().isEqualTo(CommandId.PARK);
        assertThat(found("快捷键")).containsExactly(CommandId.SHORTCUTS);
        assertThat(found("take back")).first().isEqualTo(CommandId.UNDO);
        assertThat(found("pktss")).contains(CommandId.PARK);
        assertThat(found("nothing like it")).isEmpty();
        assertThat(model.chosen()).isEqualTo(-1);
    }

    @Test
    void theArrowsGoRoundTheEnds() {
        int all = found("").size();
        assertThat(model.chosen()).isZero();
        model.move(-1);
        assertThat(model.chosen()).isEqualTo(all - 1);
        model.move(1);
        assertThat(model.chosen()).isZero();
        model.move(1);
        model.type("park");
        assertThat(model.chosen()).isZero();
    }
}
