package advisor.app;

import advisor.store.DeskStore;
import advisor.store.GroupKey;
import advisor.store.Imported;
import advisor.store.StoreRefused;
import advisor.store.Verification;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Verifies, exports and takes in the outcomes of the desk. */
@Command(
        name = "outcomes",
        description = "Verify, export or take in anonymised outcomes.",
        synopsisSubcommandLabel = "COMMAND")
final class OutcomesCommand {

    @ParentCommand
    private Advisor advisor;

    @Command(name = "verify", description = "See whether every outcome is there as it was saved; exit 1 when not.")
    int verify(@Option(names = "--json", description = "Print one JSON object.") boolean json) throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            Verification found = store.verify();
            if (json) {
                ObjectNode node = JsonNodeFactory.instance.objectNode();
                node.put("outcomes", found.outcomes());
                node.put("damaged", found.lost());
                advisor.streams().out().println(node);
            } else {
                advisor.streams().out().println(advisor.say(found.sentence()));
            }
            return found.lost() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(
            name = "export",
            description = "Write all sound outcomes into a new file: as JSON, or with --group-key for the desks of the"
                    + " group alone, with follow-ups and withdrawals.")
    int export(
            @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there yet.") Path file,
            @Option(names = "--group-key", paramLabel = "KEY", description = "The file with the group's key.") @Nullable
                    Path key)
            throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            long written = key == null ? store.export(file) : exportTo(store, file, key);
            advisor.tell("已把 " + written + " 条记录写入 " + file + "。", written + " outcomes were written to " + file + ".");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    private static long exportTo(DeskStore store, Path file, Path key) throws StoreRefused {
        try (GroupKey group = GroupKey.read(key)) {
            return store.exportTo(file, group);
        }
    }

    @Command(
            name = "import",
            description = "Take in what a desk of the group has exported; in any order, any number of times.")
    int importFrom(
            @Parameters(paramLabel = "FILE", description = "A file from outcomes export --group-key.") Path file,
            @Option(
                            names = "--group-key",
                            required = true,
                            paramLabel = "KEY",
                            description = "The file with the group's key.")
                    Path key,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(true);
                GroupKey group = GroupKey.read(key)) {
            Imported imported = store.importFrom(file, group);
            if (json) {
                ObjectNode node = JsonNodeFactory.instance.objectNode();
                node.put("outcomes", imported.outcomes());
                node.put("withdrawn", imported.withdrawn());
                advisor.streams().out().println(node);
            } else {
                advisor.tell(
                        "新增 " + imported.outcomes() + " 条记录，撤回 " + imported.withdrawn() + " 条。",
                        imported.outcomes() + " outcomes were new, " + imported.withdrawn() + " withdrawals.");
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(name = "group-key", description = "Make the key that the desks of a group share.")
    int groupKey(@Parameters(paramLabel = "KEY", description = "The file to make.") Path key) throws Refusal {
        try {
            GroupKey.make(key);
            advisor.tell(
                    "小组密钥在 " + key + "。请当面交给各服务台，像口令一样保管。",
                    "The group's key is in " + key
                            + ". Hand it to the other desks yourself, and keep it as a passphrase.");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(name = "held", description = "Say what the desk holds, for a client who asks.")
    int held() throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            store.holdings().sentences().forEach(text -> advisor.streams().out().println(advisor.say(text)));
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }
}
