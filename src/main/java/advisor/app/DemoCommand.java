package advisor.app;

import advisor.guide.Counted;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.outcome.Visit;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the home a demonstration desk with invented outcomes and opens it. */
@Command(
        name = "demo",
        description =
                "Make a demonstration desk with invented outcomes of the last eight quarters, and open it where there is a display.")
final class DemoCommand implements Callable<Integer> {

    static final String GUIDE = "personal-information-leak";
    private static final int MOST = 1_000_000;
    private static final int AT_ONCE = 10_000;

    @ParentCommand
    private Advisor advisor;

    @Option(names = "--outcomes", paramLabel = "N", defaultValue = "400", description = "How many outcomes (400).")
    private int outcomes;

    @Override
    public Integer call() throws Refusal {
        if (outcomes < 0 || outcomes > MOST) {
            throw Refusal.usage(
                    "--outcomes",
                    new Text(
                            "--outcomes 要写 0 到 " + MOST + " 之间的数。",
                            "--outcomes takes a number from 0 to " + MOST + "."));
        }
        try (DeskStore store = new DeskDoor(advisor).openDemonstration();
                GuideLibrary library = advisor.sources().library()) {
            // a desk that was made before is filled up, with other clients than it has
            long there = store.foundOnOpening().outcomes();
            InventedClients clients =
                    new InventedClients(code -> guide(library, code), LocalDate.now(advisor.clock()), there + 1);
            List<Outcome> invented = new ArrayList<>();
            for (long left = outcomes - there; left > 0; left = outcomes - there - invented.size()) {
                List<Visit> some = clients.visits((int) Math.min(AT_ONCE, left));
                store.saveVisits(some);
                some.forEach(visit -> invented.add(visit.outcome()));
            }
            store.followAll(clients.followUps(invented));
            if (there > outcomes) {
                advisor.streams()
                        .err()
                        .println(advisor.say(new Text(
                                "这个演示服务台本来就有 " + there + " 条记录，多于 " + outcomes + " 条，一条也没有去掉。要少一些，请用 --home 另建一个。",
                                "This demonstration desk had " + Counted.of(there, "outcome") + " already, more than "
                                        + outcomes + "; none was taken away. For fewer, make another with --home.")));
            }
            long now = store.verify().outcomes();
            advisor.tell(
                    "演示服务台在 " + advisor.home() + "，有 " + now + " 条虚构的记录。",
                    "The demonstration desk is in " + advisor.home() + " and holds "
                            + Counted.of(now, "invented outcome") + ".");
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
        return WindowStart.isDisplayThere() ? advisor.openWindow() : ExitCode.FINE;
    }

    private static Guide guide(GuideLibrary library, String code) {
        if (library.resolve(GUIDE, code) instanceof Resolution.Found found) {
            return found.guide();
        }
        throw new IllegalStateException("the guide of the demonstration can not be used");
    }
}
