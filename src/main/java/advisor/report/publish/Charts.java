package advisor.report.publish;

import advisor.disclosure.ReleasedTable;
import advisor.guide.Counted;
import java.util.List;
import java.util.Locale;

/** Bars for a table: as SVG for the screen, as plain boxes for paper. */
final class Charts {

    private static final int WIDTH = 720;
    private static final int LABEL = 292;
    private static final int VALUE = 56;
    private static final int ROW = 30;
    private static final int TOP = 8;
    private static final int LONGEST = 19;

    private Charts() {}

    /** The chart, with its content in words for those who do not see it. */
    static String svg(Publication.Sheet sheet, Publication publication) {
        List<Publication.Line> lines = sheet.told();
        int height = TOP + ROW * Math.max(1, lines.size()) + TOP;
        double most = lines.stream().mapToLong(Publication.Line::high).max().orElse(1);
        double scale = (WIDTH - LABEL - VALUE) / most;
        String id = "chart-" + sheet.key();
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"chart\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"")
                .append(id)
                .append("\">")
                .append(Xml.text(inWords(sheet, lines, publication)))
                .append("</title>\n");
        for (int i = 0; i < lines.size(); i++) {
            svg.append(bar(lines.get(i), TOP + i * ROW, scale));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String inWords(Publication.Sheet sheet, List<Publication.Line> lines, Publication publication) {
        return publication.say(
                "条形图：" + sheet.title() + "，" + lines.size() + " 条；数字在后面的表里。",
                "Bar chart: " + sheet.title() + ", " + Counted.of(lines.size(), "bar")
                        + "; the table that follows has the figures.");
    }

    private static String bar(Publication.Line line, int top, double scale) {
        StringBuilder bar = new StringBuilder();
        int middle = top + ROW / 2;
        bar.append("<text class=\"name\" x=\"")
                .append(LABEL - 12)
                .append("\" y=\"")
                .append(middle + 5)
                .append("\" text-anchor=\"end\">")
                .append(Xml.text(shortened(line.label())))
                .append("</text>");
        if (line.count().isPresent()) {
            double end = line.count().getAsLong() * scale;
            bar.append(rectangle("bar", top + 6, end));
            bar.append("<path class=\"range\" d=\"M")
                    .append(at(line.low() * scale))
                    .append(' ')
                    .append(middle)
                    .append("H")
                    .append(at(line.high() * scale))
                    .append("M")
                    .append(at(line.low() * scale))
                    .append(' ')
                    .append(middle - 5)
                    .append("v10M")
                    .append(at(line.high() * scale))
                    .append(' ')
                    .append(middle - 5)
                    .append("v10\"/>");
        } else {
            bar.append(rectangle("small", top + 6, ReleasedTable.SMALLEST_SHOWN * scale));
        }
        return bar.append("<text class=\"value\" x=\"")
                .append(at(line.high() * scale + 8))
                .append("\" y=\"")
                .append(middle + 5)
                .append("\">")
                .append(Xml.text(line.shown()))
                .append("</text>\n")
                .toString();
    }

    private static String rectangle(String kind, int top, double width) {
        return "<rect class=\"" + kind + "\" x=\"" + LABEL + "\" y=\"" + top + "\" width=\"" + number(width)
                + "\" height=\"" + (ROW - 12) + "\" rx=\"2\"/>";
    }

    private static String at(double x) {
        return number(LABEL + x);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /* Chinese characters are twice as wide as others. */
    private static String shortened(String label) {
        int room = LONGEST * 2;
        StringBuilder kept = new StringBuilder();
        for (int point : label.codePoints().toArray()) {
            room -= point > 0x2E7F ? 2 : 1;
            if (room < 2) {
                return kept.append('…').toString();
            }
            kept.appendCodePoint(point);
        }
        return kept.toString();
    }

    /** The bar of one row on paper, in percent of the widest. */
    static String box(Publication.Line line, long largest) {
        long width = line.count().isEmpty()
                ? 0
                : Math.max(1, Math.round(100.0 * line.count().getAsLong() / largest));
        return width == 0 ? "" : "<div class=\"box\" style=\"width: " + width + "%\"></div>";
    }
}
