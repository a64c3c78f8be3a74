package advisor.script;

import advisor.guide.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts and the wording of a guide strictly, naming file and line of what is wrong. */
final class DataFile {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final List<String> FACT_TEXTS =
            List.of("en", "unit", "source", "reviewed", "reviewBy", "verification");

    /** One fact as it stands in a file: its value, or the elements of its list, and what else is said of it. */
    record FactEntry(List<Object> values, boolean list, Map<String, String> about) {}

    private final String file;
    private final List<Problem> problems;

    DataFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    private interface Entry {
        void read(JsonParser in, String key) throws IOException;
    }

    /** The texts of a wording file by wording id. */
    Map<String, String> wording(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        object(text, (in, key) -> {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                words.put(key, in.getText());
            } else {
                wrong("wording-type", key, in);
            }
        });
        return words;
    }

    /** The facts of a facts file by key. */
    Map<String, FactEntry> facts(String text) {
        Map<String, FactEntry> facts = new LinkedHashMap<>();
        object(text, (in, key) -> {
            if (!key.matches("[A-Za-z][A-Za-z0-9-]{0,63}")) {
                wrong("fact-key", key, in);
            } else if (in.currentToken() != JsonToken.START_OBJECT) {
                wrong("fact-type", key, in);
            } else {
                facts.put(key, fact(in, key));
            }
        });
        return facts;
    }

    private FactEntry fact(JsonParser in, String key) throws IOException {
        List<Object> values = new ArrayList<>();
        boolean list = false;
        Map<String, String> about = new LinkedHashMap<>();
        int line = in.currentLocation().getLineNr();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (name.equals("value")) {
                list = in.currentToken() == JsonToken.START_ARRAY;
                if (list) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        value(in, key, values);
                    }
                } else {
                    value(in, key, values);
                }
            } else if (FACT_TEXTS.contains(name) && in.currentToken() == JsonToken.VALUE_STRING) {
                about.put(name, in.getText());
            } else {
                wrong(FACT_TEXTS.contains(name) ? "fact-field-type" : "fact-field", key + "." + name, in);
            }
        }
        if (values.isEmpty()) {
            problems.add(ProblemTexts.problem("fact-no-value", List.of(key), file, line));
        }
        for (String day : List.of("reviewed", "reviewBy")) {
            if (about.containsKey(day) && !about.getOrDefault(day, "").matches("\\d{4}-\\d{2}-\\d{2}")) {
                problems.add(ProblemTexts.problem("fact-date", List.of(key, day), file, line));
            }
        }
        return new FactEntry(values, list, about);
    }

    private void value(JsonParser in, String key, List<Object> values) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT && Math.abs(in.getDoubleValue()) <= 1e12) {
            values.add(in.getLongValue());
        } else if (in.currentToken() == JsonToken.VALUE_STRING) {
            values.add(in.getText());
        } else {
            wrong("fact-value", key, in);
            values.add("");
        }
        boolean mixed = !values.isEmpty()
                && values.stream().map(Object::getClass).distinct().count() > 1;
        if (mixed) {
            wrong("fact-value", key, in);
        }
    }

    private void object(String text, Entry entry) {
        try (JsonParser in = FACTORY.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                problems.add(ProblemTexts.problem("json-object", List.of(), file, 1));
                return;
            }
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String key = in.currentName();
                in.nextToken();
                entry.read(in, key);
            }
            if (in.nextToken() != null) {
                problems.add(ProblemTexts.problem(
                        "json", List.of(), file, in.currentLocation().getLineNr()));
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            boolean twice = broken.getOriginalMessage().startsWith("Duplicate field");
            problems.add(ProblemTexts.problem(twice ? "json-twice" : "json", List.of(), file, line));
        } catch (IOException impossible) {
            problems.add(ProblemTexts.problem("json", List.of(), file, 1));
        }
    }

    private void wrong(String code, String key, JsonParser in) throws IOException {
        problems.add(ProblemTexts.problem(
                code, List.of(key), file, in.currentLocation().getLineNr()));
        in.skipChildren();
    }
}
