package advisor.app;

import advisor.guide.Text;
import advisor.store.Desk;
import advisor.store.DeskKeys;
import advisor.store.StoreRefused;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Changes what opens the desk. */
@Command(
        name = "passphrase",
        description = "Change the desk's passphrase, a deputy's, or make recovery words; --passphrase-file gives the"
                + " one now.")
final class PassphraseCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "The new passphrase is the first line of this file; else it is typed.")
    @Nullable
    private String fresh;

    @ArgGroup
    private Way way = new Way();

    /** What is changed, when it is not the passphrase. */
    static final class Way {
        @Option(names = "--deputy", description = "Give a deputy a passphrase of their own, or another one.")
        private boolean deputy;

        @Option(names = "--no-deputy", description = "Take the deputy's passphrase away.")
        private boolean noDeputy;

        @Option(names = "--recovery-words", description = "Make words that open the desk, to be locked away.")
        private boolean words;
    }

    @Override
    public Integer call() throws Refusal {
        DeskDoor door = new DeskDoor(advisor);
        try {
            Desk desk = advisor.desk();
            if (desk.kind() != Desk.Kind.REAL) {
                throw new Refusal(
                        "--home",
                        new Text("这里没有带口令的服务台。", "There is no desk with a passphrase here."),
                        new Text("请检查 --home。", "Check --home."));
            }
            DeskKeys keys = desk.keys();
            char[] now = door.passphraseNow();
            if (way.words) {
                print(keys.makeRecoveryWords(now));
            } else if (way.noDeputy) {
                keys.removeDeputy(now);
                advisor.tell("副手的口令已取消。", "The deputy's passphrase no longer opens the desk.");
            } else if (way.deputy) {
                keys.setDeputy(now, door.freshPassphrase(fresh));
                advisor.tell("副手可以用自己的口令打开服务台了。", "The deputy's passphrase opens the desk now.");
            } else {
                keys.change(now, door.freshPassphrase(fresh));
                advisor.tell(
                        "口令已改。旧备份仍要用做备份时的口令。",
                        "The passphrase was changed. Older backups open with the one they were made with.");
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    private void print(List<String> words) {
        advisor.tell("恢复词，只显示这一次，请抄下来锁好：", "The recovery words, shown this once; write them down and lock them away:");
        advisor.streams().out().println(String.join(" ", words));
        advisor.tell(
                "忘了口令时，把这九个词当口令输入。重做恢复词，旧的就作废。",
                "When the passphrase is forgotten, type these nine words in its place. Making new ones ends these.");
    }
}
