package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bands as they stand in reports. */
class BandWordsTest {

    @Test
    void bandsStandFromTheLowestOnAndWhatIsNoneAfterThem() {
        List<String> keys = List.of(
                "unknown",
                "from-100000",
                "from-3000-below-6000",
                "from-10000-below-30000",
                "below-1",
                "preferNot",
                "from-6000-below-10000");
        assertThat(keys.stream().sorted(BandWords.ORDER))
                .containsExactly(
                        "below-1",
                        "from-3000-below-6000",
                        "from-6000-below-10000",
                        "from-10000-below-30000",
                        "from-100000",
                        "preferNot",
                        "unknown");
        assertThat(List.of("day-over-2-years", "day-within-7-days", "unknown", "day-to-come").stream()
                        .sorted(BandWords.ORDER))
                .containsExactly("day-to-come", "day-within-7-days", "day-over-2-years", "unknown");
    }

    @Test
    void longNumbersAreGroupedAndNumbersBeyondAllMeasureAreNoBands() {
        assertThat(BandWords.of("from-10000-below-30000", "yuan", Language.EN))
                .isEqualTo("from 10,000 to less than 30,000 yuan");
        assertThat(BandWords.of("from-100000", "yuan", Language.ZH)).isEqualTo("100,000元及以上");
        assertThat(BandWords.of("below-1", "", Language.EN)).isEqualTo("less than 1");
        String beyond = "from-99999999999999999999";
        assertThat(BandWords.of(beyond, "yuan", Language.EN)).isEqualTo(beyond);
        assertThat(List.of(beyond, "from-5").stream().sorted(BandWords.ORDER)).containsExactly("from-5", beyond);
    }
}
