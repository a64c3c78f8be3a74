package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Urgency;
import advisor.guide.Words;
import advisor.pack.Localities;
import advisor.session.AnswerWords;
import advisor.session.End;
import advisor.session.FactWords;
import advisor.session.FactsUsed;
import advisor.session.ReasonWords;
import advisor.session.Session;
import advisor.session.Step;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints steps, plans and reasons as plain text for people. */
final class InterviewText {

    private final PrintStream out;
    private final Language language;
    private final Words words;
    private final Localities localities;
    private final AnswerWords answers;

    InterviewText(PrintStream out, Language language, Guide guide, Localities localities) {
        this.out = out;
        this.language = language;
        this.words = guide.words(language);
        this.localities = localities;
        this.answers = new AnswerWords(guide, language);
    }

    /** Prints a step: the open question, or the conclusion with everything around it. */
    void print(Session session, Step step) {
        if (step instanceof Step.Ask ask) {
            out.println(say("还没有问完。下一个问题：", "Not at an end yet. The next question:"));
            question(ask.question(), "  [" + ask.question().key() + "]");
            plan(session.plan());
        } else if (step instanceof Step.Concluded concluded) {
            conclusion(session, concluded.end());
        } else if (step instanceof Step.Broken broken) {
            out.println(broken.sentence().get(language));
            if (!broken.file().isEmpty()) {
                out.println(broken.file() + ":" + broken.line());
            }
        }
    }

    /** Prints a question with its options, numbered from 1. */
    void question(Question question) {
        question(question, "");
    }

    /* Whoever writes a file of answers needs the key of the question, and nobody else does. */
    private void question(Question question, String key) {
        out.println();
        out.println(words.question(question.key()) + key);
        line("   ", words.say(question.key()));
        line("   ", words.hint(question.key()));
        int number = 1;
        for (String option : question.options()) {
            String hint = words.optionHint(question.key(), option);
            out.println("  " + number++ + ". " + answers.option(question, option)
                    + (hint.isEmpty() ? "" : " (" + hint + ")"));
        }
    }

    /** Prints why a question is asked. */
    void why(Question question) {
        String why = words.why(question.key());
        out.println(why.isEmpty() ? say("指引没有说明为什么问。", "The guide does not say why this is asked.") : why);
    }

    /** Prints a conclusion with its reasons, the plan, and what could change it. */
    void conclusion(Session session, End end) {
        out.println();
        out.println("== " + words.conclusion(end.conclusion()) + " ==");
        if (!end.variant().isEmpty()) {
            line("", words.conclusionVariant(end.conclusion(), end.variant()));
        }
        line("", words.meaning(end.conclusion()));
        line("", words.because(end.rule()));
        line("", words.next(end.conclusion()));
        ReasonWords reasons = new ReasonWords(session, language);
        list(say("依据的回答", "What decided"), reasons.reasons());
        plan(end.plan());
        list(say("当地的数据", "Local facts"), facts(session, end));
        List<String> changes =
                session.couldChange().stream().map(reasons::change).toList();
        list(say("什么会改变结论", "What could change it"), changes);
        out.println();
        out.println(say("结论编号 " + end.rule() + "，来源 ", "Rule " + end.rule() + ", sources ")
                + String.join(", ", end.sources()));
        out.println(say("以上是指引，不是对警方做法的保证。", "This is guidance, not a promise of what the police will do."));
    }

    private List<String> facts(Session session, End end) {
        FactWords of = new FactWords(language, code -> localities.path(code).get(language));
        List<String> lines = new ArrayList<>();
        FactsUsed.of(session, end)
                .forEach((key, fact) -> lines.add(words.factName(key)
                        + say("：", ": ")
                        + of.value(fact)
                        + say("（", " (")
                        + of.from(fact)
                        + say("）", ")")));
        return lines;
    }

    /** Prints a plan, most urgent first. */
    void plan(List<PlanItem> plan) {
        if (plan.isEmpty()) {
            return;
        }
        Urgency at = null;
        for (PlanItem item : plan) {
            if (item.urgency() != at) {
                at = item.urgency();
                out.println();
                out.println("-- " + band(at) + " --");
            }
            out.println("  [ ] " + words.advice(item.key()));
            line("      ", words.detail(item.key()));
            if (!item.variant().isEmpty()) {
                line("      ", words.adviceVariant(item.key(), item.variant()));
            }
            for (String step : words.steps(item.key())) {
                out.println("      - " + step);
            }
        }
    }

    private String band(Urgency urgency) {
        return switch (urgency) {
            case NOW -> say("现在就做", "Now");
            case TODAY -> say("今天", "Today");
            case WEEK -> say("这一周", "This week");
            case LATER -> say("以后", "Later");
        };
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title + say("：", ":"));
            lines.forEach(each -> out.println("  * " + each));
        }
    }

    private void line(String indent, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            out.println(indent + text);
        }
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
