package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Cell;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody who looks at the screen every week and knows of one client when they came and from which city.
 *
 * <p>The screen is for those who hold the records; it does not promise to resist this, releases do. What it is worth against it
 * is measured here, and that it is worth something is held.
 */
@Tag("long")
class WeeklyLookTest {

    private static final int WEEKS = 400;

    /* What was added to a table's line of a city between two looks, -1 where that can not be seen. */
    private static long added(ReportTable before, ReportTable after, String city, String column) {
        return Math.max(
                -1,
                count(after, city, column) < 0 || count(before, city, column) < 0
                        ? -1
                        : count(after, city, column) - count(before, city, column));
    }

    private static long count(ReportTable table, String row, String column) {
        int at = table.columns().indexOf(column);
        int line = table.rows().indexOf(row);
        if (at < 0) {
            return -1;
        }
        Cell cell = row.isEmpty()
                ? table.columnTotals().get(at)
                : line < 0 ? Cell.SUPPRESSED : table.cells().get(line).get(at);
        return ReportTable.count(cell);
    }

    private static ReportTable conclusions(List<Outcome> outcomes, Guide guide) {
        return DeskReport.of(
                        Summary.of(outcomes, Map.of()),
                        List.of(guide),
                        code -> new Text(code, code),
                        YearMonth.of(2026, 11))
                .guides()
                .get(0)
                .tables(By.PLACE)
                .get(0);
    }

    /* The likeliest column: by what the city gained, else by what all together gained, else by what came most. */
    private static String guess(ReportTable before, ReportTable after, String city, Random random) {
        List<String> columns = new ArrayList<>(after.columns());
        Collections.shuffle(columns, random);
        return Collections.max(
                columns,
                (one, other) -> Double.compare(likely(before, after, city, one), likely(before, after, city, other)));
    }

    private static double likely(ReportTable before, ReportTable after, String city, String column) {
        long there = added(before, after, city, column);
        long all = Math.max(0, added(before, after, "", column));
        double prior = count(after, "", column) / 1e6;
        return there > 0 ? 1000 + there : there == 0 ? prior / 1e6 : all + prior;
    }

    @Test
    void guessesLessThanFromExactTables() {
        Guide guide;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            guide = ((Resolution.Found) library.resolve("personal-information-leak", "")).guide();
        }
        Random random = new Random(20261125);
        List<Outcome> all = new InventedClients(code -> guide, LocalDate.of(2026, 11, 24), 9).outcomes(150 + WEEKS * 6);
        int screen = 0;
        int exact = 0;
        int prior = 0;
        for (int week = 0; week < WEEKS; week++) {
            int from = random.nextInt(WEEKS) * 5;
            List<Outcome> before = all.subList(from, from + 150);
            List<Outcome> after = all.subList(from, from + 156);
            Outcome one = all.get(from + 150 + random.nextInt(6));
            String truth = one.conclusion().name();
            String city = one.city().code();
            String guessed = guess(conclusions(before, guide), conclusions(after, guide), city, random);
            screen += guessed.equals(truth) ? 1 : 0;
            List<Outcome> there = all.subList(from + 150, from + 156).stream()
                    .filter(other -> other.city().equals(one.city()))
                    .toList();
            exact += there.get(random.nextInt(there.size())).conclusion().name().equals(truth) ? 1 : 0;
            Map<String, Long> counts = new java.util.TreeMap<>();
            after.forEach(other -> counts.merge(other.conclusion().name(), 1L, Long::sum));
            prior += Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                            .getKey()
                            .equals(truth)
                    ? 1
                    : 0;
        }
        System.out.printf(
                "weekly looks, right of %d guesses: exact tables %d, screen %d, most frequent %d%n",
                WEEKS, exact, screen, prior);
        assertThat(exact).as("the attack works").isGreaterThan(2 * prior);
        assertThat(screen).isLessThan(exact);
    }
}
