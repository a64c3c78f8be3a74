package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.session.Session;
import advisor.store.StoreRefused.Reason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a store can show that several workbenches have open at once, on a real PostgreSQL. */
@Tag("long")
class SharedStoreTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final int WORKBENCHES = 16;

    @TempDir
    Path folder;

    private final Random random = new Random(91);
    private final Anonymiser anonymiser = new Anonymiser(random);
    private ServerAddress server;

    @BeforeEach
    void aServer() throws Exception {
        server = PostgresServer.fresh();
    }

    private Desk desk(String home) {
        return new Desk(folder.resolve(home), server);
    }

    private DeskStore make() throws StoreRefused {
        return desk("a").create("one".toCharArray());
    }

    private DeskStore open(String home) throws StoreRefused {
        return desk(home).open("one".toCharArray());
    }

    private synchronized Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    private void execute(String sql) throws StoreRefused {
        PostgresServer.execute(folder.resolve("a"), sql);
    }

    @Test
    void everyWorkbenchSeesWhatTheOthersSave() throws Exception {
        Outcome one = outcome();
        Outcome two = outcome();
        try (DeskStore here = make();
                DeskStore there = open("b")) {
            here.save(one);
            assertThat(there.outcomes()).containsExactly(one);
            there.save(two);
            there.save(one);
            assertThat(here.outcomes()).containsExactlyInAnyOrder(one, two);
            assertThat(here.verify()).isEqualTo(new Verification(2, 0, 0, true));
        }
        refused(Reason.WRONG_PASSPHRASE, () -> desk("c").open("two".toCharArray()));
        refused(Reason.DESK_THERE, () -> desk("c").create("two".toCharArray()));
        refused(Reason.SHARED, () -> desk("b").restore(folder.resolve("none"), new char[0]));
    }

    @Test
    void manyWorkbenchesWriteAtOnceAndNothingIsLost() throws Exception {
        make().close();
        int each = Boolean.getBoolean("advisor.full") ? 200 : 12;
        ExecutorService threads = Executors.newFixedThreadPool(WORKBENCHES);
        List<Callable<List<Outcome>>> workbenches = new ArrayList<>();
        for (int number = 0; number < WORKBENCHES; number++) {
            String home = "home" + number;
            workbenches.add(() -> saveSome(home, each));
        }
        Set<Outcome> saved = new HashSet<>();
        try {
            for (Future<List<Outcome>> done : threads.invokeAll(workbenches)) {
                saved.addAll(done.get());
            }
        } finally {
            threads.shutdownNow();
        }
        try (DeskStore store = open("a")) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(saved.size(), 0, 0, true));
            assertThat(new HashSet<>(store.outcomes())).isEqualTo(saved).hasSize(WORKBENCHES * each);
            assertThat(store.clientsNaming(Organisations.of("秦淮糖果"), NOW)).isEqualTo(WORKBENCHES * each);
            assertThat(store.holdings().receipts()).isEqualTo(WORKBENCHES);
        }
    }

    private List<Outcome> saveSome(String home, int each) throws StoreRefused {
        List<Outcome> saved = new ArrayList<>();
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("who", new Answer.Organisation("秦淮糖果"));
        Session session = AllKinds.session(answers);
        Receipt receipt;
        synchronized (this) {
            receipt = Receipt.random(random);
        }
        try (DeskStore store = open(home)) {
            for (int i = 0; i < each; i++) {
                Outcome outcome = outcome();
                store.save(outcome, null, i == 0 ? receipt : null, Organisations.named(session));
                saved.add(outcome);
            }
            assertThat(store.verify().whole()).isTrue();
        }
        return saved;
    }

    @Test
    void aSessionIsOfferedWhereItWasBegunAlone() throws Exception {
        Session session = AllKinds.session(AllKinds.answers());
        try (DeskStore here = make();
                DeskStore there = open("b")) {
            long id = here.newSession();
            here.keep(id, session);
            there.keep(there.newSession(), session);
            assertThat(here.unfinished()).hasSize(1);
            assertThat(here.unfinished().get(0).unfinished().id()).isEqualTo(id);
            here.save(outcome(), id);
            assertThat(here.unfinished()).isEmpty();
            assertThat(there.guide(there.unfinished().get(0).unfinished())).isPresent();
        }
        try (DeskStore there = open("b")) {
            assertThat(there.unfinished()).hasSize(1);
        }
    }

    @Test
    void theServerReadsNothing() throws Exception {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("who", new Answer.Organisation("秦淮糖果"));
        Session session = AllKinds.session(answers);
        Receipt receipt = Receipt.random(random);
        try (DeskStore store = make()) {
            store.keep(store.newSession(), session);
            store.save(anonymiser.anonymise(session), null, receipt, Organisations.named(session));
            store.follow(store.find(receipt).orElseThrow(), followUp(store, receipt));
        }
        String all = everything();
        assertThat(all).contains("argon2id").hasSizeGreaterThan(3000);
        for (String word : List.of(
                "all-kinds",
                "1.0.0",
                "moneyLost",
                "sold",
                "320100",
                "202611",
                "police",
                "stop-payment",
                "秦淮",
                session.guide().hash(),
                receipt.number())) {
            assertThat(all).as(word).doesNotContain(word);
        }
    }

    private FollowUp followUp(DeskStore store, Receipt receipt) throws StoreRefused {
        Outcome kept = store.find(receipt).orElseThrow().outcome();
        return new FollowUp(
                kept.id(),
                NOW,
                FollowUp.YesNo.YES,
                FollowUp.YesNo.NO,
                FollowUp.YesNo.UNKNOWN,
                FollowUp.Returned.UNKNOWN,
                new java.util.TreeSet<>(java.util.Set.of(new Key("stop-payment"))));
    }

    /** Every column of every table but the list of migrations. */
    private String everything() throws Exception {
        StringBuilder all = new StringBuilder();
        String schema = PostgresServer.schema(folder.resolve("a"));
        try (Connection connection =
                PostgresServer.running().getPostgresDatabase().getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            tables.remove("flyway_schema_history");
            for (String table : tables) {
                try (ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT t::text FROM " + schema + "." + table + " t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    @Test
    void whatTheServerAltersDropsOrExchangesIsNoticed() throws Exception {
        try (DeskStore store = make()) {
            store.saveAll(List.of(outcome(), outcome(), outcome(), outcome()));
        }
        execute("UPDATE outcomes SET veil = 'A' || SUBSTR(veil, 2, 40) || 'AAAA' || SUBSTR(veil, 46)"
                + " WHERE id = (SELECT MIN(id) FROM outcomes)");
        try (DeskStore store = open("a")) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(3, 1, 0, false));
            refused(Reason.DAMAGED, () -> store.backup(folder.resolve("backup")));
        }
        execute("DELETE FROM outcomes WHERE id = (SELECT MIN(id) FROM outcomes)");
        execute("UPDATE outcomes SET veil = (SELECT veil FROM outcomes WHERE id = (SELECT MAX(id) FROM outcomes))");
        try (DeskStore store = open("b")) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(1, 2, 1, false));
            store.save(outcome());
            assertThat(store.verify()).isEqualTo(new Verification(2, 2, 1, false));
        }
    }

    @Test
    void aServerThatWasSetBackIsNoticedByWhoSawMore() throws Exception {
        try (DeskStore store = make();
                DeskStore other = open("b")) {
            store.save(outcome());
            assertThat(other.verify().whole()).isTrue();
            execute(
                    "CREATE TABLE old_tallies AS SELECT * FROM tallies; CREATE TABLE old_outcomes AS SELECT * FROM outcomes;"
                            + " CREATE TABLE old_summary AS SELECT * FROM summary");
            store.save(outcome());
        }
        execute("DELETE FROM tallies; INSERT INTO tallies SELECT * FROM old_tallies; DELETE FROM outcomes;"
                + " INSERT INTO outcomes SELECT * FROM old_outcomes; DELETE FROM summary;"
                + " INSERT INTO summary SELECT * FROM old_summary");
        try (DeskStore store = open("a")) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(1, 0, 0, false));
        }
        try (DeskStore newcomer = open("c")) {
            assertThat(newcomer.foundOnOpening().whole()).isTrue();
        }
        execute("DELETE FROM tallies WHERE stripe = 7");
        try (DeskStore newcomer = open("c")) {
            assertThat(newcomer.foundOnOpening().whole()).isFalse();
            newcomer.save(outcome());
            assertThat(newcomer.outcomes()).hasSize(2);
        }
    }

    @Test
    void aConnectionThatBreaksIsMadeAnew() throws Exception {
        try (DeskStore store = make()) {
            for (int i = 0; i < 3; i++) {
                cut();
                store.save(outcome());
                cut();
                assertThat(store.outcomes()).hasSize(i + 1);
            }
            assertThat(store.verify().whole()).isTrue();
        }
    }

    private static void cut() throws Exception {
        try (Connection connection =
                PostgresServer.running().getPostgresDatabase().getConnection()) {
            connection
                    .createStatement()
                    .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'desk'");
        }
    }

    @Test
    void aServerThatIsGoneIsToldAndTheDeskStaysOpen() throws Exception {
        Path home = folder.resolve("gone");
        Outcome outcome = outcome();
        ServerAddress address;
        try (EmbeddedPostgres own = EmbeddedPostgres.builder().start()) {
            address = ServerAddress.of(PostgresServer.url(own.getPort(), "public"), null);
            Desk desk = new Desk(home, address);
            try (DeskStore store = desk.create("one".toCharArray())) {
                own.close();
                refused(Reason.SERVER_GONE, () -> store.save(outcome));
                refused(Reason.SERVER_GONE, store::outcomes);
                refused(Reason.SERVER_GONE, store::verify);
                assertThat(desk.isPassphrase("one".toCharArray())).isTrue();
            }
        }
        refused(Reason.SERVER_GONE, () -> new Desk(home).open("one".toCharArray()));
    }

    @Test
    void whatTheServerRefusesIsToldInSentences() throws Exception {
        make().close();
        ServerAddress nobody = ServerAddress.of(server.url().replace("user=postgres", "user=nobody"), null);
        refused(Reason.SERVER_REFUSES, () -> new Desk(folder.resolve("x"), nobody).open("one".toCharArray()));
        ServerAddress none = ServerAddress.of(server.url().replace("/postgres?", "/none?"), null);
        refused(Reason.SERVER_REFUSES, () -> new Desk(folder.resolve("x"), none).kind());
        ServerAddress secure = ServerAddress.of(server.url() + "&sslmode=verify-full", null);
        assertThat(refused(Reason.SERVER_REFUSES, () -> new Desk(folder.resolve("x"), secure).kind())
                        .getMessage())
                .contains("certificate");
        execute("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " VALUES (999, '999', 'to come', 'SQL', 'V999__to_come.sql', 'desk', 1, TRUE)");
        refused(Reason.NEWER, () -> open("a"));
    }

    @Test
    void anotherDesksRecordsAtTheSameAddressAreNotTakenForTheSame() throws Exception {
        make().close();
        execute("DELETE FROM desk_keys; DELETE FROM tallies");
        desk("b").create("one".toCharArray()).close();
        refused(Reason.OTHER_DESK, () -> open("a"));
    }

    @Test
    void aDatabaseOfSomethingElseIsLeftAlone() throws Exception {
        PostgresServer.share(folder.resolve("a"));
        execute("CREATE TABLE theirs (id BIGINT PRIMARY KEY)");
        refused(Reason.SERVER_REFUSES, () -> new Desk(folder.resolve("a")).create("one".toCharArray()));
    }

    @Test
    void everythingMovesThereAndBack() throws Exception {
        Path home = folder.resolve("desk");
        Receipt receipt = Receipt.random(random);
        Session session = AllKinds.session(AllKinds.answers());
        List<Outcome> outcomes = List.of(outcome(), outcome());
        try (DeskStore store = new Desk(home).create("one".toCharArray())) {
            store.saveAll(outcomes);
            store.save(outcomes.get(0), null, receipt, Organisations.NONE);
            store.follow(store.find(receipt).orElseThrow(), followUp(store, receipt));
            store.keep(store.newSession(), session);
            store.rare(outcomes.get(0));
        }
        assertThat(home.resolve(RarityFile.NAME)).exists();
        refused(Reason.WRONG_PASSPHRASE, () -> new Desk(home).moveTo(server, "two".toCharArray()));
        assertThat(new Desk(home).moveTo(server, "one".toCharArray())).isEqualTo(2);
        assertThat(new Desk(home).server()).isPresent();
        assertThat(home.resolve(Database.FILE)).doesNotExist();
        assertThat(home.resolve("before-move-1").resolve(Database.FILE)).exists();
        assertThat(home.resolve(RarityFile.NAME)).doesNotExist();
        Outcome more = outcome();
        holds(new Desk(home), outcomes, receipt);
        try (DeskStore store = new Desk(home).open("one".toCharArray())) {
            store.save(more);
        }
        refused(Reason.SHARED, () -> new Desk(home).moveTo(server, "one".toCharArray()));
        assertThat(new Desk(home).moveHome("one".toCharArray())).isEqualTo(3);
        assertThat(new Desk(home).server()).isEmpty();
        holds(new Desk(home), List.of(outcomes.get(0), outcomes.get(1), more), receipt);
        refused(Reason.SHARED, () -> new Desk(home).moveHome("one".toCharArray()));
        Path other = folder.resolve("other");
        new Desk(other).create("one".toCharArray()).close();
        refused(Reason.DESK_THERE, () -> new Desk(other).moveTo(server, "one".toCharArray()));
        new Desk(other).open("one".toCharArray()).close();
    }

    private static void holds(Desk desk, List<Outcome> outcomes, Receipt receipt) throws StoreRefused {
        try (DeskStore store = desk.open("one".toCharArray())) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.outcomes()).containsExactlyInAnyOrderElementsOf(outcomes);
            Kept kept = store.find(receipt).orElseThrow();
            assertThat(kept.followUp()).isPresent();
            assertThat(store.unfinished()).hasSize(1);
            assertThat(store.guide(store.unfinished().get(0).unfinished())).isPresent();
        }
    }

    @Test
    void aBackupOfASharedStoreRestoresIntoAHome() throws Exception {
        Outcome one = outcome();
        Path file = folder.resolve("shared.backup");
        try (DeskStore store = make()) {
            store.save(one);
            assertThat(store.backup(file)).isEqualTo(1);
        }
        try (DeskStore store = new Desk(folder.resolve("restored"))
                .restore(file, "one".toCharArray())
                .store()) {
            assertThat(store.outcomes()).containsExactly(one);
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
        assertThat(Files.exists(folder.resolve("restored").resolve(ServerFile.NAME)))
                .isFalse();
    }
}
