package advisor.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one JSON object strictly: every field has a known name, type and size, and none is left over. */
final class Fields {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final int MOST_ITEMS = 20_000;

    private final JsonNode node;
    private final String place;
    private final Set<String> read = new HashSet<>();

    Fields(JsonNode node, String place) throws GuideRefused {
        if (!node.isObject()) {
            throw new GuideRefused(place, "这里应当是一个对象。", "an object is expected here.");
        }
        this.node = node;
        this.place = place;
    }

    String place() {
        return place;
    }

    JsonNode node() {
        return node;
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonNode get(String name) throws GuideRefused {
        read.add(name);
        JsonNode value = node.get(name);
        if (value == null) {
            throw new GuideRefused(place, "缺少字段 " + name + "。", "the field " + name + " is missing.");
        }
        return value;
    }

    /** A short text without control characters. */
    String text(String name, int most) throws GuideRefused {
        return text(get(name), place + "/" + name, most);
    }

    String textOr(String name, int most, String absent) throws GuideRefused {
        return node.has(name) ? text(name, most) : absent;
    }

    static String text(JsonNode value, String place, int most) throws GuideRefused {
        if (!value.isTextual()) {
            throw new GuideRefused(place, "这里应当是文字。", "text is expected here.");
        }
        String text = value.textValue();
        if (text.length() > most) {
            throw new GuideRefused(place, "文字超过 " + most + " 个字符。", "the text is longer than " + most + " characters.");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n') {
                throw new GuideRefused(place, "文字含有控制字符。", "the text holds a control character.");
            }
        }
        return text;
    }

    String key(String name) throws GuideRefused {
        return key(get(name), place + "/" + name);
    }

    static String key(JsonNode value, String place) throws GuideRefused {
        String key = text(value, place, 64);
        if (!KEY.matcher(key).matches()) {
            throw new GuideRefused(
                    place,
                    "键只能由字母、数字和连字符组成，以字母开头，最多64个字符。",
                    "a key is made of letters, digits and hyphens, starts with a letter and has at most 64 characters.");
        }
        return key;
    }

    List<String> keys(String name) throws GuideRefused {
        List<String> keys = new ArrayList<>();
        if (node.has(name)) {
            Set<String> seen = new HashSet<>();
            int i = 0;
            for (JsonNode item : array(name)) {
                String key = key(item, place + "/" + name + "/" + i++);
                if (!seen.add(key)) {
                    throw new GuideRefused(place + "/" + name, key + " 出现了两次。", key + " stands here twice.");
                }
                keys.add(key);
            }
        }
        return keys;
    }

    Iterable<JsonNode> array(String name) throws GuideRefused {
        JsonNode value = get(name);
        if (!value.isArray()) {
            throw new GuideRefused(place + "/" + name, "这里应当是列表。", "a list is expected here.");
        }
        if (value.size() > MOST_ITEMS) {
            throw new GuideRefused(place + "/" + name, "列表太长。", "the list is too long.");
        }
        return value;
    }

    Iterable<JsonNode> arrayOrNone(String name) throws GuideRefused {
        return node.has(name) ? array(name) : List.of();
    }

    boolean flag(String name, boolean absent) throws GuideRefused {
        if (!node.has(name)) {
            return absent;
        }
        JsonNode value = get(name);
        if (!value.isBoolean()) {
            throw new GuideRefused(place + "/" + name, "这里应当是 true 或 false。", "true or false is expected here.");
        }
        return value.booleanValue();
    }

    long whole(String name, long least, long most) throws GuideRefused {
        return whole(get(name), place + "/" + name, least, most);
    }

    long wholeOr(String name, long least, long most, long absent) throws GuideRefused {
        return node.has(name) ? whole(name, least, most) : absent;
    }

    static long whole(JsonNode value, String place, long least, long most) throws GuideRefused {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new GuideRefused(place, "这里应当是整数。", "a whole number is expected here.");
        }
        long number = value.longValue();
        if (number < least || number > most) {
            throw new GuideRefused(
                    place,
                    "数应当在 " + least + " 与 " + most + " 之间。",
                    "the number must lie between " + least + " and " + most + ".");
        }
        return number;
    }

    /** Refuses fields that nobody asked for. */
    void end() throws GuideRefused {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!read.contains(name)) {
                throw new GuideRefused(place, "不认识的字段。", "there is an unknown field.");
            }
        }
    }
}
