package advisor.workbench.map;

import advisor.guide.Guide;
import advisor.guide.Language;
import java.util.Map;

/** Figures that stand beside the entries of a map, such as how many clients went by a rule; protected by whoever gives them. */
@FunctionalInterface
public interface MapOverlay {

    /** What is said beside a rule that nothing goes by; it is drawn with dashes. */
    String NOTHING = "×0";

    /** Says nothing. */
    MapOverlay NONE = (guide, language) -> Map.of();

    /** What is said beside questions, rules, conclusions and advice, in a few words of a language, by their ids; what is not named has nothing said of it. */
    Map<String, String> of(Guide guide, Language language);
}
