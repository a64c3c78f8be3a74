package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.CommandWords;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every action has a way by the keyboard: a place in a menu, a letter there, and no key twice. */
class MenusTest {

    @Test
    void everyCommandStandsInTheMenusOnce() {
        List<CommandId> standing = Menus.all().stream()
                .flatMap(menu -> menu.items().stream())
                .filter(Objects::nonNull)
                .toList();
        assertThat(standing).containsExactlyInAnyOrder(CommandId.values());
    }

    @Test
    void noShortcutMeansTwoThings() {
        List<KeyStroke> shortcuts = Arrays.stream(CommandId.values())
                .map(CommandId::shortcut)
                .filter(Objects::nonNull)
                .toList();
        assertThat(shortcuts).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLetterChoosesTwoThings(Language language) {
        CommandWords words = new CommandWords(language);
        assertThat(Menus.all().stream().map(menu -> words.menuMnemonic(menu.key())))
                .doesNotHaveDuplicates()
                .allMatch(Character::isUpperCase);
        for (Menus.Menu menu : Menus.all()) {
            assertThat(menu.items().stream().filter(Objects::nonNull).map(words::mnemonic))
                    .as(menu.key())
                    .doesNotHaveDuplicates();
        }
    }
}
