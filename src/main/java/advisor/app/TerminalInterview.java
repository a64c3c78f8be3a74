package advisor.app;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Question;
import advisor.session.Answered;
import advisor.session.Session;
import advisor.session.Step;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A session with a client in the terminal: asks one question after the other until the end. */
final class TerminalInterview {

    /** Whether the outcome is to be saved. */
    enum Saving {
        /** It is not. */
        NO,
        /** It is asked whether it may be. */
        ASK,
        /** The desk was named for it; the client is still asked. */
        YES
    }

    private static final Set<String> YES = Set.of("y", "yes", "是", "好", "同意");
    private static final Set<String> NO = Set.of("n", "no", "q", "否", "不", "不同意");

    private final Advisor advisor;
    private final InterviewCommand.Begun begun;
    private final PrintStream out;
    private final InterviewText text;
    private final TerminalReader reader;
    private final Set<String> returned = new LinkedHashSet<>();

    TerminalInterview(Advisor advisor, InterviewCommand.Begun begun) {
        this.advisor = advisor;
        this.begun = begun;
        this.out = advisor.streams().out();
        this.text = new InterviewText(out, advisor.language(), begun.guide(), begun.localities());
        this.reader = new TerminalReader(begun.guide(), begun.setting());
    }

    int run(Saving saving) throws Refusal {
        out.println(begun.guide().words(advisor.language()).title() + " · "
                + begun.place().get(advisor.language()));
        if (!consent(saving)) {
            return ExitCode.FINE;
        }
        try (TerminalMemory memory = TerminalMemory.open(advisor, begun, saving)) {
            return run(saving, memory);
        }
    }

    private int run(Saving saving, TerminalMemory memory) throws Refusal {
        Session session = Session.begin(begun.guide(), begun.setting());
        while (true) {
            Step step = session.step();
            if (step instanceof Step.Ask ask) {
                Session next = ask(session, ask.question());
                if (next == null) {
                    advisor.tell("已离开，什么都没有保存。", "Left; nothing was saved.");
                    return ExitCode.FINE;
                }
                if (next == session) {
                    return end(session, session.ifStoppedHere(), saving, memory);
                }
                session = memory.remembered(next);
            } else if (step instanceof Step.Concluded concluded && concluded.interrupted()) {
                text.print(session, step);
                advisor.tell("先做上面的事。回车继续问；输入 s 到此为止。", "Do the above first. Enter goes on; s stops here.");
                String line = advisor.streams().typed();
                if (line == null || line.equals("s")) {
                    return end(session, step, saving, memory);
                }
                session = session.carryOn();
            } else {
                text.print(session, step);
                return step instanceof Step.Broken ? ExitCode.BAD_INPUT : keep(session, saving, memory);
            }
        }
    }

    private boolean consent(Saving saving) throws Refusal {
        if (saving == Saving.NO) {
            advisor.tell(
                    "记下任何内容之前请先征得同意：回答只留在这次谈话里，结束以后什么都不保存（要匿名保存，请加 --save）。",
                    "Before anything is taken down, ask for consent: answers stay in this session, and nothing is kept after"
                            + " it (--save would keep an anonymised outcome).");
        } else {
            advisor.tell(
                    "记下任何内容之前请先征得同意：回答只留在这次谈话里；结束时会逐项看到可以匿名保存什么，也可以什么都不保存。",
                    "Before anything is taken down, ask for consent: answers stay in this session; at its end you see line by"
                            + " line what could be kept anonymously, and may keep nothing.");
        }
        advisor.tell("来访者同意开始吗？(y/n)", "Does the client agree to begin? (y/n)");
        while (true) {
            String line = advisor.streams().typed();
            if (line == null || NO.contains(line.toLowerCase(Locale.ROOT))) {
                advisor.tell("没有开始。", "Not begun.");
                return false;
            }
            if (YES.contains(line.toLowerCase(Locale.ROOT))) {
                advisor.tell(
                        "输入选项的数字（多选用逗号分开）。其他：u 不知道  x 不想说  ? 为什么问  p 目前的计划  b 退回  s 到此为止  q 离开",
                        "Type the number of an option (several with commas). Also: u don't know, x prefer not to say, ? why asked,"
                                + " p plan so far, b back, s stop here, q leave");
                return true;
            }
            advisor.tell("同意请输入 y，不同意或要离开请输入 n。", "Type y if they agree, n if not or to leave.");
        }
    }

    /* The session after the answer; the same session to stop here; null to leave. */
    @Nullable
    private Session ask(Session session, Question question) throws Refusal {
        text.question(question);
        if (question.options().isEmpty()) {
            format(question);
        }
        while (true) {
            String line = advisor.streams().typed();
            if (line == null || line.equals("q")) {
                return null;
            }
            try {
                switch (line.toLowerCase(Locale.ROOT)) {
                    case "" -> advisor.tell("请回答，或输入 u(不知道)。", "Answer, or type u (don't know).");
                    case "?", "\uff1f" -> text.why(question);
                    case "p" -> plan(session);
                    case "s" -> {
                        return session;
                    }
                    case "b" -> {
                        if (!session.answered().isEmpty()) {
                            List<Answered> answered = session.answered();
                            returned.add(
                                    answered.get(answered.size() - 1).question().key());
                            return session.back();
                        }
                        advisor.tell("这是第一个问题。", "This is the first question.");
                    }
                    case "u" -> {
                        return session.answer(question.key(), Answer.UNKNOWN);
                    }
                    case "x" -> {
                        return session.answer(question.key(), Answer.PREFER_NOT);
                    }
                    default -> {
                        return session.answer(question.key(), reader.read(question, line));
                    }
                }
            } catch (AnswerRefused refused) {
                out.println(refused.sentence().get(advisor.language())
                        + (refused.near().isEmpty() ? "" : " " + String.join(", ", refused.near()) + "?"));
            }
        }
    }

    private void plan(Session session) {
        if (session.plan().isEmpty()) {
            advisor.tell("还没有确定的建议。", "Nothing is certain yet.");
        }
        text.plan(session.plan());
    }

    private void format(Question question) {
        switch (question.kind()) {
            case YES_NO -> advisor.tell("  1. 是\n  2. 否", "  1. yes\n  2. no");
            case MONEY -> advisor.tell("  (整数，元)", "  (a whole number of yuan)");
            case NUMBER -> advisor.tell("  (整数)", "  (a whole number)");
            case DATE -> advisor.tell("  (日期，如 2026-11-16)", "  (a date such as 2026-11-16)");
            case PLACE -> advisor.tell("  (六位区划代码)", "  (a division code of six digits)");
            case EVIDENCE_LIST -> advisor.tell("  (用分号分开)", "  (separated by semicolons)");
            case ORGANISATION, TEXT, SELECT_ONE, SELECT_MULTIPLE -> {
                // says itself how it is answered
            }
        }
    }

    private int end(Session session, Step step, Saving saving, TerminalMemory memory) throws Refusal {
        text.print(session, step);
        return step instanceof Step.Broken ? ExitCode.BAD_INPUT : keep(session, saving, memory);
    }

    private int keep(Session session, Saving saving, TerminalMemory memory) throws Refusal {
        if (saving != Saving.NO) {
            new TerminalKeeping(advisor, begun, memory, returned, advisor.streams()::typed).keep(session);
        }
        return ExitCode.FINE;
    }
}
