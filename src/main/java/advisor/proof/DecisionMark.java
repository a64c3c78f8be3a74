package advisor.proof;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells guides apart by what they decide.
 *
 * <p>Two guides with the same mark ask the same questions under the same conditions and come to the same ends by the same rules:
 * what is proven of one holds of the other. They can differ in version, words, sources, and facts that no condition reads.
 */
public final class DecisionMark {

    /** Goes into every mark: when more is proven than before, what was proven before is not enough. */
    private static final String PROOFS = "proofs 1";

    private static final List<String> OF_GUIDE =
            List.of("format", "version", "levels", "locality", "facts", "wording", "wordingLevels");

    private static final List<String> OF_ENTRY = List.of("level", "sources");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private DecisionMark() {}

    /** The mark of a guide, 64 hexadecimal digits. */
    public static String of(Guide guide) {
        try {
            ObjectNode root = (ObjectNode) MAPPER.readTree(GuideJson.write(guide));
            root.remove(OF_GUIDE);
            for (JsonNode list : root) {
                for (JsonNode entry : list) {
                    if (entry instanceof ObjectNode object) {
                        object.remove(OF_ENTRY);
                    }
                }
            }
            root.put("proofs", PROOFS);
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(MAPPER.writeValueAsBytes(root)));
        } catch (IOException impossible) {
            throw new IllegalStateException("a guide could not be read back", impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
