package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.store.StoreRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Flipped bits, cut files and files of an earlier day, in every file of a home: none of them is silently wrong, and each says
 * what happened and which backup to take.
 *
 * <p>With {@code -Dadvisor.full=true} a thousand bits, five hundred cuts and two hundred older files.
 */
@Tag("long")
class DamageTest {

    private static final boolean FULL = Boolean.getBoolean("advisor.full");
    private static final int FLIPS = FULL ? 1000 : 80;
    private static final int CUTS = FULL ? 500 : 40;
    private static final int SWAPS = FULL ? 200 : 30;
    private static final int LEAST = 20;
    private static final int DAYS = 4;
    private static final int SESSIONS = DAYS;

    /** Damage is told with one of these. */
    private static final Set<Reason> TOLD =
            EnumSet.of(Reason.DAMAGED, Reason.NEWER, Reason.NOT_DEMONSTRATION, Reason.UNREADABLE, Reason.BAD_URL);

    @TempDir
    Path folder;

    private final Random random = new Random(77);
    private final Anonymiser anonymiser = new Anonymiser(random);

    /** The home on each of some days, file by file. */
    private final List<Map<String, byte[]>> days = new ArrayList<>();

    private Set<Outcome> truth = Set.of();
    private int harmless;
    private int told;
    private int noticed;
    private int refused;

    private Path home() {
        return folder.resolve("desk");
    }

    private Path backup() {
        return folder.resolve("desk.backup");
    }

    @BeforeEach
    void aDeskOfSomeDays() throws Exception {
        for (int day = 0; day < DAYS; day++) {
            try (DeskStore store = new Desk(home()).openDemonstration()) {
                for (int i = 0; i < 15; i++) {
                    store.save(anonymiser.anonymise(AllKinds.session(AllKinds.answers())));
                }
                store.keep(store.newSession(), AllKinds.session(AllKinds.answers()));
                store.backup(backup());
                truth = new HashSet<>(store.outcomes());
            }
            days.add(files());
        }
        assertThat(files().keySet())
                .containsExactlyInAnyOrder(
                        KeyFile.NAME, Database.FILE, TallyFile.NAME, ClosedFile.NAME, KnownBackups.NAME);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(home())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Map<String, byte[]> today() {
        return days.get(DAYS - 1);
    }

    /** A file as it was on a day; a copy. */
    private byte[] file(int day, String name) {
        return days.get(day).getOrDefault(name, new byte[0]).clone();
    }

    @Test
    void flippedBits(TestReporter reporter) throws Exception {
        Budget budget = Budget.of(15, LEAST);
        int i = 0;
        for (; i < FLIPS && !budget.isSpent(i); i++) {
            String name = any();
            byte[] bad = file(DAYS - 1, name);
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            look(name, bad, "a bit of byte " + at);
        }
        tell(reporter, i + " of " + FLIPS + " flipped bits");
    }

    @Test
    void cutFiles(TestReporter reporter) throws Exception {
        Budget budget = Budget.of(15, LEAST);
        int i = 0;
        for (; i < CUTS && !budget.isSpent(i); i++) {
            String name = any();
            byte[] good = file(DAYS - 1, name);
            look(name, Arrays.copyOf(good, random.nextInt(good.length)), "cut");
        }
        tell(reporter, i + " of " + CUTS + " cut files");
    }

    @Test
    void filesOfAnEarlierDay(TestReporter reporter) throws Exception {
        Budget budget = Budget.of(15, LEAST);
        int i = 0;
        for (; i < SWAPS && !budget.isSpent(i); i++) {
            String name = any();
            look(name, file(random.nextInt(DAYS - 1), name), "of an earlier day");
        }
        tell(reporter, i + " of " + SWAPS + " older files");
    }

    /* Said in what-is-kept.md: in such a folder everything agrees. */
    @Test
    void aWholeHomeOfAnEarlierDayCanNotBeNoticed() throws Exception {
        put(days.get(0));
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(truth)
                    .containsAll(store.outcomes())
                    .hasSizeGreaterThan(store.outcomes().size());
        }
    }

    @Test
    void aLostFileIsToldWithTheBackupToTake() throws Exception {
        for (String name : List.of(Database.FILE, TallyFile.NAME, KeyFile.NAME)) {
            Map<String, byte[]> rest = new TreeMap<>(today());
            rest.remove(name);
            put(rest);
            // how many records it has is told with the key alone, which went with its file
            assertThat(said())
                    .as(name)
                    .contains("restore " + backup(), name.equals(KeyFile.NAME) ? " of 20" : count(0));
        }
        Files.delete(backup());
        Map<String, byte[]> rest = new TreeMap<>(today());
        rest.remove(Database.FILE);
        put(rest);
        assertThat(said()).as("the newest that is left").contains("restore " + backup() + ".1", count(1));
    }

    private static String count(int daysBefore) {
        return "with " + (DAYS - daysBefore) * 15 + " records";
    }

    private String any() {
        List<String> names = List.copyOf(today().keySet());
        // the database is nearly all of a home
        return random.nextInt(3) == 0 ? names.get(random.nextInt(names.size())) : Database.FILE;
    }

    /* As new files, since H2 keeps its lock on one that it failed to open. */
    private void put(Map<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.list(home())) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(home().resolve(file.getKey()), file.getValue());
        }
    }

    private void look(String name, byte[] content, String what) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(today());
        files.put(name, content);
        put(files);
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            assertThat(truth).as("%s: %s", name, what).containsAll(store.outcomes());
            boolean all = store.outcomes().size() == truth.size()
                    && store.recount().agrees()
                    && store.foundOnOpening().damaged() == 0;
            boolean sessions = store.unfinished().size() == SESSIONS
                    && store.guide(store.unfinished().get(0).unfinished()).isPresent();
            if (store.foundOnOpening().lost() == 0 && all && !sessions) {
                noticed++;
                assertThat(store.mended().orElseThrow().en()).containsAnyOf("are damaged", "may be missing");
            } else if (store.foundOnOpening().lost() == 0) {
                assertThat(all).as("%s: %s is whole", name, what).isTrue();
                // all is there; that the file is not as it was closed is told
                told += store.mended().isPresent() ? 1 : 0;
                assertThat(store.mended().isPresent())
                        .as("%s: %s", name, what)
                        .isEqualTo(!name.equals(KnownBackups.NAME) && !name.equals(KeyFile.NAME));
                harmless++;
            } else {
                noticed++;
                named(name, store.foundOnOpening().sentence().en());
            }
        } catch (StoreRefused told) {
            refused++;
            assertThat(told.reason()).as("%s: %s", name, what).isIn(TOLD);
            if (told.reason() == Reason.DAMAGED) {
                named(name, told.remedy().en());
            }
        }
    }

    /* What knows of the backups is damaged itself now and then. */
    private void named(String damaged, String sentence) {
        if (!damaged.equals(KnownBackups.NAME)) {
            assertThat(sentence).contains("restore " + backup(), damaged.equals(KeyFile.NAME) ? " of 20" : count(0));
        }
    }

    private String said() {
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            return store.foundOnOpening().sentence().en();
        } catch (StoreRefused told) {
            return told.remedy().en();
        }
    }

    private void tell(TestReporter reporter, String what) {
        assertThat(noticed + refused).as("damage that is told").isPositive();
        reporter.publishEntry(
                what,
                refused + " refused, " + noticed + " opened and told, " + harmless + " without any loss, of which "
                        + told + " were told; 0 silently wrong");
    }
}
