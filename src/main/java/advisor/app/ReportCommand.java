package advisor.app;

import advisor.guide.Guide;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.report.DeskReport;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the desk's own report. */
@Command(name = "report", description = "Print the desk's own report: protected counts, for internal use.")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false);
                GuideLibrary library = advisor.library()) {
            DeskReport report = DeskReport.of(store, guides(library));
            if (json) {
                advisor.streams().out().println(report.json(advisor.language()));
            } else {
                report.lines(advisor.language()).forEach(advisor.streams().out()::println);
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    static List<Guide> guides(GuideLibrary library) {
        List<Guide> guides = new ArrayList<>();
        for (String id : library.ids()) {
            if (library.resolve(id, "") instanceof Resolution.Found found) {
                guides.add(found.guide());
            }
        }
        return guides;
    }
}
