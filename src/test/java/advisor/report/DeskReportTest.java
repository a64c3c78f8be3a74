package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Cell;
import advisor.guide.Language;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.store.Desk;
import advisor.store.DeskStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskReportTest {

    @TempDir
    Path home;

    private static List<Outcome> outcomes(int count) {
        return new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), 4).outcomes(count);
    }

    @Test
    void showsTrueCountsAndNoSmallOnes() throws Exception {
        List<Outcome> outcomes = outcomes(600);
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveAll(outcomes);
            DeskReport report = DeskReport.of(store, List.of(AllKinds.guide()));
            Map<String, Long> exact = outcomes.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.month() + " " + one.guide().id() + "/" + one.conclusion(),
                            Collectors.counting()));
            assertThat(report.outcomes()).isEqualTo(600);
            var table = report.conclusionsByMonth();
            assertThat(table.rows()).hasSize(24).isSorted();
            assertThat(table.columns())
                    .containsExactly("all-kinds/act-now", "all-kinds/police", "all-kinds/self-protection");
            int shown = 0;
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.cell(row, column) instanceof Cell.Shown cell) {
                        String name =
                                table.rows().get(row) + " " + table.columns().get(column);
                        assertThat(cell.count()).isEqualTo(exact.getOrDefault(name, 0L));
                        assertThat(cell.count() == 0 || cell.count() >= 5).isTrue();
                        shown++;
                    }
                }
            }
            assertThat(shown).isPositive();
            assertThat(table.hasSuppressed()).isTrue();
        }
    }

    @Test
    void saysItInJsonAndInText() throws Exception {
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveAll(outcomes(600));
            DeskReport report = DeskReport.of(store, List.of(AllKinds.guide()));
            JsonNode json = new JsonMapper().readTree(report.json(Language.ZH));
            assertThat(json.path("outcomes").asInt()).isEqualTo(600);
            assertThat(json.path("internal").asBoolean()).isTrue();
            JsonNode table = json.path("tables").path(0);
            assertThat(table.path("columns")).hasSize(5);
            assertThat(table.path("columns").path(2).asText()).isEqualTo("可以报警");
            assertThat(table.path("rows")).hasSize(25).allMatch(row -> row.size() == 5);
            assertThat(table.path("rows").path(24).path(4).asInt()).isEqualTo(600);
            assertThat(report.lines(Language.EN)).hasSize(28).contains(DeskReport.note(Language.EN));
        }
    }

    @Test
    void fewOutcomesShowNothing() throws Exception {
        try (DeskStore store = new Desk(home).openDemonstration()) {
            assertThat(DeskReport.of(store, List.of()).json(Language.EN)).contains("\"outcomes\":0");
            store.saveAll(outcomes(4));
            DeskReport report = DeskReport.of(store, List.of());
            var table = report.conclusionsByMonth();
            assertThat(table.total()).isEqualTo(Cell.SUPPRESSED);
            assertThat(report.json(Language.EN)).contains("\"outcomes\":4").doesNotContain(",1,", ",2,", ",3,", ",0,");
        }
    }
}
