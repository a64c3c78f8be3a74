package advisor.workbench.session;

import advisor.guide.Question;
import java.util.Map;

/** Leads sessions of the desk guide to where a test wants them. */
public final class SessionModels {

    /** What is answered where a test does not say otherwise. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("person", "adult"),
            Map.entry("danger", "no"),
            Map.entry("harm", "moneyLost,unwantedCalls"),
            Map.entry("means", "telecom"),
            Map.entry("amount", "3500"),
            Map.entry("lostOn", "2026-11-23"),
            Map.entry("records", "60"),
            Map.entry("where", "320104"),
            Map.entry("organisation", "某某装修公司"),
            Map.entry("story", "上个月刚拿到新房钥匙，装修公司的电话就一天八九个。"),
            Map.entry("log", "139 开头的来电"),
            Map.entry("reported", "no"));

    private SessionModels() {}

    /** Starts a session in Nanjing and answers its first questions: question key and option keys in turn. */
    public static SessionModel start(SessionsModel sessions, String... answers) {
        sessions.start().guide("desk-guide");
        sessions.start().place("320104");
        sessions.start().consent(true);
        sessions.startSession();
        SessionModel session = sessions.active();
        for (int i = 0; i + 1 < answers.length; i += 2) {
            answer(session, answers[i], answers[i + 1]);
        }
        return session;
    }

    /** Starts a session of the divorce guide and comes to its question with the most options. */
    public static SessionModel toLongList(SessionsModel sessions) {
        sessions.start().guide("divorce-papers");
        sessions.start().place("");
        sessions.start().consent(true);
        sessions.startSession();
        SessionModel session = sessions.active();
        while (asked(session).options().size() < 10) {
            Question question = asked(session);
            boolean no = question.options().contains("no");
            answer(
                    session,
                    question.key(),
                    question.options().isEmpty()
                            ? "14"
                            : no ? "no" : question.options().get(0));
        }
        return session;
    }

    /** Answers the question being asked. */
    public static void answer(SessionModel session, String key, String answer) {
        Question question = asked(session);
        if (!question.key().equals(key)) {
            throw new AssertionError("asks " + question.key() + ", not " + key);
        }
        give(session, question, answer);
        session.proceed();
        if (session.problem() != null) {
            throw new AssertionError(session.problem().en());
        }
    }

    private static void give(SessionModel session, Question question, String answer) {
        Draft draft = Draft.EMPTY;
        if (question.options().isEmpty()) {
            draft = draft.typed(answer);
        } else {
            for (String option : answer.split(",")) {
                draft = question.kind().isChoiceOfOne() ? draft.choose(option) : draft.toggle(question, option);
            }
        }
        session.draft(question, draft);
    }

    /** Types into the question being asked, without going on. */
    public static void type(SessionModel session, String text) {
        Question question = asked(session);
        session.draft(question, Draft.EMPTY.typed(text));
    }

    /** The question being asked. */
    public static Question asked(SessionModel session) {
        if (session.stage() instanceof Stage.Asking asking) {
            return asking.question();
        }
        throw new AssertionError(
                "asks nothing, but is at " + session.stage().getClass().getSimpleName());
    }

    /** Answers as usual until a question is asked. */
    public static SessionModel to(SessionModel session, String key) {
        while (!asked(session).key().equals(key)) {
            Question question = asked(session);
            answer(session, question.key(), USUAL.get(question.key()));
        }
        return session;
    }

    /** Answers as usual until all is answered. */
    public static SessionModel through(SessionModel session) {
        while (session.stage() instanceof Stage.Asking) {
            Question question = asked(session);
            answer(session, question.key(), USUAL.get(question.key()));
        }
        return session;
    }
}
