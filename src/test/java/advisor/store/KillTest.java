package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.WorkingDays;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.outcome.Unfinished;
import advisor.session.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What kill -9 leaves: everything that was acknowledged, in a desk that opens and says what was mended.
 *
 * <p>Forty desks are cut off; with {@code -Dadvisor.full=true} a thousand while saving and a hundred during each of the
 * other deeds. A child works at several desks at once, so that one kill cuts off each of them wherever it was. On a slow disk
 * fewer are, and the report says how many.
 */
@Tag("long")
class KillTest {

    private static final boolean FULL = Boolean.getBoolean("advisor.full");
    private static final int IMPORTED = 2500;
    private static final int OLD = 300;

    private enum Deed {
        SAVE(1000, 15, 400),
        BACKUP(100, 5, 1500),
        COMPACTION(100, 5, 1500),
        REWRAP(100, 5, 2500),
        MIGRATION(100, 5, 900),
        IMPORT(100, 5, 2500);

        private final int all;
        private final int few;
        private final int longest;

        Deed(int all, int few, int longest) {
            this.all = all;
            this.few = few;
            this.longest = longest;
        }

        int kills() {
            return FULL ? all : few;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @TempDir
    Path folder;

    private final Random random = new Random(31);

    /** The desks by their names, and the outcomes that were said to be saved in each. */
    private final Map<String, List<Long>> saved = new TreeMap<>();

    /** What each said last of a deed. */
    private final Map<String, Long> said = new HashMap<>();

    private int mended;

    @ParameterizedTest
    @EnumSource(Deed.class)
    void nothingThatWasAcknowledgedIsLost(Deed deed, TestReporter reporter) throws Exception {
        int desks = FULL && deed != Deed.REWRAP ? 25 : 5;
        prepare(deed, desks);
        Budget budget = Budget.of(40, desks);
        int kills = 0;
        for (; kills < deed.kills() && !budget.isSpent(kills); kills += desks) {
            if (deed == Deed.MIGRATION || deed == Deed.IMPORT) {
                begin(deed, desks, kills);
            }
            cutOff(deed);
            for (String name : List.copyOf(saved.keySet())) {
                look(deed, name);
            }
        }
        if (deed == Deed.BACKUP) {
            for (String name : saved.keySet()) {
                restored(name);
            }
        }
        int acknowledged = saved.values().stream().mapToInt(List::size).sum();
        assertThat(mended).as("openings that say what was mended").isPositive();
        reporter.publishEntry(
                deed.word(),
                kills + " of " + deed.kills() + " desks cut off, " + acknowledged + " outcomes acknowledged, 0 lost, "
                        + mended + " openings said what was mended");
    }

    private void prepare(Deed deed, int desks) throws Exception {
        switch (deed) {
            case REWRAP -> {
                for (int i = 0; i < desks; i++) {
                    new Desk(folder.resolve("d" + i + ".0"))
                            .create("p0".toCharArray())
                            .close();
                    saved.put("d" + i + ".0", new ArrayList<>());
                }
            }
            case MIGRATION -> {
                fill(folder.resolve("template"), OLD);
                OldDesk.backToFirst(folder.resolve("template"));
            }
            case IMPORT -> {
                fill(folder.resolve("other"), IMPORTED);
                GroupKey.make(folder.resolve("group.key"));
                try (DeskStore store = new Desk(folder.resolve("other")).openDemonstration();
                        GroupKey group = GroupKey.read(folder.resolve("group.key"))) {
                    store.group().export(folder.resolve("other.exchange"), group);
                }
            }
            default -> IntStream.range(0, desks).forEach(i -> saved.put("d" + i, new ArrayList<>()));
        }
    }

    /* A migration happens once to a desk, and so does the first import of a file. */
    private void begin(Deed deed, int desks, int kills) throws Exception {
        saved.clear();
        said.clear();
        for (int i = 0; i < desks; i++) {
            String name = "d" + (kills + i);
            saved.put(name, new ArrayList<>());
            if (deed == Deed.MIGRATION) {
                copy(folder.resolve("template"), folder.resolve(name));
            }
        }
    }

    private static void fill(Path home, int outcomes) throws StoreRefused {
        Anonymiser anonymiser = new Anonymiser(new Random(3));
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveAll(Stream.generate(() -> anonymiser.anonymise(AllKinds.session(AllKinds.answers())))
                    .limit(outcomes)
                    .toList());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void cutOff(Deed deed) throws Exception {
        Process child = start(deed.word(), List.copyOf(saved.keySet()));
        try (BufferedReader lines = child.inputReader()) {
            List<String> silent = new ArrayList<>(saved.keySet());
            while (!silent.isEmpty()) {
                silent.remove(hear(lines.readLine()));
            }
            Thread.sleep(random.nextInt(deed.longest));
            kill(child);
            String line;
            while ((line = lines.readLine()) != null) {
                hear(line);
            }
        }
        child.waitFor();
    }

    /** Takes a line of the child down and gives the desk it is about. */
    private String hear(String line) {
        assertThat(line).as("what the child said").isNotNull().doesNotContain("refused");
        String[] words = line.split(" ", -1);
        if (words[1].equals("saved")) {
            saved.computeIfAbsent(words[0], none -> new ArrayList<>()).add(Long.parseLong(words[2]));
        } else {
            said.put(words[0] + " " + words[1], Long.parseLong(words[2]));
        }
        return words[0];
    }

    private void look(Deed deed, String name) throws Exception {
        Path home = folder.resolve(name);
        List<Long> acknowledged = saved.getOrDefault(name, List.of());
        try (DeskStore store = deed == Deed.REWRAP ? openRewrapped(name) : new Desk(home).openDemonstration()) {
            assertThat(store.foundOnOpening().whole())
                    .as(
                            "%s %s: %s",
                            deed, name, store.foundOnOpening().sentence().en())
                    .isTrue();
            assertThat(store.recount().agrees()).as("%s %s", deed, name).isTrue();
            assertThat(store.outcomes()).extracting(Outcome::id).containsAll(acknowledged);
            mended += store.mended().isPresent() ? 1 : 0;
            store.mended().ifPresent(text -> assertThat(text.en()).containsPattern("(records are|record is) sound"));
            if (deed == Deed.MIGRATION) {
                assertThat(store.foundOnOpening().outcomes()).isEqualTo(OLD);
            }
            if (deed == Deed.IMPORT) {
                try (GroupKey group = GroupKey.read(folder.resolve("group.key"))) {
                    Acquainted.take(store, folder.resolve("other.exchange"), group);
                }
                assertThat(store.verify().outcomes()).isEqualTo(IMPORTED + acknowledged.size());
            }
        }
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .as("nothing half written stays")
                    .noneMatch(file -> file.endsWith(".new") || file.equals(Backup.WORKSHOP));
        }
        if (deed == Deed.REWRAP) {
            rename(name, said.getOrDefault(name + " last", 0L));
        }
    }

    /* With the passphrase that was said to be the desk's last, or with the next when it was being changed to that. */
    private DeskStore openRewrapped(String name) throws Exception {
        long before = Long.parseLong(name.substring(name.indexOf('.') + 1));
        long last = said.getOrDefault(name + " changed", before);
        Desk desk = new Desk(folder.resolve(name));
        if (!desk.isPassphrase(("p" + last).toCharArray())) {
            assertThat(said.get(name + " changing")).isEqualTo(last + 1);
            last++;
        }
        said.put(name + " last", last);
        return desk.open(("p" + last).toCharArray());
    }

    /* The child learns from the name of a desk which passphrase it has. */
    private void rename(String name, long passphrase) throws IOException {
        String next = name.substring(0, name.indexOf('.') + 1) + passphrase;
        if (!next.equals(name)) {
            Files.move(folder.resolve(name), folder.resolve(next));
            saved.put(next, new ArrayList<>(saved.getOrDefault(name, List.of())));
            saved.remove(name);
        }
    }

    private void restored(String name) throws Exception {
        List<Path> backups = DeskStore.backups(folder.resolve(name + ".backup"));
        if (said.containsKey(name + " backed")) {
            assertThat(backups).as("a backup that was said to be made").isNotEmpty();
            assertThat(new KnownBackups(folder.resolve(name), null).newest()).isPresent();
        }
        for (Path backup : backups) {
            Path home = folder.resolve("restored-" + backup.getFileName());
            try (DeskStore store = new Desk(home).restore(backup, new char[0]).store()) {
                assertThat(store.foundOnOpening().whole()).isTrue();
                assertThat(store.outcomes()).isNotEmpty();
            }
        }
    }

    @Test
    void aSessionInProgressIsThereWithItsTime() throws Exception {
        Instant start = Instant.now();
        Process child = start("keep", List.of("desk"));
        Path home = folder.resolve("desk");
        long session;
        try (BufferedReader lines = child.inputReader()) {
            hear(lines.readLine());
            session = said.getOrDefault("desk kept", 0L);
            DeskTest.refused(StoreRefused.Reason.IN_USE, () -> new Desk(home).openDemonstration());
            kill(child);
        }
        child.waitFor();
        try (DeskStore store = new Desk(home).openDemonstration()) {
            KeptSession kept = store.unfinished().get(0);
            assertThat(kept.unfinished().id()).isEqualTo(session);
            assertThat(Duration.between(start, kept.keptAt()).abs()).isLessThan(Duration.ofMinutes(2));
            Unfinished.Resumed resumed =
                    kept.unfinished().resume(store.guide(kept.unfinished()).orElseThrow(), WorkingDays.WEEKENDS);
            assertThat(((Step.Ask) resumed.session().step()).question().key()).isEqualTo("amount");
            assertThat(resumed.session().answerTo("act"))
                    .isEqualTo(AllKinds.answers().get("act"));
        }
    }

    /* Process.destroyForcibly would also close the pipe, with what the child said last. */
    private static void kill(Process child) {
        child.toHandle().destroyForcibly();
    }

    private Process start(String what, List<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledChild.class.getName(),
                folder.toString(),
                what));
        command.addAll(names);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
