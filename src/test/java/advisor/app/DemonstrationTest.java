package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.outcome.InventedClients;
import advisor.outcome.Key;
import advisor.outcome.LeakKind;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Visit;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.GuidePractice;
import advisor.store.Sighting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration desk has something to try everything on: also the radar, and how sessions go by a guide. */
@Tag("long")
class DemonstrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final YearMonth NOW = YearMonth.from(DAY);
    private static final Key GUIDE = new Key("personal-information-leak");

    @TempDir
    Path home;

    private static List<Visit> visits(int count) {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            return new InventedClients(code -> guide(library, code), DAY, 1).visits(count);
        }
    }

    private static Guide guide(GuideLibrary library, String code) {
        return ((Resolution.Found) library.resolve(GUIDE.name(), code)).guide();
    }

    private static boolean isOfTheMassLeak(Outcome outcome) {
        return LeakKind.of(outcome)
                .filter(kind -> kind.text().equals("exposed+courier"))
                .filter(kind -> outcome.city().code().equals("320100"))
                .isPresent();
    }

    @Test
    void theRadarSeesTheOrganisationOfTheMassLeak() throws Exception {
        List<Visit> visits = visits(400);
        Organisations courier = Organisations.of("演示云路速递");
        assertThat(visits)
                .filteredOn(visit -> isOfTheMassLeak(visit.outcome()))
                .filteredOn(visit -> visit.named().equals(courier))
                .hasSizeGreaterThanOrEqualTo(5);
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveVisits(visits);
            assertThat(store.clientsNaming(courier, NOW)).isGreaterThanOrEqualTo(5);
            List<Sighting> seen = store.radar(NOW);
            // few organisations are behind many clients, as it is
            assertThat(seen).filteredOn(one -> one.leak().isEmpty()).hasSizeBetween(1, 4);
            assertThat(store.recount().agrees()).isTrue();
            assertThat(store.verify().whole()).isTrue();
            GuidePractice practice = store.practice().get(GUIDE);
            assertThat(practice.sessions()).isEqualTo(400);
            assertThat(practice.asked()).hasSizeGreaterThan(25);
            assertThat(practice.unknown()).isNotEmpty();
            assertThat(practice.returned()).containsKey("act");
            assertThat(practice.rules()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void whatIsCountedBesideIsCountedOnceHoweverOftenItIsSaved() throws Exception {
        List<Visit> visits = visits(60);
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveVisits(visits.subList(0, 40));
            store.saveVisits(visits);
            store.saveVisits(visits);
            assertThat(store.practice().get(GUIDE).sessions()).isEqualTo(60);
            assertThat(store.verify().whole()).isTrue();
        }
    }
}
