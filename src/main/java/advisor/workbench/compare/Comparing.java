package advisor.workbench.compare;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.GuideVersion;
import advisor.pack.OpenedVersion;
import advisor.pack.Resolution;
import advisor.pack.VersionRefused;
import advisor.pack.signed.PublisherKey;
import advisor.proof.Comparer;
import advisor.proof.Comparison;
import advisor.proof.Overrides;
import advisor.proof.Watch;
import advisor.workbench.compare.CompareModel.Chosen;
import advisor.workbench.compare.CompareModel.Stage;
import advisor.workbench.studio.Draft;
import advisor.workbench.task.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the versions of guides, opens them and proves where they differ: all of it takes time, and belongs off the event thread. */
final class Comparing {

    /** How long proving may take, in milliseconds; it can be called off at any time. */
    static final long PROVING = 120_000;

    private final CompareDesk desk;

    Comparing(CompareDesk desk) {
        this.desk = desk;
    }

    /** The versions of a guide at this desk: the one in use, then the draft when there is one, then the others. */
    List<GuideVersion> offered(String of) throws Refused {
        List<GuideVersion> all = new ArrayList<>(desk.versions().of(of));
        Draft draft = desk.workshop().open(of);
        if (!draft.own().isEmpty()) {
            all.add(Math.min(1, all.size()), new GuideVersion.Draft(draft.source()));
        }
        return all;
    }

    /** Opens a version of a guide, without running its script. */
    OpenedVersion opened(String of, GuideVersion version) throws Refused {
        try {
            return desk.versions().open(of, version);
        } catch (VersionRefused refused) {
            throw refused(refused.problem());
        }
    }

    /**
     * Compares what is chosen.
     *
     * @param isConfirmed whether packs of unknown publishers are opened as well
     * @return what came of it, or who is to be asked about
     */
    Stage compared(String of, Chosen a, Chosen b, boolean isConfirmed, Watch watch) throws Refused {
        long begun = System.nanoTime();
        OpenedVersion first = opened(of, a.version());
        OpenedVersion second = opened(of, b.version());
        List<PublisherKey> strangers = Stream.of(first, second)
                .flatMap(one -> one.stranger().stream())
                .distinct()
                .toList();
        if (!strangers.isEmpty() && !isConfirmed) {
            return new Stage.Asking(strangers);
        }
        Guide guideA = guide(first, a.division());
        Guide guideB = guide(second, b.division());
        Setting setting = new Setting(
                LocalDate.now(desk.clock()),
                b.division().isEmpty() ? a.division() : b.division(),
                Similar.NONE,
                desk.days());
        Comparison comparison = Comparer.compare(guideA, guideB, setting, PROVING, watch);
        List<Problem> beneath = Overrides.beneath(
                guideA,
                guideB,
                Stream.of(first, second)
                        .takeWhile(one -> !watch.isOff())
                        .flatMap(one -> one.levels(desk.compiler()::load)));
        return new Stage.Done(new Compared(
                guideA,
                guideB,
                a.division().isEmpty() ? b.division() : a.division(),
                setting,
                comparison,
                beneath,
                (System.nanoTime() - begun) / 1e9));
    }

    private Guide guide(OpenedVersion opened, String division) throws Refused {
        Resolution resolution = opened.at(division, desk.compiler()::load);
        if (resolution instanceof Resolution.Found found) {
            return found.guide();
        }
        throw refused(
                resolution instanceof Resolution.Refused no
                        ? no.problems().get(0)
                        : VersionRefused.gone().problem());
    }

    private static Refused refused(Problem problem) {
        String place = problem.place().isEmpty() ? "" : problem.place() + " ";
        return new Refused(
                new Text(
                        place + problem.message().zh(),
                        place + problem.message().en()),
                problem.remedy());
    }
}
