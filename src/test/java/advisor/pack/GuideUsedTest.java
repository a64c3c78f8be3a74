package advisor.pack;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import org.junit.jupiter.api.Test;

class GuideUsedTest {

    private static final String GUIDE = "personal-information-leak";

    private static Guide guide(Resolution resolution) {
        return ((Resolution.Found) resolution).guide();
    }

    @Test
    void aRecordThatNamesTheCityIsToldWithTheGuideOfItsDistrict() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide city = guide(library.resolve(GUIDE, "320100"));
            Guide district = guide(library.resolve(GUIDE, "320104"));
            assertThat(district.hash()).isNotEqualTo(city.hash());
            assertThat(guide(library.used(GUIDE, "320100", district.hash()))).isEqualTo(district);
            assertThat(guide(library.used(GUIDE, "320100", city.hash()))).isEqualTo(city);
            assertThat(guide(library.used(GUIDE, "", district.hash())))
                    .as("the place was struck")
                    .isEqualTo(district);
            assertThat(guide(library.used(GUIDE, "320100", "an older one")))
                    .as("gone")
                    .isEqualTo(city);
            assertThat(guide(library.used(GUIDE, "110000", district.hash())))
                    .as("of another city")
                    .isEqualTo(guide(library.resolve(GUIDE, "110000")));
        }
    }
}
