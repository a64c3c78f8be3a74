package advisor.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Knowledge;
import advisor.guide.Near;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import advisor.guide.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads answers written as JSON, one field for each question. */
public final class AnswersJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Answers that were read, or what is wrong with them.
     *
     * @param answers the answers by question key; only the good ones when there are problems
     * @param problems what is wrong, each naming its key; empty when all is well
     */
    public record Reading(Map<String, Answer> answers, List<AnswerProblem> problems) {}

    /**
     * What is wrong with one answer.
     *
     * @param key the key in the file, empty when the file as a whole is wrong
     * @param near known keys that were perhaps meant
     */
    public record AnswerProblem(String key, Text sentence, List<String> near) {
        public AnswerProblem {
            near = List.copyOf(near);
        }
    }

    private AnswersJson() {}

    /** Reads answers to a guide's questions; dates are checked against the setting's day. */
    public static Reading read(Guide guide, Setting setting, String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            return whole(broken(broken));
        }
        return root != null && root.isObject()
                ? read(guide, setting, root)
                : whole(new Text(
                        "答案文件应当是一个 JSON 对象，例如 {\"danger\": \"no\"}。",
                        "The answers file must be one JSON object such as {\"danger\": \"no\"}."));
    }

    /** Reads answers that stand in a larger JSON file. */
    public static Reading read(Guide guide, Setting setting, JsonNode root) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<AnswerProblem> problems = new ArrayList<>();
        List<String> keys = guide.questions().stream().map(Question::key).toList();
        Knowledge nothing = Knowledge.nothing(guide, setting);
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            String key = field.getKey();
            Question question = guide.question(key);
            if (question == null) {
                problems.add(new AnswerProblem(
                        key,
                        new Text("指引里没有问题 " + key + "。", "The guide asks no question " + key + "."),
                        Near.keys(key, keys)));
                continue;
            }
            try {
                Answer answer = answer(question, field.getValue());
                nothing.with(question, answer);
                answers.put(key, answer);
            } catch (AnswerRefused refused) {
                problems.add(new AnswerProblem(key, refused.sentence(), refused.near()));
            }
        }
        return new Reading(answers, problems);
    }

    private static Reading whole(Text sentence) {
        return new Reading(Map.of(), List.of(new AnswerProblem("", sentence, List.of())));
    }

    private static Text broken(JsonProcessingException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        boolean twice = broken.getOriginalMessage().startsWith("Duplicate field");
        return twice
                ? new Text(
                        "答案文件第 " + line + " 行：同一个问题写了两次，请删去一个。",
                        "Line " + line + " of the answers file: one question stands there twice; remove one.")
                : new Text(
                        "答案文件第 " + line + " 行不是正确的 JSON，请检查引号、逗号和括号。",
                        "Line " + line
                                + " of the answers file is not correct JSON; check quotes, commas and brackets.");
    }

    private static Answer answer(Question question, JsonNode node) throws AnswerRefused {
        JsonNode single = node.isArray() && node.size() == 1 ? node.get(0) : node;
        if (single.isTextual() && single.textValue().equals("unknown")) {
            return Answer.UNKNOWN;
        }
        if (single.isTextual() && single.textValue().equals("preferNot")) {
            return Answer.PREFER_NOT;
        }
        QuestionKind kind = question.kind();
        if (kind == QuestionKind.YES_NO && node.isBoolean()) {
            return new Answer.Choice(node.booleanValue() ? "yes" : "no");
        }
        if (kind.isChoiceOfOne() && node.isTextual()) {
            return new Answer.Choice(node.textValue());
        }
        if (kind == QuestionKind.SELECT_MULTIPLE && (node.isTextual() || node.isArray())) {
            return new Answer.Choices(strings(question, node.isTextual() ? List.of(node) : node));
        }
        if (kind.isNumeric() && node.isIntegralNumber() && node.canConvertToLong()) {
            return new Answer.Amount(node.longValue());
        }
        if (kind == QuestionKind.DATE && node.isTextual()) {
            return day(question, node.textValue());
        }
        if (kind == QuestionKind.PLACE && node.isTextual()) {
            return new Answer.Place(node.textValue());
        }
        if (kind == QuestionKind.ORGANISATION && node.isTextual()) {
            return new Answer.Organisation(node.textValue());
        }
        if (kind == QuestionKind.TEXT && node.isTextual()) {
            return new Answer.OwnWords(node.textValue());
        }
        if (kind == QuestionKind.EVIDENCE_LIST && node.isArray()) {
            return new Answer.EvidenceItems(List.copyOf(strings(question, node)));
        }
        throw new AnswerRefused(question.key(), expected(question), List.of());
    }

    private static Set<String> strings(Question question, Iterable<JsonNode> nodes) throws AnswerRefused {
        Set<String> strings = new LinkedHashSet<>();
        for (JsonNode item : nodes) {
            if (!item.isTextual()) {
                throw new AnswerRefused(question.key(), expected(question), List.of());
            }
            if (item.textValue().equals("unknown") || item.textValue().equals("preferNot")) {
                throw new AnswerRefused(
                        question.key(),
                        new Text(
                                item.textValue() + " 只能单独写，不能和其他选项一起。",
                                item.textValue() + " must stand alone, not beside other options."),
                        List.of());
            }
            strings.add(item.textValue());
        }
        return strings;
    }

    private static Answer day(Question question, String text) throws AnswerRefused {
        try {
            return new Answer.Day(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            throw new AnswerRefused(question.key(), expected(question), List.of());
        }
    }

    private static Text expected(Question question) {
        String key = question.key();
        return switch (question.kind()) {
            case SELECT_ONE -> new Text("问题 " + key + " 请写一个选项的键。", "Give " + key + " one option key.");
            case SELECT_MULTIPLE -> new Text("问题 " + key + " 请写选项键的列表。", "Give " + key + " a list of option keys.");
            case YES_NO -> new Text("问题 " + key + " 请写 true 或 false。", "Give " + key + " true or false.");
            case NUMBER, MONEY ->
                new Text("问题 " + key + " 请写整数，不加引号。", "Give " + key + " a whole number without quotes.");
            case DATE ->
                new Text("问题 " + key + " 请写日期，例如 \"2026-11-16\"。", "Give " + key + " a date such as \"2026-11-16\".");
            case PLACE -> new Text("问题 " + key + " 请写六位区划代码。", "Give " + key + " a division code of six digits.");
            case ORGANISATION, TEXT -> new Text("问题 " + key + " 请写文字。", "Give " + key + " some text.");
            case EVIDENCE_LIST -> new Text("问题 " + key + " 请写证据的列表。", "Give " + key + " a list of pieces of evidence.");
        };
    }
}
