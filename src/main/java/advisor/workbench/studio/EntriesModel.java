package advisor.workbench.studio;

import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Facts and wording as tables; a value that is changed is written at the level that is shown. */
public final class EntriesModel {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StudioModel studio;

    /** The tables of a studio's draft. */
    public EntriesModel(StudioModel studio) {
        this.studio = studio;
    }

    /** How a fact stands to its review. */
    public enum Review {
        /** Somebody has checked it, and the day for checking again has not come. */
        CURRENT,
        /** It should have been checked again. */
        PAST,
        /** It has no value, or nobody could verify it. */
        OPEN
    }

    /**
     * One fact.
     *
     * @param name what it is called
     * @param level the division it comes from, empty for the whole country
     */
    public record FactRow(String key, String name, Fact fact, String level, Review review) {}

    /**
     * One text.
     *
     * @param chinese as it stands now
     * @param english as it stands now; empty when it is missing
     * @param level the most specific division that has words of its own for it, empty for the whole country
     */
    public record WordRow(String id, String chinese, String english, String level) {}

    /** The facts of the guide as it was last loaded; those whose review is due first. */
    public List<FactRow> facts(Language language, LocalDate today) {
        Guide guide = studio.guide();
        if (guide == null) {
            return List.of();
        }
        List<FactRow> rows = new ArrayList<>();
        guide.facts()
                .forEach((key, fact) -> rows.add(new FactRow(
                        key, guide.words(language).factName(key), fact, fact.level(), review(fact, today))));
        return rows;
    }

    private static Review review(Fact fact, LocalDate today) {
        if (fact.needsConfirming()) {
            return Review.OPEN;
        }
        boolean past = !fact.reviewBy().isEmpty() && fact.reviewBy().compareTo(today.toString()) < 0;
        return past ? Review.PAST : Review.CURRENT;
    }

    /** The texts of the guide as it was last loaded. */
    public List<WordRow> words() {
        Guide guide = studio.guide();
        if (guide == null) {
            return List.of();
        }
        Map<String, String> chinese = guide.declarations().wording().getOrDefault(Language.ZH, Map.of());
        Map<String, String> english = guide.declarations().wording().getOrDefault(Language.EN, Map.of());
        TreeSet<String> ids = new TreeSet<>(chinese.keySet());
        ids.addAll(english.keySet());
        List<WordRow> rows = new ArrayList<>();
        for (String id : ids) {
            String level = level(guide, Language.ZH, id);
            rows.add(new WordRow(
                    id,
                    chinese.getOrDefault(id, ""),
                    english.getOrDefault(id, ""),
                    level.isEmpty() ? level(guide, Language.EN, id) : level));
        }
        return rows;
    }

    private static String level(Guide guide, Language language, String id) {
        return guide.declarations()
                .wordingLevels()
                .getOrDefault(language, Map.of())
                .getOrDefault(id, "");
    }

    /** The parts of a fact that can be changed in the table. */
    public enum Part {
        VALUE("value"),
        SOURCE("source"),
        REVIEWED("reviewed"),
        REVIEW_BY("reviewBy");

        private final String field;

        Part(String field) {
            this.field = field;
        }
    }

    /**
     * Changes a part of a fact at the level that is shown; a level that has no such fact gets one of its own.
     *
     * @return whether that could be done: a number stays a whole number, a day a day, and the file must be whole
     */
    public boolean change(String key, Part part, String to) {
        Draft draft = studio.draft();
        Guide guide = studio.guide();
        Fact fact = guide == null ? null : guide.facts().get(key);
        if (draft == null || fact == null || fact.list() && part == Part.VALUE) {
            return false;
        }
        String typed = to.strip();
        boolean number = fact.number() && part == Part.VALUE;
        boolean day = part == Part.REVIEWED || part == Part.REVIEW_BY;
        if (number && !typed.matches("-?[0-9]{1,12}") || day && !isDay(typed)) {
            return false;
        }
        String path = StudioModel.pathAt(studio.division(), "facts.json");
        JsonEntries entries = JsonEntries.read(draft.text(path));
        ObjectNode node = node(entries.value(key), fact);
        if (number) {
            node.put(part.field, Long.parseLong(typed));
        } else {
            node.put(part.field, typed);
        }
        return put(draft, path, key, spaced(node));
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).toString().equals(typed);
        } catch (java.time.format.DateTimeParseException wrong) {
            return false;
        }
    }

    private static ObjectNode node(String written, Fact fact) {
        try {
            if (!written.isEmpty() && MAPPER.readTree(written) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            // a broken entry is written anew, from what was last loaded
        }
        ObjectNode node = MAPPER.createObjectNode();
        if (fact.list()) {
            fact.values().forEach(node.putArray("value")::add);
        } else if (fact.number()) {
            node.put("value", Long.parseLong(fact.values().get(0)));
        } else {
            node.put("value", fact.values().get(0));
        }
        put(node, "en", fact.english());
        put(node, "unit", fact.unit());
        put(node, "source", fact.source());
        put(node, "reviewed", fact.reviewed());
        put(node, "reviewBy", fact.reviewBy());
        put(node, "verification", fact.verification());
        return node;
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static String spaced(ObjectNode node) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            fields.add(JsonEntries.quoted(field.getKey()) + ": " + field.getValue());
        }
        return "{" + String.join(", ", fields) + "}";
    }

    /** Changes a text in a language at the level that is shown; gives whether its file is whole, so that this could be done. */
    public boolean say(String id, Language language, String text) {
        Draft draft = studio.draft();
        String path = StudioModel.pathAt(studio.division(), "wording." + language.code() + ".json");
        return draft != null && put(draft, path, id, JsonEntries.quoted(text.strip()));
    }

    private boolean put(Draft draft, String path, String key, String value) {
        String text = draft.text(path);
        JsonEntries entries = JsonEntries.read(text);
        if (!text.isBlank() && !entries.isSound()) {
            return false;
        }
        studio.put(path, entries.with(key, value));
        return true;
    }

    /** Where an entry stands, the most specific level first, or null when it stands in no file of the draft. */
    public @Nullable Place place(String name, String key) {
        Draft draft = studio.draft();
        if (draft != null) {
            List<String> levels = new ArrayList<>(draft.source().levels(studio.division()));
            java.util.Collections.reverse(levels);
            for (String level : levels) {
                String path = StudioModel.pathAt(level, name);
                int line = JsonEntries.read(draft.text(path)).line(key);
                if (line > 0) {
                    return new Place(path, line);
                }
            }
        }
        return null;
    }

    /** A line of a file. */
    public record Place(String file, int line) {}
}
