package advisor.proof;

import advisor.guide.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A fact-check table as one web page: no script, nothing from elsewhere, and made to be printed.
 *
 * <p>Every row has a box to tick and every page lines for who checked it and when.
 */
public final class FactSheetPage {

    private final FactSheet sheet;
    private final List<String> signed;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private FactSheetPage(FactSheet sheet, List<String> signed, Language language) {
        this.sheet = sheet;
        this.signed = List.copyOf(signed);
        this.language = language;
    }

    /**
     * The page.
     *
     * @param signed who has signed the guide so far, a line each
     */
    public static String of(FactSheet sheet, List<String> signed, Language language) {
        FactSheetPage page = new FactSheetPage(sheet, signed, language);
        page.write();
        return page.page.toString();
    }

    private void write() {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append(
                        "\">\n<head>\n<meta charset=\"UTF-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                                + " style-src 'unsafe-inline'\"/>\n<title>")
                .append(text(sheet.title()))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(text(sheet.title()))
                .append("</h1>\n");
        list("about", sheet.about());
        list("reading", sheet.reading());
        sheet.parts().forEach(this::part);
        sign();
        page.append("</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in = FactSheetPage.class.getResourceAsStream("fact-sheet.css")) {
            if (in == null) {
                throw new IllegalStateException("the style of the page did not travel along");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the style of the page can not be read", broken);
        }
    }

    private void list(String style, List<String> lines) {
        page.append("<ul class=\"").append(style).append("\">\n");
        lines.forEach(line -> page.append("<li>").append(text(line)).append("</li>\n"));
        page.append("</ul>\n");
    }

    private void part(FactSheet.Part part) {
        page.append("<h2>").append(text(part.title())).append("</h2>\n<table>\n<colgroup><col class=\"number\"/>");
        if (part.isChecked()) {
            page.append("<col class=\"who\"/><col/><col class=\"from\"/><col class=\"tick\"/>");
        } else {
            page.append("<col class=\"from\"/><col/><col class=\"from\"/>");
        }
        page.append("</colgroup>\n<thead><tr><th scope=\"col\">#</th>");
        part.columns()
                .forEach(column ->
                        page.append("<th scope=\"col\">").append(text(column)).append("</th>"));
        page.append(part.isChecked() ? "<th scope=\"col\">" + text(say("核对", "Checked")) + "</th>" : "")
                .append("</tr></thead>\n<tbody>\n");
        int number = 0;
        for (List<List<String>> row : part.rows()) {
            page.append("<tr><td class=\"number\">").append(++number).append("</td>");
            cell("who", row.get(0));
            cell(part.isChecked() ? "out" : "says", row.get(1));
            cell("from", row.get(2));
            page.append(
                            part.isChecked()
                                    ? "<td class=\"tick\"><p><span class=\"box\"></span>" + text(say("对", "right"))
                                            + "</p><p><span class=\"box\"></span>"
                                            + text(say("要改", "to mend")) + "</p></td>"
                                    : "")
                    .append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void cell(String style, List<String> lines) {
        page.append("<td class=\"").append(style).append("\">");
        lines.stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> page.append("<p>").append(text(line)).append("</p>"));
        page.append("</td>");
    }

    private void sign() {
        page.append("<h2>").append(text(say("核对人", "Checked by"))).append("</h2>\n");
        if (!signed.isEmpty()) {
            list("about", signed);
        }
        page.append("<div class=\"sign\">");
        for (int line = 0; line < 2; line++) {
            for (String what : List.of(say("姓名：", "Name:"), say("签字：", "Signature:"), say("日期：", "Date:"))) {
                page.append("<div>").append(text(what)).append("</div>");
            }
        }
        page.append("</div>\n");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
