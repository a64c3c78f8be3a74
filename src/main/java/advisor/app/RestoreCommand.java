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
                long found = store.foundOnOpening().outcomes();
                long now = store.verify().outcomes();
                long away = found - now;
                advisor.tell(
                        "已从 " + file + " 恢复 " + now + " 条记录。"
                                + (away > 0 ? "备份里另有 " + away + " 条，后来来访者撤回了，没有再恢复。" : ""),
                        Counted.of(now, "outcome was", "outcomes were") + " restored from " + file + "."
                                + (away > 0
                                        ? " " + Counted.of(away, "more in it was", "more in it were")
                                                + " withdrawn since and stayed away."
                                        : ""));
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
