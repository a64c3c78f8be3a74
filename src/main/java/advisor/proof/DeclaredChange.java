package advisor.proof;

import advisor.guide.Conclusion;
import advisor.guide.Declarations;
import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Something that stands otherwise in two guides and of which nothing need follow: a question, a fact, a text.
 *
 * @param key what it is called in the guide
 * @param a how it stands in the first guide, empty when it is not there
 * @param b how it stands in the second
 */
public record DeclaredChange(What what, String key, String a, String b) {

    /** What kind of thing it is. */
    public enum What {
        QUESTION("question"),
        INTERRUPTION("interruption"),
        FACT("fact"),
        WORDING("wording");

        private final String key;

        What(String key) {
            this.key = key;
        }

        /** The key used in JSON. */
        public String key() {
            return key;
        }
    }

    /** Everything that stands otherwise, apart from conditions and rules; texts in one language. */
    public static List<DeclaredChange> between(Guide a, Guide b, Language language) {
        Declarations first = a.declarations();
        Declarations second = b.declarations();
        List<DeclaredChange> all = new ArrayList<>();
        add(
                all,
                What.QUESTION,
                by(first.questions(), Question::key, DeclaredChange::shape),
                by(second.questions(), Question::key, DeclaredChange::shape));
        add(
                all,
                What.INTERRUPTION,
                by(first.conclusions(), Conclusion::key, DeclaredChange::interrupts),
                by(second.conclusions(), Conclusion::key, DeclaredChange::interrupts));
        add(all, What.FACT, facts(first, language), facts(second, language));
        add(
                all,
                What.WORDING,
                first.wording().getOrDefault(language, Map.of()),
                second.wording().getOrDefault(language, Map.of()));
        return all;
    }

    private static void add(List<DeclaredChange> all, What what, Map<String, String> a, Map<String, String> b) {
        TreeSet<String> keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        for (String key : keys) {
            String first = a.getOrDefault(key, "");
            String second = b.getOrDefault(key, "");
            if (!first.equals(second)) {
                all.add(new DeclaredChange(what, key, first, second));
            }
        }
    }

    private static <T> Map<String, String> by(List<T> list, Function<T, String> key, Function<T, String> value) {
        Map<String, String> map = new LinkedHashMap<>();
        list.forEach(one -> map.put(key.apply(one), value.apply(one)));
        return map;
    }

    private static Map<String, String> facts(Declarations d, Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Map.Entry<String, Fact> fact : d.facts().entrySet()) {
            facts.put(fact.getKey(), fact.getValue().words(language));
        }
        return facts;
    }

    /* Everything about a question that decides which answers it takes. */
    private static String shape(Question question) {
        StringBuilder shape = new StringBuilder(question.kind().key());
        if (!question.options().isEmpty()) {
            shape.append(' ').append(String.join(", ", question.options()));
        }
        if (!question.alone().isEmpty()) {
            shape.append(" | ").append(String.join(", ", question.alone()));
        }
        if (question.kind().isNumeric()) {
            shape.append(' ').append(question.min()).append("–").append(question.max());
            shape.append(question.zeroIsUnknown() ? " 0 = ?" : "");
        }
        return shape.toString();
    }

    private static String interrupts(Conclusion conclusion) {
        return conclusion.interrupts() ? "interrupts" : "";
    }
}
