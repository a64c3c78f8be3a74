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
 * @param sources the knowledge sources it rests on
 * @param bodies the text in each language
 * @param level the division whose own template it is, empty for the national one
 */
public record Template(
        String id,
        Text title,
        Set<String> guides,
        Set<String> conclusions,
        Set<String> advice,
        List<Field> fields,
        List<String> sources,
        Map<Language, String> bodies,
        String level) {

    public Template {
        guides = Set.copyOf(guides);
        conclusions = Set.copyOf(conclusions);
        advice = Set.copyOf(advice);
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
        bodies = Map.copyOf(bodies);
    }

    /** The text in a language, or in Chinese where there is none in it. */
    String body(Language language) {
        return bodies.getOrDefault(language, bodies.getOrDefault(Language.ZH, ""));
    }

    /** Whether it is offered for an end of a guide. */
    public boolean isOffered(String guide, String conclusion, Set<String> planned) {
        return (guides.isEmpty() || guides.contains(guide))
                && (conclusions.isEmpty() || conclusions.contains(conclusion))
                && (advice.isEmpty() || advice.stream().anyMatch(planned::contains));
    }
}
