package advisor.proof;

import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Question;
import advisor.guide.Severity;
import advisor.guide.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what a locality replaced and what has since changed in the base beneath it. */
public final class Overrides {

    private Overrides() {}

    /**
     * A notice for everything a locality says in its own way and that the base says otherwise than it did.
     *
     * @param before the base as it was when the locality was last looked at
     * @param now the base as it is
     * @param locality the guide of a locality of it
     */
    public static List<Problem> beneath(Guide before, Guide now, Guide locality) {
        Map<String, String> was = entries(before);
        Map<String, String> is = entries(now);
        List<Problem> notices = new ArrayList<>();
        levels(locality).forEach((key, level) -> {
            String first = was.getOrDefault(key, "");
            String second = is.getOrDefault(key, "");
            if (!first.equals(second)) {
                String name = key.substring(key.indexOf(' ') + 1);
                notices.add(new Problem(
                        "changed-beneath",
                        Severity.NOTICE,
                        "localities/" + level,
                        0,
                        new Text(
                                level + " 自己规定了 " + name + "，而全国指引里的 " + name + (second.isEmpty() ? " 已经没有了。" : " 变了。"),
                                level + " has its own " + name + ", and in the base " + name
                                        + (second.isEmpty() ? " is no longer there." : " has changed.")),
                        new Text("请看看本地的规定是否还合适。", "See whether what is said locally still fits.")));
            }
        });
        return notices;
    }

    /**
     * The notices of all levels of two versions, each told once; none when either version is itself a locality's.
     *
     * @param levels the guides of localities of either version; none is asked for when there is nothing to notice
     */
    public static List<Problem> beneath(Guide before, Guide now, Stream<Guide> levels) {
        if (!before.locality().isEmpty() || !now.locality().isEmpty() || before.equals(now)) {
            return List.of();
        }
        return levels.flatMap(level -> beneath(before, now, level).stream())
                .distinct()
                .toList();
    }

    /* What a locality said itself, with the level that said it. */
    private static Map<String, String> levels(Guide guide) {
        Declarations d = guide.declarations();
        Map<String, String> levels = new TreeMap<>();
        for (Question one : d.questions()) {
            levels.put("question " + one.key(), one.level());
        }
        for (Definition one : d.definitions()) {
            levels.put("define " + one.key(), one.level());
        }
        for (ConclusionRule one : d.conclusionRules()) {
            levels.put("rule " + one.rule(), one.level());
        }
        for (AdviceRule one : d.adviceRules()) {
            levels.put("rule " + one.rule(), one.level());
        }
        for (Map.Entry<String, Fact> one : d.facts().entrySet()) {
            levels.put("fact " + one.getKey(), one.getValue().level());
        }
        d.wordingLevels().forEach((language, ids) -> ids.forEach((id, level) -> levels.put(text(language, id), level)));
        levels.values().removeIf(String::isEmpty);
        return levels;
    }

    private static String text(Language language, String id) {
        return "wording-" + language.code() + " " + id;
    }

    /* What a guide says under each name, in a form in which equal means the same. */
    private static Map<String, String> entries(Guide guide) {
        Declarations d = guide.declarations();
        Conditions conditions = new Conditions(d);
        Map<String, String> entries = new TreeMap<>();
        for (Question one : d.questions()) {
            entries.put(
                    "question " + one.key(),
                    one.kind() + " " + one.options() + one.alone() + one.min() + " " + one.max()
                            + conditions.text(one.onlyIf()));
        }
        for (Definition one : d.definitions()) {
            entries.put("define " + one.key(), conditions.text(one.tree()));
        }
        for (ConclusionRule one : d.conclusionRules()) {
            entries.put(
                    "rule " + one.rule(),
                    one.key() + " " + conditions.text(one.when()) + conditions.text(one.confidence()) + one.sources());
        }
        for (AdviceRule one : d.adviceRules()) {
            entries.put("rule " + one.rule(), one.items() + " " + conditions.text(one.when()));
        }
        for (Map.Entry<String, Fact> one : d.facts().entrySet()) {
            entries.put("fact " + one.getKey(), Objects.toString(one.getValue().values()));
        }
        d.wording().forEach((language, texts) -> texts.forEach((id, text) -> entries.put(text(language, id), text)));
        return entries;
    }
}
