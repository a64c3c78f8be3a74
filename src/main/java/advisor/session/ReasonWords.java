package advisor.session;

import advisor.guide.Answer;
import advisor.guide.Counted;
import advisor.guide.DayCount;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in sentences why a session ends where it does and what could change it. */
public final class ReasonWords {

    private final Session session;
    private final Guide guide;
    private final Language language;
    private final Words words;
    private final AnswerWords answers;

    /** Sentences about one session in one language. */
    public ReasonWords(Session session, Language language) {
        this.session = session;
        this.guide = session.guide();
        this.language = language;
        this.words = guide.words(language);
        this.answers = new AnswerWords(guide, language);
    }

    /** The reasons for the end in sentences, without repetition, in the order they were looked at. */
    public List<String> reasons() {
        Set<String> sentences = new LinkedHashSet<>();
        for (Reason reason : session.reasons()) {
            sentences.add(sentence(reason.predicate(), reason.held()));
        }
        return List.copyOf(sentences);
    }

    /** A change of answers and where it would lead, as one sentence. */
    public String change(Change change) {
        List<String> parts = new ArrayList<>();
        for (Change.Otherwise one : change.answers()) {
            String question = words.question(one.question().key());
            String to = answers.of(one.question(), one.to());
            parts.add(say("“" + bare(question) + "”是“" + to + "”", "“" + question + "” were “" + to + "”"));
        }
        String end = words.conclusion(change.end().conclusion());
        return say("如果" + String.join("，且", parts) + "：" + end, "If " + String.join(" and ", parts) + ": " + end);
    }

    /** What a predicate says about this session. */
    public String sentence(Predicate predicate, boolean held) {
        if (predicate instanceof Predicate.Defined p) {
            return held ? words.define(p.key()) : say("并非：", "Not so: ") + words.define(p.key());
        }
        if (predicate instanceof Predicate.OneOf p) {
            return about(p.question(), null);
        }
        if (predicate instanceof Predicate.HasAny p) {
            return hasAny(p, held);
        }
        if (predicate instanceof Predicate.CountAtLeast p) {
            return about(
                    p.question(), held ? say("至少", "at least ") + p.limit() : say("少于", "fewer than ") + p.limit());
        }
        if (predicate instanceof Predicate.SumAtLeast p) {
            return sum(p.terms(), held ? say("至少 ", "at least ") : say("不到 ", "below "), p.limit());
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return sum(p.terms(), held ? say("不到 ", "below ") : say("至少 ", "at least "), p.limit());
        }
        if (predicate instanceof Predicate.SumWithin p) {
            String range = p.from() + "–" + p.to();
            return sumOf(p.terms()) + colon() + (held ? range : say("不在 ", "not ") + range);
        }
        if (predicate instanceof Predicate.DateWithin p) {
            return within(p, held);
        }
        if (predicate instanceof Predicate.Concluded p) {
            List<String> names = p.keys().stream().map(words::conclusion).toList();
            return (held ? say("结论是：", "The conclusion is: ") : say("结论不是：", "The conclusion is not: "))
                    + String.join(say("或", " or "), names);
        }
        if (predicate instanceof Predicate.Planned p) {
            return (held ? say("计划里有：", "The plan holds: ") : say("计划里没有：", "The plan does not hold: "))
                    + words.advice(p.advice());
        }
        if (predicate instanceof Predicate.SimilarAtLeast p) {
            return similar(p, held, language);
        }
        return about(Predicates.questions(predicate).get(0), null);
    }

    private String hasAny(Predicate.HasAny p, boolean held) {
        Question question = question(p.question());
        Answer answer = session.answerTo(p.question());
        if (held && answer instanceof Answer.Choices choices) {
            List<String> named = question.options().stream()
                    .filter(o -> p.options().contains(o) && choices.options().contains(o))
                    .toList();
            return about(p.question(), answers.options(question, named));
        }
        if (answer == null || !answer.isKnown()) {
            return about(p.question(), null);
        }
        return about(p.question(), say("没有选", "not ") + answers.options(question, p.options()));
    }

    private String within(Predicate.DateWithin p, boolean held) {
        Answer answer = session.answerTo(p.question());
        if (answer == null || !answer.isKnown()) {
            return about(p.question(), null);
        }
        String days = p.count() == DayCount.WORKING
                ? say(p.days() + "个工作日", Counted.of(p.days(), "working day"))
                : say(p.days() + "天", Counted.of(p.days(), "day"));
        return about(
                p.question(),
                held
                        ? say("还在" + days + "之内", "still within " + days)
                        : say("已超过" + days, "more than " + days + " ago"));
    }

    /** What the desk remembers, in words. */
    static String similar(Predicate.SimilarAtLeast p, boolean held, Language language) {
        boolean organisation = p.likeness() == Predicate.Likeness.ORGANISATION;
        if (language == Language.ZH) {
            String who = organisation ? "提到同一单位的来访者" : "本市同类泄露的来访者";
            return who + (held ? "至少有" : "不到") + p.limit() + "位";
        }
        String who = organisation ? "clients who named the same organisation" : "clients in this city with such a leak";
        return (held ? "At least " : "Fewer than ") + p.limit() + " " + who;
    }

    private String sum(List<Predicate.Term> terms, String relation, long limit) {
        boolean anyKnown = terms.stream().anyMatch(t -> session.answerTo(t.question()) instanceof Answer.Amount);
        String left = sumOf(terms) + colon();
        if (!anyKnown) {
            return left + answers.unknown();
        }
        return left + relation + answers.amount(question(terms.get(0).question()), limit);
    }

    private String sumOf(List<Predicate.Term> terms) {
        List<String> parts = new ArrayList<>();
        for (Predicate.Term term : terms) {
            String name = bare(words.question(term.question()));
            parts.add(term.factor() == 1 ? name : name + "×" + term.factor());
        }
        return String.join(" + ", parts);
    }

    /* A question with what is said of it: the client's answer unless something else is given. */
    private String about(String key, @Nullable String said) {
        Question question = question(key);
        Answer answer = session.answerTo(key);
        String right = said != null ? said : answer == null ? answers.unknown() : answers.of(question, answer);
        return bare(words.question(key)) + colon() + right;
    }

    private Question question(String key) {
        Question question = guide.question(key);
        if (question == null) {
            throw new IllegalArgumentException("the guide does not ask " + key);
        }
        return question;
    }

    /** A question without its question mark. */
    static String bare(String question) {
        String bare = question.strip();
        while (bare.endsWith("?") || bare.endsWith("\uff1f")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    private String colon() {
        return say("：", ": ");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
