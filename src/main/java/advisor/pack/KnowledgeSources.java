package advisor.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The knowledge sources that guides cite, by id. */
public final class KnowledgeSources {

    /** The name of the file they stand in. */
    public static final String FILE = "knowledge.json";

    private final Map<String, KnowledgeSource> sources;
    private final Map<String, Integer> lines;

    private KnowledgeSources(Map<String, KnowledgeSource> sources, Map<String, Integer> lines) {
        this.sources = Collections.unmodifiableMap(sources);
        this.lines = lines;
    }

    static KnowledgeSources read(String file, String json) throws SeedRefused {
        SeedJson reader = new SeedJson(file);
        Map<String, KnowledgeSource> sources = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (SeedJson.Entry entry : reader.list(json)) {
            KnowledgeSource source = new KnowledgeSource(
                    reader.text(entry, "id", true),
                    reader.both(entry, "instrument"),
                    reader.text(entry, "article", false),
                    reader.text(entry, "inForce", false),
                    reader.text(entry, "verification", true),
                    reader.text(entry, "reviewed", false),
                    reader.text(entry, "reviewBy", false),
                    entry.node().path("guidance").asBoolean(false),
                    reader.both(entry, "statement"));
            lines.put(source.id(), entry.line());
            if (sources.put(source.id(), source) != null) {
                throw reader.shape(
                        entry.line(),
                        "来源 " + source.id() + " 写了两次。",
                        "The source " + source.id() + " stands there twice.");
            }
        }
        return new KnowledgeSources(sources, lines);
    }

    /** All sources in the order of the file. */
    public Collection<KnowledgeSource> all() {
        return sources.values();
    }

    /** The line of the file on which a source begins, counted from 1; 0 for one that is not there. */
    public int line(String id) {
        return lines.getOrDefault(id, 0);
    }

    /** The source with an id. */
    public Optional<KnowledgeSource> find(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
