package advisor.workbench.studio;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the declarations of a guide are called in words.
 *
 * @param guide the guide as it was last loaded, or null before that
 */
record Names(@Nullable Guide guide, Language language) {

    /** The words of a rule: of the conclusion it leads to, or of the first advice it adds; empty when it is not known. */
    String rule(String id) {
        Guide now = guide;
        if (now == null) {
            return "";
        }
        Words words = now.words(language);
        return now.declarations().conclusionRules().stream()
                .filter(one -> one.rule().equals(id))
                .map(one -> words.conclusion(one.key()))
                .findFirst()
                .orElseGet(() -> now.declarations().adviceRules().stream()
                        .filter(one -> one.rule().equals(id) && !one.items().isEmpty())
                        .map(one -> words.advice(one.items().get(0).key()))
                        .findFirst()
                        .orElse(""));
    }

    /** The words of a declaration; empty when they are not known. */
    String of(Outline.Entry entry) {
        Guide now = guide;
        if (now == null) {
            return "";
        }
        return switch (entry.kind()) {
            case QUESTION -> said(now, "question." + entry.id());
            case CONDITION -> said(now, "define." + entry.id());
            case CONCLUSION -> said(now, "conclusion." + entry.id());
            case ADVICE -> said(now, "advice." + entry.id());
            case PROMISE -> said(now, "promise." + entry.id());
            case RULE, PLAN -> rule(entry.id());
            case CHANGE -> {
                String rule = rule(entry.id());
                yield rule.isEmpty() ? said(now, "define." + entry.id()) : rule;
            }
        };
    }

    private String said(Guide now, String id) {
        String text = now.words(language).find(id);
        return text == null ? "" : text;
    }
}
