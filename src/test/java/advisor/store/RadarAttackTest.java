package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Similar;
import advisor.outcome.Anonymiser;
import advisor.outcome.Likeness;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who looks at the radar after every client, knows all clients but the last, and asks for every kind of leak and
 * every name: a client shows only where one makes a level full.
 */
@Tag("long")
class RadarAttackTest {

    private static final YearMonth NOW = YearMonth.from(LocalDate.of(2026, 11, 23));
    private static final int CLIENTS = 60;

    @TempDir
    Path home;

    private final Random random = new Random(20261126);
    private final Map<String, Long> truth = new HashMap<>();
    private final Set<Long> levels = new HashSet<>();

    private Session session(List<String> kind) {
        return RadarTest.session(kind.get(0), kind.get(1), kind.get(2));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /* Named or not, known or not; some kinds come often, some hardly ever. */
    private List<String> client() {
        return List.of(
                one(List.of("", "秦淮糖果", "秦淮糖果", "城南书店"), random),
                one(List.of("", "sold", "sold", "sold", "sold", "published"), random),
                one(List.of("bank", "bank", "bank", "shop"), random));
    }

    private void save(DeskStore store, Anonymiser anonymiser, List<String> client) throws StoreRefused {
        Session session = session(client);
        Outcome outcome = anonymiser.anonymise(session);
        store.save(outcome, null, null, Organisations.named(session), Practice.of(session, outcome, List.of()));
        if (!client.get(0).isEmpty()) {
            count(client.get(0));
        }
        if (!client.get(1).isEmpty()) {
            count(client.get(1) + "+" + client.get(2));
        }
    }

    private void count(String what) {
        long count = truth.merge(what, 1L, Long::sum);
        if (Sighting.level(count) > Sighting.level(count - 1)) {
            levels.add(count);
        }
    }

    private Set<String> seen(DeskStore store) throws StoreRefused {
        return store.radar(NOW).stream()
                .map(one -> one.leak().map(leak -> leak.kind().text()).orElse("an organisation") + " " + one.mark()
                        + " " + one.atLeast())
                .collect(Collectors.toSet());
    }

    @Test
    void betweenLevelsNobodyCanTellWhetherOneMoreCame() throws Exception {
        Anonymiser anonymiser = new Anonymiser(new Random(5));
        int told = 0;
        try (DeskStore store = new Desk(home).openDemonstration()) {
            for (int i = 0; i < CLIENTS; i++) {
                Set<String> before = seen(store);
                Map<String, Long> were = Map.copyOf(truth);
                save(store, anonymiser, client());
                boolean passed = truth.entrySet().stream()
                        .anyMatch(one ->
                                Sighting.level(one.getValue()) > Sighting.level(were.getOrDefault(one.getKey(), 0L)));
                Set<String> after = seen(store);
                assertThat(after.equals(before)).isNotEqualTo(passed);
                told += passed ? 1 : 0;
                assertThat(after).hasSize((int) truth.values().stream()
                        .filter(count -> count >= OrganisationCounts.MINIMUM_FREQUENCY)
                        .count());
                if (passed || i % 6 == 0) {
                    askForEverything(store);
                }
            }
        }
        assertThat(told).as("the attacker sees what there is to see").isBetween(4, CLIENTS / 3);
        assertThat(levels).contains(5L, 10L);
    }

    /* Whatever is asked for, few and nobody are the same. */
    private void askForEverything(DeskStore store) throws StoreRefused {
        for (String name : List.of("秦淮糖果", "城南书店", "没有人说过")) {
            for (String act : List.of("sold", "published")) {
                for (String kind : List.of("bank", "shop")) {
                    Similar similar = store.similar(Likeness.of(session(List.of(name, act, kind))), NOW);
                    assertThat(similar.organisation()).isEqualTo(fewAreNone(name));
                    assertThat(similar.leak()).isEqualTo(fewAreNone(act + "+" + kind));
                }
            }
        }
    }

    private int fewAreNone(String what) {
        long count = truth.getOrDefault(what, 0L);
        return count < OrganisationCounts.MINIMUM_FREQUENCY ? 0 : (int) count;
    }
}
