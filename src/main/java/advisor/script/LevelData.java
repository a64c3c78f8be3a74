package advisor.script;

import advisor.guide.Language;
import advisor.guide.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts and wording that hold for a chain of levels, each with the level it comes from. */
final class LevelData {

    private record Leveled<T>(T value, String level) {}

    private final Map<String, Leveled<DataFile.FactEntry>> facts = new LinkedHashMap<>();
    private final Map<Language, Map<String, Leveled<String>>> wording = new EnumMap<>(Language.class);

    /** Reads what a source has for these levels; a more specific level wins. */
    static LevelData read(GuideSource source, List<String> levels, List<Problem> problems) {
        LevelData data = new LevelData();
        for (String level : levels) {
            String factsFile = GuideSource.pathAt(level, "facts.json");
            String facts = source.files().get(factsFile);
            if (facts != null) {
                new DataFile(factsFile, problems)
                        .facts(facts)
                        .forEach((key, fact) -> data.facts.put(key, new Leveled<>(fact, level)));
            }
            for (Language language : Language.values()) {
                String wordsFile = GuideSource.pathAt(level, "wording." + language.code() + ".json");
                String words = source.files().get(wordsFile);
                if (words != null) {
                    Map<String, Leveled<String>> all =
                            data.wording.computeIfAbsent(language, same -> new LinkedHashMap<>());
                    new DataFile(wordsFile, problems)
                            .wording(words)
                            .forEach((id, text) -> all.put(id, new Leveled<>(text, level)));
                }
            }
        }
        return data;
    }

    /** The facts' values as a script sees them. */
    ObjectNode values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        facts.forEach((key, fact) -> values.set(key, value(fact.value())));
        return values;
    }

    private static JsonNode value(DataFile.FactEntry fact) {
        if (!fact.list()) {
            return single(fact.values().get(0));
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        fact.values().forEach(one -> list.add(single(one)));
        return list;
    }

    private static JsonNode single(Object value) {
        return value instanceof Long number
                ? JsonNodeFactory.instance.numberNode(number)
                : JsonNodeFactory.instance.textNode(value.toString());
    }

    /** Adds facts, wording and levels to what the scripts declared. */
    void complete(ObjectNode guide, String id, List<String> levels) {
        if (!guide.has("id")) {
            guide.put("id", id);
        }
        guide.put("locality", levels.get(levels.size() - 1));
        ArrayNode all = guide.putArray("levels");
        for (int i = levels.size() - 1; i >= 0; i--) {
            all.add(levels.get(i));
        }
        ObjectNode factsNode = guide.putObject("facts");
        facts.forEach((key, fact) -> {
            ObjectNode node = factsNode.putObject(key);
            node.set("value", value(fact.value()));
            fact.value().about().forEach(node::put);
            if (!fact.level().isEmpty()) {
                node.put("level", fact.level());
            }
        });
        ObjectNode words = guide.withObject("/wording");
        ObjectNode wordLevels = guide.withObject("/wordingLevels");
        wording.forEach((language, texts) -> {
            ObjectNode of = words.withObject("/" + language.code());
            ObjectNode levelsOf = wordLevels.withObject("/" + language.code());
            texts.forEach((wordingId, text) -> {
                of.put(wordingId, text.value());
                if (!text.level().isEmpty()) {
                    levelsOf.put(wordingId, text.level());
                }
            });
        });
    }
}
