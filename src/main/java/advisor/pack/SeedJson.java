package advisor.pack;

import advisor.guide.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads seed files written as JSON, and remembers the line on which each entry of a list begins. */
final class SeedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    /** One entry of a list, with the line on which it begins. */
    record Entry(JsonNode node, int line) {}

    private final String file;

    SeedJson(String file) {
        this.file = file;
    }

    /** The objects of a list. */
    List<Entry> list(String json) throws SeedRefused {
        List<Entry> entries = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw shape(1, "文件应当是一个列表 [ … ]。", "The file must be one list [ … ].");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw shape(line, "列表里的每一项都应当是 { … }。", "Every entry of the list must be { … }.");
                }
                entries.add(new Entry(parser.readValueAsTree(), line));
            }
            return entries;
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /** One object. */
    JsonNode object(String json) throws SeedRefused {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node == null || !node.isObject()) {
                throw shape(1, "文件应当是一个对象 { … }。", "The file must be one object { … }.");
            }
            return node;
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /** A text field, empty when it may be left out and is. */
    String text(Entry entry, String field, boolean required) throws SeedRefused {
        JsonNode node = entry.node().get(field);
        if (node == null && !required) {
            return "";
        }
        if (node == null || !node.isTextual() || required && node.textValue().isBlank()) {
            throw shape(entry.line(), "这一项的 " + field + " 应当是文字。", "In this entry " + field + " must be a text.");
        }
        return node.textValue();
    }

    /** A text in both languages. */
    Text both(Entry entry, String field) throws SeedRefused {
        JsonNode node = entry.node().get(field);
        if (node == null || !node.path("zh").isTextual() || !node.path("en").isTextual()) {
            throw shape(
                    entry.line(),
                    "这一项的 " + field + " 应当有 zh 和 en 两种文字。",
                    "In this entry " + field + " must have a text in zh and in en.");
        }
        return new Text(node.get("zh").textValue(), node.get("en").textValue());
    }

    SeedRefused shape(int line, String zh, String en) {
        return new SeedRefused(
                file,
                line,
                new Text(zh, en),
                new Text("请照着同一文件里别的条目改正。", "Mend it after the pattern of the other entries."));
    }

    private SeedRefused broken(IOException broken) {
        int line = broken instanceof JsonProcessingException p && p.getLocation() != null
                ? p.getLocation().getLineNr()
                : 1;
        return new SeedRefused(
                file,
                line,
                new Text("这里不是正确的 JSON。", "This is not correct JSON."),
                new Text("请检查引号、逗号和括号，以及有没有写了两次的字段。", "Check quotes, commas, brackets, and fields that stand twice."));
    }
}
