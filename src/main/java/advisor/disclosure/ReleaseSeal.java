package advisor.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals releases before they are kept and opens them afterwards.
 *
 * <p>Opening checks the seal first. So there is no way to a {@link Release} around {@link NoisyRelease}: what is opened
 * here was one when it was sealed.
 */
public final class ReleaseSeal {

    private static final String HMAC = "HmacSHA256";
    private static final JsonMapper JSON = new JsonMapper();

    private final SecretKeySpec key;

    /**
     * A seal.
     *
     * @param key at least 32 secret bytes; copied
     */
    public ReleaseSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a seal needs 32 bytes");
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    /**
     * A release as text.
     *
     * <p>Anyone can make one; only {@link #open} makes it a release again, and that only when the seal holds.
     *
     * @param seal HMAC-SHA256 in 43 characters of base64url
     */
    public record Sealed(String text, String seal) {}

    /** The release was altered or damaged, or sealed with another key. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("a release is not as it was sealed");
        }
    }

    /** The release as text with its seal. */
    public Sealed seal(Release release) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", 1).put("period", release.period());
        for (ReleasedTable table : release.tables()) {
            ObjectNode node = root.withArray("tables").addObject();
            node.put("key", table.key())
                    .put("epsilon", table.epsilon().numerator())
                    .put("per", table.epsilon().denominator())
                    .put("contributions", table.contributions())
                    .put("partition", table.isPartition());
            table.rows().forEach(node.putArray("rows")::add);
            table.columns().forEach(node.putArray("columns")::add);
            ArrayNode counts = node.putArray("counts");
            for (long[] row : table.copyOfCounts()) {
                ArrayNode line = counts.addArray();
                for (long count : row) {
                    line.add(count);
                }
            }
        }
        String text = root.toString();
        return new Sealed(text, tag(text));
    }

    /**
     * The release that was sealed.
     *
     * @throws Broken when the seal does not hold
     */
    public Release open(Sealed sealed) throws Broken {
        byte[] expected = tag(sealed.text()).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, sealed.seal().getBytes(StandardCharsets.UTF_8))) {
            throw new Broken();
        }
        try {
            JsonNode root = JSON.readTree(sealed.text());
            List<ReleasedTable> tables = new ArrayList<>();
            for (JsonNode node : root.path("tables")) {
                tables.add(table(node));
            }
            return new Release(root.path("period").asText(), tables);
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw new Broken();
        }
    }

    private static ReleasedTable table(JsonNode node) {
        List<String> rows = texts(node.path("rows"));
        List<String> columns = texts(node.path("columns"));
        long[][] counts = new long[node.path("counts").size()][];
        for (int row = 0; row < counts.length; row++) {
            JsonNode line = node.path("counts").path(row);
            counts[row] = new long[line.size()];
            for (int column = 0; column < line.size(); column++) {
                counts[row][column] = line.path(column).longValue();
            }
        }
        return new ReleasedTable(
                node.path("key").asText(),
                rows,
                columns,
                counts,
                node.path("contributions").asInt(),
                node.path("partition").asBoolean(),
                new Epsilon(node.path("epsilon").asLong(), node.path("per").asLong()));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private String tag(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] tag = mac.doFinal(("release/1\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }
}
