package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventedClientsTest {

    private static List<Outcome> outcomes(long number) {
        return new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), number).outcomes(2000);
    }

    @Test
    void theyComeOverEightQuartersWithATrend() {
        Map<YearMonth, Long> months =
                outcomes(1).stream().collect(Collectors.groupingBy(Outcome::month, Collectors.counting()));
        assertThat(months).hasSize(24);
        assertThat(months.keySet()).allMatch(month -> !month.isBefore(YearMonth.of(2024, 12)));
        assertThat(months.keySet()).allMatch(month -> !month.isAfter(YearMonth.of(2026, 11)));
        long firstYear = sum(months, 2024, 12, 2025, 10);
        long secondYear = sum(months, 2025, 12, 2026, 10);
        assertThat(secondYear).isGreaterThan(firstYear);
    }

    private static long sum(Map<YearMonth, Long> months, int fromYear, int fromMonth, int toYear, int toMonth) {
        return months.entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(YearMonth.of(fromYear, fromMonth))
                        && !entry.getKey().isAfter(YearMonth.of(toYear, toMonth)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Test
    void theyComeFromSeveralCitiesAndAreOfManyKinds() {
        List<Outcome> outcomes = outcomes(2);
        assertThat(outcomes.stream().map(Outcome::city).distinct()).hasSizeGreaterThan(3);
        assertThat(outcomes.stream().map(Outcome::conclusion).distinct()).hasSize(3);
        assertThat(outcomes.stream().map(Outcome::id).distinct()).hasSize(2000);
        assertThat(outcomes).anyMatch(outcome -> outcome.feedback() == null);
        assertThat(outcomes).anyMatch(outcome -> !outcome.done().isEmpty());
    }

    @Test
    void theSameSeedGivesTheSameClients() {
        assertThat(outcomes(3)).isEqualTo(outcomes(3));
    }

    @Test
    void howTheyWentByTheGuideIsSaidOfEach() {
        InventedClients clients = new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), 3);
        List<Visit> visits = clients.visits(2000);
        assertThat(visits).extracting(Visit::outcome).isEqualTo(outcomes(3));
        assertThat(visits).allSatisfy(visit -> {
            Practice practised = visit.practised();
            assertThat(practised).isNotNull();
            assertThat(practised.guide()).isEqualTo(visit.outcome().guide());
            assertThat(practised.asked()).hasSize(visit.outcome().questions()).containsAll(practised.unknown());
            assertThat(practised.rules()).isNotEmpty();
        });
    }

    @Test
    void someComeBackWithinHalfAYearAndTellWhatBecameOfIt() {
        InventedClients clients = new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), 4);
        List<Outcome> outcomes = clients.outcomes(2000);
        Map<Long, Outcome> byId = outcomes.stream().collect(Collectors.toMap(Outcome::id, one -> one));
        List<FollowUp> told = clients.followUps(outcomes);
        assertThat(told).hasSizeBetween(50, 240);
        assertThat(told).extracting(FollowUp::outcome).doesNotHaveDuplicates();
        assertThat(told).allSatisfy(one -> {
            Outcome outcome = byId.get(one.outcome());
            assertThat(outcome.month()).isBetween(YearMonth.of(2026, 6), YearMonth.of(2026, 10));
            assertThat(outcome.advice()).containsAll(one.helped());
            assertThat(one.caseOpened() == FollowUp.YesNo.YES && one.accepted() == FollowUp.YesNo.NO)
                    .isFalse();
        });
        assertThat(told.stream().map(FollowUp::caseOpened).distinct()).hasSize(3);
        assertThat(clients.followUps(List.of())).isEmpty();
    }
}
