package advisor.document;

import advisor.guide.Language;
import advisor.guide.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A paper with gaps.
 *
 * @param id also the name of its file, ASCII
 * @param guides the guides it belongs to, empty for all
 * @param conclusions the conclusions that offer it, empty for all
 * @param advice offered only when the plan holds one of these, empty for always
 * @param planned the advice whose steps it tells where the plan holds them
 * @param sources the knowledge sources it rests on
 * @param bodies the text in each language
 * @param head how many lines of its file stand before the Chinese text, at least 2
 * @param level the division whose own template it is, empty for the national one
 */
public record Template(
        String id,
        Text title,
        Set<String> guides,
        Set<String> conclusions,
        Set<String> advice,
        Set<String> planned,
        List<Field> fields,
        List<String> sources,
        Map<Language, String> bodies,
        int head,
        String level) {

    public Template {
        guides = Set.copyOf(guides);
        conclusions = Set.copyOf(conclusions);
        advice = Set.copyOf(advice);
        planned = Set.copyOf(planned);
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
        bodies = Map.copyOf(bodies);
    }

    /** Its file in a language below the templates. */
    public String file(Language language) {
        return (level.isEmpty() ? "" : "localities/" + level + "/") + id + (language == Language.ZH ? ".md" : ".en.md");
    }

    /** The text in a language, or in Chinese where there is none in it. */
    String body(Language language) {
        return bodies.getOrDefault(language, bodies.getOrDefault(Language.ZH, ""));
    }

    /** Where the text itself says what belongs into a field's gap, so that its label need not. */
    enum Named {
        NOWHERE,
        BEFORE_A_COLON,
        IN_THE_HEADING
    }

    /** Where the text says what belongs into the gap of a field. */
    Named named(Field field, Language language) {
        String body = body(language);
        int gap = body.indexOf("{{field." + field.key() + "}}");
        String before = body.substring(0, Math.max(gap, 0)).stripTrailing();
        if (before.endsWith(":") || before.endsWith("：")) {
            return Named.BEFORE_A_COLON;
        }
        String above = before.substring(before.lastIndexOf('\n') + 1);
        String heading = above.startsWith("#") ? above.replaceFirst("#+", "").strip() : "";
        return heading.equals(field.label().get(language)) ? Named.IN_THE_HEADING : Named.NOWHERE;
    }

    /** Whether it is offered for an end of a guide. */
    public boolean isOffered(String guide, String conclusion, Set<String> plan) {
        return (guides.isEmpty() || guides.contains(guide))
                && (conclusions.isEmpty() || conclusions.contains(conclusion))
                && (advice.isEmpty() || advice.stream().anyMatch(plan::contains));
    }
}
