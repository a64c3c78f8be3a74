package advisor.app;

import advisor.script.GuideSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small guide that is in order, to which tests add faults on lines of their own. */
final class SeededGuide {

    private static final List<String> HEAD = List.of(
            "export default function seeded({ guide, ask, define, conclusion, conclude, advice, advise, promise, exclude, planned }) {",
            "  guide({ id: 'seeded', version: '1', title: '好', summary: '好' })",
            "  const a = ask.yesNo('a', '有吗?')",
            "  conclusion('end', '到此', { sources: ['S-FAQ'] })",
            "  conclusion('other', '另一', { sources: ['S-FAQ'] })",
            "  advice('do', '办', { sources: ['S-FAQ'] })",
            "  advise('do', { rule: 'P1', urgency: 'now', when: () => a.isYes() })",
            "  conclude('end', { rule: 'R1', when: () => a.isYes() })");

    private static final String LAST = "  conclude('other', { rule: 'R2' })";

    /** The line of the first script line that a test adds. */
    static final int FIRST = HEAD.size() + 1;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> english = new LinkedHashMap<>();
    private boolean hasEnd = true;

    /** Adds a line before the last rule and gives its number. */
    int line(String script) {
        lines.add("  " + script);
        return HEAD.size() + lines.size();
    }

    /** Adds a file. */
    SeededGuide file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds English words. */
    SeededGuide english(String... ids) {
        for (String id : ids) {
            english.put(id, "words");
        }
        return this;
    }

    /** Leaves out the rule that always holds. */
    SeededGuide withoutEnd() {
        hasEnd = false;
        return this;
    }

    /** The files of the guide's folder. */
    Map<String, String> files() {
        List<String> script = new ArrayList<>(HEAD);
        script.addAll(lines);
        if (hasEnd) {
            script.add(LAST);
        }
        script.add("}");
        english("guide.title", "guide.summary", "question.a", "conclusion.end", "conclusion.other", "advice.do");
        Map<String, String> all = new TreeMap<>(files);
        all.put("guide.mjs", String.join("\n", script) + "\n");
        StringBuilder words = new StringBuilder("{");
        english.forEach((id, text) -> words.append(words.length() == 1 ? "" : ",")
                .append("\n\"")
                .append(id)
                .append("\": \"")
                .append(text)
                .append('"'));
        all.put("wording.en.json", words.append("\n}\n").toString());
        return all;
    }

    GuideSource source() {
        return new GuideSource("seeded", files());
    }
}
