package advisor.workbench.studio;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.outcome.InventedClients;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the summary says of a key is what going through all outcomes says. */
class HoldingTest {

    private static final String GUIDE = StudioModels.GUIDE;

    private final List<Outcome> outcomes =
            new InventedClients(code -> guide(), LocalDate.of(2026, 11, 24), 3).outcomes(60);
    private final Summary summary = Summary.of(outcomes, Map.of());

    private static Guide guide() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            return ((Resolution.Found) library.resolve(GUIDE, "")).guide();
        }
    }

    private long with(Predicate<Outcome> holds) {
        return outcomes.stream().filter(holds).count();
    }

    @Test
    void aKeyIsCountedWhereverItStands() {
        assertThat(Holding.count(summary, GUIDE, "harm"))
                .isPositive()
                .isEqualTo(with(one -> one.answers().containsKey(new Key("harm"))));
        assertThat(Holding.count(summary, GUIDE, "moneyLost"))
                .isPositive()
                .isEqualTo(with(one -> one.answers()
                        .getOrDefault(new Key("harm"), new java.util.TreeSet<>())
                        .contains(new Key("moneyLost"))));
        Outcome first = outcomes.get(0);
        String end = first.conclusion().name();
        assertThat(Holding.count(summary, GUIDE, end))
                .isEqualTo(with(one -> one.conclusion().name().equals(end)));
        Key advice = first.advice().iterator().next();
        assertThat(Holding.count(summary, GUIDE, advice.name()))
                .isEqualTo(with(one -> one.advice().contains(advice)));
    }

    @Test
    void aKeyOfAnotherGuideOrOfNoneIsNotThere() {
        assertThat(Holding.count(summary, "divorce-papers", "harm")).isZero();
        assertThat(Holding.count(summary, GUIDE, "nobody")).isZero();
    }

    @Test
    void itIsNeverTooFew() {
        // none is an option of several questions
        assertThat(Holding.count(summary, GUIDE, "none"))
                .isGreaterThanOrEqualTo(with(
                        one -> one.answers().values().stream().anyMatch(options -> options.contains(new Key("none")))));
    }
}
