package advisor.app;

import advisor.document.Field;
import advisor.document.Template;
import advisor.document.TemplateGlyphs;
import advisor.document.Templates;
import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Near;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.KnowledgeSource;
import advisor.pack.KnowledgeSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds templates against a guide: what they name must be there, and every conclusion must offer what everybody gets. */
final class TemplateCheck {

    private static final List<String> EVERYBODY = List.of("visit-summary", "evidence-list");

    private final Guide guide;
    private final List<Problem> problems = new ArrayList<>();

    private TemplateCheck(Guide guide) {
        this.guide = guide;
    }

    static List<Problem> problems(Guide guide, Templates templates, KnowledgeSources sources) {
        TemplateCheck check = new TemplateCheck(guide);
        Set<String> known = sources.all().stream().map(KnowledgeSource::id).collect(Collectors.toSet());
        for (Template template : templates.everywhere()) {
            check.problems.addAll(TemplateGlyphs.problems(template));
            template.sources().forEach(id -> check.named(template, "来源", "source", id, known));
            if (template.guides().contains(guide.id())) {
                check.names(template);
            }
        }
        check.everybody(templates);
        return check.problems;
    }

    private void names(Template template) {
        Set<String> conclusions = new TreeSet<>();
        guide.declarations().conclusions().stream().map(Conclusion::key).forEach(conclusions::add);
        Set<String> advice = new TreeSet<>();
        guide.declarations().advice().forEach(one -> advice.add(one.key()));
        Set<String> questions = new TreeSet<>();
        guide.questions().forEach(one -> questions.add(one.key()));
        template.conclusions().forEach(key -> named(template, "结论", "conclusion", key, conclusions));
        template.advice().forEach(key -> named(template, "建议", "advice", key, advice));
        template.planned().forEach(key -> named(template, "建议", "advice", key, advice));
        for (Field field : template.fields()) {
            if (!field.from().isEmpty() && !field.from().equals(Field.RECEIPT)) {
                named(template, "问题", "question", field.from(), questions);
            }
        }
    }

    private void named(Template template, String zh, String en, String key, Set<String> known) {
        if (!known.contains(key)) {
            String near = String.join(", ", Near.keys(key, known));
            add(
                    template.file(Language.ZH),
                    new Text("没有" + zh + " " + key + "。", "There is no " + en + " " + key + "."),
                    near.isEmpty()
                            ? new Text("请改正或删去。", "Mend it or take it out.")
                            : new Text("是不是 " + near + "？", "Did you mean " + near + "?"));
        }
    }

    private void everybody(Templates templates) {
        for (String id : EVERYBODY) {
            boolean offered = templates.all().stream()
                    .anyMatch(template -> template.id().equals(id)
                            && guide.declarations().conclusions().stream()
                                    .allMatch(end -> template.isOffered(guide.id(), end.key(), Set.of())));
            if (!offered) {
                add(
                        id + ".md",
                        new Text("不是每个结论都有材料 " + id + "。", "Not every conclusion offers the paper " + id + "."),
                        new Text("去掉它的 guide、conclusion 和 advice。", "Take guide, conclusion and advice out of it."));
            }
        }
    }

    private void add(String file, Text message, Text remedy) {
        problems.add(new Problem("template-gap", Severity.ERROR, "templates/" + file, 1, message, remedy));
    }
}
