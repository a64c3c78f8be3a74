package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.LinkedSuppression;
import advisor.disclosure.ProtectedTable;
import advisor.guide.Text;
import advisor.store.Subject;
import advisor.store.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a conclusion, as those told who came back: the guide measured against what happened.
 *
 * @param conclusion its key
 * @param words what it is called
 * @param sessions how many ended there; withheld when small or when a small one would follow
 * @param opened of those who came back and knew, how many said that a case was opened; nothing when it is withheld
 */
public record CameOf(String conclusion, Text words, Cell sessions, Optional<Interval> opened) {

    /** What a table of these is called. */
    public static final Text TITLE = new Text("指引说的，后来怎样", "What the guide said, and what came of it");

    /** What its columns are called. */
    public static final List<Text> COLUMNS = List.of(
            new Text("结论", "Conclusion"),
            new Text("回来并知道结果的", "came back and knew"),
            new Text("立了案", "case opened"),
            new Text("占", "share"),
            new Text("95% 区间", "95% interval"));

    /** What stands in its columns after the name. */
    public List<String> cells() {
        return opened.map(interval -> List.of(
                        Long.toString(interval.of()),
                        Long.toString(interval.hits()),
                        Sentences.percent(interval.share()),
                        Sentences.percent(interval.low()) + " – " + Sentences.percent(interval.high())))
                .orElse(Collections.nCopies(COLUMNS.size() - 1, DeskReport.WITHHELD));
    }

    /* Their totals are those of the conclusions' own table, and nothing else is shared. */
    static List<CameOf> of(Block conclusions, Summary.Group all) {
        Part part = conclusions.parts().get(0);
        List<Part.Column> rows = part.columns();
        long[][] counts = new long[rows.size()][3];
        long[] sums = new long[2];
        for (int row = 0; row < rows.size(); row++) {
            counts[row][0] = opened(all, rows.get(row), "yes");
            counts[row][1] = opened(all, rows.get(row), "no");
            counts[row][2] = part.count(rows.get(row), all) - counts[row][0] - counts[row][1];
            sums[0] += counts[row][0];
            sums[1] += counts[row][1];
        }
        long minimum = CellSuppression.MINIMUM_FREQUENCY;
        if (sums[0] < minimum || sums[1] < minimum) {
            return List.of();
        }
        FrequencyTable exact = FrequencyTable.of(part.names(), List.of("yes", "no", "unknown"), counts);
        if (exact.columnTotal(2) > 0 && exact.columnTotal(2) < minimum) {
            return List.of();
        }
        ProtectedTable safe = LinkedSuppression.protect(List.of(exact), minimum).get(0);
        List<CameOf> came = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Optional<Interval> interval = Optional.empty();
            if (safe.cell(row, 0) instanceof Cell.Shown yes
                    && safe.cell(row, 1) instanceof Cell.Shown no
                    && yes.count() + no.count() > 0) {
                interval = Optional.of(Interval.of(yes.count(), yes.count() + no.count()));
            }
            Block.Shown shown = conclusions.columns().get(row);
            came.add(new CameOf(shown.key(), shown.words(), safe.rowTotal(row), interval));
        }
        return List.copyOf(came);
    }

    private static long opened(Summary.Group all, Part.Column conclusions, String said) {
        return conclusions.terms().stream()
                .flatMap(term -> all.counts(Subject.CASE_OPENED).entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(term.key() + "+")
                                && entry.getKey().endsWith("+" + said)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
