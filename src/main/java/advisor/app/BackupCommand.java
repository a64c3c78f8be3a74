package advisor.app;

import advisor.guide.Counted;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a backup of the desk and keeps the two before it. */
@Command(
        name = "backup",
        description = "Make a backup of the desk, read it again, and keep the two before it as FILE.1 and FILE.2.")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Parameters(paramLabel = "FILE", description = "The backup; best on another disk.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            long outcomes = store.backup(file);
            advisor.tell(
                    "已备份 " + outcomes + " 条记录到 " + file + "，并重新打开核对过。恢复时要用现在的口令。",
                    Counted.of(outcomes, "outcome was", "outcomes were") + " backed up to " + file
                            + ", which was opened and counted. It opens with the" + " passphrase the desk has now.");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }
}
