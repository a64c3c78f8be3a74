package advisor.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the JSON of a guide into declarations, refusing what is not exactly of the known shape. */
final class GuideReader {

    private static final long LARGEST = PredicateJson.LARGEST;

    private final Fields root;
    private final TreeJson trees;
    private final List<Predicate> predicates = new ArrayList<>();

    GuideReader(JsonNode node) throws GuideRefused {
        root = new Fields(node, "");
        if (root.whole("format", 0, Integer.MAX_VALUE) != 1) {
            throw new GuideRefused("/format", "这份指引需要更新版本的工作台。", "this guide needs a newer workbench.");
        }
        int i = 0;
        for (JsonNode predicate : root.array("predicates")) {
            predicates.add(PredicateJson.read(predicate, "/predicates/" + i++));
        }
        trees = new TreeJson(predicates.size());
    }

    Declarations read() throws GuideRefused {
        Declarations declarations = new Declarations(
                root.key("id"),
                root.text("version", 40),
                root.textOr("locality", 6, ""),
                levels(),
                root.flag("skip", true),
                each("questions", this::question),
                each("definitions", this::definition),
                each("conclusions", this::conclusion),
                each("conclusionRules", this::conclusionRule),
                each("advice", this::advice),
                each("adviceRules", this::adviceRule),
                each("promises", this::promise),
                exclusions(),
                predicates,
                facts(),
                words("wording", 8_000),
                words("wordingLevels", 6));
        root.end();
        return declarations;
    }

    private interface Reading<T> {
        T of(Fields fields) throws GuideRefused;
    }

    private <T> List<T> each(String name, Reading<T> reading) throws GuideRefused {
        List<T> all = new ArrayList<>();
        for (JsonNode node : root.arrayOrNone(name)) {
            Fields fields = new Fields(node, "/" + name + "/" + all.size());
            all.add(reading.of(fields));
            fields.end();
        }
        return all;
    }

    private Question question(Fields f) throws GuideRefused {
        QuestionKind kind;
        try {
            kind = QuestionKind.of(f.text("kind", 30));
        } catch (IllegalArgumentException unknown) {
            throw new GuideRefused(f.place() + "/kind", "不认识的问题类型。", "the kind of question is unknown.");
        }
        List<Long> bands = new ArrayList<>();
        for (JsonNode band : f.arrayOrNone("bands")) {
            bands.add(Fields.whole(band, f.place() + "/bands", -LARGEST, LARGEST));
        }
        return new Question(
                f.key("key"),
                kind,
                kind == QuestionKind.YES_NO && !f.has("options") ? List.of("yes", "no") : f.keys("options"),
                f.keys("alone"),
                f.wholeOr("min", -LARGEST, LARGEST, 0),
                f.wholeOr("max", -LARGEST, LARGEST, LARGEST),
                f.flag("zeroIsUnknown", false),
                f.textOr("unit", 40, ""),
                bands,
                f.flag("allowFuture", false),
                f.flag("askAlways", false),
                f.flag("optional", false),
                f.flag("keep", false),
                f.textOr("section", 64, ""),
                tree(f, "onlyIf", Tree.YES),
                sources(f),
                f.keys("facts"),
                f.textOr("level", 6, ""));
    }

    private Definition definition(Fields f) throws GuideRefused {
        return new Definition(f.key("key"), tree(f, "tree"), f.keys("facts"), f.textOr("level", 6, ""));
    }

    private Conclusion conclusion(Fields f) throws GuideRefused {
        return new Conclusion(
                f.key("key"), sources(f), tree(f, "variant", Tree.NO), f.flag("interrupts", false), f.keys("facts"));
    }

    private ConclusionRule conclusionRule(Fields f) throws GuideRefused {
        return new ConclusionRule(
                f.key("rule"),
                f.key("key"),
                tree(f, "when", Tree.YES),
                tree(f, "confidence"),
                sources(f),
                f.keys("facts"),
                f.textOr("level", 6, ""));
    }

    private Advice advice(Fields f) throws GuideRefused {
        return new Advice(f.key("key"), sources(f), f.keys("refer"), tree(f, "variant", Tree.NO), f.keys("facts"));
    }

    private AdviceRule adviceRule(Fields f) throws GuideRefused {
        List<AdviceRule.Item> items = new ArrayList<>();
        for (JsonNode node : f.array("items")) {
            Fields item = new Fields(node, f.place() + "/items/" + items.size());
            Urgency urgency;
            try {
                urgency = Urgency.of(item.text("urgency", 10));
            } catch (IllegalArgumentException unknown) {
                throw new GuideRefused(item.place(), "不认识的紧急程度。", "the urgency is unknown.");
            }
            items.add(new AdviceRule.Item(item.key("key"), urgency));
            item.end();
        }
        return new AdviceRule(
                f.key("rule"), items, tree(f, "when", Tree.YES), f.keys("facts"), f.textOr("level", 6, ""));
    }

    private Promise promise(Fields f) throws GuideRefused {
        return new Promise(f.key("key"), tree(f, "tree"));
    }

    private List<String> sources(Fields f) throws GuideRefused {
        return f.keys("sources");
    }

    private Tree tree(Fields f, String name) throws GuideRefused {
        return trees.read(f.get(name), f.place() + "/" + name);
    }

    private Tree tree(Fields f, String name, Tree absent) throws GuideRefused {
        return f.has(name) ? tree(f, name) : absent;
    }

    private List<String> levels() throws GuideRefused {
        List<String> levels = new ArrayList<>();
        for (JsonNode node : root.arrayOrNone("levels")) {
            levels.add(Fields.text(node, "/levels", 6));
        }
        return levels;
    }

    private List<Exclusion> exclusions() throws GuideRefused {
        List<Exclusion> exclusions = new ArrayList<>();
        for (JsonNode node : root.arrayOrNone("exclusions")) {
            if (!node.isArray() || node.size() != 2) {
                throw new GuideRefused("/exclusions", "这里应当是两项建议。", "two pieces of advice are expected here.");
            }
            exclusions.add(
                    new Exclusion(Fields.key(node.get(0), "/exclusions"), Fields.key(node.get(1), "/exclusions")));
        }
        return exclusions;
    }

    private Map<String, Fact> facts() throws GuideRefused {
        Map<String, Fact> facts = new TreeMap<>();
        if (!root.has("facts")) {
            return facts;
        }
        Fields all = new Fields(root.get("facts"), "/facts");
        for (Iterator<String> names = all.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            String place = "/facts/" + name;
            Fields f = new Fields(all.node().get(name), place);
            Fields.key(com.fasterxml.jackson.databind.node.TextNode.valueOf(name), place);
            facts.put(name, fact(f));
            f.end();
        }
        return facts;
    }

    private static Fact fact(Fields f) throws GuideRefused {
        JsonNode value = f.get("value");
        List<String> values = new ArrayList<>();
        boolean number = value.isArray() ? value.size() > 0 && value.get(0).isNumber() : value.isNumber();
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            values.add(
                    number
                            ? Long.toString(Fields.whole(item, f.place() + "/value", -LARGEST, LARGEST))
                            : Fields.text(item, f.place() + "/value", 500));
        }
        return new Fact(
                values,
                f.textOr("en", 500, ""),
                number,
                value.isArray(),
                f.textOr("unit", 40, ""),
                f.textOr("source", 64, ""),
                f.textOr("reviewed", 10, ""),
                f.textOr("reviewBy", 10, ""),
                f.textOr("verification", 10, ""),
                f.textOr("level", 6, ""));
    }

    private Map<Language, Map<String, String>> words(String name, int most) throws GuideRefused {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        if (!root.has(name)) {
            return all;
        }
        Fields languages = new Fields(root.get(name), "/" + name);
        for (Language language : Language.values()) {
            if (!languages.has(language.code())) {
                continue;
            }
            String place = "/" + name + "/" + language.code();
            Fields words = new Fields(languages.get(language.code()), place);
            Map<String, String> texts = new LinkedHashMap<>();
            for (Iterator<String> ids = words.node().fieldNames(); ids.hasNext(); ) {
                String id = ids.next();
                if (!id.matches("[a-z]+\\.[A-Za-z0-9.-]{1,160}")) {
                    throw new GuideRefused(place, "不认识的措辞编号。", "a wording id is not of the known form.");
                }
                texts.put(id, Fields.text(words.node().get(id), place + "/" + id, most));
            }
            all.put(language, java.util.Collections.unmodifiableMap(texts));
        }
        languages.end();
        return all;
    }
}
