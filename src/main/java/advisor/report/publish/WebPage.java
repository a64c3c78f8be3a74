package advisor.report.publish;

import advisor.guide.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A publication as one web page, or as the text of its PDF.
 *
 * <p>The page is one file without scripts and without anything from elsewhere, and says so to the browser.
 */
final class WebPage {

    /** What the page is read on. */
    enum On {
        SCREEN,
        PAPER
    }

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Publication publication;
    private final On on;
    private final StringBuilder page = new StringBuilder();

    private WebPage(Publication publication, On on) {
        this.publication = publication;
        this.on = on;
    }

    /** The page, well-formed as XML too. */
    static String of(Publication publication, On on) {
        WebPage page = new WebPage(publication, on);
        page.write();
        return page.page.toString();
    }

    private String say(String zh, String en) {
        return publication.say(zh, en);
    }

    private void write() {
        String title = Xml.text(publication.title());
        if (on == On.SCREEN) {
            page.append("<!DOCTYPE html>\n");
        }
        page.append("<html lang=\"")
                .append(publication.language() == Language.ZH ? "zh-CN" : "en")
                .append("\">\n<head>\n");
        if (on == On.SCREEN) {
            page.append("<meta charset=\"UTF-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                    .append(Xml.text(POLICY))
                    .append("\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        }
        page.append("<meta name=\"description\" content=\"")
                .append(title)
                .append("\"/>\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style(on == On.SCREEN ? "screen.css" : "paper.css"))
                .append("</style>\n</head>\n<body>\n");
        head(title);
        page.append("<main>\n");
        for (Publication.Sheet sheet : publication.sheets()) {
            section(sheet);
        }
        noise();
        page.append("</main>\n");
        foot();
        page.append("</body>\n</html>\n");
    }

    private static String style(String name) {
        try (InputStream in = WebPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the style of the page did not travel along");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the style of the page can not be read", broken);
        }
    }

    private void head(String title) {
        page.append("<header>\n<h1>").append(title).append("</h1>\n");
        if (publication.isInvented()) {
            page.append("<p class=\"invented\">")
                    .append(Xml.text(say("演示数据：这些数字是编出来的。", "For demonstration: these figures are invented.")))
                    .append("</p>\n");
        }
        page.append("<div class=\"summary\">\n");
        for (String sentence : publication.summary()) {
            page.append("<p>").append(Xml.text(sentence)).append("</p>\n");
        }
        page.append("</div>\n<p class=\"quiet\">")
                .append(Xml.text(say(
                        "为了不暴露任何人，每个数字都加减过一个小的随机数；后面的“" + NoiseWords.heading(publication) + "”说明了差多少。",
                        "So that nobody is given away, a small random number was added to every figure or taken from it; “"
                                + NoiseWords.heading(publication) + "” below says by how much they are off.")))
                .append("</p>\n</header>\n");
    }

    private void section(Publication.Sheet sheet) {
        page.append("<section aria-labelledby=\"")
                .append(sheet.key())
                .append("\">\n<h2 id=\"")
                .append(sheet.key())
                .append("\">")
                .append(Xml.text(sheet.title()))
                .append("</h2>\n");
        if (!sheet.note().isEmpty()) {
            page.append("<p class=\"quiet\">").append(Xml.text(sheet.note())).append("</p>\n");
        }
        if (on == On.SCREEN && !sheet.told().isEmpty()) {
            page.append(Charts.svg(sheet, publication));
        }
        table(sheet);
        page.append("</section>\n");
    }

    private void table(Publication.Sheet sheet) {
        boolean boxes = on == On.PAPER;
        page.append("<table>\n<caption>")
                .append(Xml.text(sheet.title()
                        + say(
                                "（误差多半在 ±" + sheet.margin() + " 以内）",
                                " (off by ±" + sheet.margin() + " at most, as a rule)")))
                .append("</caption>\n<thead><tr><th scope=\"col\">")
                .append(Xml.text(sheet.rows()))
                .append("</th>");
        if (boxes) {
            page.append("<td class=\"boxes\"></td>");
        }
        page.append("<th scope=\"col\" class=\"number\">")
                .append(Xml.text(say("次数", "Visits")))
                .append("</th><th scope=\"col\" class=\"number\">")
                .append(Xml.text(say("多半在", "Most likely")))
                .append("</th></tr></thead>\n");
        List<Publication.Line> told = sheet.told();
        @Nullable String group = null;
        for (Publication.Line line : told) {
            if (!line.group().equals(group)) {
                page.append(group == null ? "<tbody>\n" : "</tbody>\n<tbody>\n");
                group = line.group();
                groupRow(group, boxes ? 4 : 3);
            }
            row(line, boxes ? Charts.box(line, sheet.largest()) : null);
        }
        List<Publication.Line> rest = sheet.untold();
        page.append(group == null ? "<tbody>\n" : "</tbody>\n<tbody>\n");
        row(publication.total(), boxes ? "" : null);
        page.append("</tbody>\n</table>\n");
        if (!rest.isEmpty()) {
            page.append("<p class=\"quiet\">")
                    .append(Xml.text(say(
                            "另外 " + rest.size() + " 行每行都小于 10，也可能是 0：",
                            rest.size() == 1
                                    ? "One other row is below 10, possibly 0: "
                                    : "The other " + rest.size() + " rows are below 10 each, possibly 0: ")))
                    .append(Xml.text(
                            rest.stream().map(Publication.Line::label).collect(Collectors.joining(say("、", ", ")))))
                    .append(Xml.text(say("。", ".")))
                    .append("</p>\n");
        }
    }

    private void groupRow(String group, int columns) {
        if (!group.isEmpty()) {
            page.append("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
                    .append(columns)
                    .append("\">")
                    .append(Xml.text(group))
                    .append("</th></tr>\n");
        }
    }

    private void row(Publication.Line line, @Nullable String box) {
        page.append(line.key().equals("total") ? "<tr class=\"total\">" : "<tr>")
                .append("<th scope=\"row\">")
                .append(Xml.text(line.label()))
                .append("</th>");
        if (box != null) {
            page.append("<td class=\"boxes\">").append(box).append("</td>");
        }
        page.append("<td class=\"number\">")
                .append(Xml.text(line.shown()))
                .append("</td><td class=\"number quiet\">")
                .append(Xml.text(line.low() + "–" + line.high()))
                .append("</td></tr>\n");
    }

    private void noise() {
        page.append("<section class=\"noise\" aria-labelledby=\"noise\">\n<h2 id=\"noise\">")
                .append(Xml.text(NoiseWords.heading(publication)))
                .append("</h2>\n");
        for (NoiseWords.Part part : NoiseWords.of(publication)) {
            page.append("<h3>").append(Xml.text(part.heading())).append("</h3>\n");
            for (String paragraph : part.paragraphs()) {
                page.append("<p>").append(Xml.text(paragraph)).append("</p>\n");
            }
        }
        page.append("</section>\n");
    }

    private void foot() {
        page.append("<footer>\n<p>")
                .append(Xml.text(say(
                        publication.period() + "，" + publication.closedOn() + " 公布，以后不再改。ε = " + publication.epsilon()
                                + "。",
                        publication.period() + ", published on " + publication.closedOn()
                                + " and not changed since. Epsilon " + publication.epsilon() + ".")))
                .append("</p>\n</footer>\n");
    }
}
