package advisor.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads and writes predicates. */
final class PredicateJson {

    static final long LARGEST = 1_000_000_000_000L;

    private PredicateJson() {}

    static Predicate read(JsonNode node, String place) throws GuideRefused {
        Fields fields = new Fields(node, place);
        Predicate predicate = read(fields);
        fields.end();
        return predicate;
    }

    private static Predicate read(Fields fields) throws GuideRefused {
        if (fields.has("is")) {
            return new Predicate.OneOf(fields.key("is"), options(fields, "in"));
        }
        if (fields.has("has")) {
            return new Predicate.HasAny(fields.key("has"), options(fields, "any"));
        }
        if (fields.has("known")) {
            return new Predicate.Known(fields.key("known"));
        }
        if (fields.has("empty")) {
            return new Predicate.Empty(fields.key("empty"));
        }
        if (fields.has("count")) {
            return new Predicate.CountAtLeast(fields.key("count"), (int) fields.whole("atLeast", 1, 1_000));
        }
        if (fields.has("sum")) {
            return sum(fields);
        }
        if (fields.has("date")) {
            return new Predicate.DateWithin(
                    fields.key("date"), (int) fields.whole("within", 0, 40_000), dayCount(fields));
        }
        if (fields.has("place")) {
            return new Predicate.InPlace(fields.key("place"), division(fields, "in"));
        }
        if (fields.has("defined")) {
            return new Predicate.Defined(fields.key("defined"));
        }
        if (fields.has("concluded")) {
            return new Predicate.Concluded(options(fields, "concluded"));
        }
        if (fields.has("planned")) {
            return new Predicate.Planned(fields.key("planned"));
        }
        if (fields.has("similar")) {
            return new Predicate.SimilarAtLeast(likeness(fields), (int) fields.whole("atLeast", 1, 1_000_000));
        }
        throw new GuideRefused(fields.place(), "不认识的判断。", "this predicate is unknown.");
    }

    private static Predicate sum(Fields fields) throws GuideRefused {
        List<Predicate.Term> terms = new ArrayList<>();
        for (JsonNode term : fields.array("sum")) {
            String place = fields.place() + "/sum";
            if (!term.isArray() || term.size() != 2) {
                throw new GuideRefused(place, "这里应当是问题和倍数。", "a question and a factor are expected here.");
            }
            terms.add(new Predicate.Term(
                    Fields.key(term.get(0), place), Fields.whole(term.get(1), place, -LARGEST, LARGEST)));
        }
        if (terms.isEmpty()) {
            throw new GuideRefused(fields.place(), "求和没有内容。", "the sum is empty.");
        }
        if (fields.has("atLeast")) {
            return new Predicate.SumAtLeast(terms, fields.whole("atLeast", -LARGEST, LARGEST));
        }
        if (fields.has("below")) {
            return new Predicate.SumBelow(terms, fields.whole("below", -LARGEST, LARGEST));
        }
        long[] limits = new long[2];
        int i = 0;
        for (JsonNode limit : fields.array("within")) {
            if (i < 2) {
                limits[i] = Fields.whole(limit, fields.place() + "/within", -LARGEST, LARGEST);
            }
            i++;
        }
        if (i != 2 || limits[0] > limits[1]) {
            throw new GuideRefused(fields.place(), "范围应当由小到大两个数。", "a range is two numbers in order.");
        }
        return new Predicate.SumWithin(terms, limits[0], limits[1]);
    }

    private static List<String> options(Fields fields, String name) throws GuideRefused {
        List<String> options = fields.keys(name);
        if (options.isEmpty()) {
            throw new GuideRefused(fields.place(), "没有列出任何一项。", "nothing is listed.");
        }
        return options;
    }

    private static DayCount dayCount(Fields fields) throws GuideRefused {
        String key = fields.text("days", 20);
        try {
            return DayCount.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new GuideRefused(fields.place(), "不认识的计日方式。", "the way of counting days is unknown.");
        }
    }

    private static Predicate.Likeness likeness(Fields fields) throws GuideRefused {
        return switch (fields.text("similar", 20)) {
            case "organisation" -> Predicate.Likeness.ORGANISATION;
            case "leak" -> Predicate.Likeness.LEAK;
            default -> throw new GuideRefused(fields.place(), "不认识的相似方式。", "this likeness is unknown.");
        };
    }

    static String division(Fields fields, String name) throws GuideRefused {
        String code = fields.text(name, 6);
        if (!code.matches("[0-9]{6}")) {
            throw new GuideRefused(fields.place() + "/" + name, "区划代码是六位数字。", "a division code has six digits.");
        }
        return code;
    }

    static ObjectNode write(Predicate predicate) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (predicate instanceof Predicate.OneOf p) {
            node.put("is", p.question());
            strings(node.putArray("in"), p.options());
        } else if (predicate instanceof Predicate.HasAny p) {
            node.put("has", p.question());
            strings(node.putArray("any"), p.options());
        } else if (predicate instanceof Predicate.Known p) {
            node.put("known", p.question());
        } else if (predicate instanceof Predicate.Empty p) {
            node.put("empty", p.question());
        } else if (predicate instanceof Predicate.CountAtLeast p) {
            node.put("count", p.question());
            node.put("atLeast", p.limit());
        } else if (predicate instanceof Predicate.SumAtLeast p) {
            terms(node, p.terms());
            node.put("atLeast", p.limit());
        } else if (predicate instanceof Predicate.SumBelow p) {
            terms(node, p.terms());
            node.put("below", p.limit());
        } else if (predicate instanceof Predicate.SumWithin p) {
            terms(node, p.terms());
            node.putArray("within").add(p.from()).add(p.to());
        } else if (predicate instanceof Predicate.DateWithin p) {
            node.put("date", p.question());
            node.put("within", p.days());
            node.put("days", p.count().key());
        } else if (predicate instanceof Predicate.InPlace p) {
            node.put("place", p.question());
            node.put("in", p.code());
        } else if (predicate instanceof Predicate.Defined p) {
            node.put("defined", p.key());
        } else if (predicate instanceof Predicate.Concluded p) {
            strings(node.putArray("concluded"), p.keys());
        } else if (predicate instanceof Predicate.Planned p) {
            node.put("planned", p.advice());
        } else if (predicate instanceof Predicate.SimilarAtLeast p) {
            node.put("similar", p.likeness().name().toLowerCase(Locale.ROOT));
            node.put("atLeast", p.limit());
        }
        return node;
    }

    private static void terms(ObjectNode node, List<Predicate.Term> terms) {
        ArrayNode sum = node.putArray("sum");
        for (Predicate.Term term : terms) {
            sum.addArray().add(term.question()).add(term.factor());
        }
    }

    static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }
}
