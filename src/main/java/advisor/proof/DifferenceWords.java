package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Words;
import advisor.session.AnswerWords;
import advisor.session.SituationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says differences between two guides in words. */
public final class DifferenceWords {

    /** More characters of a changed text than anybody reads in a list. */
    private static final int LONGEST = 60;

    private final Guide a;
    private final Guide b;
    private final Language language;

    /** Words about the differences between two guides, in one language. */
    public DifferenceWords(Guide a, Guide b, Language language) {
        this.a = a;
        this.b = b;
        this.language = language;
    }

    /** What is so with exactly the clients of a difference, one phrase after another; never empty. */
    public List<String> where(Difference difference) {
        List<String> phrases = where(difference.where());
        return phrases.isEmpty() ? List.of(say("所有来访者", "every client")) : phrases;
    }

    private List<String> where(List<Circumstance> where) {
        List<SituationWords.Holding> ofA = new ArrayList<>();
        List<SituationWords.Holding> ofB = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (Circumstance one : where) {
            Guide guide = one.side() == Side.A ? a : b;
            if (one instanceof Circumstance.Holds holds) {
                SituationWords.Holding holding = new SituationWords.Holding(
                        guide.declarations().predicates().get(holds.predicate()), holds.held());
                // questions that both ask are said in one breath, in the words of the second guide
                List<String> about = Predicates.questions(holding.predicate());
                boolean inB = one.side() == Side.B
                        || !about.isEmpty() && about.stream().allMatch(key -> b.question(key) != null);
                (inB ? ofB : ofA).add(holding);
            } else if (one instanceof Circumstance.NoRuleBefore before) {
                String rule =
                        before.rule() < guide.declarations().conclusionRules().size()
                                ? guide.declarations()
                                        .conclusionRules()
                                        .get(before.rule())
                                        .rule()
                                : "";
                order.add(
                        rule.isEmpty()
                                ? say("没有一条规则适用", "no rule applies")
                                : say(rule + " 之前的规则都不适用", "no rule before " + rule + " applies"));
            }
        }
        List<String> phrases = new ArrayList<>(new SituationWords(b, language).phrases(ofB));
        phrases.addAll(new SituationWords(a, language).phrases(ofA));
        phrases.addAll(order);
        return phrases;
    }

    /** What the guides say differently, as a sentence without a full stop. */
    public String change(Difference.Change change) {
        Words first = a.words(language);
        Words second = b.words(language);
        return switch (change.part()) {
            case FAILURE -> say("指引出错：", "the guide fails: ") + arrow(yes(change.a()), yes(change.b()));
            case CONCLUSION ->
                say("结论：", "conclusion: ")
                        + arrow(
                                change.a().isEmpty() ? none() : first.conclusion(change.a()),
                                change.b().isEmpty() ? none() : second.conclusion(change.b()));
            case CONFIDENCE -> say("把握：", "confidence: ") + arrow(confidence(change.a()), confidence(change.b()));
            case CONCLUSION_VARIANT ->
                say("结论的说法：", "wording of the conclusion: ")
                        + arrow(
                                or(first.conclusionVariant(change.of(), change.a()), change.a()),
                                or(second.conclusionVariant(change.of(), change.b()), change.b()));
            case ADVICE -> advice(change, change.b().isEmpty() ? first : second);
            case ADVICE_VARIANT ->
                second.advice(change.of())
                        + say("，说法：", ", wording: ")
                        + arrow(
                                or(first.adviceVariant(change.of(), change.a()), change.a()),
                                or(second.adviceVariant(change.of(), change.b()), change.b()));
        };
    }

    /** What kind of thing a declared change is about. */
    public String what(DeclaredChange.What what) {
        return switch (what) {
            case QUESTION -> say("问题", "question");
            case INTERRUPTION -> say("当场停下的结论", "interruption");
            case FACT -> say("事实", "fact");
            case WORDING -> say("文字", "wording");
        };
    }

    /** A declared change in words, each side cut where it is long. */
    public String declared(DeclaredChange change) {
        return what(change.what()) + " " + change.key() + say("：", ": ") + arrow(cut(change.a()), cut(change.b()));
    }

    private static String cut(String text) {
        return text.isEmpty() ? "-" : text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** What the client answered who stands for a difference, question by question; what is not known is said in one breath. */
    public List<String> witness(Difference difference) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Answer> answer : difference.witness().entrySet()) {
            Guide guide = b.question(answer.getKey()) != null ? b : a;
            Question question = guide.question(answer.getKey());
            if (question != null && answer.getValue().isKnown()) {
                parts.add(guide.words(language).question(answer.getKey()) + " "
                        + new AnswerWords(guide, language).of(question, answer.getValue()));
            }
        }
        if (parts.size() < difference.witness().size()) {
            parts.add(say("其余不清楚", "the rest not known"));
        }
        return parts;
    }

    private String advice(Difference.Change change, Words words) {
        String name = say("“", "“") + words.advice(change.of()) + "”";
        if (change.a().isEmpty()) {
            return say("多出建议", "new advice ") + name + say("（", " (") + urgency(change.b()) + say("）", ")");
        }
        if (change.b().isEmpty()) {
            return say("不再有建议", "no longer advised: ") + name;
        }
        return say("建议", "advice ") + name + say("：", ": ") + arrow(urgency(change.a()), urgency(change.b()));
    }

    String urgency(String key) {
        return switch (key) {
            case "now" -> say("现在", "now");
            case "today" -> say("今天", "today");
            case "week" -> say("这周", "this week");
            default -> say("以后", "later");
        };
    }

    String confidence(String key) {
        return switch (key) {
            case "high" -> say("高", "high");
            case "medium" -> say("中", "medium");
            case "low" -> say("低", "low");
            default -> none();
        };
    }

    private String yes(String value) {
        return value.isEmpty() ? say("否", "no") : say("是", "yes");
    }

    private String or(String words, String key) {
        return !words.isEmpty() ? words : key.isEmpty() ? say("一般的说法", "the general wording") : key;
    }

    private String none() {
        return say("没有结论", "no conclusion");
    }

    private static String arrow(String first, String second) {
        return first + " → " + second;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
