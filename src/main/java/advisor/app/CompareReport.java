package advisor.app;

import advisor.guide.Counted;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Words;
import advisor.proof.Comparison;
import advisor.proof.DeclaredChange;
import advisor.proof.Difference;
import advisor.proof.DifferenceWords;
import advisor.session.Step;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a comparison found.
 *
 * @param beneath what changed in the base beneath what localities say themselves
 */
record CompareReport(Pair pair, Comparison comparison, List<Problem> beneath, double seconds) {

    /** The two guides and what they were called by. */
    record Pair(String id, String nameA, Guide a, String nameB, Guide b) {}

    /** The most changes of texts and facts that are printed one by one. */
    private static final int MOST_CHANGES = 30;

    CompareReport {
        beneath = List.copyOf(beneath);
    }

    /** The report as one JSON object. */
    ObjectNode json(Language language) {
        DifferenceWords words = new DifferenceWords(pair.a(), pair.b(), language);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("guide", pair.id());
        root.put("from", pair.nameA());
        root.put("to", pair.nameB());
        root.put("equal", comparison.isEqual());
        root.put("proven", comparison.undecided().isEmpty());
        root.put("seconds", Math.round(seconds * 1000) / 1000.0);
        ArrayNode differences = root.putArray("differences");
        for (Difference difference : comparison.differences()) {
            ObjectNode node = differences.addObject();
            ArrayNode where = node.putArray("where");
            words.where(difference).forEach(where::add);
            ArrayNode changes = node.putArray("changes");
            difference.changes().forEach(change -> changes.add(words.change(change)));
            ObjectNode witness = node.putObject("witness");
            difference.witness().forEach((key, answer) -> witness.set(key, CheckReport.value(answer)));
            if (difference.similar().organisation() > 0 || difference.similar().leak() > 0) {
                ObjectNode similar = node.putObject("similar");
                similar.put("organisation", difference.similar().organisation());
                similar.put("leak", difference.similar().leak());
            }
            end(node.putObject("a"), difference.a(), pair.a(), language);
            end(node.putObject("b"), difference.b(), pair.b(), language);
        }
        ArrayNode declared = root.putArray("declared");
        for (DeclaredChange change : DeclaredChange.between(pair.a(), pair.b(), language)) {
            ObjectNode node = declared.addObject();
            node.put("what", change.what().key());
            node.put("key", change.key());
            node.put("a", change.a());
            node.put("b", change.b());
        }
        ArrayNode notices = root.putArray("notices");
        beneath.forEach(problem -> notices.add(CheckReport.json(problem, language)));
        ArrayNode open = root.putArray("undecided");
        comparison.undecided().forEach(open::add);
        return root;
    }

    private static void end(ObjectNode node, Step step, Guide guide, Language language) {
        if (step instanceof Step.Concluded concluded) {
            Words words = guide.words(language);
            node.put("conclusion", concluded.end().conclusion());
            node.put("label", words.conclusion(concluded.end().conclusion()));
            node.put("rule", concluded.end().rule());
            node.put("confidence", concluded.end().confidence().key());
            node.put("variant", concluded.end().variant());
            ArrayNode plan = node.putArray("plan");
            concluded.end().plan().forEach(item -> {
                ObjectNode one = plan.addObject();
                one.put("key", item.key());
                one.put("urgency", item.urgency().key());
                one.put("variant", item.variant());
            });
        } else if (step instanceof Step.Broken broken) {
            node.put("conclusion", "");
            node.put("error", broken.sentence().get(language));
            node.putArray("plan");
        }
    }

    /** The report as lines of text. */
    List<String> lines(Language language) {
        boolean zh = language == Language.ZH;
        DifferenceWords words = new DifferenceWords(pair.a(), pair.b(), language);
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Difference difference : comparison.differences()) {
            lines.add(++number + ". " + String.join(zh ? "；" : "; ", words.where(difference)));
            difference.changes().forEach(change -> lines.add("   - " + words.change(change)));
            lines.add("   " + (zh ? "例如：" : "for example: ") + String.join(zh ? "；" : "; ", words.witness(difference)));
        }
        List<DeclaredChange> declared = DeclaredChange.between(pair.a(), pair.b(), language);
        for (DeclaredChange change : declared.subList(0, Math.min(MOST_CHANGES, declared.size()))) {
            lines.add(words.declared(change));
        }
        if (declared.size() > MOST_CHANGES) {
            int more = declared.size() - MOST_CHANGES;
            lines.add(
                    zh
                            ? "……另有 " + more + " 处文字或事实不同"
                            : "… and " + Counted.of(more, "more text or fact", "more texts or facts"));
        }
        beneath.forEach(problem -> lines.add((zh ? "注意 " : "notice ") + problem.code() + "  "
                + Problems.withRemedy(problem).get(language)));
        lines.add(summary(declared.size(), language));
        return lines;
    }

    private String summary(int declared, Language language) {
        boolean zh = language == Language.ZH;
        String names = pair.id() + " " + pair.nameA() + " → " + pair.nameB() + (zh ? "：" : ": ");
        int found = comparison.differences().size();
        String texts = zh
                ? "，文字和事实有 " + declared + " 处不同"
                : ", " + Counted.of(declared, "text or fact differs", "texts or facts differ");
        String open = comparison.undecided().isEmpty()
                ? ""
                : (zh ? "，未判定：" : ", undecided: ") + String.join(", ", comparison.undecided());
        String said = found == 0
                ? open.isEmpty()
                        ? (zh ? "已证明：对每位来访者，结论和计划都一样" : "proven: every client gets the same conclusion and plan")
                        : (zh ? "没有找到不同" : "no difference was found")
                : zh ? found + " 种情形的结论或计划不同" : Counted.of(found, "situation") + " with another conclusion or plan";
        return names + said + open + texts + String.format(Locale.ROOT, zh ? "，%.1f 秒" : ", %.1f s", seconds);
    }
}
