package advisor.document;

import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells which lines of templates hold characters that the fonts of the papers can not show. */
public final class TemplateGlyphs {

    private TemplateGlyphs() {}

    /** What can not be shown of a template, a problem for each line; empty for most. */
    public static List<Problem> problems(Template template) {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Language, String> body : template.bodies().entrySet()) {
            int line = body.getKey() == Language.ZH ? template.head() : 0;
            for (String words : body.getValue().lines().toList()) {
                line++;
                List<String> missing = PaperFont.missing(words);
                if (!missing.isEmpty()) {
                    problems.add(new Problem(
                            "template-gap",
                            Severity.ERROR,
                            "templates/" + template.file(body.getKey()),
                            line,
                            new Text(
                                    "字体里没有这些字：" + String.join(" ", missing) + "。印出来会是空框。",
                                    "The font has no glyph for: " + String.join(" ", missing)
                                            + ". A box would be printed."),
                            new Text("请换一个写法。", "Write it another way.")));
                }
            }
        }
        return problems;
    }
}
