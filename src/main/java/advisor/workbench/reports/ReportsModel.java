package advisor.workbench.reports;

import advisor.document.PdfWriter;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.report.By;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.report.Within;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import advisor.workbench.words.Wording;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private @Nullable Within within;
    private boolean tooFew;
    private boolean radarFirst;
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
        disk.telling("正在统计记录", "Counting the records")
                .run(
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
        return guide().map(this::tables).orElse(List.of()).stream()
                .filter(table -> !table.isEmpty())
                .toList();
    }

    private List<ReportTable> tables(GuideReport of) {
        return within().map(into -> of.tables(by, into)).orElseGet(() -> of.tables(by));
    }

    /** What can be looked into: places where the rows are times, periods where they are places. */
    public List<Within> withins() {
        return guide().map(one -> one.within(by)).orElse(List.of());
    }

    /** What is looked into; nothing for all of it. */
    public Optional<Within> within() {
        return Optional.ofNullable(within).filter(withins()::contains);
    }

    /** Looks at another table; all of them are of one hierarchy that is protected as a whole. */
    public void choose(String guideId, By newBy, String tableKey) {
        if (!guideId.equals(guide) || newBy != by || !tableKey.equals(key)) {
            boolean same = guide().map(GuideReport::id).filter(guideId::equals).isPresent();
            within = newBy == by && same ? within : null;
            tooFew = false;
            guide = guideId;
            by = newBy;
            key = tableKey;
            listeners.changed();
        }
    }

    /** Looks into a place or a period, or with nothing at all of them again. */
    public void look(Optional<Within> into) {
        if (!within().equals(into) || tooFew) {
            within = into.orElse(null);
            tooFew = false;
            listeners.changed();
        }
    }

    /** Looks into a row of the table, as far as there are sessions enough; {@link #isTooFew} says when there are not. */
    public void lookInto(String row) {
        if (by == By.VERSION || within().isPresent()) {
            return;
        }
        Optional<Within> into = guide().flatMap(one -> one.within(by, row));
        if (into.isPresent()) {
            by = by == By.TIME ? By.PLACE : By.TIME;
            within = into.get();
        }
        tooFew = into.isEmpty();
        listeners.changed();
    }

    /** Whether what was last asked for has too few sessions to be looked into. */
    public boolean isTooFew() {
        return tooFew;
    }

    /**
     * Makes the pages of what is looked at for a printer, with a mark on each that they are internal, and hands them on; they are
     * in memory only.
     */
    public void pages(Wording wording, Consumer<byte[]> printer) {
        DeskReport shown = report;
        if (shown == null) {
            return;
        }
        boolean invented = desk.isDemonstration();
        String pages = guide().map(one -> PrintedReport.of(shown, one, by, within(), invented, wording))
                .orElseGet(() -> PrintedReport.tooFew(shown, wording));
        disk.run(() -> PdfWriter.pages(pages), printer, failed -> {
            notice = failed;
            listeners.changed();
        });
    }

    /** Whether the place of reports begins with what many have in common, as somebody was told of it. */
    public boolean beginsWithRadar() {
        return radarFirst;
    }

    /** Begins there, or no longer. */
    public void beginWithRadar(boolean first) {
        radarFirst = first;
    }

    /** Why it could not be counted, or null. */
    public @Nullable Notice notice() {
        return notice;
    }
}
