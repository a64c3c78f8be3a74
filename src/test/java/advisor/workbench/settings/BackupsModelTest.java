package advisor.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.store.BackupLook;
import advisor.workbench.FakeCare;
import advisor.workbench.FakeDesks;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupsModelTest {

    private static final Path STICK = Path.of("/media/stick");

    private final FakeCare care = new FakeCare();
    private final List<String> restored = new ArrayList<>();
    private boolean busy;

    private final BackupsModel model = model(Work.inPlace());

    private BackupsModel model(Work loading) {
        return new BackupsModel(
                care,
                () -> busy,
                (file, passphrase) -> restored.add(file.getFileName() + " " + new String(passphrase)),
                Work.inPlace(),
                loading);
    }

    @Test
    void theBackupsOfTheLastFolderAreLookedIntoOneByOne() {
        care.backedUp(STICK);
        Deque<Runnable> waiting = new ArrayDeque<>();
        BackupsModel later = model(new Work(waiting::add, Runnable::run));
        later.load();
        waiting.remove().run();
        waiting.remove().run();
        assertThat(later.backups()).hasSize(3).allMatch(backup -> backup.look() == null);
        waiting.remove().run();
        assertThat(later.backups().get(0).look()).isNotNull();
        assertThat(later.backups().get(1).look()).isNull();
        waiting.remove().run();
        waiting.remove().run();
        assertThat(waiting).isEmpty();
        assertThat(later.backups())
                .extracting(backup -> backup.look().state())
                .containsExactly(BackupLook.State.WHOLE, BackupLook.State.WHOLE, BackupLook.State.DAMAGED);
        assertThat(later.isOnTheSameDisk()).isTrue();
    }

    @Test
    void aBackupIsMadeAndThenLookedInto() {
        model.load();
        assertThat(model.place()).isNull();
        care.backedUp(STICK);
        model.backUpInto(STICK);
        assertThat(care.made).containsExactly(STICK.resolve("advisor-desk.backup"));
        assertThat(model.made()).isEqualTo(214);
        assertThat(model.place()).isEqualTo(STICK.resolve("advisor-desk.backup"));
        assertThat(model.backups()).hasSize(3);
        care.refusal = FakeDesks.FULL;
        model.backUpInto(STICK);
        assertThat(model.notice()).isEqualTo(FakeDesks.FULL.notice());
        assertThat(model.isMaking()).isFalse();
    }

    @Test
    void onlyAWholeBackupThatOpensIsRestored() {
        care.backedUp(STICK);
        model.load();
        model.choose(model.backups().get(2).look());
        model.restore("open sesame".toCharArray());
        assertThat(restored).as("damaged").isEmpty();
        model.choose(model.backups().get(0).look());
        char[] wrong = "wrong".toCharArray();
        model.restore(wrong);
        assertThat(wrong).containsOnly('\0');
        assertThat(restored).isEmpty();
        assertThat(model.notice()).isNotNull();
        model.restore("open sesame".toCharArray());
        assertThat(restored).containsExactly("advisor-desk.backup open sesame");
    }

    @Test
    void nothingIsRestoredWhileASessionIsOpen() {
        care.backedUp(STICK);
        model.load();
        model.choose(model.backups().get(0).look());
        busy = true;
        model.restore("open sesame".toCharArray());
        assertThat(restored).isEmpty();
        assertThat(model.notice().sentence().en()).contains("sessions");
    }

    @Test
    void aBackupFromElsewhereIsConsideredToo() {
        care.backedUp(STICK);
        model.chooseFile(STICK.resolve("advisor-desk.backup.1"));
        assertThat(model.chosen().outcomes()).isEqualTo(198);
        model.forget();
        assertThat(model.chosen()).isNull();
    }
}
