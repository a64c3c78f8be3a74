package advisor.app;

import advisor.guide.Counted;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a backup in the place of the desk. */
@Command(
        name = "restore",
        description = "Put a backup in the place of the desk; what was there is kept in a folder beside it.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Refusal {
        char[] passphrase = new DeskDoor(advisor).passphraseOfBackup();
        try {
            Desk.Restored restored = advisor.desk().restore(file, passphrase);
            try (DeskStore store = restored.store()) {
                long outcomes = store.foundOnOpening().outcomes();
                advisor.tell(
                        "已从 " + file + " 恢复 " + outcomes + " 条记录。",
                        Counted.of(outcomes, "outcome was", "outcomes were") + " restored from " + file + ".");
            }
            restored.before()
                    .ifPresent(before -> advisor.tell(
                            "原来的文件在 " + before + " 里；确认一切正常后请自己删除。",
                            "What was there before is in " + before + "; delete it once all is well."));
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }
}
