package advisor.proof;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The worked cases of one file, and what is wrong with those that can not be read. */
public record WorkedCases(List<WorkedCase> cases, List<Problem> problems) {

    private static final Set<String> EXPECTED = Set.of("conclusion", "confidence", "rule", "next", "must", "mustNot");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    public WorkedCases {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the cases of a file.
     *
     * @param file the name under which problems are told, such as {@code cases.json}
     */
    public static WorkedCases read(String file, String json) {
        List<WorkedCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                problems.add(wrong(file, 1, "文件应当是一个列表 [ … ]。", "The file must be one list [ … ]."));
                return new WorkedCases(cases, problems);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode node = parser.readValueAsTree();
                String fault = fault(node);
                if (fault.isEmpty()) {
                    cases.add(workedCase(node, file, line));
                } else {
                    problems.add(wrong(
                            file,
                            line,
                            "这个案例的 " + fault + " 缺失或写法不对。",
                            "In this case " + fault + " is missing or wrong."));
                }
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            problems.add(wrong(file, line, "这里不是正确的 JSON。", "This is not correct JSON."));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text could not be read", impossible);
        }
        return new WorkedCases(cases, problems);
    }

    private static Problem wrong(String file, int line, String zh, String en) {
        return new Problem(
                "wrong-case",
                Severity.ERROR,
                file,
                line,
                new Text(zh, en),
                new Text(
                        "请写成 {\"id\", \"title\", \"date\", \"answers\", \"expect\"} 的样子。",
                        "Write it in the form {\"id\", \"title\", \"date\", \"answers\", \"expect\"}."));
    }

    /* The field that is wrong, empty when none is. */
    private static String fault(JsonNode node) {
        if (!node.path("id").isTextual()) {
            return "id";
        }
        if (!node.path("answers").isObject()) {
            return "answers";
        }
        if (node.has("locality") && !node.get("locality").isTextual()) {
            return "locality";
        }
        try {
            LocalDate.parse(node.path("date").asText());
        } catch (DateTimeParseException wrong) {
            return "date";
        }
        JsonNode expect = node.path("expect");
        if (!expect.isObject() || expect.isEmpty()) {
            return "expect";
        }
        for (var field : expect.properties()) {
            boolean list = field.getKey().startsWith("must");
            if (!EXPECTED.contains(field.getKey())
                    || (list ? !field.getValue().isArray() : !field.getValue().isTextual())) {
                return "expect." + field.getKey();
            }
        }
        return "";
    }

    private static WorkedCase workedCase(JsonNode node, String file, int line) {
        String id = node.get("id").textValue();
        JsonNode title = node.path("title");
        String chinese =
                title.isTextual() ? title.textValue() : title.path("zh").asText(id);
        JsonNode expect = node.get("expect");
        return new WorkedCase(
                id,
                new Text(chinese, title.path("en").asText(chinese)),
                node.path("locality").asText(),
                LocalDate.parse(node.get("date").asText()),
                node.get("answers"),
                new WorkedCase.Expect(
                        expect.path("conclusion").asText(),
                        expect.path("confidence").asText(),
                        expect.path("rule").asText(),
                        expect.path("next").asText(),
                        texts(expect.path("must")),
                        texts(expect.path("mustNot"))),
                file,
                line);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
