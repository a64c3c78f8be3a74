package advisor.proof;

import advisor.guide.Fact;
import advisor.guide.Guide;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a guide says and to whom, for a lawyer to read through: situations and outcomes, equal outcomes merged.
 *
 * <p>Exact for every client the guide can meet: a client is told an outcome when one of its situations is theirs, and only
 * then.
 *
 * @param conclusions the conclusions in the order in which their first rule is tried
 * @param advice every advice, most urgent first
 * @param definitions what the conditions that are named in words stand for, in the order of the guide
 * @param facts the facts of the locality, by key
 * @param undecided what could not be listed in full in time
 */
public record FactTable(
        Guide guide,
        List<Row> conclusions,
        List<Row> advice,
        List<Row> definitions,
        Map<String, Fact> facts,
        List<String> undecided) {

    public FactTable {
        conclusions = List.copyOf(conclusions);
        advice = List.copyOf(advice);
        definitions = List.copyOf(definitions);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        undecided = List.copyOf(undecided);
    }

    /**
     * One outcome.
     *
     * @param key the conclusion, advice or definition
     * @param level the key of the confidence, or of the band of urgency; empty for a definition
     * @param variant the chosen wording, empty for the general one
     * @param situations who is told so: any one of these
     * @param sources the knowledge sources it rests on
     */
    public record Row(String key, String level, String variant, List<Situation> situations, List<String> sources) {
        public Row {
            situations = List.copyOf(situations);
            sources = List.copyOf(sources);
        }
    }

    /**
     * One group of clients.
     *
     * @param rule the rule that leads to the outcome, of conclusions only when no rule before it holds; empty for a definition
     * @param where what is so with them, all of it at once; empty for everybody
     */
    public record Situation(String rule, List<Circumstance> where) {
        public Situation {
            where = List.copyOf(where);
        }
    }
}
