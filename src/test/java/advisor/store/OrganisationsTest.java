package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.session.Session;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsTest {

    @TempDir
    Path home;

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private final Anonymiser anonymiser = new Anonymiser(new Random(6));

    private DeskStore open() throws StoreRefused {
        return new Desk(home).openDemonstration();
    }

    private Outcome save(DeskStore store, String name) throws StoreRefused {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("who", new Answer.Organisation(name));
        Session session = AllKinds.session(answers);
        Outcome outcome = anonymiser.anonymise(session);
        store.save(outcome, null, null, Organisations.named(session));
        return outcome;
    }

    @Test
    void whoNamesAnOrganisationIsToldHowManyOthersDid() throws Exception {
        List<String> ways = List.of("秦淮糖果有限公司", "秦淮糖果", "秦淮 糖果（股份）有限公司", "秦淮糖果集團有限公司", "秦淮糖果公司");
        try (DeskStore store = open()) {
            for (int i = 0; i < 4; i++) {
                save(store, ways.get(i));
                assertThat(store.clientsNaming(Organisations.of("秦淮糖果"), NOW)).isZero();
            }
            save(store, ways.get(4));
            assertThat(store.clientsNaming(Organisations.of("秦淮糖果"), NOW)).isEqualTo(5);
            assertThat(store.clientsNaming(Organisations.of("秦淮汽水"), NOW)).isZero();
            assertThat(store.clientsNaming(Organisations.of("秦淮糖果"), NOW.plusMonths(11)))
                    .isEqualTo(5);
            assertThat(store.clientsNaming(Organisations.of("秦淮糖果"), NOW.plusMonths(12)))
                    .isZero();
        }
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(5, 0, 0, true));
            assertThat(store.clientsNaming(Organisations.of("秦淮糖果"), NOW)).isEqualTo(5);
        }
        assertThat(new CanarySearch("秦淮糖果").in(home)).isEmpty();
    }

    @Test
    void savingAgainDoesNotCountAgain() throws Exception {
        Session session = AllKinds.session(AllKinds.answers());
        try (DeskStore store = open()) {
            for (int i = 0; i < 6; i++) {
                Outcome outcome = i == 0
                        ? anonymiser.anonymise(session)
                        : store.outcomes().get(0);
                store.save(outcome, null, null, Organisations.named(session));
            }
            assertThat(store.clientsNaming(Organisations.named(session), NOW)).isZero();
        }
    }

    @Test
    @OnlyInAFile
    void anotherDeskHasOtherHashesAndNoRowHoldsAName() throws Exception {
        List<String> one = tags(home.resolve("a"));
        List<String> other = tags(home.resolve("b"));
        assertThat(one).hasSize(1).doesNotContainAnyElementsOf(other);
        assertThat(one.get(0)).doesNotContain("秦淮");
    }

    private List<String> tags(Path place) throws Exception {
        try (DeskStore store = new Desk(place).openDemonstration()) {
            save(store, "秦淮糖果");
        }
        List<String> tags = new ArrayList<>();
        try (Database database =
                Database.open(place, KeyFile.read(place.resolve(KeyFile.NAME)).plainKey())) {
            database.read(handle -> {
                OrganisationTable.forEach(handle, row -> tags.add(row.tag()));
                return true;
            });
        }
        return tags;
    }
}
