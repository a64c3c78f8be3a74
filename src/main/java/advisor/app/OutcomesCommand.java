package advisor.app;

import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import advisor.store.Verification;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Verifies or exports the outcomes of the desk. */
@Command(
        name = "outcomes",
        description = "Verify or export the anonymised outcomes of the desk.",
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

    @Command(name = "export", description = "Write all sound outcomes into a new JSON file.")
    int export(@Parameters(paramLabel = "FILE", description = "The file to make; it must not be there yet.") Path file)
            throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            long written = store.export(file);
            advisor.tell("已把 " + written + " 条记录写入 " + file + "。", written + " outcomes were written to " + file + ".");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }
}
