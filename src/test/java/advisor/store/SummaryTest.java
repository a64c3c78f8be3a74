package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.disclosure.FrequencyTable;
import advisor.guide.Answer;
import advisor.guide.Setting;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Feedback;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.session.Session;
import advisor.store.StoreRefused.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    private static final YearMonth FIRST = YearMonth.of(2020, 1);
    private static final YearMonth LAST = YearMonth.of(2030, 12);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private final Random random = new Random(3);
    private final Anonymiser anonymiser = new Anonymiser(random);

    private DeskStore open(String name) throws StoreRefused {
        return new Desk(folder.resolve(name), clock).openDemonstration();
    }

    private Outcome outcome(LocalDate day, String place, String act) throws Exception {
        Map<String, Answer> answers = new LinkedHashMap<>(AllKinds.answers());
        answers.put("act", new Answer.Choice(act));
        answers.put("received", new Answer.Day(day.minusDays(3)));
        return anonymiser.anonymise(Session.replay(AllKinds.guide(), Setting.on(day, place), answers));
    }

    private Outcome outcome(int monthsBack) throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 23).minusMonths(monthsBack);
        return outcome(day, random.nextBoolean() ? "320104" : "110105", random.nextBoolean() ? "sold" : "published");
    }

    private static Map<String, String> cells(DeskStore store) throws StoreRefused {
        Map<String, String> cells = new TreeMap<>();
        Summary summary = store.summary(FIRST, LAST);
        for (Slice slice : summary.slices()) {
            for (String subject : summary.subjects()) {
                cells.put(
                        slice + " " + subject,
                        summary.counts(new Subject(subject), slice::equals).toString());
            }
        }
        return cells;
    }

    @Test
    void everySubjectOfAnOutcomeIsCounted() throws Exception {
        Outcome one = outcome(LocalDate.of(2026, 11, 23), "320104", "sold")
                .withFeedback(Feedback.HELPED)
                .withDone(List.of(new Key("stop-payment")))
                .withRatings(Map.of(new Key("stop-payment"), Feedback.DID_NOT_HELP));
        try (DeskStore store = open("desk")) {
            store.saveAll(List.of(one, outcome(LocalDate.of(2026, 8, 2), "110105", "published")));
            Summary all = store.summary(FIRST, LAST);
            assertThat(all.sessions()).isEqualTo(2);
            FrequencyTable quarters = all.table(Criterion.QUARTER, Subject.answer(new Key("act")), slice -> true);
            assertThat(quarters.rows()).containsExactly("2026Q3", "2026Q4");
            assertThat(quarters.columns()).containsExactly("published", "sold");
            assertThat(quarters.count(1, 1)).isEqualTo(1);
            assertThat(quarters.count(1, 0)).isZero();
            assertThat(all.counts(Subject.TICKED, slice -> true)).containsExactly(Map.entry("stop-payment", 1L));
            assertThat(all.counts(Subject.RATING, slice -> true)).containsExactly(Map.entry("stop-payment+not", 1L));
            assertThat(all.counts(Subject.FEEDBACK, slice -> slice.city().code().equals("110000")))
                    .containsExactly(Map.entry(Subject.UNSAID, 1L));
            assertThat(all.table(Criterion.CITY, Criterion.VERSION, slice -> true)
                            .columns())
                    .containsExactly("all-kinds/1.0.0");
            assertThat(store.summary(YearMonth.of(2026, 9), LAST).sessions()).isEqualTo(1);
        }
    }

    @Test
    @Tag("long")
    void whateverHappensTheSummaryIsWhatTheRecordsComeTo() throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        GroupKey.make(folder.resolve("group.key"));
        try (GroupKey group = GroupKey.read(folder.resolve("group.key"));
                DeskStore store = open("desk");
                DeskStore other = open("other")) {
            for (int step = 0; step < 30; step++) {
                DeskStore one = random.nextInt(3) == 0 ? other : store;
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        Receipt receipt = Receipt.random(random);
                        one.save(outcome(0), null, receipt, Organisations.NONE);
                        receipts.add(receipt);
                    }
                    case 2 -> one.saveAll(List.of(outcome(1), outcome(2), outcome(14)));
                    case 3 -> {
                        Path file = folder.resolve("exchange" + step);
                        one.group().export(file, group);
                        Acquainted.take(one == store ? other : store, file, group);
                    }
                    default -> {
                        clock.move(Duration.ofMinutes(2));
                        for (Receipt receipt : receipts.subList(0, Math.min(1, receipts.size()))) {
                            Kept kept = store.find(receipt).orElse(null);
                            if (kept != null) {
                                FollowUp told = FollowUp.of(kept.outcome(), YearMonth.of(2026, 11))
                                        .with("caseOpened", random.nextBoolean() ? "yes" : "no");
                                store.follow(kept, told);
                            }
                            if (kept != null && random.nextBoolean()) {
                                store.withdraw(receipt);
                            }
                        }
                        java.util.Collections.shuffle(receipts, random);
                    }
                }
                assertThat(store.recount().agrees()).as("step " + step).isTrue();
                assertThat(other.recount().agrees()).as("step " + step).isTrue();
            }
            assertThat(store.verify().whole()).isTrue();
            assertThat(store.summary(FIRST, LAST).sessions())
                    .isEqualTo(store.outcomes().size());
            Map<String, String> before = cells(store);
            store.sumUp();
            assertThat(cells(store)).isEqualTo(before).isNotEmpty();
            store.backup(folder.resolve("backup"));
        }
        try (DeskStore store = open("desk")) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.recount().agrees()).isTrue();
        }
    }

    @Test
    @OnlyInAFile
    void aDeskWithoutASummaryGetsOneWhenItIsOpened() throws Exception {
        Map<String, String> before;
        try (DeskStore store = open("desk")) {
            store.saveAll(List.of(outcome(0), outcome(1), outcome(1)));
            before = cells(store);
        }
        Path home = folder.resolve("desk");
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        ClosedFile closed = ClosedFile.look(home, key);
        try (Database database = Database.open(home, key)) {
            Shelves shelves = Shelves.of(home, database, closed, key, clock, new java.security.SecureRandom());
            shelves.open();
            shelves.ledger().change(handle -> {
                Tallies[] gone = {Tallies.NOTHING};
                SummaryTable.forEach(handle, row -> gone[0] = gone[0].without(row.seal()));
                return new Ledger.Change(gone[0], work -> work.execute("DELETE FROM summary"));
            });
            assertThat(shelves.summary().recount(0, () -> {}).agrees()).isFalse();
            assertThat(shelves.summary().recount(0, () -> {}).sentence().en()).contains("outcomes recount");
        }
        try (DeskStore store = open("desk")) {
            assertThat(cells(store)).isEqualTo(before);
            assertThat(store.recount().agrees()).isTrue();
        }
    }

    @Test
    void itGrowsWithDistinctCellsAndNotWithOutcomes() throws Exception {
        try (DeskStore store = open("desk")) {
            store.saveAll(List.of(outcome(0), outcome(0), outcome(0), outcome(0), outcome(0), outcome(0)));
            long cells = store.recount().cells();
            for (int i = 0; i < 20; i++) {
                store.save(outcome(0));
            }
            assertThat(store.recount().cells()).isLessThanOrEqualTo(cells + 4);
            assertThat(store.holdings().summary()).isEqualTo(2);
        }
    }

    @Test
    void outcomesOlderThanTheLimitFoldIntoTheSummaryAndGo() throws Exception {
        Map<String, String> before;
        GroupKey.make(folder.resolve("group.key"));
        try (GroupKey group = GroupKey.read(folder.resolve("group.key"));
                DeskStore store = open("desk")) {
            store.saveAll(List.of(outcome(0), outcome(11), outcome(12), outcome(13), outcome(30)));
            before = cells(store);
            store.group().export(folder.resolve("exchange"), group);
            assertThat(store.keeping().months()).isEqualTo(Keeping.FOREVER);
            assertThat(store.keepFor(12)).isEqualTo(2);
            assertThat(store.outcomes()).hasSize(3);
            assertThat(cells(store)).isEqualTo(before);
            assertThat(store.recount()).satisfies(recount -> {
                assertThat(recount.agrees()).isTrue();
                assertThat(recount.folded()).isEqualTo(2);
            });
            assertThat(store.verify().whole()).isTrue();
            assertThat(Acquainted.take(store, folder.resolve("exchange"), group))
                    .isEqualTo(new Imported(0, 0, 2));
            assertThat(cells(store)).isEqualTo(before);
            refused(Reason.FOLDED, () -> store.save(outcome(13)));
            store.save(outcome(12));
            store.sumUp();
            assertThat(store.recount().folded()).isEqualTo(2);
        }
        clock.move(Duration.ofDays(62));
        try (DeskStore store = open("desk")) {
            assertThat(store.outcomes()).as("folded on opening").hasSize(1);
            assertThat(store.keeping().foldedBefore()).contains(YearMonth.of(2026, 1));
            assertThat(store.summary(FIRST, LAST).sessions()).isEqualTo(6);
            assertThat(store.recount().agrees()).isTrue();
        }
    }

    @Test
    void nothingThatWasToldOfAFoldedOutcomeStaysBehindAlone() throws Exception {
        GroupKey.make(folder.resolve("group.key"));
        Outcome old = outcome(13);
        Receipt receipt = Receipt.random(random);
        try (GroupKey group = GroupKey.read(folder.resolve("group.key"))) {
            try (DeskStore store = open("other")) {
                store.save(old, null, receipt, Organisations.NONE);
                Kept kept = store.find(receipt).orElseThrow();
                store.follow(kept, FollowUp.of(old, old.month()).with("accepted", "yes"));
                store.group().export(folder.resolve("exchange"), group);
                store.keepFor(12);
                assertThat(store.holdings().followUps())
                        .as("goes with its outcome")
                        .isZero();
                store.follow(kept, FollowUp.of(old, old.month()).with("accepted", "no"));
                assertThat(store.holdings().followUps()).as("told too late").isZero();
                assertThat(store.verify().whole()).isTrue();
            }
            try (DeskStore store = open("desk")) {
                store.save(outcome(13));
                store.keepFor(12);
                assertThat(Acquainted.take(store, folder.resolve("exchange"), group))
                        .isEqualTo(new Imported(0, 0, 1));
                assertThat(store.holdings().followUps())
                        .as("its outcome was refused")
                        .isZero();
                assertThat(store.verify().whole()).isTrue();
                assertThat(store.recount().agrees()).isTrue();
            }
        }
    }

    @Test
    void aClockFarAheadFoldsNothingByItself() throws Exception {
        try (DeskStore store = open("desk")) {
            store.saveAll(List.of(outcome(0), outcome(1)));
            store.keepFor(12);
        }
        clock.move(Duration.ofDays(5000));
        try (DeskStore store = open("desk")) {
            assertThat(store.outcomes()).hasSize(2);
        }
    }

    @Test
    void aLimitThatCanNotBeSetChangesNothing() throws Exception {
        try (DeskStore store = open("desk")) {
            assertThatThrownBy(() -> store.keepFor(11)).isInstanceOf(IllegalArgumentException.class);
            assertThat(store.keepFor(240)).isZero();
            assertThat(store.keepFor(Keeping.FOREVER)).isZero();
            assertThat(store.keeping().sentence().en()).isEqualTo("Records are kept without a limit.");
        }
    }

    @Test
    @OnlyInAFile
    void aSummaryThatWasAlteredIsNoticed() throws Exception {
        Path home = folder.resolve("desk");
        try (DeskStore store = open("desk")) {
            store.saveAll(List.of(outcome(0), outcome(1)));
        }
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        try (Database database = Database.open(home, key)) {
            database.write(handle -> handle.execute("UPDATE summary SET cells = REPLACE(cells, 'all=', 'all=1')"));
            database.sync();
        }
        try (DeskStore store = open("desk")) {
            assertThat(store.foundOnOpening().whole()).isFalse();
            assertThat(store.recount().agrees()).isFalse();
        }
    }
}
