package advisor.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says which version this is. */
@Command(name = "version", description = "Say which version this is.")
final class VersionCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Override
    public Integer call() {
        advisor.streams().out().println("Advisor Workbench " + Version.number());
        return ExitCode.FINE;
    }
}
