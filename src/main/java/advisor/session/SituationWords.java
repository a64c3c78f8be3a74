package advisor.session;

import advisor.guide.Counted;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Listing;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what is so with a whole group of clients: several predicates about one question become one phrase, such as
 * "how much: 3,000 to 4,999 yuan".
 *
 * <p>A predicate that does not hold may not hold because the answer is not known; the words say so.
 */
public final class SituationWords {

    private final Guide guide;
    private final Language language;
    private final Words words;
    private final AnswerWords answers;

    /** One predicate that holds for all of the group, or for none of it. */
    public record Holding(Predicate predicate, boolean held) {}

    /** Words in one language, in the terms of a guide. */
    public SituationWords(Guide guide, Language language) {
        this.guide = guide;
        this.language = language;
        this.words = guide.words(language);
        this.answers = new AnswerWords(guide, language);
    }

    /** Everything that is so, as phrases: what the guide defined in words first, then its questions in their order. */
    public List<String> phrases(List<Holding> holdings) {
        List<String> phrases = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Map<String, List<Holding>> byQuestion = new LinkedHashMap<>();
        guide.questions().forEach(question -> byQuestion.put(question.key(), new ArrayList<>()));
        for (Holding holding : holdings) {
            List<String> about = Predicates.questions(holding.predicate());
            List<Holding> list = about.size() == 1 ? byQuestion.get(about.get(0)) : null;
            if (list != null) {
                list.add(holding);
            } else if (holding.predicate() instanceof Predicate.Defined p) {
                phrases.add((holding.held() ? "" : say("并非：", "not so: ")) + words.define(p.key()));
            } else {
                rest.add(other(holding.predicate(), holding.held()));
            }
        }
        byQuestion.forEach((key, list) -> {
            Question question = guide.question(key);
            if (question != null && !list.isEmpty()) {
                phrases.add(ReasonWords.bare(words.question(key)) + say("：", ": ") + about(question, list));
            }
        });
        phrases.addAll(rest);
        return phrases;
    }

    private String other(Predicate predicate, boolean held) {
        if (predicate instanceof Predicate.Concluded p) {
            List<String> names = p.keys().stream().map(words::conclusion).toList();
            return (held ? say("结论是：", "the conclusion is: ") : say("结论不是：", "the conclusion is not: "))
                    + String.join(say("或", " or "), names);
        }
        if (predicate instanceof Predicate.Planned p) {
            return (held ? say("计划里有：", "the plan holds: ") : say("计划里没有：", "the plan does not hold: "))
                    + words.advice(p.advice());
        }
        if (predicate instanceof Predicate.SimilarAtLeast p) {
            return ReasonWords.similar(p, held, language);
        }
        List<Predicate.Term> terms = Predicates.terms(predicate);
        List<String> parts = new ArrayList<>();
        Question unit = null;
        for (Predicate.Term term : terms) {
            unit = guide.question(term.question());
            String name = ReasonWords.bare(words.question(term.question()));
            parts.add(term.factor() == 1 ? name : name + "×" + term.factor());
        }
        Range range = Range.of(predicate);
        String amount = unit == null ? range.toString() : range(unit, range);
        return String.join(" + ", parts) + say("：", ": ") + (held ? amount : say("不是", "not ") + amount + orUnknown());
    }

    private String about(Question question, List<Holding> holdings) {
        boolean known = holdings.stream().anyMatch(Holding::held);
        boolean unknown = holdings.stream().anyMatch(one -> one.predicate() instanceof Predicate.Known && !one.held());
        if (unknown) {
            return answers.unknown();
        }
        List<String> parts = new ArrayList<>();
        if (question.kind().isChoiceOfOne()) {
            parts.add(oneOf(question, holdings, known));
        } else if (question.kind().isNumeric()) {
            parts.add(number(question, holdings, known));
        } else {
            parts.addAll(several(question, holdings, known));
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? say("知道", "known") : String.join(say("；", "; "), parts);
    }

    private String oneOf(Question question, List<Holding> holdings, boolean known) {
        Set<String> left = new LinkedHashSet<>(question.options());
        Set<String> out = new LinkedHashSet<>();
        for (Holding one : holdings) {
            if (one.predicate() instanceof Predicate.OneOf p) {
                if (one.held()) {
                    left.retainAll(p.options());
                } else {
                    left.removeAll(p.options());
                    out.addAll(p.options());
                }
            }
        }
        if (known) {
            return left.size() == question.options().size() ? "" : options(question, left, say("或", " or "));
        }
        return say("不是", "not ") + all(question, out) + orUnknown();
    }

    private List<String> several(Question question, List<Holding> holdings, boolean known) {
        Set<String> without = new LinkedHashSet<>();
        for (Holding one : holdings) {
            if (!one.held() && one.predicate() instanceof Predicate.HasAny p) {
                without.addAll(p.options());
            }
        }
        List<String> parts = new ArrayList<>();
        for (Holding one : holdings) {
            if (one.held() && one.predicate() instanceof Predicate.HasAny p) {
                Set<String> has = new LinkedHashSet<>(p.options());
                has.removeAll(without);
                parts.add(say("有", "") + options(question, has, say("或", " or ")));
            } else if (!(one.predicate() instanceof Predicate.HasAny)) {
                parts.add(single(one, known));
            }
        }
        if (!without.isEmpty()) {
            parts.add(say("没有", "not ") + all(question, without) + (known ? "" : orUnknown()));
        }
        return parts;
    }

    private String single(Holding one, boolean known) {
        String open = known || one.held() ? "" : orUnknown();
        if (one.predicate() instanceof Predicate.Empty) {
            return one.held() ? say("什么也没有", "nothing") : say("至少有一样", "at least one") + open;
        }
        if (one.predicate() instanceof Predicate.CountAtLeast p) {
            return (one.held()
                            ? say("至少" + p.limit() + "样", "at least " + p.limit())
                            : say("不到" + p.limit() + "样", "fewer than " + p.limit()))
                    + open;
        }
        if (one.predicate() instanceof Predicate.DateWithin p) {
            String days = days(p);
            return (one.held() ? say(days + "之内", "within " + days) : say("超过" + days, "more than " + days + " ago"))
                    + open;
        }
        if (one.predicate() instanceof Predicate.InPlace p) {
            return (one.held() ? say("在", "in ") : say("不在", "not in ")) + p.code() + open;
        }
        return "";
    }

    private String days(Predicate.DateWithin p) {
        return switch (p.count()) {
            case CALENDAR -> say(p.days() + "天", Counted.of(p.days(), "day"));
            case WORKING -> say(p.days() + "个工作日", Counted.of(p.days(), "working day"));
            case MOVED -> say(p.days() + "天（遇休息日顺延）", Counted.of(p.days(), "day") + " (moved past days off)");
        };
    }

    private String number(Question question, List<Holding> holdings, boolean known) {
        Range range = new Range(question.min(), question.max());
        List<String> holes = new ArrayList<>();
        for (Holding one : holdings) {
            if (one.predicate() instanceof Predicate.Known) {
                continue;
            }
            Range said = Range.of(one.predicate());
            Range kept = one.held() ? range.and(said) : range.without(said);
            if (kept == null) {
                holes.add(say("不在", "not ") + range(question, said));
            } else {
                range = kept;
            }
        }
        List<String> parts = new ArrayList<>();
        if (!range.equals(new Range(question.min(), question.max()))) {
            parts.add(range(question, range));
        }
        parts.addAll(holes);
        return parts.isEmpty() ? "" : String.join(say("，", ", "), parts) + (known ? "" : orUnknown());
    }

    private String range(Question question, Range range) {
        boolean bottom = range.from() <= question.min() && range.to() < question.max();
        boolean top = range.to() >= question.max() || range.to() == Long.MAX_VALUE;
        if (range.from() == range.to()) {
            return answers.amount(question, range.from());
        }
        if (bottom || range.from() == Long.MIN_VALUE) {
            return say(
                    "不到" + answers.amount(question, range.to() + 1),
                    "below " + answers.amount(question, range.to() + 1));
        }
        if (top) {
            return say(
                    answers.amount(question, range.from()) + "以上", answers.amount(question, range.from()) + " or more");
        }
        String from = String.format(java.util.Locale.ROOT, "%,d", range.from());
        return from + say(" 到 ", " to ") + answers.amount(question, range.to());
    }

    private String options(Question question, Set<String> options, String between) {
        return String.join(
                between,
                options.stream().map(option -> answers.option(question, option)).toList());
    }

    private String all(Question question, Set<String> options) {
        return Listing.of(
                options.stream().map(option -> answers.option(question, option)).toList(), language);
    }

    private String orUnknown() {
        return say("（或不清楚）", " (or not known)");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** Whole numbers from one to another, both included. */
    private record Range(long from, long to) {

        /* The answers for which a predicate over one number holds; over several numbers the range of their sum. */
        static Range of(Predicate predicate) {
            List<Predicate.Term> terms = Predicates.terms(predicate);
            long factor = terms.size() == 1 ? terms.get(0).factor() : 1;
            Range sum = new Range(Long.MIN_VALUE, Long.MAX_VALUE);
            if (predicate instanceof Predicate.SumAtLeast p) {
                sum = new Range(p.limit(), Long.MAX_VALUE);
            } else if (predicate instanceof Predicate.SumBelow p) {
                sum = new Range(Long.MIN_VALUE, p.limit() - 1);
            } else if (predicate instanceof Predicate.SumWithin p) {
                sum = new Range(p.from(), p.to());
            }
            return factor == 1 || factor == 0 ? sum : sum.dividedBy(factor);
        }

        private Range dividedBy(long factor) {
            long low = from == Long.MIN_VALUE ? from : -Math.floorDiv(-from, Math.abs(factor));
            long high = to == Long.MAX_VALUE ? to : Math.floorDiv(to, Math.abs(factor));
            if (factor > 0) {
                return new Range(low, high);
            }
            return new Range(
                    high == Long.MAX_VALUE ? Long.MIN_VALUE : -high, low == Long.MIN_VALUE ? Long.MAX_VALUE : -low);
        }

        Range and(Range other) {
            return new Range(Math.max(from, other.from), Math.min(to, other.to));
        }

        /* What is left without another range, or null when that leaves two pieces. */
        @Nullable
        Range without(Range other) {
            if (other.to < from || other.from > to) {
                return this;
            }
            if (other.from <= from) {
                return new Range(other.to == Long.MAX_VALUE ? to : other.to + 1, to);
            }
            return other.to >= to ? new Range(from, other.from - 1) : null;
        }
    }
}
