package advisor.workbench.reports;

import advisor.guide.Guide;
import advisor.report.DeskReport;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk's report, as far as it was counted. */
public final class ReportsModel {

    private final OpenDesk desk;
    private final GuideShelf shelf;
    private final Work disk;
    private final Listeners listeners = new Listeners();
    private @Nullable DeskReport report;
    private @Nullable Notice notice;

    /** A report that is not counted yet. */
    public ReportsModel(OpenDesk desk, GuideShelf shelf, Work disk) {
        this.desk = desk;
        this.shelf = shelf;
        this.disk = disk;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Counts, again when it was counted before. */
    public void load() {
        disk.run(
                () -> {
                    List<Guide> guides = shelf.list().stream()
                            .filter(GuideShelf.Shelved.Ready.class::isInstance)
                            .map(one -> ((GuideShelf.Shelved.Ready) one).national())
                            .toList();
                    return desk.report(guides);
                },
                counted -> {
                    report = counted;
                    notice = null;
                    listeners.changed();
                },
                failed -> {
                    notice = failed;
                    listeners.changed();
                });
    }

    /** The report, or null while it is not known. */
    public @Nullable DeskReport report() {
        return report;
    }

    /** Why it could not be counted, or null. */
    public @Nullable Notice notice() {
        return notice;
    }
}
