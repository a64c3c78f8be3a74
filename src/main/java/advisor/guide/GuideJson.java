package advisor.guide;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The JSON form of a guide: read as an untrusted file, written in one canonical form. */
public final class GuideJson {

    /** The largest guide that is read, in bytes. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(500)
                            .maxStringLength(20_000)
                            .maxNameLength(200)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private GuideJson() {}

    /**
     * Reads a guide strictly: known fields only, bounded sizes and depths, every reference resolved.
     *
     * @throws GuideRefused when anything is not exactly as it must be
     */
    public static Guide read(byte[] json) throws GuideRefused {
        if (json.length > LARGEST) {
            throw new GuideRefused("", "指引超过 8 MB。", "the guide is larger than 8 MB.");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new GuideRefused("", "第 " + line + " 行不是正确的 JSON。", "line " + line + " is not correct JSON.");
        } catch (IOException impossible) {
            throw new GuideRefused("", "无法读取 JSON。", "the JSON cannot be read.");
        }
        if (node == null || node.isMissingNode()) {
            throw new GuideRefused("", "文件是空的。", "the file is empty.");
        }
        return Guide.of(new GuideReader(node).read());
    }

    /** Writes a guide in its canonical form: fields sorted, defaults left out, no white space, UTF-8. */
    public static byte[] write(Guide guide) {
        return write(guide.declarations());
    }

    static byte[] write(Declarations declarations) {
        try {
            return MAPPER.writeValueAsBytes(GuideWriter.write(declarations));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a guide could not be written as JSON", impossible);
        }
    }
}
