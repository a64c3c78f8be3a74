package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.workbench.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TourModelTest {

    private final TourModel tour = new TourModel();

    @Test
    void itGoesThroughAllStopsAndEnds() {
        List<TourModel.Stop> seen = new ArrayList<>();
        tour.listen(() -> {
            if (tour.stop() != null) {
                seen.add(tour.stop());
            }
        });
        tour.begin();
        while (tour.stop() != null) {
            tour.next();
        }
        assertThat(seen).containsExactly(TourModel.Stop.values());
        assertThat(tour.number()).isZero();
    }

    @Test
    void backEndsAtTheFirstStopAndLeavingIsPossibleAnywhere() {
        tour.begin();
        tour.next();
        tour.back();
        tour.back();
        assertThat(tour.stop()).isEqualTo(TourModel.Stop.WELCOME);
        tour.next();
        tour.end();
        assertThat(tour.stop()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itTakesTwoMinutesToRead(Language language) {
        Wording wording = new Wording(language);
        int length = 0;
        for (TourModel.Stop stop : TourModel.Stop.values()) {
            length += wording.say("tour." + stop.key() + ".text").length();
        }
        // 300 Chinese characters or 200 words of six letters a minute
        assertThat(length).isLessThan(language == Language.ZH ? 600 : 2400);
    }
}
