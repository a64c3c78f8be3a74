package advisor.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a guide declares, as read and not yet checked against itself.
 *
 * @param levels the divisions whose content is in it, most specific first, ending with the empty national level
 * @param skip whether questions on which nothing depends any more are skipped
 * @param wording the words by language and wording id
 * @param wordingLevels the wording ids that a locality overrode, with the division
 */
public record Declarations(
        String id,
        String version,
        String locality,
        List<String> levels,
        boolean skip,
        List<Question> questions,
        List<Definition> definitions,
        List<Conclusion> conclusions,
        List<ConclusionRule> conclusionRules,
        List<Advice> advice,
        List<AdviceRule> adviceRules,
        List<Promise> promises,
        List<Exclusion> exclusions,
        List<Predicate> predicates,
        Map<String, Fact> facts,
        Map<Language, Map<String, String>> wording,
        Map<Language, Map<String, String>> wordingLevels) {

    public Declarations {
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
        definitions = List.copyOf(definitions);
        conclusions = List.copyOf(conclusions);
        conclusionRules = List.copyOf(conclusionRules);
        advice = List.copyOf(advice);
        adviceRules = List.copyOf(adviceRules);
        promises = List.copyOf(promises);
        exclusions = List.copyOf(exclusions);
        predicates = List.copyOf(predicates);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        wording = Map.copyOf(wording);
        wordingLevels = Map.copyOf(wordingLevels);
    }

    Declarations withFacts(Map<String, Fact> others) {
        return new Declarations(
                id,
                version,
                locality,
                levels,
                skip,
                questions,
                definitions,
                conclusions,
                conclusionRules,
                advice,
                adviceRules,
                promises,
                exclusions,
                predicates,
                others,
                wording,
                wordingLevels);
    }
}
