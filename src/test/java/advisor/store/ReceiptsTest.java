package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.store.StoreRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {

    @TempDir
    Path home;

    private final MovedClock clock = new MovedClock();
    private final Random random = new Random(8);
    private final Anonymiser anonymiser = new Anonymiser(random);
    private final Receipt receipt = Receipt.random(random);
    private final Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));

    private DeskStore open() throws StoreRefused {
        return new Desk(home, clock).openDemonstration();
    }

    @Test
    void aReceiptLeadsToItsOutcomeAndNoOtherDoes() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
            store.save(
                    anonymiser.anonymise(AllKinds.session(AllKinds.answers())),
                    null,
                    Receipt.random(random),
                    Organisations.NONE);
        }
        try (DeskStore store = open()) {
            Kept kept = store.find(receipt).orElseThrow();
            assertThat(kept.outcome()).isEqualTo(outcome);
            assertThat(kept.followUp()).isEmpty();
            assertThat(kept.until()).isEqualTo(LocalDate.of(2026, 11, 23).plusDays(180));
            assertThat(store.find(Receipt.random(random))).isEmpty();
        }
    }

    @Test
    @OnlyInAFile
    void theNumberIsNowhereAndNothingTellsWhichOutcomeItBelongsTo() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
        }
        assertThat(new CanarySearch(receipt.number(), receipt.grouped()).in(home))
                .isEmpty();
        List<String> columns = new ArrayList<>();
        try (Database database =
                Database.open(home, KeyFile.read(home.resolve(KeyFile.NAME)).plainKey())) {
            database.read(handle -> {
                ReceiptTable.forEach(handle, row -> columns.add(row.sealed()));
                return true;
            });
        }
        assertThat(columns).hasSize(1);
        assertThat(columns.get(0)).doesNotContain(receipt.number(), Long.toString(outcome.id()), "20780", "2026");
    }

    @Test
    void whatHappenedSinceIsKeptAndCanBeToldAgain() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
            Kept kept = store.find(receipt).orElseThrow();
            FollowUp told = FollowUp.of(outcome, YearMonth.of(2026, 11))
                    .with("accepted", "yes")
                    .with("helped", "collect-evidence,stop-payment");
            store.follow(kept, told);
            assertThat(store.find(receipt).orElseThrow().followUp()).contains(told);
            store.follow(kept, told.with("moneyReturned", "part").with("caseOpened", "no"));
            assertThat(store.verify().whole()).isTrue();
        }
        clock.move(Duration.ofDays(20));
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            FollowUp told = store.find(receipt).orElseThrow().followUp().orElseThrow();
            assertThat(told.accepted()).isEqualTo(FollowUp.YesNo.YES);
            assertThat(told.moneyReturned()).isEqualTo(FollowUp.Returned.PART);
            List<FollowUp> all = new ArrayList<>();
            store.forEachFollowUp(all::add);
            assertThat(all).containsExactly(told);
        }
    }

    @Test
    void onlyAdviceThatWasGivenCanHaveHelped() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
            Kept kept = store.find(receipt).orElseThrow();
            FollowUp wrong = FollowUp.of(outcome, YearMonth.of(2026, 11)).withHelped(List.of(new Key("call-110")));
            assertThatThrownBy(() -> store.follow(kept, wrong)).isInstanceOf(IllegalArgumentException.class);
            assertThat(store.find(receipt).orElseThrow().followUp()).isEmpty();
        }
    }

    @Test
    void aClientCanHaveEverythingDeleted() throws Exception {
        Outcome other = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
            store.save(other);
            Kept kept = store.find(receipt).orElseThrow();
            store.follow(kept, FollowUp.of(outcome, YearMonth.of(2026, 11)));
            assertThat(store.withdraw(receipt)).isTrue();
            assertThat(store.withdraw(receipt)).isFalse();
            assertThat(store.outcomes()).containsExactly(other);
            assertThat(store.verify()).isEqualTo(new Verification(1, 0, 0, true));
        }
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(1, 0, 0, true));
            store.forEachFollowUp(told -> assertThat(told).isNull());
        }
    }

    @Test
    @OnlyInAFile
    void aReceiptIsOverAfter180Days() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
        }
        clock.move(Duration.ofDays(179));
        try (DeskStore store = open()) {
            assertThat(store.find(receipt)).isPresent();
        }
        clock.move(Duration.ofDays(1));
        try (DeskStore store = open()) {
            assertThat(store.find(receipt)).isEmpty();
            assertThat(store.outcomes()).containsExactly(outcome);
        }
        assertThat(receipts()).isEmpty();
    }

    @Test
    @OnlyInAFile
    void aReceiptThatNobodyAsksForGoesAsWell() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
        }
        clock.move(Duration.ofDays(215));
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
        assertThat(receipts()).isEmpty();
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(1, 0, 0, true));
        }
    }

    private List<ReceiptTable.Row> receipts() throws StoreRefused {
        List<ReceiptTable.Row> rows = new ArrayList<>();
        try (Database database =
                Database.open(home, KeyFile.read(home.resolve(KeyFile.NAME)).plainKey())) {
            database.read(handle -> {
                ReceiptTable.forEach(handle, rows::add);
                return true;
            });
        }
        return rows;
    }

    @Test
    void onlyFiveWrongNumbersCanBeTriedInAMinute() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
            for (int i = 0; i < 5; i++) {
                assertThat(store.find(Receipt.random(random))).isEmpty();
            }
            refused(Reason.TOO_MANY_TRIES, () -> store.find(receipt));
        }
        clock.move(Duration.ofSeconds(-3600));
        try (DeskStore store = open()) {
            refused(Reason.TOO_MANY_TRIES, () -> store.withdraw(receipt));
            assertThat(store.outcomes()).as("still open").hasSize(1);
        }
        clock.move(Duration.ofSeconds(3600 + 60));
        try (DeskStore store = open()) {
            assertThat(store.find(receipt)).isPresent();
        }
        assertThat(home.resolve(Receipts.TRIES)).doesNotExist();
    }

    @Test
    @OnlyInAFile
    void anAlteredOrDroppedFollowUpIsNoticed() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome, null, receipt, Organisations.NONE);
            store.follow(
                    store.find(receipt).orElseThrow(),
                    FollowUp.of(outcome, YearMonth.of(2026, 11)).with("accepted", "yes"));
        }
        byte[] good = Files.readAllBytes(home.resolve(Database.FILE));
        for (String sql : List.of(
                "UPDATE follow_ups SET accepted = 'no'",
                "DELETE FROM follow_ups",
                "DELETE FROM receipts",
                "UPDATE receipts SET drop_month = 999912",
                "INSERT INTO withdrawn VALUES (1, 'x')")) {
            Files.write(home.resolve(Database.FILE), good);
            alter(sql);
            try (DeskStore store = open()) {
                assertThat(store.foundOnOpening().whole()).as(sql).isFalse();
                assertThat(store.foundOnOpening().lost()).as(sql).isPositive();
            }
        }
    }

    private void alter(String sql) throws Exception {
        try (Database database =
                Database.open(home, KeyFile.read(home.resolve(KeyFile.NAME)).plainKey())) {
            database.write(handle -> handle.execute(sql));
            database.sync();
        }
    }
}
