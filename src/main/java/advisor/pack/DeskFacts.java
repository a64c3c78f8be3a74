package advisor.pack;

import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Text;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a desk has asked about itself and filled in: facts that nobody could verify for the whole country.
 *
 * <p>Immutable. Written as JSON: guide, division, fact, and there the value and the day on which it was confirmed. It holds
 * nothing of any client.
 */
public final class DeskFacts {

    /** The name of the file in the folder of a desk. */
    public static final String FILE = "facts.json";

    /** The longest value, in characters. */
    public static final int LONGEST = 200;

    /** A desk that has filled in nothing. */
    public static final DeskFacts NONE = new DeskFacts(Map.of());

    private final Map<Place, Value> values;

    private record Place(String guide, String division, String fact) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return String.join("/", guide, division, fact)
                    .compareTo(String.join("/", other.guide, other.division, other.fact));
        }
    }

    /**
     * A value that was filled in.
     *
     * @param confirmed the day on which somebody asked
     */
    public record Value(String value, LocalDate confirmed) {}

    private DeskFacts(Map<Place, Value> values) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * Reads the file of a desk.
     *
     * @param file its name for messages
     * @throws SeedRefused when it is not what it must be
     */
    public static DeskFacts read(String file, String json) throws SeedRefused {
        SeedJson reader = new SeedJson(file);
        Map<Place, Value> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> guide : reader.object(json).properties()) {
            for (Map.Entry<String, JsonNode> division : guide.getValue().properties()) {
                for (Map.Entry<String, JsonNode> fact : division.getValue().properties()) {
                    values.put(
                            new Place(guide.getKey(), division.getKey(), fact.getKey()),
                            value(reader, json, fact.getKey(), fact.getValue()));
                }
            }
        }
        return new DeskFacts(values);
    }

    private static Value value(SeedJson reader, String json, String key, JsonNode node) throws SeedRefused {
        try {
            String value = node.path("value").asText().strip();
            LocalDate confirmed = LocalDate.parse(node.path("confirmed").asText());
            if (node.path("value").isTextual() && !value.isEmpty() && value.length() <= LONGEST) {
                return new Value(value, confirmed);
            }
        } catch (DateTimeException noDay) {
            throw wrong(reader, json, key);
        }
        throw wrong(reader, json, key);
    }

    private static SeedRefused wrong(SeedJson reader, String json, String key) {
        List<String> lines = json.lines().toList();
        int line = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"" + key + "\"")) {
                line = i + 1;
                break;
            }
        }
        return reader.shape(
                line,
                key + " 应当写成 {\"value\": \"文字\", \"confirmed\": \"2026-11-24\"}。",
                key + " must be written as {\"value\": \"text\", \"confirmed\": \"2026-11-24\"}.");
    }

    /** The same with one value more, or without it when the value is blank. */
    public DeskFacts with(String guide, String division, String fact, String value, LocalDate day) {
        Map<Place, Value> all = new TreeMap<>(values);
        Place place = new Place(guide, division, fact);
        String words = value.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
        if (words.isEmpty()) {
            all.remove(place);
        } else {
            all.put(place, new Value(words, day));
        }
        return new DeskFacts(all);
    }

    /** As a file, with a line for each value. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        values.forEach((place, value) -> root.withObject("/" + place.guide())
                .withObject("/" + place.division())
                .putObject(place.fact())
                .put("value", value.value())
                .put("confirmed", value.confirmed().toString()));
        return root.toPrettyString() + "\n";
    }

    /**
     * The facts of a guide that this desk has filled in for a place, in place of those of the guide.
     *
     * <p>A value for a division holds for what lies in it, unless the guide itself says something nearer; one that does
     * not fit the fact is left out.
     */
    Map<String, Fact> of(Guide guide, String locality) {
        Map<String, Fact> filled = new TreeMap<>();
        Iterator<String> chain = Localities.chain(locality).iterator();
        while (chain.hasNext()) {
            String division = chain.next();
            guide.facts().forEach((key, fact) -> {
                Value value = values.get(new Place(guide.id(), division, key));
                boolean nearer = Localities.chain(division).contains(fact.level());
                if (value != null && nearer && !filled.containsKey(key) && fits(fact, value.value())) {
                    filled.put(
                            key,
                            fact.filledIn(
                                    List.of(plain(fact, value.value())),
                                    value.confirmed().toString(),
                                    division));
                }
            });
        }
        return filled;
    }

    /** Whether a value can be what a fact is here: for a number whole digits, for a list nothing. */
    public static boolean fits(Fact fact, String value) {
        return !fact.list() && (!fact.number() || plain(fact, value).matches("[0-9]{1,12}"));
    }

    private static String plain(Fact fact, String value) {
        return fact.number() ? value.strip().replace(",", "").replace("\uff0c", "") : value.strip();
    }

    /** What is said of a value that does not fit. */
    public static Text doesNotFit(Fact fact) {
        return fact.number()
                ? new Text("这里要填一个整数。", "This must be a whole number.")
                : new Text("这里不能填。", "This can not be filled in.");
    }
}
