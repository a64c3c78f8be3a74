package advisor.script;

import advisor.guide.Near;
import advisor.guide.Problem;
import advisor.guide.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words that name a fact in braces which is not there. */
final class UnknownFacts {

    private UnknownFacts() {}

    static void find(ObjectNode guide, GuideSource source, ObjectNode facts, List<Problem> problems) {
        List<String> known = new ArrayList<>();
        facts.fieldNames().forEachRemaining(known::add);
        Set<String> unknown = new LinkedHashSet<>();
        for (JsonNode words : guide.path("wording")) {
            for (JsonNode text : words) {
                Words.factsIn(text.asText()).stream()
                        .filter(key -> !known.contains(key))
                        .forEach(unknown::add);
            }
        }
        for (String key : unknown) {
            List<String> near = Near.keys(key, known);
            String remedy = near.isEmpty() ? "?" : near.get(0);
            problems.add(place(key, remedy, source));
        }
    }

    /* The first line of any file that names it. */
    private static Problem place(String key, String remedy, GuideSource source) {
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            List<String> lines = file.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("{" + key + "}")) {
                    return ProblemTexts.problem("unknown-fact", List.of(key, remedy), file.getKey(), i + 1);
                }
            }
        }
        return ProblemTexts.problem("unknown-fact", List.of(key, remedy), "facts.json", 1);
    }
}
