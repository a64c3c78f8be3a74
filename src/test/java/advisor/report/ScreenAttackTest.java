package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Cell;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the attacker on the screen finds what there is to find. */
class ScreenAttackTest {

    private static final List<Guide> GUIDES = List.of(AllKinds.guide());

    private static Summary summary(int count) {
        List<Outcome> outcomes =
                new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), count).outcomes(count);
        return Summary.of(outcomes, Map.of());
    }

    private static DeskReport report(Summary summary) {
        return DeskReport.of(summary, GUIDES, code -> new Text(code, code), YearMonth.of(2026, 11));
    }

    @Test
    void whoKnowsTheScreenAloneFindsNothing() {
        Summary summary = summary(150);
        assertThat(ScreenAttacker.workedOut(report(summary), summary, GUIDES)).isEmpty();
    }

    @Test
    @Tag("long")
    void nobodyFindsAnythingInReportsOfTheShippedGuides() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            for (String id : library.ids()) {
                for (int count : new int[] {7, 30, 90, 260, 800, 3000}) {
                    List<Outcome> outcomes = new InventedClients(
                                    code -> guide(library, id, code), LocalDate.of(2026, 11, 24), count)
                            .outcomes(count);
                    List<Guide> guides = List.of(guide(library, id, ""));
                    Summary summary = Summary.of(outcomes, Map.of());
                    DeskReport report =
                            DeskReport.of(summary, guides, code -> new Text(code, code), YearMonth.of(2026, 11));
                    assertThat(ScreenAttacker.workedOut(report, summary, guides))
                            .as(count + " sessions of " + id)
                            .isEmpty();
                    assertThat(ScreenAttacker.workedOutLookingInto(report, summary))
                            .as("looking into " + count + " sessions of " + id)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @Tag("long")
    void whoLooksIntoPlacesAndPeriodsFindsSmallCountsOnlyWhenToldOfOthers() {
        Summary summary = summary(150);
        DeskReport report = report(summary);
        GuideReport guide = report.guides().get(0);
        assertThat(CrossedAttacker.isWorthAttacking(guide)).isTrue();
        assertThat(ScreenAttacker.workedOutLookingInto(report, summary)).isEmpty();
        List<ReportTable> within = guide.within(By.TIME).stream()
                .flatMap(place -> guide.tables(By.TIME, place).stream())
                .toList();
        assertThat(ScreenAttacker.workedOutLookingInto(
                        report,
                        summary,
                        (table, row, column, count) -> within.contains(table) && (count == 0 || count >= 5)))
                .isNotEmpty();
    }

    private static Guide guide(GuideLibrary library, String id, String code) {
        if (library.resolve(id, code) instanceof Resolution.Found found) {
            return found.guide();
        }
        throw new IllegalStateException(id);
    }

    @Test
    void whoIsToldTheLargeCountsThatAreWithheldFindsTheSmallOnes() {
        Summary summary = summary(150);
        assertThat(ScreenAttacker.workedOut(
                        report(summary), summary, GUIDES, (table, row, column, count) -> count == 0 || count >= 5))
                .hasSizeGreaterThan(20);
    }

    @Test
    void oneCellTooManyIsEnough() {
        Summary summary = summary(150);
        DeskReport report = report(summary);
        ReportTable feedback = report.guides().get(0).tables(By.TIME).stream()
                .filter(table -> table.key().equals("feedback"))
                .findFirst()
                .orElseThrow();
        // one after the other, until one was too many
        boolean found = IntStream.range(
                        0, feedback.rows().size() * feedback.columns().size())
                .anyMatch(at -> {
                    int row = at / feedback.columns().size();
                    int column = at % feedback.columns().size();
                    return feedback.cells().get(row).get(column) instanceof Cell.Suppressed
                            && !ScreenAttacker.workedOut(
                                            report,
                                            summary,
                                            GUIDES,
                                            (table, r, c, count) -> table == feedback && r == row && c == column)
                                    .isEmpty();
                });
        assertThat(found).isTrue();
    }

    @Test
    void aWorldIsNoneThatDoesNotAddUp() {
        Worlds worlds = new Worlds();
        Worlds.Sum one = worlds.unknown();
        Worlds.Sum other = worlds.unknown();
        worlds.zero(one.plus(other, 1).plus(Worlds.Sum.constant(-7), 1));
        assertThat(worlds.allows(new long[] {3, 4})).isTrue();
        assertThat(worlds.allows(new long[] {3, 5})).isFalse();
        assertThat(worlds.allows(new long[] {8, -1})).isFalse();
        assertThat(worlds.neverAtLeast(List.of(one, other), 5)).isEmpty();
        assertThat(worlds.neverAtLeast(List.of(one, other), 8)).containsExactly(one, other);
        worlds.notNegative(one.plus(other, -1));
        assertThat(worlds.neverAtLeast(List.of(one, other), 5)).containsExactly(other);
    }
}
