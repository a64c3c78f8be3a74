package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.workbench.DeskGuide;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven of one guide holds of another exactly when nothing that decides is another. */
class DecisionMarkTest {

    private static final String AS_IT_IS = DecisionMark.of(DeskGuide.guide());

    private static Guide with(String before, String after) throws GuideRefused {
        String json = new String(GuideJson.write(DeskGuide.guide()), StandardCharsets.UTF_8);
        assertThat(json).contains(before);
        return GuideJson.read(json.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"version\":\"1.2\" | \"version\":\"1.3\"", "S-PSAPL-50 | S-PSAPL-51"})
    void versionsAndSourcesDecideNothing(String before, String after) throws GuideRefused {
        assertThat(DecisionMark.of(with(before, after))).isEqualTo(AS_IT_IS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"atLeast\":3000 | \"atLeast\":3001",
                "\"within\":3 | \"within\":4",
                "\"confidence\":\"high\" | \"confidence\":\"low\"",
                "\"urgency\":\"now\" | \"urgency\":\"today\""
            })
    void limitsConfidenceAndUrgencyDo(String before, String after) throws GuideRefused {
        assertThat(DecisionMark.of(with(before, after))).isNotEqualTo(AS_IT_IS);
    }

    @Test
    void aPlaceThatOnlySaysWhomToCallDecidesLikeTheOneAboveIt() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            List<String> marks = List.of("", "320000", "320100", "320104", "110000").stream()
                    .map(code -> DecisionMark.of(
                            ((Resolution.Found) library.resolve("personal-information-leak", code)).guide()))
                    .collect(Collectors.toList());
            assertThat(marks.get(1)).isEqualTo(marks.get(2)).isEqualTo(marks.get(3));
            assertThat(marks.get(0)).isNotEqualTo(marks.get(1)).isNotEqualTo(marks.get(4));
        }
    }
}
