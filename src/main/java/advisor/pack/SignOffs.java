package advisor.pack;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who signed a guide, as it travels with it in {@code signoff.json} in the guide's folder, oldest first.
 *
 * <p>A signature is for exactly one content: when anything in the guide changes it stays, as of what was read then.
 *
 * @param all every signature that could be read
 * @param problems what is wrong with the file; empty when nothing is
 */
public record SignOffs(List<SignOff> all, List<Problem> problems) {

    /** The name of the file. */
    public static final String FILE = "signoff.json";

    private static final int MOST = 500;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LOCALITY = Pattern.compile("(?:[0-9]{6})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public SignOffs {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /** What is in the file. */
    public static SignOffs read(String json) {
        List<SignOff> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root == null || !root.isArray() || root.size() > MOST) {
                return new SignOffs(List.of(), List.of(problem()));
            }
            for (JsonNode node : root) {
                signOff(node).ifPresentOrElse(all::add, () -> problems.add(problem()));
            }
        } catch (JsonProcessingException broken) {
            problems.add(problem());
        }
        return new SignOffs(all, problems);
    }

    private static Problem problem() {
        return new Problem(
                "bad-signoff",
                Severity.ERROR,
                FILE,
                1,
                new Text("签字的文件读不出来。", "The file of signatures can not be read."),
                new Text("请用 check --sign 重新签，不要手改。", "Sign anew with check --sign, and do not change it by hand."));
    }

    private static Optional<SignOff> signOff(JsonNode node) {
        String checker = node.path("checker").asText();
        String locality = node.path("locality").asText();
        String hash = node.path("hash").asText();
        String remark = node.path("remark").asText();
        try {
            LocalDate date = LocalDate.parse(node.path("date").asText());
            boolean fits = isName(checker)
                    && LOCALITY.matcher(locality).matches()
                    && HASH.matcher(hash).matches()
                    && isRemark(remark);
            return fits
                    ? Optional.of(
                            new SignOff(checker, date, node.path("version").asText(), locality, hash, remark))
                    : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** Whether somebody can sign by this name. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= SignOff.LONGEST_NAME
                && !CONTROL.matcher(name).find();
    }

    /** Whether this can be remarked beside a signature. */
    public static boolean isRemark(String remark) {
        return remark.length() <= SignOff.LONGEST_REMARK
                && !CONTROL.matcher(remark).find();
    }

    /** These and one more for a guide as it is now. */
    public SignOffs with(String checker, LocalDate date, Guide guide, String remark) {
        if (!isName(checker) || !isRemark(remark)) {
            throw new IllegalArgumentException("nobody can sign by such a name");
        }
        List<SignOff> more = new ArrayList<>(all);
        more.add(new SignOff(checker.strip(), date, guide.version(), guide.locality(), guide.hash(), remark.strip()));
        return new SignOffs(more, problems);
    }

    /** These and those of another list that are not among them. */
    public SignOffs and(SignOffs others) {
        Set<SignOff> both = new LinkedHashSet<>(all);
        both.addAll(others.all());
        List<Problem> wrong = new ArrayList<>(problems);
        wrong.addAll(others.problems());
        return new SignOffs(List.copyOf(both), wrong);
    }

    /** The signatures for exactly this content, newest last. */
    public List<SignOff> of(Guide guide) {
        return all.stream().filter(one -> one.hash().equals(guide.hash())).toList();
    }

    /** The last signature for this place, of whatever content. */
    public Optional<SignOff> last(String locality) {
        return all.stream().filter(one -> one.locality().equals(locality)).reduce((first, second) -> second);
    }

    /** The file as it is written. */
    public String json() {
        ArrayNode root = MAPPER.createArrayNode();
        for (SignOff one : all) {
            ObjectNode node = root.addObject();
            node.put("checker", one.checker());
            node.put("date", one.date().toString());
            node.put("version", one.version());
            node.put("locality", one.locality());
            node.put("hash", one.hash());
            if (!one.remark().isEmpty()) {
                node.put("remark", one.remark());
            }
        }
        return root.toPrettyString() + "\n";
    }
}
