package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Question;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a guide rests on, both ways.
 *
 * @param conclusions the knowledge sources of each conclusion: its own, those of its rules and of the facts they read
 * @param advice the knowledge sources of each advice: its own and those of the facts its rules read
 * @param said for each source, where the guide says it: rules, conclusions, advice, questions, facts
 */
public record SourceTrace(
        SortedMap<String, SortedSet<String>> conclusions,
        SortedMap<String, SortedSet<String>> advice,
        SortedMap<String, SortedSet<String>> said) {

    public SourceTrace {
        conclusions = Collections.unmodifiableSortedMap(conclusions);
        advice = Collections.unmodifiableSortedMap(advice);
        said = Collections.unmodifiableSortedMap(said);
    }

    /** The trace of a guide. */
    public static SourceTrace of(Guide guide) {
        Declarations d = guide.declarations();
        SortedMap<String, SortedSet<String>> ofConclusions = new TreeMap<>();
        SortedMap<String, SortedSet<String>> ofAdvice = new TreeMap<>();
        SortedMap<String, SortedSet<String>> where = new TreeMap<>();
        for (Conclusion conclusion : d.conclusions()) {
            add(ofConclusions, conclusion.key(), conclusion.sources());
            add(ofConclusions, conclusion.key(), sources(d, conclusion.facts()));
            say(where, conclusion.sources(), conclusion.key());
        }
        for (ConclusionRule rule : d.conclusionRules()) {
            add(ofConclusions, rule.key(), rule.sources());
            add(ofConclusions, rule.key(), sources(d, rule.facts()));
            say(where, rule.sources(), rule.rule() + " " + rule.key());
        }
        for (Advice advice : d.advice()) {
            add(ofAdvice, advice.key(), advice.sources());
            add(ofAdvice, advice.key(), sources(d, advice.facts()));
            say(where, advice.sources(), advice.key());
        }
        for (AdviceRule rule : d.adviceRules()) {
            rule.items().forEach(item -> add(ofAdvice, item.key(), sources(d, rule.facts())));
        }
        for (Question question : d.questions()) {
            say(where, question.sources(), question.key());
        }
        for (Map.Entry<String, Fact> fact : d.facts().entrySet()) {
            if (!fact.getValue().source().isEmpty()) {
                add(where, fact.getValue().source(), List.of(fact.getKey()));
            }
        }
        return new SourceTrace(ofConclusions, ofAdvice, where);
    }

    private static Collection<String> sources(Declarations d, Collection<String> facts) {
        SortedSet<String> sources = new TreeSet<>();
        for (String key : facts) {
            Fact fact = d.facts().get(key);
            if (fact != null && !fact.source().isEmpty()) {
                sources.add(fact.source());
            }
        }
        return sources;
    }

    private static void say(SortedMap<String, SortedSet<String>> said, Collection<String> sources, String where) {
        sources.forEach(source -> add(said, source, List.of(where)));
    }

    private static void add(SortedMap<String, SortedSet<String>> map, String key, Collection<String> values) {
        map.computeIfAbsent(key, first -> new TreeSet<>()).addAll(values);
    }
}
