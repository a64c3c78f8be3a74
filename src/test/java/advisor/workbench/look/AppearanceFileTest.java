package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AppearanceFileTest {

    @TempDir
    private Path folder;

    @Test
    void theLanguageAskedForAtTheStartGoesBeforeTheRememberedOne() throws Exception {
        Path file = folder.resolve("appearance.properties");
        Appearance remembered = new Appearance(Language.ZH, Theme.DARK, 150);
        new AppearanceFile(file).save(remembered);

        assertThat(new AppearanceFile(file, Language.EN).load()).isEqualTo(remembered.in(Language.EN));
        assertThat(new AppearanceFile(file).load()).isEqualTo(remembered);
        assertThat(new AppearanceFile(folder.resolve("none"), Language.EN).load())
                .isEqualTo(Appearance.FIRST.in(Language.EN));
    }
}
