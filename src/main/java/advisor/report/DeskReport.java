package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.store.Criterion;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import advisor.store.Subject;
import advisor.store.Summary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the desk sees of its own outcomes, guide by guide, read from the summary alone; small counts are withheld. */
public final class DeskReport {

    /** What stands in place of a count that is not shown. */
    public static final String WITHHELD = "–";

    private final long outcomes;
    private final List<GuideReport> guides;
    private final YearMonth today;

    private DeskReport(long outcomes, List<GuideReport> guides, YearMonth today) {
        this.outcomes = outcomes;
        this.guides = guides;
        this.today = today;
    }

    /**
     * Reads the summary of a desk; how long that takes depends on distinct counts, not on outcomes.
     *
     * @param guides the guides that are there, for words and the order of keys; others are named by their keys
     * @param places names a division code
     */
    public static DeskReport of(
            DeskStore store, Collection<Guide> guides, Function<String, Text> places, YearMonth today)
            throws StoreRefused {
        return of(store.summary(), guides, places, today);
    }

    /** The report of a summary at hand. */
    public static DeskReport of(
            Summary summary, Collection<Guide> guides, Function<String, Text> places, YearMonth today) {
        ReportWords words = new ReportWords(guides, places);
        List<GuideReport> reports = new ArrayList<>();
        boolean small = false;
        long shown = 0;
        List<String> order = ReportWords.inOrder(
                summary.values(Criterion.GUIDE), guides.stream().map(Guide::id).toList());
        for (String id : order) {
            long sessions = summary.counts(
                            Subject.SESSIONS, slice -> slice.guide().name().equals(id))
                    .getOrDefault(Subject.ALL, 0L);
            if (sessions >= CellSuppression.MINIMUM_FREQUENCY) {
                reports.add(GuideReport.of(id, summary, words));
                shown += sessions;
            } else {
                small |= sessions > 0;
            }
        }
        // with the sum of all, a guide of few sessions could be worked out from the others
        boolean derivable = small && !reports.isEmpty();
        return new DeskReport(derivable ? shown : summary.sessions(), List.copyOf(reports), today);
    }

    /** How many outcomes were counted; without those of a guide that has too few to be shown beside others. */
    public long outcomes() {
        return outcomes;
    }

    /** A report for each guide with enough sessions, in the order of the guides. */
    public List<GuideReport> guides() {
        return guides;
    }

    /** What is worth knowing, in sentences whose numbers are all shown. */
    public List<Text> sentences(GuideReport guide) {
        return Sentences.of(guide, today);
    }

    /** What a reader must know about the counts that are not shown. */
    public static String note(Language language) {
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        return language == Language.ZH
                ? "小于 " + minimum + " 的数不显示；有些别的数也不显示，免得倒推出来。仅供本台内部使用。"
                : "Counts below " + minimum + " are not shown, nor are some others from which they could be worked out."
                        + " For this desk's own use.";
    }

    /** What is said in place of tables while there are none. */
    public Text tooFew() {
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        return outcomes == 0
                ? new Text(
                        "还没有记录。会话结束时保存的记录会计入报告。",
                        "Nothing is kept yet. Records that are saved at the end of sessions count here.")
                : new Text(
                        "记录太少，还不能显示：同一份指引至少要有 " + minimum + " 次会话。",
                        "Too few to show: at least " + minimum + " sessions of one guide are needed.");
    }

    /** A cell as it is shown. */
    public static String shown(Cell cell) {
        return cell instanceof Cell.Shown shown ? Long.toString(shown.count()) : WITHHELD;
    }

    /** Whether a name is that of a month, a quarter or a year. */
    public static boolean isPeriod(String name) {
        return Periods.months(name).isPresent();
    }

    /** What is chosen of a report: a month, quarter or year by its name, a place by its code, both, or all of it. */
    public record Choice(Optional<String> period, Optional<String> place) {

        /** All of it. */
        public static final Choice ALL = new Choice(Optional.empty(), Optional.empty());
    }

    /** The places that a report can look into, of any guide, in the order of the guides. */
    public List<Within> places() {
        return guides.stream()
                .flatMap(guide -> guide.within(By.TIME).stream())
                .distinct()
                .toList();
    }

    /**
     * The report as one JSON object; a count that is not shown is null, the last column is sessions, the last row totals.
     *
     * @param period a month, quarter or year by which the rows are chosen, or nothing
     */
    public String json(Language language, Optional<String> period) {
        return json(language, new Choice(period, Optional.empty()));
    }

    /** The same of what is chosen. */
    public String json(Language language, Choice choice) {
        return new ReportText(this, language, choice).json();
    }

    /** The report as lines of text, tables in columns. */
    public List<String> lines(Language language, Optional<String> period) {
        return lines(language, new Choice(period, Optional.empty()));
    }

    /** The same of what is chosen. */
    public List<String> lines(Language language, Choice choice) {
        return new ReportText(this, language, choice).lines();
    }
}
