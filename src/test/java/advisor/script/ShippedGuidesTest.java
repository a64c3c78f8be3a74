package advisor.script;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.GuideJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides this project ships load as they are written. */
class ShippedGuidesTest {

    @ParameterizedTest
    @CsvSource({
        "personal-information-leak, ''",
        "personal-information-leak, 110000",
        "personal-information-leak, 320104",
        "personal-information-leak, 330100",
        "personal-information-leak, 440100",
        "personal-information-leak, 510100",
        "divorce-papers, ''"
    })
    void aShippedGuideLoadsAndNoConditionFails(String guide, String locality) throws Exception {
        try (GuideLoader loader = new GuideLoader(60_000)) {
            Load load = loader.load(GuideSource.read(Path.of("scripts", guide)), locality);
            assertThat(load)
                    .isInstanceOfSatisfying(
                            Load.Loaded.class,
                            loaded -> assertThat(new String(GuideJson.write(loaded.guide()), StandardCharsets.UTF_8))
                                    .as("no branch of a condition throws")
                                    .doesNotContain("\"error\":"));
        }
    }
}
