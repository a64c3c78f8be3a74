package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Cell;
import advisor.guide.Text;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.store.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking into places and periods: what is shown is true, and what is withheld follows from nothing. */
class CrossingTest {

    private static final long PRIME = 2_147_483_647;

    private static List<Outcome> outcomes(int count, long seed) {
        return new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), seed).outcomes(count);
    }

    private static GuideReport report(List<Outcome> outcomes) {
        return DeskReport.of(
                        Summary.of(outcomes, Map.of()),
                        List.of(AllKinds.guide()),
                        code -> new Text(code, code),
                        YearMonth.of(2026, 11))
                .guides()
                .get(0);
    }

    /** Whether a row by time lies in a period that is looked into. */
    private static boolean isIn(String row, String period) {
        return List.of(period.split(", ")).stream().anyMatch(row::startsWith);
    }

    private static boolean isAt(String row, String place, List<Within> places) {
        return place.equals(row)
                || place.equals(GuideReport.OTHER_PLACES)
                        && places.stream().noneMatch(other -> other.key().equals(row));
    }

    @Test
    void theCountsWithinAPlaceAreTrueAndNotSmall() {
        List<Outcome> outcomes = outcomes(700, 4);
        GuideReport guide = report(outcomes);
        List<Within> places = guide.within(By.TIME);
        assertThat(places).extracting(Within::key).contains("320100");
        int shown = 0;
        for (Within place : places) {
            for (ReportTable table : guide.tables(By.TIME, place)) {
                for (int row = 0; row < table.rows().size(); row++) {
                    String period = table.rows().get(row);
                    BiPredicate<Outcome, String> counted =
                            (one, column) -> one.conclusion().name().equals(column)
                                    && isIn(Periods.quarter(one.month()), period)
                                    && isAt(one.city().code(), place.key(), places);
                    for (int column = 0; column < table.columns().size(); column++) {
                        String key = table.columns().get(column);
                        if (table.cells().get(row).get(column) instanceof Cell.Shown cell) {
                            assertThat(cell.count() == 0 || cell.count() >= 5).isTrue();
                            if (table.key().equals("conclusion") && !key.equals(Part.RARE)) {
                                shown++;
                                assertThat(cell.count())
                                        .isEqualTo(outcomes.stream()
                                                .filter(one -> counted.test(one, key))
                                                .count());
                            }
                        }
                    }
                }
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void lookingFurtherStopsWhereThereAreTooFew() {
        GuideReport guide = report(outcomes(700, 4));
        ReportTable places = guide.tables(By.PLACE).get(0);
        assertThat(guide.within(By.PLACE, "320100")).map(Within::key).contains("320100");
        assertThat(places.rows().stream()
                        .map(row -> guide.within(By.PLACE, row))
                        .filter(Optional::isPresent)
                        .count())
                .isLessThan(places.rows().size() + 1L);
        assertThat(guide.within(
                        By.VERSION, guide.tables(By.VERSION).get(0).rows().get(0)))
                .isEmpty();
        assertThat(report(outcomes(30, 4)).within(By.TIME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingWithheldFollowsFromAllThreeSetsTogether(long seed) {
        attack(report(outcomes(200 + (int) (seed * 83 % 500), seed)));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    @Tag("long")
    void norFromManyMore(long seed) {
        attack(report(outcomes(60 + (int) (seed * 137 % 1100), seed)));
    }

    /* Every table of the report at once, for each block whose columns add up, as equations over the finest counts. */
    private static void attack(GuideReport guide) {
        for (ReportTable time : guide.tables(By.TIME)) {
            if (time.adds() && !time.isEmpty()) {
                ReportTable place = guide.tables(By.PLACE).stream()
                        .filter(table -> table.key().equals(time.key()))
                        .findFirst()
                        .orElseThrow();
                Equations equations = new Equations(time, place, guide.within(By.TIME));
                equations.add(time, Optional.empty());
                equations.add(place, Optional.empty());
                for (By by : List.of(By.TIME, By.PLACE)) {
                    for (Within within : guide.within(by)) {
                        guide.tables(by, within).stream()
                                .filter(table -> table.key().equals(time.key()))
                                .forEach(table -> equations.add(table, Optional.of(within)));
                    }
                }
                assertThat(equations.derivable()).as(time.key()).isEmpty();
            }
        }
    }

    /** What somebody knows who has seen every table, and what they would like to know. */
    private static final class Equations {

        private final ReportTable time;
        private final ReportTable place;
        private final List<Within> places;
        private final int unknowns;
        private final List<long[]> known = new ArrayList<>();
        private final Map<String, long[]> wanted = new HashMap<>();

        Equations(ReportTable time, ReportTable place, List<Within> places) {
            this.time = time;
            this.place = place;
            this.places = places;
            unknowns = time.rows().size() * place.rows().size() * time.columns().size();
        }

        private long[] sum(ReportTable table, Optional<Within> within, String row, String column) {
            long[] sum = new long[unknowns];
            int at = 0;
            for (String t : time.rows()) {
                for (String p : place.rows()) {
                    boolean byTime = table.by() == By.TIME;
                    boolean inRow = row.isEmpty()
                            || (byTime ? (within.isEmpty() ? t.equals(row) : isIn(t, row)) : isAtRow(p, row, within));
                    boolean inside = within.isEmpty()
                            || (byTime
                                    ? isAt(p, within.get().key(), places)
                                    : isIn(t, within.get().key()));
                    for (String key : time.columns()) {
                        boolean rest = column.equals(Part.RARE) && within.isPresent();
                        boolean inColumn = column.isEmpty()
                                || (rest
                                        ? key.equals(Part.RARE)
                                                || !table.columns().contains(key)
                                        : key.equals(column));
                        sum[at++] = inRow && inside && inColumn ? 1 : 0;
                    }
                }
            }
            return sum;
        }

        private boolean isAtRow(String p, String row, Optional<Within> within) {
            return within.isEmpty() ? p.equals(row) : isAt(p, row, places);
        }

        void add(ReportTable table, Optional<Within> within) {
            for (int row = 0; row <= table.rows().size(); row++) {
                String rowKey = row == table.rows().size() ? "" : table.rows().get(row);
                for (int column = 0; column <= table.columns().size(); column++) {
                    String key = column == table.columns().size()
                            ? ""
                            : table.columns().get(column);
                    Cell cell = rowKey.isEmpty()
                            ? (key.isEmpty()
                                    ? table.total()
                                    : table.columnTotals().get(column))
                            : (key.isEmpty()
                                    ? table.rowTotals().get(row)
                                    : table.cells().get(row).get(column));
                    long[] sum = sum(table, within, rowKey, key);
                    if (cell instanceof Cell.Shown) {
                        known.add(sum);
                    } else {
                        wanted.put(
                                within.map(Within::key).orElse("") + " " + table.by() + " " + rowKey + " " + key, sum);
                    }
                }
            }
        }

        /** The names of what is withheld and is a sum of what is shown. */
        List<String> derivable() {
            List<long[]> basis = new ArrayList<>();
            known.forEach(line -> {
                long[] rest = reduced(line, basis);
                if (pivot(rest) >= 0) {
                    basis.add(rest);
                }
            });
            List<String> derivable = new ArrayList<>();
            wanted.forEach((name, line) -> {
                if (pivot(reduced(line, basis)) < 0) {
                    derivable.add(name);
                }
            });
            return derivable;
        }

        private static int pivot(long[] line) {
            for (int at = 0; at < line.length; at++) {
                if (line[at] != 0) {
                    return at;
                }
            }
            return -1;
        }

        private static long[] reduced(long[] line, List<long[]> basis) {
            long[] rest = line.clone();
            for (long[] one : basis) {
                int pivot = pivot(one);
                if (rest[pivot] != 0) {
                    long factor = rest[pivot] * inverse(one[pivot]) % PRIME;
                    for (int at = pivot; at < rest.length; at++) {
                        rest[at] = Math.floorMod(rest[at] - factor * one[at] % PRIME, PRIME);
                    }
                }
            }
            return rest;
        }

        private static long inverse(long number) {
            long result = 1;
            long power = number % PRIME;
            for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
                if ((exponent & 1) == 1) {
                    result = result * power % PRIME;
                }
                power = power * power % PRIME;
            }
            return result;
        }
    }
}
