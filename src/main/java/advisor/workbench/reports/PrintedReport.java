package advisor.workbench.reports;

import advisor.disclosure.Cell;
import advisor.guide.Text;
import advisor.report.By;
import advisor.report.CameOf;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.report.Within;
import advisor.workbench.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The desk's own report for a printer: everything that can be looked at from where one stands, and on every page that it is
 * not to be handed on. It is not published by this, and not written into a file.
 */
final class PrintedReport {

    /** What stands at the top of every page. */
    static final Text MARK = new Text("仅供本台内部使用 · 不得外传", "Internal only · not to be handed on");

    private static final Text INVENTED = new Text("演示数据：这些数字是编出来的。", "For demonstration: these figures are invented.");

    /** So many periods or places stand beside each other on a page across. */
    private static final int MOST_BESIDE = 8;

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 20mm 16mm 16mm 16mm;
              @top-right { content: '%s'; font-family: 'Noto Sans SC'; font-size: 10pt; color: #8a1f11 }
              @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans SC'; font-size: 8.5pt; color: #555 } }
            body { font-family: 'Noto Sans SC', 'Noto Sans JP Rare'; font-size: 9.5pt; line-height: 1.4; color: #111 }
            h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 4pt 0; font-weight: normal }
            h2 { font-size: 12pt; margin: 12pt 0 2pt 0; font-weight: normal; page-break-after: avoid }
            p { margin: 2pt 0 }
            .quiet { color: #555; font-size: 8.5pt }
            .mark { border: .8pt solid #8a1f11; color: #8a1f11; padding: 2pt 6pt; width: 300pt; margin-bottom: 5pt }
            section { page-break-inside: avoid }
            table { width: 100%%; border-collapse: collapse; margin: 3pt 0 }
            caption { text-align: left; color: #555; font-size: 8.5pt; padding-bottom: 2pt }
            th, td { border-bottom: .5pt solid #bbb; padding: 2pt 4pt 2pt 0; text-align: left; vertical-align: bottom; font-weight: normal }
            thead th { color: #555; font-size: 8.5pt }
            th.number, td.number { text-align: right; padding-right: 0; padding-left: 6pt; width: 52pt }
            tr { page-break-inside: avoid }
            """;

    private final StringBuilder page = new StringBuilder();
    private final Wording wording;

    private PrintedReport(Wording wording) {
        this.wording = wording;
    }

    /**
     * The report of a guide as a page that is well-formed as XML.
     *
     * @param by what its tables are told apart by
     * @param within the place or period that is looked into, if one is
     * @param invented whether it is a demonstration desk's
     */
    static String of(
            DeskReport report, GuideReport guide, By by, Optional<Within> within, boolean invented, Wording wording) {
        PrintedReport printed = new PrintedReport(wording);
        printed.all(report, guide, by, within, invented);
        return printed.page.toString();
    }

    /** The page of a report that has too few sessions to show any. */
    static String tooFew(DeskReport report, Wording wording) {
        PrintedReport printed = new PrintedReport(wording);
        printed.begin(xml(wording.say("reports.title")));
        printed.page.append("<p>").append(printed.say(report.tooFew())).append("</p>\n</body>\n</html>\n");
        return printed.page.toString();
    }

    private String say(Text text) {
        return xml(text.get(wording.language()));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void all(DeskReport report, GuideReport guide, By by, Optional<Within> within, boolean invented) {
        begin(xml(wording.say("reports.title") + " · ") + say(guide.title()));
        if (invented) {
            page.append("<p class=\"mark\">").append(say(INVENTED)).append("</p>\n");
        }
        report.sentences(guide)
                .forEach(one -> page.append("<p>").append(say(one)).append("</p>\n"));
        page.append("<p class=\"quiet\">")
                .append(xml(DeskReport.note(wording.language())))
                .append("</p>\n");
        if (!guide.calibration().isEmpty()) {
            calibration(guide.calibration());
        }
        List<ReportTable> tables = within.map(into -> guide.tables(by, into)).orElseGet(() -> guide.tables(by));
        String where = within.map(into -> " · " + say(into.words())).orElse("");
        tables.stream().filter(table -> !table.isEmpty()).forEach(table -> table(table, where));
        page.append("</body>\n</html>\n");
    }

    private void begin(String title) {
        String language = wording.language().code();
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language)
                .append("\" xml:lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta name=\"description\" content=\"")
                .append(title)
                .append("\"/>\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE.formatted(MARK.get(wording.language())))
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n<p class=\"mark\">")
                .append(say(MARK))
                .append("</p>\n");
    }

    private void calibration(List<CameOf> came) {
        page.append("<section><h2>").append(say(CameOf.TITLE)).append("</h2>\n<table>\n<thead><tr>");
        for (int column = 0; column < CameOf.COLUMNS.size(); column++) {
            head(say(CameOf.COLUMNS.get(column)), column > 0);
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (CameOf one : came) {
            page.append("<tr><th scope=\"row\">").append(say(one.words())).append("</th>");
            one.cells().forEach(this::number);
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n<p class=\"quiet\">")
                .append(xml(wording.say("reports.calibration.note")))
                .append("</p></section>\n");
    }

    /* Times or places go across, a few at a time; what they are counted by goes down. */
    private void table(ReportTable table, String where) {
        int rows = table.rows().size();
        for (int from = 0; from < rows; from += MOST_BESIDE) {
            List<Integer> beside = new ArrayList<>(IntStream.range(from, Math.min(rows, from + MOST_BESIDE))
                    .boxed()
                    .toList());
            page.append("<section>");
            if (from == 0) {
                page.append("<h2>").append(say(table.title())).append(where).append("</h2>\n");
            }
            part(table, beside, from + MOST_BESIDE >= rows);
            page.append("</section>\n");
        }
    }

    private void part(ReportTable table, List<Integer> beside, boolean last) {
        page.append("<table>\n<thead><tr>");
        head(say(table.title()), false);
        beside.forEach(row -> head(say(table.rowWords().get(row)), true));
        if (last) {
            head(xml(wording.say("reports.total")), true);
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            page.append("<tr><th scope=\"row\">")
                    .append(say(table.columnWords().get(at)))
                    .append("</th>");
            beside.forEach(row -> number(table.cells().get(row).get(at)));
            if (last) {
                number(table.columnTotals().get(at));
            }
            page.append("</tr>\n");
        }
        page.append("<tr><th scope=\"row\">")
                .append(xml(wording.say("reports.sessions")))
                .append("</th>");
        beside.forEach(row -> number(table.rowTotals().get(row)));
        if (last) {
            number(table.total());
        }
        page.append("</tr>\n</tbody>\n</table>\n");
    }

    private void head(String words, boolean number) {
        page.append(number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                .append(words)
                .append("</th>");
    }

    private void number(Cell cell) {
        number(DeskReport.shown(cell));
    }

    private void number(String shown) {
        page.append("<td class=\"number\">").append(xml(shown)).append("</td>");
    }
}
