package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.guide.Answer;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.h2.tools.ChangeFileEncryption;
import org.h2.tools.Recover;
import org.h2.tools.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody with the files learns: without the passphrase sizes, and with the key and H2's own tools no client. */
@Tag("long")
class WithoutPassphraseTest {

    private static final String COMPANY = "蓝鲸海豚装修公司";
    private static final String STORY = "邻居把我的电话贴在楼道里";
    private static final int MANY = 300;

    @TempDir
    Path folder;

    private final Random random = new Random(8);
    private final Anonymiser anonymiser = new Anonymiser(random);
    private final Receipt receipt = Receipt.random(random);

    /** The outcomes in the order in which they were saved. */
    private final List<Outcome> saved = new ArrayList<>();

    private Path home() {
        return folder.resolve("desk");
    }

    private static Session session() {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("who", new Answer.Organisation(COMPANY));
        answers.put("story", new Answer.OwnWords(STORY));
        return AllKinds.session(answers);
    }

    @BeforeEach
    void aDeskInUse() throws Exception {
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            for (int i = 0; i < MANY; i++) {
                Outcome outcome = anonymiser.anonymise(session());
                saved.add(outcome);
                store.save(outcome, null, i == 7 ? receipt : null, Organisations.named(session()));
            }
            store.keep(store.newSession(), session());
            store.backup(folder.resolve("desk.backup"));
            Files.copy(home().resolve(Database.FILE), folder.resolve("open.mv.db"));
        }
    }

    @Test
    void whoHasTheFilesAloneLearnsSizes() throws Exception {
        // a demonstration's key lies in desk.json; a real one's is wrapped there, as DeskTest has it
        List<String> words = List.of(
                "all-kinds",
                "outcome",
                "OUTCOMES",
                "unfinished",
                "guide",
                "police",
                "stop-payment",
                "screenshots",
                "published",
                "2026-",
                "202611",
                "flyway",
                "CREATE TABLE",
                COMPANY,
                STORY);
        CanarySearch search = new CanarySearch(words.toArray(String[]::new));
        for (String name : List.of(Database.FILE, TallyFile.NAME, ClosedFile.NAME)) {
            byte[] content = Files.readAllBytes(home().resolve(name));
            Path alone = Files.createDirectories(folder.resolve("alone"));
            Files.write(alone.resolve("content"), content);
            assertThat(search.in(alone)).as(name).isEmpty();
        }
        String seal = Files.readString(home().resolve(TallyFile.NAME), StandardCharsets.US_ASCII);
        assertThat(seal.substring(0, seal.indexOf('\0')))
                .matches("seal 3\n[A-Za-z0-9_-]+\n")
                .doesNotContain(" " + MANY);
        assertThat(Files.readString(home().resolve(KnownBackups.NAME))).doesNotContainPattern("\\b" + MANY + "\\b");
        byte[] database = Files.readAllBytes(home().resolve(Database.FILE));
        assertThat(smaller(Arrays.copyOfRange(database, 4096, database.length)))
                .as("what is encrypted can not be made smaller")
                .isGreaterThan(0.99);
        assertThatThrownBy(() -> connect("0".repeat(64) + " " + "0".repeat(64))).isInstanceOf(SQLException.class);
    }

    private static double smaller(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return (double) out.size() / content.length;
    }

    private Connection connect(String passwords) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:" + home().resolve("outcomes") + ";CIPHER=AES;IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                "desk",
                passwords);
    }

    private String passwords() throws StoreRefused {
        FileKey key = KeyFile.read(home().resolve(KeyFile.NAME)).plainKey();
        return new String(key.databaseFile()) + " " + new String(key.databaseUser());
    }

    /* As somebody could who has the key as well. */
    private Path decrypted(Path database, String name) throws Exception {
        Path plain = Files.createDirectory(folder.resolve(name));
        Files.copy(database, plain.resolve("outcomes.mv.db"));
        String file = passwords().split(" ")[0];
        ChangeFileEncryption.execute(plain.toString(), "outcomes", "AES", file.toCharArray(), null, true);
        return plain;
    }

    @Test
    void whoHasTheKeyAndTheToolsFindsNoClient() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        try (Connection connection = connect(passwords())) {
            Script.process(connection, tools.resolve("script.sql").toString(), "", "");
        }
        Path plain = decrypted(home().resolve(Database.FILE), "plain");
        ExpandedPages pages = ExpandedPages.of(Files.readAllBytes(plain.resolve("outcomes.mv.db")));
        assertThat(pages.compressed()).as("compressed pages").isPositive();
        Files.write(tools.resolve("pages"), pages.content());
        Recover.execute(plain.toString(), "outcomes");
        try (Stream<Path> made = Files.list(plain)) {
            assertThat(made).as("the database and what was recovered of it").hasSizeGreaterThan(1);
        }
        assertThat(new CanarySearch("all-kinds", "stop-payment").in(tools, plain))
                .as("the tools do read it")
                .isNotEmpty();
        assertThat(new CanarySearch(COMPANY, STORY, receipt.number()).in(tools, plain))
                .isEmpty();
    }

    /* In a file that was written anew only chance is left; while it is open the order of the latest can be told. */
    @Test
    void noOrderOfSavingIsLeft() throws Exception {
        byte[] compacted = database(decrypted(home().resolve(Database.FILE), "compacted"));
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        Archive.read(folder.resolve("desk.backup"), unpacked);
        byte[] backup = database(decrypted(unpacked.resolve(Database.FILE), "backup"));
        byte[] open = database(decrypted(folder.resolve("open.mv.db"), "open"));
        double chance = 4 / Math.sqrt(MANY - 1);
        assertThat(correlation(compacted)).as("rewritten on closing").isBetween(-chance, chance);
        assertThat(correlation(backup)).as("a backup").isBetween(-chance, chance);
        assertThat(correlation(open))
                .as("between two closings, as what-is-kept.md says")
                .isGreaterThan(chance);
    }

    private static byte[] database(Path plain) throws IOException {
        return ExpandedPages.of(Files.readAllBytes(plain.resolve("outcomes.mv.db")))
                .content();
    }

    /** Spearman's, between the order of saving and the places of the rows that stand last in a file. */
    private double correlation(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        OutcomeSealed sealed = new OutcomeSealed();
        int[] places = saved.stream()
                .mapToInt(outcome -> sealed.firstPlace(text, outcome))
                .toArray();
        assertThat(places).as("every row is found").doesNotContain(-1);
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        double squares = 0;
        for (int i = 0; i < places.length; i++) {
            double rank = Arrays.binarySearch(sorted, places[i]);
            squares += (rank - i) * (rank - i);
        }
        double n = places.length;
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    /** Finds rows by their seals. */
    private final class OutcomeSealed {
        private final Seals seals;

        OutcomeSealed() {
            try {
                seals = Seals.of(KeyFile.read(home().resolve(KeyFile.NAME)).plainKey());
            } catch (StoreRefused refused) {
                throw new AssertionError(refused);
            }
        }

        int firstPlace(String file, Outcome outcome) {
            return file.indexOf(seals.outcomes().seal(outcome).seal());
        }
    }
}
