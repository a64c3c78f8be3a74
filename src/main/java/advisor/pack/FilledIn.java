package advisor.pack;

import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A guide with what a desk has filled in.
 *
 * <p>Where a condition reads the fact, the scripts are run again with it, which takes seconds; elsewhere the guide is the
 * same but for the value.
 */
final class FilledIn {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FilledIn() {}

    static Resolution resolve(Guide guide, Map<String, Fact> filled, Shelf shelf) {
        Map<String, Fact> changing = new TreeMap<>();
        filled.forEach((key, fact) -> {
            Fact before = guide.facts().get(key);
            if (before != null
                    && guide.factsInConditions().contains(key)
                    && !before.values().equals(fact.values())) {
                changing.put(key, before);
            }
        });
        if (changing.isEmpty()) {
            return new Resolution.Found(guide.withFacts(filled));
        }
        try (GuideLoader loader = new GuideLoader()) {
            Map<String, String> files = new TreeMap<>(shelf.files(guide.id()));
            for (Map.Entry<String, Fact> entry : changing.entrySet()) {
                String level = entry.getValue().level();
                String file = level.isEmpty() ? "facts.json" : "localities/" + level + "/facts.json";
                ObjectNode facts = (ObjectNode) MAPPER.readTree(files.getOrDefault(file, "{}"));
                Fact value = filled.getOrDefault(entry.getKey(), entry.getValue());
                ((ObjectNode) facts.path(entry.getKey())).put("value", Long.parseLong(value.value()));
                files.put(file, facts.toString());
            }
            Load load = loader.load(new GuideSource(guide.id(), files), guide.locality());
            return load instanceof Load.Loaded loaded
                    ? new Resolution.Found(loaded.guide().withFacts(filled))
                    : new Resolution.Refused(((Load.Refused) load).problems());
        } catch (IOException unreadable) {
            return new Resolution.Refused(List.of(new Problem(
                    "unreadable",
                    Severity.ERROR,
                    "facts.json",
                    0,
                    new Text(
                            "指引 " + guide.id() + " 的文件读不出来。",
                            "The files of the guide " + guide.id() + " cannot be read."),
                    new Text("请检查读取权限。", "See that they may be read."))));
        }
    }
}
