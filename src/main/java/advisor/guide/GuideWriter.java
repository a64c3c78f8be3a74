package advisor.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes declarations as JSON, leaving out what equals the default, so that one guide has one form. */
final class GuideWriter {

    private GuideWriter() {}

    static ObjectNode write(Declarations d) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", 1);
        root.put("id", d.id());
        root.put("version", d.version());
        text(root, "locality", d.locality());
        strings(root, "levels", d.levels());
        if (!d.skip()) {
            root.put("skip", false);
        }
        ArrayNode predicates = root.putArray("predicates");
        d.predicates().forEach(predicate -> predicates.add(PredicateJson.write(predicate)));
        list(root, "questions", d.questions(), GuideWriter::question);
        list(root, "definitions", d.definitions(), GuideWriter::definition);
        list(root, "conclusions", d.conclusions(), GuideWriter::conclusion);
        list(root, "conclusionRules", d.conclusionRules(), GuideWriter::conclusionRule);
        list(root, "advice", d.advice(), GuideWriter::advice);
        list(root, "adviceRules", d.adviceRules(), GuideWriter::adviceRule);
        list(root, "promises", d.promises(), GuideWriter::promise);
        list(root, "exclusions", d.exclusions(), GuideWriter::exclusion);
        if (!d.facts().isEmpty()) {
            ObjectNode facts = root.putObject("facts");
            d.facts().forEach((key, fact) -> facts.set(key, fact(fact)));
        }
        words(root, "wording", d.wording());
        words(root, "wordingLevels", d.wordingLevels());
        return root;
    }

    private interface Writing<T> {
        JsonNode of(T value);
    }

    private static <T> void list(ObjectNode root, String name, List<T> values, Writing<T> writing) {
        if (!values.isEmpty()) {
            ArrayNode array = root.putArray(name);
            values.forEach(value -> array.add(writing.of(value)));
        }
    }

    private static ObjectNode question(Question q) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", q.key());
        node.put("kind", q.kind().key());
        strings(node, "options", q.options());
        strings(node, "alone", q.alone());
        if (q.min() != 0) {
            node.put("min", q.min());
        }
        if (q.max() != PredicateJson.LARGEST) {
            node.put("max", q.max());
        }
        flag(node, "zeroIsUnknown", q.zeroIsUnknown());
        text(node, "unit", q.unit());
        if (!q.bands().isEmpty()) {
            ArrayNode bands = node.putArray("bands");
            q.bands().forEach(bands::add);
        }
        flag(node, "allowFuture", q.allowFuture());
        flag(node, "askAlways", q.askAlways());
        flag(node, "optional", q.optional());
        flag(node, "keep", q.keep());
        text(node, "section", q.section());
        tree(node, "onlyIf", q.onlyIf(), Tree.YES);
        strings(node, "sources", q.sources());
        strings(node, "facts", q.facts());
        text(node, "level", q.level());
        return node;
    }

    private static ObjectNode definition(Definition d) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", d.key());
        node.set("tree", TreeJson.write(d.tree()));
        strings(node, "facts", d.facts());
        text(node, "level", d.level());
        return node;
    }

    private static ObjectNode conclusion(Conclusion c) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", c.key());
        strings(node, "sources", c.sources());
        tree(node, "variant", c.variant(), Tree.NO);
        flag(node, "interrupts", c.interrupts());
        strings(node, "facts", c.facts());
        return node;
    }

    private static ObjectNode conclusionRule(ConclusionRule r) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", r.rule());
        node.put("key", r.key());
        tree(node, "when", r.when(), Tree.YES);
        node.set("confidence", TreeJson.write(r.confidence()));
        strings(node, "sources", r.sources());
        strings(node, "facts", r.facts());
        text(node, "level", r.level());
        return node;
    }

    private static ObjectNode advice(Advice a) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", a.key());
        strings(node, "sources", a.sources());
        strings(node, "refer", a.refer());
        tree(node, "variant", a.variant(), Tree.NO);
        strings(node, "facts", a.facts());
        return node;
    }

    private static ObjectNode adviceRule(AdviceRule r) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", r.rule());
        ArrayNode items = node.putArray("items");
        r.items()
                .forEach(item -> items.addObject()
                        .put("key", item.key())
                        .put("urgency", item.urgency().key()));
        tree(node, "when", r.when(), Tree.YES);
        strings(node, "facts", r.facts());
        text(node, "level", r.level());
        return node;
    }

    private static ObjectNode promise(Promise p) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", p.key());
        node.set("tree", TreeJson.write(p.tree()));
        return node;
    }

    private static ArrayNode exclusion(Exclusion e) {
        return JsonNodeFactory.instance.arrayNode().add(e.first()).add(e.second());
    }

    private static ObjectNode fact(Fact f) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (f.list()) {
            ArrayNode values = node.putArray("value");
            f.values().forEach(value -> values.add(value(f, value)));
        } else {
            node.set("value", value(f, f.value()));
        }
        text(node, "en", f.english());
        text(node, "unit", f.unit());
        text(node, "source", f.source());
        text(node, "reviewed", f.reviewed());
        text(node, "reviewBy", f.reviewBy());
        text(node, "verification", f.verification());
        text(node, "level", f.level());
        return node;
    }

    private static JsonNode value(Fact fact, String value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return fact.number() ? make.numberNode(Long.parseLong(value)) : make.textNode(value);
    }

    private static void words(ObjectNode root, String name, Map<Language, Map<String, String>> words) {
        if (words.values().stream().allMatch(Map::isEmpty)) {
            return;
        }
        ObjectNode node = root.putObject(name);
        words.forEach((language, texts) -> {
            if (!texts.isEmpty()) {
                ObjectNode all = node.putObject(language.code());
                texts.forEach(all::put);
            }
        });
    }

    private static void text(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static void flag(ObjectNode node, String name, boolean value) {
        if (value) {
            node.put(name, true);
        }
    }

    private static void strings(ObjectNode node, String name, List<String> values) {
        if (!values.isEmpty()) {
            PredicateJson.strings(node.putArray(name), values);
        }
    }

    private static void tree(ObjectNode node, String name, Tree tree, Tree absent) {
        if (!tree.equals(absent)) {
            node.set(name, TreeJson.write(tree));
        }
    }
}
