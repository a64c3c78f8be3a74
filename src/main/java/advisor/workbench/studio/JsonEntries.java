package advisor.workbench.studio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries of a JSON object in a text, so that one can be changed while everything else stays as the author wrote it.
 *
 * <p>A text that is no object has no entries.
 */
final class JsonEntries {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /* Where an entry's key and value stand, as offsets of characters, and the line of the key counted from 1. */
    private record Range(int key, int from, int to, int line) {}

    private final String text;
    private final Map<String, Range> ranges = new LinkedHashMap<>();
    private boolean sound;

    private JsonEntries(String text) {
        this.text = text;
    }

    /** The entries of a text. */
    static JsonEntries read(String text) {
        JsonEntries entries = new JsonEntries(text);
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    int at = (int) parser.currentTokenLocation().getCharOffset();
                    int line = parser.currentTokenLocation().getLineNr();
                    parser.nextToken();
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    parser.getText();
                    int to = (int) parser.currentLocation().getCharOffset();
                    entries.ranges.put(key, new Range(at, from, to, line));
                }
                entries.sound = parser.currentToken() == JsonToken.END_OBJECT;
            }
        } catch (IOException broken) {
            entries.sound = false;
        }
        return entries;
    }

    /** Whether the text is one whole object, so that it can be changed here. */
    boolean isSound() {
        return sound;
    }

    /** The line of an entry counted from 1, or 0 when there is none. */
    int line(String key) {
        Range range = ranges.get(key);
        return range == null ? 0 : range.line();
    }

    /** The value of an entry as it is written; empty when there is none. */
    String value(String key) {
        Range range = ranges.get(key);
        return range == null ? "" : text.substring(range.from(), range.to());
    }

    /**
     * The text with another value for an entry, which is added at the end when there is none.
     *
     * @param value JSON
     */
    String with(String key, String value) {
        Range range = ranges.get(key);
        if (range != null) {
            return text.substring(0, range.from()) + value + text.substring(range.to());
        }
        String entry = "  " + quoted(key) + ": " + value;
        if (ranges.isEmpty()) {
            return "{\n" + entry + "\n}\n";
        }
        int last = ranges.values().stream().mapToInt(Range::to).max().orElse(0);
        return text.substring(0, last) + ",\n" + entry + text.substring(last);
    }

    /** A text as JSON. */
    static String quoted(String plain) {
        return '"'
                + new String(com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                        .quoteAsString(plain))
                + '"';
    }
}
