package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Epsilon;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.NoisyRelease;
import advisor.disclosure.Quarter;
import advisor.disclosure.ReleaseSeal;
import advisor.guide.Text;
import advisor.outcome.AllKinds;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.store.StoreRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Closing periods: on 23 November 2026, at a desk that can move its clock. */
class ReleasesTest {

    private static final Quarter Q1 = new Quarter(2026, 1);
    private static final Quarter Q2 = new Quarter(2026, 2);
    private static final Quarter Q3 = new Quarter(2026, 3);
    private static final Quarter Q4 = new Quarter(2026, 4);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();

    private final Path home() {
        return folder.resolve("desk");
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home(), clock).openDemonstration();
    }

    /** Tables of one cell each, with the outcomes they counted. */
    private static final class Seen implements Tabulation {
        private final List<Outcome> counted = new ArrayList<>();
        private final int tables;

        Seen(int tables) {
            this.tables = tables;
        }

        Seen() {
            this(1);
        }

        @Override
        public int tables() {
            return tables;
        }

        @Override
        public void count(Outcome outcome) {
            counted.add(outcome);
        }

        @Override
        public List<NoisyRelease.Exact> exact() {
            List<NoisyRelease.Exact> exact = new ArrayList<>();
            for (int i = 0; i < tables; i++) {
                exact.add(new NoisyRelease.Exact(
                        "all" + i,
                        FrequencyTable.of(List.of("all"), List.of("visits"), new long[][] {{counted.size()}}),
                        1,
                        true));
            }
            return exact;
        }

        @Override
        public Map<String, Text> words() {
            return Map.of("all0/all", new Text("全部 “引号”", "all of it"));
        }
    }

    private static List<Outcome> outcomes(int count, long seed) {
        return new InventedClients(division -> AllKinds.guide(), LocalDate.of(2026, 11, 23), seed).outcomes(count);
    }

    private static List<Outcome> of(Quarter quarter, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(one -> Quarter.of(one.month()).equals(quarter))
                .toList();
    }

    @Test
    void aClosedPeriodCountsItsMonthsAndComesFromTheLedgerEverAfter() throws Exception {
        List<Outcome> all = outcomes(400, 1);
        Seen seen = new Seen();
        ClosedPeriod first;
        try (DeskStore store = open()) {
            store.saveAll(all);
            first = store.release(Q3, () -> seen);
            assertThat(seen.counted).containsExactlyInAnyOrderElementsOf(of(Q3, all));
            assertThat(first.closedOn()).isEqualTo("2026-11-23");
            assertThat(Math.abs(first.release().total() - of(Q3, all).size())).isLessThan(40);
        }
        clock.move(Duration.ofDays(300));
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            store.saveAll(outcomes(50, 2));
            Seen again = new Seen();
            ClosedPeriod second = store.release(Q3, () -> again);
            assertThat(again.counted).as("nothing is counted again").isEmpty();
            assertThat(second).isEqualTo(first);
            ReleaseSeal seal = new ReleaseSeal(new byte[32]);
            assertThat(seal.seal(second.release()).text())
                    .isEqualTo(seal.seal(first.release()).text());
            assertThat(store.verify().whole()).isTrue();
        }
    }

    @Test
    void whatComesLateIsCountedInTheNextReleaseAndOnlyThere() throws Exception {
        List<Outcome> before = outcomes(300, 3);
        List<Outcome> late = of(Q2, outcomes(200, 4));
        try (DeskStore store = open()) {
            store.saveAll(before);
            store.release(Q2, () -> new Seen());
            store.saveAll(late);
            store.saveAll(late);
            Seen third = new Seen();
            store.release(Q3, () -> third);
            List<Outcome> expected = new ArrayList<>(of(Q3, before));
            expected.addAll(late);
            assertThat(third.counted).containsExactlyInAnyOrderElementsOf(expected);
            Seen first = new Seen();
            store.release(Q1, () -> first);
            assertThat(first.counted)
                    .as("a period can be closed after a later one, and late ones count once")
                    .containsExactlyInAnyOrderElementsOf(of(Q1, before));
            assertThat(store.verify().whole()).isTrue();
        }
    }

    @Test
    void whatIsTakenInFromAnotherDeskCanBeLateToo() throws Exception {
        Path key = folder.resolve("group.key");
        GroupKey.make(key);
        List<Outcome> theirs = of(Q3, outcomes(100, 5));
        Path file = folder.resolve("theirs");
        try (GroupKey group = GroupKey.read(key)) {
            try (DeskStore other = new Desk(folder.resolve("other"), clock).openDemonstration()) {
                other.saveAll(theirs);
                other.group().export(file, group);
            }
            try (DeskStore store = open()) {
                store.release(Q3, () -> new Seen());
                Acquainted.take(store, file, group);
                Seen next = new Seen();
                store.release(Q2, () -> next);
                assertThat(next.counted).containsExactlyInAnyOrderElementsOf(theirs);
            }
        }
    }

    @Test
    void whatIsWithdrawnIsInNoFurtherRelease() throws Exception {
        Outcome late = of(Q3, outcomes(100, 6)).get(0);
        Receipt receipt = Receipt.random(new Random(1));
        try (DeskStore store = open()) {
            ClosedPeriod closed = store.release(Q3, () -> new Seen());
            store.save(late, null, receipt, advisor.outcome.Organisations.NONE);
            assertThat(store.withdraw(receipt)).isTrue();
            Seen next = new Seen();
            store.release(Q2, () -> next);
            assertThat(next.counted).isEmpty();
            assertThat(store.release(Q3, () -> new Seen())).isEqualTo(closed);
            assertThat(store.verify().whole()).isTrue();
        }
    }

    private static void nothingIsPublished(Reason reason, Executable action) {
        Text remedy = refused(reason, action).remedy();
        assertThat(remedy.zh()).contains("什么都没有公布");
        assertThat(remedy.en()).contains("Nothing was published");
    }

    @Test
    void anOpenPeriodIsRefusedAndTheDeskGoesOn() throws Exception {
        try (DeskStore store = open()) {
            nothingIsPublished(Reason.PERIOD_OPEN, () -> store.release(Q4, () -> new Seen()));
            assertThat(store.releases().closed()).isEmpty();
            assertThat(store.releases().closable()).startsWith(Q3, Q2).doesNotContain(Q4);
            store.saveAll(outcomes(5, 7));
            clock.move(Duration.ofDays(39));
            assertThat(store.release(Q4, () -> new Seen()).closedOn()).isEqualTo("2027-01-01");
        }
    }

    @Test
    void aYearsBudgetIsNeverExceeded() throws Exception {
        try (DeskStore store = open()) {
            for (Quarter quarter : List.of(Q3, Q2, Q1)) {
                assertThat(store.releases().affords(5)).isTrue();
                store.release(quarter, () -> new Seen(5));
            }
            assertThat(store.releases().spentIn(2026)).isEqualTo(new Epsilon(15, 2));
            nothingIsPublished(Reason.BUDGET_USED, () -> store.release(Q1.previous(), () -> new Seen(6)));
            store.release(Q1.previous(), () -> new Seen(5));
            assertThat(store.releases().spentIn(2026)).isEqualTo(ReleaseBook.EPSILON_OF_A_YEAR);
            nothingIsPublished(
                    Reason.BUDGET_USED, () -> store.release(Q1.previous().previous(), () -> new Seen()));
            assertThat(store.release(Q3, () -> new Seen(5)).period())
                    .as("what is closed costs nothing again")
                    .isEqualTo(Q3);
            clock.move(Duration.ofDays(60));
            store.release(Q4, () -> new Seen(5));
            clock.move(Duration.ofDays(-60));
            assertThat(store.releases().affords(15))
                    .as("a clock set back gives no new year")
                    .isTrue();
            assertThat(store.release(Q1.previous().previous(), () -> new Seen()).closedOn())
                    .isEqualTo("2027-01-22");
        }
    }

    private void damage(String statement) throws Exception {
        FileKey key = KeyFile.read(home().resolve(KeyFile.NAME)).plainKey();
        try (Database database = Database.open(home(), key)) {
            database.write(handle -> handle.execute(statement));
            database.sync();
        }
    }

    @Test
    @OnlyInAFile
    void aDamagedLedgerPublishesNothing() throws Exception {
        for (String damage : List.of(
                "UPDATE releases SET content = REPLACE(content, '2026Q3', '2026Q1') WHERE number = 2",
                "UPDATE releases SET closed_on = 20250101 WHERE number = 1",
                "UPDATE releases SET words = '{}' WHERE number = 2",
                "DELETE FROM releases WHERE number = 1")) {
            Path whole = folder.resolve("whole.backup");
            try (DeskStore store = open()) {
                store.release(Q2, () -> new Seen());
                store.release(Q3, () -> new Seen());
                store.backup(whole);
            }
            damage(damage);
            try (DeskStore store = open()) {
                assertThat(store.foundOnOpening().whole()).as(damage).isFalse();
                nothingIsPublished(Reason.NOTHING_RELEASED, () -> store.release(Q1, () -> new Seen()));
                nothingIsPublished(Reason.NOTHING_RELEASED, () -> store.release(Q3, () -> new Seen()));
                nothingIsPublished(Reason.NOTHING_RELEASED, store::releases);
            }
            try (DeskStore store =
                    new Desk(home(), clock).restore(whole, new char[0]).store()) {
                assertThat(store.releases().closed()).hasSize(2);
            }
        }
    }

    @Test
    @OnlyInAFile
    void aLedgerThatWasCutOffPublishesNothingNew() throws Exception {
        try (DeskStore store = open()) {
            store.release(Q2, () -> new Seen());
            store.release(Q3, () -> new Seen());
        }
        damage("DELETE FROM releases WHERE number = 2");
        try (DeskStore store = open()) {
            Seen seen = new Seen();
            nothingIsPublished(Reason.NOTHING_RELEASED, () -> store.release(Q3, () -> seen));
        }
    }

    @Test
    @OnlyInAFile
    void damagedRecordsPublishNothing() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(outcomes(50, 8));
        }
        damage("UPDATE outcomes SET questions = questions + 1 WHERE id = (SELECT MIN(id) FROM outcomes)");
        try (DeskStore store = open()) {
            nothingIsPublished(Reason.NOTHING_RELEASED, () -> store.release(Q3, () -> new Seen()));
            assertThat(store.releases().closed()).isEmpty();
        }
    }

    @Test
    @OnlyInAFile
    void aBackupBringsNoClosedPeriodBack() throws Exception {
        Path file = folder.resolve("desk.backup");
        List<Outcome> late = of(Q1, outcomes(200, 9));
        ClosedPeriod first;
        ClosedPeriod second;
        try (DeskStore store = open()) {
            store.saveAll(outcomes(200, 10));
            first = store.release(Q1, () -> new Seen());
            store.saveAll(late);
            store.backup(file);
            second = store.release(Q3, () -> new Seen());
        }
        try (DeskStore store =
                new Desk(home(), clock).restore(file, new char[0]).store()) {
            assertThat(store.releases().closed()).containsExactly(first, second);
            Seen next = new Seen();
            store.release(Q2, () -> next);
            assertThat(next.counted).as("late ones were counted since").doesNotContainAnyElementsOf(late);
            assertThat(store.verify().whole()).isTrue();
        }
        Files.delete(home().resolve(Database.FILE));
        try (DeskStore store =
                new Desk(home(), clock).restore(file, new char[0]).store()) {
            assertThat(store.releases().closed()).containsExactly(first);
            assertThat(store.release(Q3, () -> new Seen()))
                    .as("where the ledger is lost, the same counts get the same figures")
                    .isEqualTo(second);
        }
    }
}
