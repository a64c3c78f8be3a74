package advisor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.StreamSupport;

/**
 * The interview that guided-interview engines are compared on, and its seeded respondents.
 *
 * <p>{@code common-interview.json} is its only definition; here it is read condition by condition, as the reference, and written
 * as a guide script.
 */
final class CommonInterview {

    private static final int SEED = 20260601;

    private final JsonNode definition;

    private CommonInterview(JsonNode definition) {
        this.definition = definition;
    }

    static CommonInterview read() throws IOException {
        try (InputStream in = CommonInterview.class.getResourceAsStream("common-interview.json")) {
            return new CommonInterview(new JsonMapper().readTree(in));
        }
    }

    String id() {
        return definition.get("id").asText();
    }

    /** The answers of so many people to every question: an option, a list of options, or a number. */
    List<Map<String, Object>> respondents(int count) {
        DoubleSupplier random = mulberry(SEED);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> answers = new LinkedHashMap<>();
            definition.get("questions").forEach(q -> answers.put(q.get("key").asText(), answer(q, random)));
            all.add(answers);
        }
        return all;
    }

    private static Object answer(JsonNode q, DoubleSupplier random) {
        if (q.get("kind").asText().equals("selectMultiple")) {
            return strings(q.get("options")).stream()
                    .filter(option -> random.getAsDouble() < 0.3)
                    .toList();
        }
        if (q.get("kind").asText().equals("number")) {
            JsonNode bands = q.get("bands");
            int band = (int) (random.getAsDouble() * bands.size());
            long from = bands.get(band).asLong();
            long to = band + 1 < bands.size()
                    ? bands.get(band + 1).asLong()
                    : q.get("max").asLong();
            return from + (long) (random.getAsDouble() * (to - from));
        }
        List<String> options = strings(q.get("options"));
        return options.get((int) (random.getAsDouble() * options.size()));
    }

    private static DoubleSupplier mulberry(int seed) {
        int[] state = {seed};
        return () -> {
            state[0] += 0x6D2B79F5;
            int t = (state[0] ^ (state[0] >>> 15)) * (1 | state[0]);
            t = (t + (t ^ (t >>> 7)) * (61 | t)) ^ t;
            return Integer.toUnsignedLong(t ^ (t >>> 14)) / 4294967296.0;
        };
    }

    /** What the reference says of a respondent: conclusion, plan and questions asked, in order. */
    String expected(Map<String, Object> respondent) {
        Map<String, Object> given = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (JsonNode q : definition.get("questions")) {
                String key = q.get("key").asText();
                if (!given.containsKey(key) && holds(q.get("askIf"), given)) {
                    given.put(key, respondent.getOrDefault(key, ""));
                    more = true;
                    break;
                }
            }
        }
        return line(first("conclusions", given).get(0), first("advice", given), given.keySet());
    }

    static String line(String conclusion, Iterable<String> plan, Iterable<String> asked) {
        return conclusion + "|" + String.join(",", plan) + "|" + String.join(",", asked);
    }

    private List<String> first(String room, Map<String, Object> given) {
        return StreamSupport.stream(definition.get(room).spliterator(), false)
                .filter(one -> holds(one.get("when"), given))
                .map(one -> one.get("key").asText())
                .toList();
    }

    private static boolean holds(JsonNode c, Map<String, Object> given) {
        if (c == null) {
            return true;
        }
        if (c.has("all")) {
            return StreamSupport.stream(c.get("all").spliterator(), false).allMatch(each -> holds(each, given));
        }
        if (c.has("any")) {
            return StreamSupport.stream(c.get("any").spliterator(), false).anyMatch(each -> holds(each, given));
        }
        if (c.has("not")) {
            return !holds(c.get("not"), given);
        }
        Object answer = given.get(c.get("q").asText());
        if (answer == null) {
            return false;
        }
        if (c.has("is")) {
            return answer.equals(c.get("is").asText());
        }
        if (c.has("in")) {
            return strings(c.get("in")).contains(answer);
        }
        if (c.has("has")) {
            return ((List<?>) answer).contains(c.get("has").asText());
        }
        return c.has("atLeast") ? (Long) answer >= c.get("atLeast").asLong() : ((List<?>) answer).isEmpty();
    }

    /** The interview as a guide script that asks everything, as the reference does. */
    String script() {
        StringBuilder s = new StringBuilder(
                "export default function common({ guide, ask, conclusion, conclude, advice, advise }) {\n"
                        + "guide({ id: '" + id()
                        + "', version: '1', title: 'x', summary: 'x', skip: false })\nconst q = {}\n");
        for (JsonNode q : definition.get("questions")) {
            String kind = q.get("kind").asText();
            boolean choice = kind.startsWith("select") || kind.equals("dateBand");
            List<String> settings = new ArrayList<>();
            if (choice) {
                settings.add("options: { "
                        + String.join(
                                ", ",
                                strings(q.get("options")).stream()
                                        .map(o -> o + ": 'x'")
                                        .toList()) + " }");
            }
            if (q.has("askIf")) {
                settings.add("onlyIf: () => " + js(q.get("askIf")));
            }
            String key = q.get("key").asText();
            s.append("q.%s = ask.%s('%s', 'x', { %s })\n"
                    .formatted(key, kind.equals("dateBand") ? "selectOne" : kind, key, String.join(", ", settings)));
        }
        int rule = 0;
        for (JsonNode c : definition.get("conclusions")) {
            s.append("conclusion('%1$s', 'x', {})\nconclude('%1$s', { rule: 'R%2$d', when: () => %3$s })\n"
                    .formatted(c.get("key").asText(), ++rule, js(c.get("when"))));
        }
        for (JsonNode a : definition.get("advice")) {
            s.append("advice('%1$s', 'x', {})\nadvise('%1$s', { rule: 'P%2$d', urgency: 'week', when: () => %3$s })\n"
                    .formatted(a.get("key").asText(), ++rule, js(a.get("when"))));
        }
        return s.append("}\n").toString();
    }

    private static String js(JsonNode c) {
        if (c.has("all") || c.has("any")) {
            boolean all = c.has("all");
            List<String> parts = new ArrayList<>();
            c.get(all ? "all" : "any").forEach(each -> parts.add(js(each)));
            return parts.isEmpty() ? Boolean.toString(all) : "(" + String.join(all ? " && " : " || ", parts) + ")";
        }
        if (c.has("not")) {
            return "!" + js(c.get("not"));
        }
        String q = "q." + c.get("q").asText();
        if (c.has("is")) {
            return q + ".is('" + c.get("is").asText() + "')";
        }
        if (c.has("in")) {
            return q + ".isOneOf('" + String.join("', '", strings(c.get("in"))) + "')";
        }
        if (c.has("has")) {
            return q + ".has('" + c.get("has").asText() + "')";
        }
        return c.has("atLeast") ? q + ".atLeast(" + c.get("atLeast").asLong() + ")" : q + ".isEmpty()";
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
