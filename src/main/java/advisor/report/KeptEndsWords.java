package advisor.report;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Says how kept outcomes would end with another version of their guide. */
public final class KeptEndsWords {

    private final Guide old;
    private final Guide next;
    private final boolean isOfPlace;

    /**
     * Words for what was foreseen.
     *
     * @param old the guide as which outcomes were read
     * @param next the guide with which they would end
     * @param place the division whose outcomes were read; empty for all
     */
    public KeptEndsWords(Guide old, Guide next, String place) {
        this.old = old;
        this.next = next;
        this.isOfPlace = !place.isEmpty();
    }

    /**
     * What is said of one thing that can be otherwise.
     *
     * @param lines sentences, the first of those that end otherwise
     */
    public record Said(Text title, List<Text> lines) {
        public Said {
            lines = List.copyOf(lines);
        }
    }

    /** How many are looked at, or why nothing can be said. */
    public Text lead(KeptEnds ends) {
        Text of = isOfPlace
                ? new Text("这个地方的来访者在这份指引下的已存记录", " of this guide and of clients from this place")
                : new Text("这份指引的已存记录", " of this guide");
        if (ends.isNone()) {
            return new Text("还没有" + of.zh() + "。", "No outcome" + of.en() + " is kept here.");
        }
        if (ends.outcomes().isEmpty()) {
            return new Text(
                    of.zh() + "不到 " + GuideUse.LOWEST + " 条，太少，什么都不能说。",
                    "Fewer than " + GuideUse.LOWEST + " outcomes" + of.en()
                            + " are kept here, too few to say anything of.");
        }
        long least = ends.outcomes().getAsLong();
        return ends.aspects().isEmpty()
                ? new Text(
                        of.zh() + "至少有 " + least + " 条，结论和建议都不会变。",
                        "At least " + least + " outcomes" + of.en()
                                + " are kept, and each would come to the same conclusion and the same advice.")
                : new Text(
                        of.zh() + "至少有 " + least + " 条。按前一个版本的读法看：",
                        "At least " + least + " outcomes" + of.en()
                                + " are kept. Read as the first version would have kept them:");
    }

    /** What is said of each thing that can be otherwise, the conclusion always first; nothing when nothing can be said. */
    public List<Said> aspects(KeptEnds ends) {
        List<Said> all = new ArrayList<>();
        if (!ends.aspects().isEmpty() && !ends.isConclusionTouched()) {
            all.add(new Said(
                    new Text("结论", "Conclusion"),
                    List.of(new Text("每一条的结论都不变。", "Every one would come to the same conclusion."))));
        }
        for (KeptEnds.Aspect aspect : ends.aspects()) {
            all.add(aspect.advice().isEmpty() ? conclusion(aspect) : advice(aspect));
        }
        return all;
    }

    private Said conclusion(KeptEnds.Aspect aspect) {
        List<Text> lines = new ArrayList<>();
        lines.add(
                aspect.otherwise().isPresent()
                        ? new Text(
                                "至少 " + aspect.otherwise().getAsLong() + " 条会得出别的结论。",
                                "At least " + aspect.otherwise().getAsLong() + " would come to another conclusion.")
                        : new Text("确定会得出别的结论的：没有，或者太少。", "Surely to another conclusion: none, or too few to say."));
        aspect.ways()
                .forEach(way -> lines.add(text((language, zh) -> {
                    String from = old.words(language).conclusion(way.from());
                    String to = way.to().stream()
                            .map(key -> key.isEmpty()
                                    ? (zh ? "没有结论" : "no conclusion")
                                    : "“" + next.words(language).conclusion(key) + "”")
                            .collect(Collectors.joining(zh ? "或" : " or "));
                    return zh
                            ? "至少 " + way.atLeast() + " 条：从“" + from + "”到" + to + "。"
                            : "At least " + way.atLeast() + ": from “" + from + "” to " + to + ".";
                })));
        rest(lines, aspect, new Text("结论不变", "would come to the same conclusion"));
        return new Said(new Text("结论", "Conclusion"), lines);
    }

    private Said advice(KeptEnds.Aspect aspect) {
        List<Text> lines = new ArrayList<>();
        for (boolean isLost : new boolean[] {true, false}) {
            OptionalLong least = aspect.ways().stream()
                    .filter(way -> way.from().isEmpty() != isLost)
                    .mapToLong(KeptEnds.Way::atLeast)
                    .max();
            if (least.isPresent()) {
                long count = least.getAsLong();
                lines.add(
                        isLost
                                ? new Text(
                                        "至少 " + count + " 条不再得到这条建议。", "At least " + count + " would no longer get it.")
                                : new Text(
                                        "至少 " + count + " 条会多出这条建议。",
                                        "At least " + count + " would get it and did not."));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Text("确定会变的：没有，或者太少。", "Surely otherwise: none, or too few to say."));
        }
        rest(lines, aspect, new Text("不变", "would stay as they are"));
        Guide named =
                old.declarations().advice().stream().anyMatch(one -> one.key().equals(aspect.advice())) ? old : next;
        return new Said(
                text((language, zh) ->
                        (zh ? "建议：" : "Advice: ") + named.words(language).advice(aspect.advice())),
                lines);
    }

    private static void rest(List<Text> lines, KeptEnds.Aspect aspect, Text same) {
        aspect.same()
                .ifPresent(least -> lines.add(
                        new Text("至少 " + least + " 条" + same.zh() + "。", "At least " + least + " " + same.en() + ".")));
        aspect.open()
                .ifPresent(
                        least -> lines.add(
                                new Text(
                                        "至少 " + least + " 条看不出来：留下的太少，或者情况相同的记录太少，说了会看出是谁。",
                                        "Of at least " + least
                                                + " it can not be told: too little is kept of them, or too few are alike to be told without giving somebody away.")));
        aspect.foreign()
                .ifPresent(least -> lines.add(new Text(
                        "至少 " + least + " 条不可能是按前一个版本留下的，不算在内。",
                        "At least " + least + " can not have been left by the first version, and are not counted.")));
    }

    /** What is to be known to read it. */
    public List<Text> notes(KeptEnds ends) {
        List<Text> notes = new ArrayList<>();
        if (!ends.isInTime()) {
            notes.add(new Text("时间到了，有一部分没有判定。", "The time was over before all of it was known."));
        }
        if (!ends.aspects().isEmpty()) {
            notes.add(new Text(
                    "只看结论、会变的建议和改动问到的那些答案；数字只说到 10、25、50……这样的档，小于 10 的不说。",
                    "Only the conclusion, the advice that changes and the answers that the change asks about are looked at;"
                            + " counts are levels such as 10, 25 and 50, and nothing below is said."));
        }
        return notes;
    }

    private static Text text(BiFunction<Language, Boolean, String> said) {
        return new Text(said.apply(Language.ZH, true), said.apply(Language.EN, false));
    }
}
