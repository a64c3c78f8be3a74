package advisor.workbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.report.By;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.report.ScreenAttacker;
import advisor.report.Within;
import advisor.store.Summary;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeServices;
import advisor.workbench.look.Appearance;
import advisor.workbench.task.Work;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/**
 * Somebody who chooses on the screen whatever can be chosen, in any order, and keeps all that was ever shown.
 *
 * <p>What is shown after any choices is a part of one fixed set of tables; of that set the solver shows once for each desk that
 * nothing small can be worked out, and from a part of it no more follows than from the whole.
 */
class FilterLaws {

    private static final int FEW_DESKS = 2;
    private static final int MANY_DESKS = 40;

    /* Walking is quick, and the solver on a desk is not: all of them where there is time. */
    private static final int SOME_DESKS = Boolean.getBoolean("advisor.full") ? MANY_DESKS : 8;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Asked, Attacked> DESKS = new HashMap<>();

    /** A table with the place or period that it looks into, if it does. */
    private record Shown(String within, ReportTable table) {}

    /** A desk by its number, of which the solver also looks into places and periods, or not. */
    private record Asked(int number, boolean deeply) {}

    /** A desk's report with all it can show, and what was looked at already. */
    private record Attacked(ReportsModel model, Set<Shown> all, Set<String> lookedAt) {}

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void noSequenceOfChoicesGivesASmallCountAway(@ForAll long seed) {
        choose(seed, FEW_DESKS, false);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    @Tag("long")
    void noneOfTenThousandSequencesDoes(@ForAll long seed) {
        choose(seed, SOME_DESKS, true);
    }

    /* From 5 to some thousands of outcomes, of which some cities, months and conclusions are made rare. */
    private static Attacked desk(Asked asked) {
        int number = asked.number();
        Random random = new Random(number);
        int count = (int) (8 * Math.pow(1.16, number % MANY_DESKS));
        Set<Object> rare = new HashSet<>();
        List<Outcome> outcomes = new InventedClients(division -> DeskGuide.guide(), LocalDate.of(2026, 11, 24), number)
                .outcomes(2 * count);
        for (Outcome outcome : outcomes) {
            if (random.nextInt(outcomes.size()) < 12) {
                rare.addAll(List.of(outcome.city(), outcome.month(), outcome.conclusion()));
            }
        }
        FakeDesks desks = new FakeDesks();
        outcomes.stream()
                .filter(one -> random.nextInt(8) == 0
                        || !rare.contains(one.city())
                                && !rare.contains(one.month())
                                && !rare.contains(one.conclusion()))
                .forEach(desks.saved::add);
        outcomes.stream().limit(5).filter(one -> !desks.saved.contains(one)).forEach(desks.saved::add);
        ReportsModel model = new ReportsModel(
                desks,
                FakeServices.with(desks, Appearance.FIRST).guides(),
                code -> new Text(code, code),
                FakeServices.CLOCK,
                Work.inPlace());
        model.load();
        DeskReport report = Objects.requireNonNull(model.report());
        Summary truth = Summary.of(desks.saved, Map.of());
        assertThat(ScreenAttacker.workedOut(report, truth, List.of(DeskGuide.guide())))
                .as("desk " + number + " of " + desks.saved.size())
                .isEmpty();
        if (asked.deeply()) {
            assertThat(ScreenAttacker.workedOutLookingInto(report, truth))
                    .as("looking into desk " + number + " of " + desks.saved.size())
                    .isEmpty();
        }
        Set<Shown> all = new HashSet<>();
        for (GuideReport guide : report.guides()) {
            for (By by : By.values()) {
                guide.tables(by).forEach(table -> all.add(new Shown("", table)));
                for (Within within : guide.within(by)) {
                    guide.tables(by, within).forEach(table -> all.add(new Shown(within.key(), table)));
                }
            }
        }
        all.forEach(shown -> assertNothingAddsUp(shown.table()));
        return new Attacked(model, all, new HashSet<>());
    }

    /* Filter tricks by hand: totals less what is shown, line by line. */
    private static void assertNothingAddsUp(ReportTable table) {
        List<List<Cell>> lines = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            List<Cell> line = new ArrayList<>(
                    table.cells().stream().map(row -> row.get(at)).toList());
            line.add(table.columnTotals().get(column));
            lines.add(line);
        }
        List<Cell> sessions = new ArrayList<>(table.rowTotals());
        sessions.add(table.total());
        lines.add(sessions);
        for (int row = 0; row < table.rows().size() && table.adds(); row++) {
            List<Cell> line = new ArrayList<>(table.cells().get(row));
            line.add(table.rowTotals().get(row));
            lines.add(line);
        }
        for (List<Cell> line : lines) {
            Cell total = line.remove(line.size() - 1);
            List<Cell> shown =
                    line.stream().filter(Cell.Shown.class::isInstance).toList();
            assertThat(shown).allMatch(cell -> isNotSmall(ReportTable.count(cell)));
            if (total instanceof Cell.Shown sum && shown.size() < line.size()) {
                long left = sum.count()
                        - shown.stream().mapToLong(ReportTable::count).sum();
                assertThat(isNotSmall(left)).as(table.key() + ": " + line).isTrue();
                assertThat(line.size() - shown.size()).as("withheld alone").isGreaterThan(1);
            }
        }
    }

    private static boolean isNotSmall(long count) {
        return count == 0 || count >= CellSuppression.MINIMUM_FREQUENCY;
    }

    private static void choose(long seed, int desks, boolean deeply) {
        Random random = new Random(seed);
        int number = random.nextInt(desks) * (MANY_DESKS / desks);
        Attacked desk = DESKS.computeIfAbsent(new Asked(number, deeply), FilterLaws::desk);
        ReportsModel model = desk.model();
        List<Shown> tables = List.copyOf(desk.all());
        for (int step = 1 + random.nextInt(12); step > 0; step--) {
            if (tables.isEmpty() || random.nextInt(8) == 0) {
                model.choose("no-such-guide", By.TIME, "no such table");
            } else {
                ReportTable next = tables.get(random.nextInt(tables.size())).table();
                By by = By.values()[random.nextInt(By.values().length)];
                String guide = model.guide().map(GuideReport::id).orElse("");
                model.choose(guide, random.nextBoolean() ? next.by() : by, next.key());
            }
            assertAllAreOf(desk);
            lookInto(model, random);
            assertAllAreOf(desk);
            look(desk, random);
        }
    }

    private static void assertAllAreOf(Attacked desk) {
        String within = desk.model().within().map(Within::key).orElse("");
        desk.model().table().ifPresent(shown -> assertThat(desk.all()).contains(new Shown(within, shown)));
        assertThat(desk.all())
                .containsAll(desk.model().tables().stream()
                        .map(table -> new Shown(within, table))
                        .toList());
    }

    /* A place or a period from the list, or by its row. */
    private static void lookInto(ReportsModel model, Random random) {
        List<Within> withins = model.withins();
        Optional<ReportTable> table = model.table();
        switch (random.nextInt(4)) {
            case 0 -> model.look(Optional.empty());
            case 1 -> {
                if (!withins.isEmpty()) {
                    model.look(Optional.of(withins.get(random.nextInt(withins.size()))));
                }
            }
            case 2 ->
                table.filter(shown -> !shown.rows().isEmpty())
                        .ifPresent(shown -> model.lookInto(
                                shown.rows().get(random.nextInt(shown.rows().size()))));
            default -> model.lookInto("no such row");
        }
    }

    /* On the command line a period and a place can be chosen. */
    private static void look(Attacked desk, Random random) {
        Optional<String> period = switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("" + (2024 + random.nextInt(4)));
            case 2 -> Optional.of((2024 + random.nextInt(4)) + "Q" + (1 + random.nextInt(4)));
            default -> Optional.of(String.format("%d-%02d", 2024 + random.nextInt(4), 1 + random.nextInt(12)));
        };
        Language language = random.nextBoolean() ? Language.ZH : Language.EN;
        DeskReport report = Objects.requireNonNull(desk.model().report());
        List<Within> places = report.places();
        Optional<String> place = places.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(places.get(random.nextInt(places.size())).key());
        DeskReport.Choice choice = new DeskReport.Choice(period, place);
        if (!desk.lookedAt().add(language + choice.toString())) {
            return;
        }
        try {
            JSON.readTree(report.json(language, choice))
                    .path("tables")
                    .forEach(table -> assertIsPartOf(desk.all(), table, language));
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static void assertIsPartOf(Set<Shown> all, JsonNode said, Language language) {
        String kind = said.path("columns").path(0).asText();
        ReportTable table = all.stream()
                .filter(one -> one.within().equals(said.path("within").asText()))
                .map(Shown::table)
                .filter(one -> one.key().equals(said.path("key").asText())
                        && one.by().words().get(language).equals(kind))
                .findFirst()
                .orElseThrow();
        List<String> rows =
                table.rowWords().stream().map(words -> words.get(language)).toList();
        for (JsonNode line : said.path("rows")) {
            int row = rows.indexOf(line.path(0).asText());
            List<Cell> cells = new ArrayList<>(
                    row < 0 ? table.columnTotals() : table.cells().get(row));
            cells.add(row < 0 ? table.total() : table.rowTotals().get(row));
            assertThat(line.size()).isEqualTo(cells.size() + 1);
            for (int column = 0; column < cells.size(); column++) {
                JsonNode count = line.path(column + 1);
                assertThat(count.isNull() ? -1 : count.asLong()).isEqualTo(ReportTable.count(cells.get(column)));
            }
        }
    }
}
