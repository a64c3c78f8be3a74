package advisor.app;

import advisor.disk.Utf8;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.guide.Text;
import advisor.session.AnswersJson;
import advisor.session.Session;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that a client's words come in: read into memory, never quoted in a message. */
final class AnswersFile {

    private static final long LARGEST = 1_000_000;

    private final String option;
    private final Path file;

    private AnswersFile(String option, Path file) {
        this.option = option;
        this.file = file;
    }

    /** The session that begins with the answers of a file, past the optional questions that follow. */
    static Session replay(Guide guide, Setting setting, Path file) throws Refusal {
        AnswersJson.Reading reading = AnswersJson.read(guide, setting, new AnswersFile("--answers", file).text());
        if (!reading.problems().isEmpty()) {
            throw new Refusal(reading.problems().stream()
                    .map(problem -> new Refusal.Item(problem.key(), problem.sentence(), problem.near()))
                    .toList());
        }
        try {
            return Session.replay(guide, setting, reading.answers()).withoutOptional();
        } catch (AnswerRefused refused) {
            throw new Refusal(refused.key(), refused.sentence(), refused.near());
        }
    }

    /** What a file gives for the fields of papers: one object of texts and whole numbers. */
    static Map<String, String> fields(Path file) throws Refusal {
        AnswersFile from = new AnswersFile("--fields", file);
        JsonNode root;
        try {
            root = JsonMapper.builder().build().readTree(from.text());
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw from.refused(file + ":" + line + " 不是正确的 JSON。", file + ":" + line + " is not correct JSON.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (root == null || !root.isObject()) {
            throw from.refused("文件应当是一个对象 { … }。", "The file must be one object { … }.");
        }
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!field.getValue().isTextual() && !field.getValue().isIntegralNumber()) {
                throw from.refused(
                        "字段 " + field.getKey() + " 应当是文字或整数。",
                        "The field " + field.getKey() + " must be a text or a whole number.");
            }
            texts.put(field.getKey(), field.getValue().asText());
        }
        return texts;
    }

    private String text() throws Refusal {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused("文件超过 1 MB。", "The file is larger than 1 MB.");
            }
            return Utf8.text(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw refused("没有文件 " + file + "。", "There is no file " + file + ".");
        } catch (CharacterCodingException other) {
            throw refused("文件不是 UTF-8 编码。", "The file is not UTF-8.");
        } catch (IOException failed) {
            throw refused("读不出文件 " + file + "。", "The file " + file + " can not be read.");
        }
    }

    private Refusal refused(String zh, String en) {
        return new Refusal(option, new Text(zh, en), new Text("请检查 " + option + "。", "Check " + option + "."));
    }
}
