package advisor.app;

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
        try (DeskStore store = advisor.desk().restore(file, passphrase)) {
            long outcomes = store.foundOnOpening().outcomes();
            advisor.tell(
                    "已从 " + file + " 恢复 " + outcomes + " 条记录。原来的文件在 before-restore 文件夹里。",
                    outcomes + " outcomes were restored from " + file
                            + ". What was there before is in a folder before-restore.");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }
}
