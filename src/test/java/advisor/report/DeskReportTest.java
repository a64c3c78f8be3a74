package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Cell;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.Summary;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskReportTest {

    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    @TempDir
    Path home;

    private static List<Outcome> outcomes(int count) {
        return new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), 4).outcomes(count);
    }

    private static DeskReport report(List<Outcome> outcomes, List<Guide> guides) {
        return DeskReport.of(Summary.of(outcomes, Map.of()), guides, code -> new Text(code, code), TODAY);
    }

    @Test
    void showsTrueCountsAndNoSmallOnes() throws Exception {
        List<Outcome> outcomes = outcomes(600);
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveAll(outcomes);
            DeskReport report = DeskReport.of(store, List.of(AllKinds.guide()), code -> new Text(code, code), TODAY);
            assertThat(report.outcomes()).isEqualTo(600);
            GuideReport guide = report.guides().get(0);
            assertThat(guide.isByMonth()).isFalse();
            ReportTable table = guide.tables(By.TIME).get(0);
            assertThat(table.key()).isEqualTo("conclusion");
            assertThat(table.rows()).contains("2025Q1", "2026Q4").isSorted();
            Map<String, Long> exact = outcomes.stream()
                    .collect(Collectors.groupingBy(
                            one -> Periods.quarter(one.month()) + " " + one.conclusion(), Collectors.counting()));
            int shown = 0;
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.cells().get(row).get(column) instanceof Cell.Shown cell) {
                        String name =
                                table.rows().get(row) + " " + table.columns().get(column);
                        assertThat(cell.count()).isEqualTo(exact.getOrDefault(name, 0L));
                        shown++;
                    }
                }
            }
            assertThat(shown).isPositive();
        }
    }

    @Test
    void noTableOfAnySetShowsASmallCount() {
        for (int count : new int[] {5, 12, 40, 150, 700}) {
            GuideReport guide =
                    report(outcomes(count), List.of(AllKinds.guide())).guides().get(0);
            for (By by : By.values()) {
                for (ReportTable table : guide.tables(by)) {
                    table.cells().forEach(line -> assertThat(line).allMatch(DeskReportTest::isNotSmall));
                    assertThat(table.rowTotals()).allMatch(DeskReportTest::isNotSmall);
                    assertThat(table.columnTotals()).allMatch(DeskReportTest::isNotSmall);
                }
            }
        }
    }

    private static boolean isNotSmall(Cell cell) {
        return !(cell instanceof Cell.Shown shown) || shown.count() == 0 || shown.count() >= 5;
    }

    @Test
    void theSentencesAreTrueOfTheOutcomes() {
        List<Outcome> outcomes = outcomes(700);
        DeskReport report = report(outcomes, List.of(AllKinds.guide()));
        long last = outcomes.stream()
                .filter(one -> Periods.quarter(one.month()).equals("2026Q3"))
                .count();
        long before = outcomes.stream()
                .filter(one -> Periods.quarter(one.month()).equals("2026Q2"))
                .count();
        String said = report.sentences(report.guides().get(0)).get(0).en();
        assertThat(said)
                .isEqualTo(
                        last == before
                                ? "In 2026Q3 there were " + last + " sessions, as many as in 2026Q2."
                                : "In 2026Q3 there were " + last + " sessions, " + Math.abs(last - before)
                                        + (last > before ? " more" : " fewer") + " than in 2026Q2 (" + before + ").");
    }

    @Test
    void saysItInJsonAndInText() throws Exception {
        DeskReport report = report(outcomes(600), List.of(AllKinds.guide()));
        JsonNode json = new JsonMapper().readTree(report.json(Language.ZH, Optional.empty()));
        assertThat(json.path("outcomes").asInt()).isEqualTo(600);
        assertThat(json.path("internal").asBoolean()).isTrue();
        JsonNode table = json.path("tables").path(0);
        int columns = table.path("columns").size();
        assertThat(table.path("columns").path(2).asText()).isEqualTo("可以报警");
        assertThat(table.path("rows")).allMatch(row -> row.size() == columns);
        JsonNode totals = table.path("rows").path(table.path("rows").size() - 1);
        assertThat(totals.path(columns - 1).asInt()).isEqualTo(600);
        JsonNode quarter = new JsonMapper()
                .readTree(report.json(Language.EN, Optional.of("2026Q3")))
                .path("tables")
                .path(0)
                .path("rows");
        assertThat(quarter).hasSize(1);
        assertThat(quarter.path(0).path(0).asText()).isEqualTo("2026Q3");
        assertThat(report.lines(Language.EN, Optional.empty()))
                .contains(DeskReport.note(Language.EN), "– is a count that is not shown, 0 is none.")
                .noneMatch(line -> line.startsWith("The whole desk: ") || line.contains("\t"));
        assertThat(report.lines(Language.EN, Optional.of("2026Q2")))
                .first()
                .asString()
                .startsWith("The whole desk: In 2026Q3");
    }

    @Test
    void fewOutcomesShowNothing() {
        assertThat(report(List.of(), List.of()).json(Language.EN, Optional.empty()))
                .contains("\"outcomes\":0");
        DeskReport report = report(outcomes(4), List.of());
        assertThat(report.guides()).isEmpty();
        assertThat(report.json(Language.EN, Optional.empty()))
                .contains("\"outcomes\":4")
                .contains("\"tables\":[]");
        assertThat(report.lines(Language.EN, Optional.empty()))
                .containsExactly("Too few to show: at least 5 sessions of one guide are needed.");
        assertThat(report(List.of(), List.of()).lines(Language.EN, Optional.empty()))
                .singleElement()
                .asString()
                .startsWith("Nothing is kept yet.");
        assertThat(report(outcomes(300), List.of(AllKinds.guide())).lines(Language.EN, Optional.of("2019Q1")))
                .anyMatch(line -> line.startsWith("There is nothing to show of this period."));
    }

    @Test
    void anIntervalIsWilsons() {
        Interval interval = Interval.of(8, 10);
        assertThat(interval.low()).isCloseTo(0.4902, org.assertj.core.data.Offset.offset(0.0005));
        assertThat(interval.high()).isCloseTo(0.9433, org.assertj.core.data.Offset.offset(0.0005));
    }
}
