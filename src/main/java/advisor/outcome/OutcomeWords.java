package advisor.outcome;

import advisor.guide.Advice;
import advisor.guide.Confidence;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Listing;
import advisor.guide.Question;
import advisor.guide.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says an outcome in words: exactly what is stored, one line for each thing that is. */
public final class OutcomeWords {

    private final Language language;
    private final UnaryOperator<String> places;

    /**
     * Words in a language.
     *
     * @param places names a division by its code
     */
    public OutcomeWords(Language language, UnaryOperator<String> places) {
        this.language = language;
        this.places = places;
    }

    /**
     * One line of the record.
     *
     * @param question the question that can be struck, or null when the line is no answer
     * @param label what it is
     * @param words what is kept
     */
    public record Line(@Nullable Key question, String label, String words) {

        /** Both on one line; a question needs no colon after its mark. */
        public String in(Language language) {
            boolean asks = label.endsWith("?") || label.endsWith("？");
            return label + (asks ? " " : language == Language.ZH ? "：" : ": ") + words;
        }
    }

    /**
     * The whole record.
     *
     * @param guide the guide of the outcome, or another version of it, whose words then stand with the keys that are kept,
     *     since it may mean something else by them; null when there is none, and keys stand for words
     */
    public List<Line> of(Outcome outcome, @Nullable Guide guide) {
        boolean same = guide != null && guide.hash().equals(outcome.guide().hash());
        Words words = guide == null ? null : guide.words(language);
        List<Line> lines = new ArrayList<>();
        line(lines, "编号（随机，没有含义）", "Number (random, without meaning)", String.format("%016x", outcome.id()));
        GuideUsed used = outcome.guide();
        String title = words == null || words.title().isEmpty() ? "" : words.title() + ", ";
        line(lines, "指引", "Guide", title + used.id() + " " + used.version());
        line(lines, "指引内容的校验值", "Check sum of the guide's content", grouped(used.hash()));
        String code = outcome.city().code();
        line(
                lines,
                "地区",
                "Place",
                code.isEmpty() ? say("全国", "the whole country") : places.apply(code) + " (" + code + ")");
        line(lines, "月份", "Month", outcome.month().toString());
        String conclusion = outcome.conclusion().name();
        line(
                lines,
                "结论",
                "Conclusion",
                words == null ? conclusion : named(words.conclusion(conclusion), conclusion, same));
        line(lines, "把握", "Confidence", confidence(outcome.confidence()));
        inOrder(outcome.answers().keySet(), guide == null ? List.of() : questions(guide))
                .forEach(question -> lines.add(answer(
                        question,
                        outcome.answers().getOrDefault(question, Collections.emptySortedSet()),
                        guide,
                        same)));
        for (Key advice : inOrder(outcome.advice(), guide == null ? List.of() : advice(guide))) {
            String name = words == null ? advice.name() : named(words.advice(advice.name()), advice.name(), same);
            String done = outcome.done().contains(advice) ? say("（已做）", " (done)") : "";
            Feedback rating = outcome.ratings().get(advice);
            String rated =
                    rating == null ? "" : say("（" + feedback(rating) + "）", " (helped: " + feedback(rating) + ")");
            line(lines, "建议", "Advice", name + done + rated);
        }
        line(lines, "问了几个问题", "Questions answered", Integer.toString(outcome.questions()));
        line(lines, "其中答“不清楚”", "Of these \"I don't know\"", Integer.toString(outcome.unknowns()));
        line(lines, "有没有帮助", "Did it help?", feedback(outcome.feedback()));
        return lines;
    }

    /* In eights, which can be read and compared, and broken into lines. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static List<String> questions(Guide guide) {
        return guide.questions().stream().map(Question::key).toList();
    }

    private static List<String> advice(Guide guide) {
        return guide.declarations().advice().stream().map(Advice::key).toList();
    }

    /** Keys as the guide orders them, those it does not know last. */
    private static List<Key> inOrder(Collection<Key> keys, List<String> order) {
        return keys.stream()
                .sorted(Comparator.comparingInt((Key key) -> {
                            int at = order.indexOf(key.name());
                            return at < 0 ? Integer.MAX_VALUE : at;
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /* What another version says under a key, with the key itself. */
    private static String named(String words, String key, boolean same) {
        return same || words.equals(key) ? words : words + " [" + key + "]";
    }

    private Line answer(Key key, Collection<Key> code, @Nullable Guide guide, boolean same) {
        Question question = guide == null ? null : guide.question(key.name());
        if (guide == null || question == null) {
            return new Line(key, key.name(), options(code, Key::name));
        }
        Words words = guide.words(language);
        return new Line(
                key,
                named(words.question(key.name()), key.name(), same),
                options(code, one -> option(question, one, words, same)));
    }

    private String options(Collection<Key> code, Function<Key, String> naming) {
        return code.isEmpty()
                ? say("都没有选", "none of the options")
                : Listing.of(code.stream().map(naming).toList(), language);
    }

    private String option(Question question, Key key, Words words, boolean same) {
        if (key.equals(Key.UNKNOWN)) {
            return say("不清楚", "I don't know");
        }
        if (key.equals(Key.PREFER_NOT)) {
            return say("不想说", "I'd rather not say");
        }
        if (question.options().contains(key.name())) {
            return named(words.option(question.key(), key.name()), key.name(), same);
        }
        if (key.name().startsWith(AnswerCode.PLACE)) {
            String code = key.name().substring(AnswerCode.PLACE.length());
            return places.apply(code) + " (" + code + ")";
        }
        return Band.words(key, question.unit(), language).orElse(key.name());
    }

    private String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> say("高", "high");
            case MEDIUM -> say("中", "medium");
            case LOW -> say("低", "low");
        };
    }

    private String feedback(@Nullable Feedback feedback) {
        if (feedback == null) {
            return say("没有填", "not given");
        }
        return switch (feedback) {
            case HELPED -> say("有帮助", "yes");
            case HELPED_PARTLY -> say("部分有帮助", "partly");
            case DID_NOT_HELP -> say("没有帮助", "no");
        };
    }

    private void line(List<Line> lines, String zh, String en, String words) {
        lines.add(new Line(null, say(zh, en), words));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
