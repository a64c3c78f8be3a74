package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.report.KeptEnds;
import advisor.report.KeptEndsWords;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the outcomes a desk keeps of the first guide would end with the second.
 *
 * @param place the division whose outcomes were read; empty for all
 */
record KeptReport(Guide a, Guide b, String place, KeptEnds ends) {

    /** The report as lines of text. */
    List<String> lines(Language language) {
        boolean zh = language == Language.ZH;
        KeptEndsWords words = new KeptEndsWords(a, b, place);
        List<String> lines = new ArrayList<>();
        lines.add((zh ? "已存记录：" : "kept outcomes: ") + words.lead(ends).get(language));
        words.aspects(ends).forEach(said -> {
            lines.add("  " + said.title().get(language));
            said.lines().forEach(line -> lines.add("   - " + line.get(language)));
        });
        words.notes(ends).forEach(note -> lines.add("  " + note.get(language)));
        return lines;
    }

    /** The report as one JSON object; levels are numbers, and 0 where there is none. */
    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("atLeast", ends.outcomes().orElse(0));
        root.put("decided", ends.isInTime());
        ArrayNode aspects = root.putArray("aspects");
        for (KeptEnds.Aspect aspect : ends.aspects()) {
            ObjectNode node = aspects.addObject();
            node.put("of", aspect.advice().isEmpty() ? "conclusion" : "advice");
            node.put("key", aspect.advice());
            node.put("otherwise", aspect.otherwise().orElse(0));
            node.put("same", aspect.same().orElse(0));
            node.put("open", aspect.open().orElse(0));
            node.put("foreign", aspect.foreign().orElse(0));
            ArrayNode ways = node.putArray("ways");
            aspect.ways().forEach(way -> {
                ObjectNode one = ways.addObject();
                one.put("from", way.from());
                ArrayNode to = one.putArray("to");
                way.to().forEach(to::add);
                one.put("atLeast", way.atLeast());
            });
        }
        return root;
    }
}
