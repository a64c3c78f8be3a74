package advisor.report;

import advisor.disclosure.Cell;
import advisor.guide.Counted;
import advisor.guide.Text;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Says in sentences what a report shows; every number in them is one that is shown. */
final class Sentences {

    /** A difference of fewer is not worth a sentence. */
    private static final long WORTH_TELLING = 5;

    private final GuideReport report;
    private final List<Text> sentences = new ArrayList<>();

    private Sentences(GuideReport report) {
        this.report = report;
    }

    /**
     * The sentences of a guide's report.
     *
     * @param today the quarter before this month's is the last that is over
     */
    static List<Text> of(GuideReport report, YearMonth today) {
        Sentences told = new Sentences(report);
        String last = Periods.quarter(today.minusMonths(3));
        String before = Periods.quarter(today.minusMonths(6));
        for (ReportTable table : report.tables(By.TIME)) {
            boolean worth = table.key().equals("conclusion")
                    || table.key().equals("answer.harm")
                    || table.key().equals("answer.orgKind")
                    || table.key().equals("answer.leaker");
            if (table.key().equals("conclusion")) {
                told.sessions(table, last, before);
                told.mostFrequent(table, last);
            }
            if (worth) {
                told.largestChange(table, last, before);
            }
        }
        told.calibration();
        return List.copyOf(told.sentences);
    }

    private void say(String zh, String en) {
        sentences.add(new Text(zh, en));
    }

    /** What a quarter comes to; withheld when a part of it is withheld, or not in the table. */
    private static Cell quarter(ReportTable table, String quarter, OptionalInt column) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean within = Periods.months(table.rows().get(row)).stream()
                    .flatMap(List::stream)
                    .allMatch(month -> Periods.quarter(month).equals(quarter));
            if (within) {
                cells.add(
                        column.isEmpty()
                                ? table.rowTotals().get(row)
                                : table.cells().get(row).get(column.getAsInt()));
            }
        }
        return cells.isEmpty() ? Cell.SUPPRESSED : ReportTable.sum(cells);
    }

    private void sessions(ReportTable table, String last, String before) {
        long now = ReportTable.count(quarter(table, last, OptionalInt.empty()));
        long then = ReportTable.count(quarter(table, before, OptionalInt.empty()));
        if (now < 0 || then < 0) {
            return;
        }
        String zh = last + " 有 " + now + " 次会话，";
        String en = "In " + last + " there " + (now == 1 ? "was " : "were ") + Counted.of(now, "session") + ", ";
        if (now == then) {
            say(zh + "与 " + before + " 一样多。", en + "as many as in " + before + ".");
        } else {
            say(
                    zh + "比 " + before + "（" + then + " 次）" + (now > then ? "多 " : "少 ") + Math.abs(now - then) + " 次。",
                    en + Math.abs(now - then) + (now > then ? " more" : " fewer") + " than in " + before + " (" + then
                            + ").");
        }
    }

    private void mostFrequent(ReportTable table, String last) {
        long sessions = ReportTable.count(quarter(table, last, OptionalInt.empty()));
        long most = 0;
        int at = -1;
        for (int column = 0; column < table.columns().size(); column++) {
            Cell cell = quarter(table, last, OptionalInt.of(column));
            if (!(cell instanceof Cell.Shown shown)) {
                // a withheld one could be the largest
                return;
            }
            if (shown.count() > most) {
                most = shown.count();
                at = column;
            }
        }
        if (at >= 0 && sessions > 0) {
            Text name = table.columnWords().get(at);
            String share = percent((double) most / sessions);
            say(
                    last + " 最多的结论是“" + name.zh() + "”，" + most + " 次，占 " + share + "。",
                    "The most frequent conclusion in " + last + " was \"" + name.en() + "\": "
                            + Counted.of(most, "session") + ", " + share + ".");
        }
    }

    private void largestChange(ReportTable table, String last, String before) {
        long largest = 0;
        int at = -1;
        for (int column = 0; column < table.columns().size(); column++) {
            String key = table.columns().get(column);
            long now = ReportTable.count(quarter(table, last, OptionalInt.of(column)));
            long then = ReportTable.count(quarter(table, before, OptionalInt.of(column)));
            boolean named = !key.equals(Part.RARE) && !key.equals(Part.REST) && !key.equals("unknown");
            if (named && now >= 0 && then >= 0 && Math.abs(now - then) > Math.abs(largest)) {
                largest = now - then;
                at = column;
            }
        }
        if (at < 0 || Math.abs(largest) < WORTH_TELLING) {
            return;
        }
        Text name = table.columnWords().get(at);
        long now = ReportTable.count(quarter(table, last, OptionalInt.of(at)));
        say(
                "“" + table.title().zh() + "”里，能看到的变化最大的是“" + name.zh() + "”：从 " + before + " 的 " + (now - largest)
                        + " 次" + (largest > 0 ? "增加到 " : "减少到 ") + last + " 的 " + now + " 次。",
                "Of \"" + table.title().en() + "\", what can be seen to have changed most is \"" + name.en() + "\": "
                        + (largest > 0 ? "up" : "down") + " from " + (now - largest) + " in " + before + " to " + now
                        + " in " + last + ".");
    }

    private void calibration() {
        for (CameOf came : report.calibration()) {
            came.opened()
                    .ifPresent(interval -> say(
                            "得到“" + came.words().zh() + "”并回来说明的 " + interval.of() + " 人中，" + interval.hits() + " 人立了案（"
                                    + percent(interval.share()) + "，95% 区间 " + percent(interval.low()) + " 至 "
                                    + percent(interval.high()) + "）。",
                            "Of " + Counted.of(interval.of(), "client") + " told \""
                                    + came.words().en() + "\" who came back and knew, "
                                    + interval.hits() + " said that a case was opened (" + percent(interval.share())
                                    + ", 95% interval " + percent(interval.low()) + " to " + percent(interval.high())
                                    + ")."));
        }
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
