package advisor.pack.signed;

import advisor.guide.Text;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pack says of itself, and what its publisher signs.
 *
 * @param guide the id of the guide
 * @param version the author's version of it
 * @param published the day on which it was packed
 * @param files for each file by its name in the pack, SHA-256 of its bytes in hexadecimal digits
 */
record Manifest(String guide, String version, LocalDate published, PublisherKey publisher, Map<String, String> files) {

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4)
                            .maxStringLength(1_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    Manifest {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The canonical form: fields sorted, no white space, UTF-8. */
    byte[] bytes() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("guide", guide);
        root.put("version", version);
        root.put("published", published.toString());
        root.put("key", publisher.encoded());
        ObjectNode hashes = root.putObject("files");
        files.forEach(hashes::put);
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a manifest could not be written", impossible);
        }
    }

    /** What the signature is made of: the canonical form, and that it is a pack's, so that it fits nothing else. */
    byte[] signed() {
        byte[] purpose = "advisor-workbench pack 1\n".getBytes(StandardCharsets.US_ASCII);
        byte[] manifest = bytes();
        byte[] signed = Arrays.copyOf(purpose, purpose.length + manifest.length);
        System.arraycopy(manifest, 0, signed, purpose.length, manifest.length);
        return signed;
    }

    /**
     * Reads a manifest.
     *
     * @throws PackRefused when it is not exactly in canonical form
     */
    static Manifest read(byte[] bytes) throws PackRefused {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException noJson) {
            throw wrong();
        } catch (IOException impossible) {
            throw wrong();
        }
        if (root.path("format").isInt() && root.path("format").asInt() > FORMAT) {
            throw new PackRefused(
                    new Text("这个包是更新版本的工作台做的。", "The pack was made by a newer workbench."),
                    new Text("请先更新本程序。", "Update this program first."));
        }
        Manifest manifest;
        try {
            Map<String, String> files = new TreeMap<>();
            for (Map.Entry<String, JsonNode> file : root.path("files").properties()) {
                files.put(file.getKey(), file.getValue().asText());
            }
            manifest = new Manifest(
                    root.path("guide").asText(),
                    root.path("version").asText(),
                    LocalDate.parse(root.path("published").asText()),
                    PublisherKey.decode(root.path("key").asText()),
                    files);
        } catch (DateTimeException noDay) {
            throw wrong();
        }
        // anything that was left out, added or written otherwise gives other bytes
        if (!Arrays.equals(manifest.bytes(), bytes)) {
            throw wrong();
        }
        return manifest;
    }

    private static PackRefused wrong() {
        return PackRefused.damaged("包的清单写得不对。", "The manifest of the pack is not written as it must be.");
    }
}
