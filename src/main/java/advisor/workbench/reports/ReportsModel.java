package advisor.workbench.reports;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.report.By;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The desk's report, as far as it was counted. */
public final class ReportsModel {

    private final OpenDesk desk;
    private final GuideShelf shelf;
    private final Work disk;
    private final Listeners listeners = new Listeners();
    private final Function<String, Text> places;
    private final Clock clock;
    private @Nullable DeskReport report;
    private String guide = "";
    private By by = By.TIME;
    private String key = "conclusion";
    private @Nullable Notice notice;

    /**
     * A report that is not counted yet.
     *
     * @param places names a division code
     * @param clock says which quarter is the last that is over
     */
    public ReportsModel(OpenDesk desk, GuideShelf shelf, Function<String, Text> places, Clock clock, Work disk) {
        this.places = places;
        this.clock = clock;
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
                    return DeskReport.of(desk.summary(), guides, places, YearMonth.now(clock));
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

    /** The guide whose report is looked at; nothing when there is none with enough sessions. */
    public Optional<GuideReport> guide() {
        List<GuideReport> guides = report == null ? List.of() : report.guides();
        return guides.stream()
                .filter(one -> one.id().equals(guide))
                .findFirst()
                .or(() -> guides.stream().findFirst());
    }

    /** What the rows of the table that is looked at are told apart by. */
    public By by() {
        return by;
    }

    /** The table that is looked at, the first when the one chosen is not there. */
    public Optional<ReportTable> table() {
        List<ReportTable> tables = tables();
        return tables.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .or(() -> tables.stream().findFirst());
    }

    /** The tables that can be chosen. */
    public List<ReportTable> tables() {
        return guide().map(one -> one.tables(by).stream()
                        .filter(table -> !table.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** Looks at another table; all of them are of one hierarchy that is protected as a whole. */
    public void choose(String guideId, By newBy, String tableKey) {
        if (!guideId.equals(guide) || newBy != by || !tableKey.equals(key)) {
            guide = guideId;
            by = newBy;
            key = tableKey;
            listeners.changed();
        }
    }

    /** Why it could not be counted, or null. */
    public @Nullable Notice notice() {
        return notice;
    }
}
