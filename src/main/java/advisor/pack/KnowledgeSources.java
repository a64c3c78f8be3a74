package advisor.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The knowledge sources that guides cite, by id. */
public final class KnowledgeSources {

    static final String FILE = "knowledge.json";

    private final Map<String, KnowledgeSource> sources;

    private KnowledgeSources(Map<String, KnowledgeSource> sources) {
        this.sources = Collections.unmodifiableMap(sources);
    }

    static KnowledgeSources read(String file, String json) throws SeedRefused {
        SeedJson reader = new SeedJson(file);
        Map<String, KnowledgeSource> sources = new LinkedHashMap<>();
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
            if (sources.put(source.id(), source) != null) {
                throw reader.shape(
                        entry.line(),
                        "来源 " + source.id() + " 写了两次。",
                        "The source " + source.id() + " stands there twice.");
            }
        }
        return new KnowledgeSources(sources);
    }

    /** All sources in the order of the file. */
    public Collection<KnowledgeSource> all() {
        return sources.values();
    }

    /** The source with an id. */
    public Optional<KnowledgeSource> find(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
