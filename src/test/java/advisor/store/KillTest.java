package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.WorkingDays;
import advisor.outcome.AllKinds;
import advisor.outcome.Outcome;
import advisor.outcome.Unfinished;
import advisor.session.Step;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What kill -9 leaves: everything that was acknowledged. */
@Tag("long")
class KillTest {

    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void aHome() {
        home = folder.resolve("desk");
    }

    @Test
    void whatWasSavedIsThereAfterEveryKill() throws Exception {
        List<Long> saved = new ArrayList<>();
        Random random = new Random(31);
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = start("save");
            try (BufferedReader said = child.inputReader()) {
                // the first kills come right after the first save, later ones while more are on their way
                int until = kill < KILLS / 2 ? 1 : 1 + random.nextInt(40);
                String line = null;
                for (int i = 0; i < until; i++) {
                    line = said.readLine();
                    saved.add(number(line));
                }
                kill(child);
                while ((line = said.readLine()) != null) {
                    saved.add(number(line));
                }
            }
            child.waitFor();
            try (DeskStore store = new Desk(home).openDemonstration()) {
                assertThat(store.outcomes()).extracting(Outcome::id).containsAll(saved);
                assertThat(store.foundOnOpening().whole()).isTrue();
                assertThat(store.foundOnOpening().outcomes()).isBetween((long) saved.size(), saved.size() + kill + 1L);
            }
        }
    }

    /* Kills come wherever in a backup, or in the rewriting on closing, chance has it. */
    @ParameterizedTest
    @ValueSource(strings = {"backup", "close"})
    void nothingIsLostWhenABackupOrTheRewritingIsKilled(String mode) throws Exception {
        List<Long> saved = new ArrayList<>();
        Random random = new Random(32);
        for (int kill = 0; kill < KILLS / 4; kill++) {
            Process child = start(mode);
            try (BufferedReader said = child.inputReader()) {
                saved.add(number(said.readLine()));
                Thread.sleep(random.nextInt(700));
                kill(child);
                String line;
                while ((line = said.readLine()) != null) {
                    saved.add(number(line));
                }
            }
            child.waitFor();
            try (DeskStore store = new Desk(home).openDemonstration()) {
                assertThat(store.foundOnOpening().whole()).isTrue();
                assertThat(store.outcomes()).extracting(Outcome::id).containsAll(saved);
            }
        }
        Path backup = folder.resolve("desk.backup");
        if (mode.equals("backup")) {
            Path newest = Files.exists(backup) ? backup : folder.resolve("desk.backup.1");
            try (DeskStore store = new Desk(folder.resolve("restored"))
                    .restore(newest, new char[0])
                    .store()) {
                assertThat(store.foundOnOpening().whole()).isTrue();
                assertThat(store.outcomes()).isNotEmpty();
            }
        }
    }

    @Test
    void aSessionInProgressIsThereWithItsTime() throws Exception {
        Instant start = Instant.now();
        Process child = start("keep");
        long session;
        try (BufferedReader said = child.inputReader()) {
            session = number(said.readLine());
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

    private Process start(String mode) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledChild.class.getName(),
                        home.toString(),
                        mode)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long number(String line) {
        assertThat(line).as("what the child said").isNotNull();
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }
}
