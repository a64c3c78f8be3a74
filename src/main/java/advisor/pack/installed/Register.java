package advisor.pack.installed;

import advisor.guide.Text;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.PublisherKey;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code installed.json}.
 *
 * @param versions all that were installed, the latest first
 * @param inUse for each guide the hash of the pack in use; a guide that is not there is used as shipped
 * @param trusted the keys that are trusted, and since when
 */
record Register(List<Installed> versions, Map<String, String> inUse, Map<PublisherKey, LocalDate> trusted) {

    static final Register EMPTY = new Register(List.of(), Map.of(), Map.of());

    private static final int FORMAT = 1;
    private static final String HASH = "[0-9a-f]{64}";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Register {
        versions = List.copyOf(versions);
        inUse = Collections.unmodifiableMap(new TreeMap<>(inUse));
        trusted = Collections.unmodifiableMap(new LinkedHashMap<>(trusted));
    }

    static Register read(byte[] json) throws PackRefused {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException noJson) {
            throw damaged();
        } catch (IOException impossible) {
            throw damaged();
        }
        if (root.path("format").asInt() != FORMAT) {
            throw damaged();
        }
        try {
            List<Installed> versions = new ArrayList<>();
            for (JsonNode one : root.path("versions")) {
                versions.add(version(one));
            }
            Map<String, String> inUse = new TreeMap<>();
            for (Map.Entry<String, JsonNode> one : root.path("inUse").properties()) {
                inUse.put(one.getKey(), hash(one.getValue()));
            }
            Map<PublisherKey, LocalDate> trusted = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> one : root.path("trusted").properties()) {
                trusted.put(
                        PublisherKey.decode(one.getKey()),
                        LocalDate.parse(one.getValue().asText()));
            }
            return new Register(versions, inUse, trusted);
        } catch (DateTimeException noDay) {
            throw damaged();
        }
    }

    private static Installed version(JsonNode node) throws PackRefused {
        Map<String, String> levels = new TreeMap<>();
        for (Map.Entry<String, JsonNode> level : node.path("levels").properties()) {
            levels.put(level.getKey(), hash(level.getValue()));
        }
        return new Installed(
                hash(node.path("pack")),
                node.path("guide").asText(),
                node.path("version").asText(),
                LocalDate.parse(node.path("published").asText()),
                LocalDate.parse(node.path("installed").asText()),
                PublisherKey.decode(node.path("key").asText()),
                new Text(node.path("title-zh").asText(), node.path("title-en").asText()),
                levels);
    }

    /* A hash becomes the name of a file, so it must be nothing else. */
    private static String hash(JsonNode node) throws PackRefused {
        if (!node.asText().matches(HASH)) {
            throw damaged();
        }
        return node.asText();
    }

    static PackRefused damaged() {
        return new PackRefused(
                new Text("已安装指引的登记 installed.json 损坏了。", "The list of installed guides, installed.json, is damaged."),
                new Text(
                        "请把服务台文件夹里的 guides 改名，再重新安装。自带的指引照常可用。",
                        "Rename the folder guides in the desk's home and install them anew; those shipped work as usual."));
    }

    byte[] bytes() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        var all = root.putArray("versions");
        for (Installed one : versions) {
            ObjectNode node = all.addObject();
            node.put("pack", one.pack());
            node.put("guide", one.guide());
            node.put("version", one.version());
            node.put("published", one.published().toString());
            node.put("installed", one.installed().toString());
            node.put("key", one.publisher().encoded());
            node.put("title-zh", one.title().zh());
            node.put("title-en", one.title().en());
            ObjectNode levels = node.putObject("levels");
            one.levels().forEach(levels::put);
        }
        ObjectNode use = root.putObject("inUse");
        inUse.forEach(use::put);
        ObjectNode keys = root.putObject("trusted");
        trusted.forEach((key, since) -> keys.put(key.encoded(), since.toString()));
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Nullable
    Installed version(String pack) {
        return versions.stream()
                .filter(one -> one.pack().equals(pack))
                .findFirst()
                .orElse(null);
    }

    /** The same with a version more, in use from now on. */
    Register with(Installed version) {
        List<Installed> all = new ArrayList<>(versions);
        all.removeIf(one -> one.pack().equals(version.pack()));
        all.add(0, version);
        return new Register(all, inUse, trusted).using(version.guide(), version.pack());
    }

    /** The same with another version in use; the shipped one when the hash is empty. */
    Register using(String guide, String pack) {
        Map<String, String> use = new TreeMap<>(inUse);
        if (pack.isEmpty()) {
            use.remove(guide);
        } else {
            use.put(guide, pack);
        }
        return new Register(versions, use, trusted);
    }

    Register trusting(PublisherKey key, LocalDate since) {
        Map<PublisherKey, LocalDate> keys = new LinkedHashMap<>(trusted);
        keys.putIfAbsent(key, since);
        return new Register(versions, inUse, keys);
    }

    Register distrusting(PublisherKey key) {
        Map<PublisherKey, LocalDate> keys = new LinkedHashMap<>(trusted);
        keys.remove(key);
        return new Register(versions, inUse, keys);
    }
}
