package advisor.store;

import advisor.outcome.Key;

/**
 * What the summary counts: one subject of every outcome, each by its keys.
 *
 * <p>These are the marginals that are kept. Of pairs only those that follow-ups need (route and result), and the kind of
 * leak, are among them: nothing else a client said is counted together with anything else.
 *
 * @param name ASCII letters, digits and {@code . -}
 */
public record Subject(String name) {

    /** Sessions; the only key is {@link #ALL}. */
    public static final Subject SESSIONS = new Subject("sessions");

    /** Conclusions. */
    public static final Subject CONCLUSION = new Subject("conclusion");

    /** How sure the guide was. */
    public static final Subject CONFIDENCE = new Subject("confidence");

    /** Advice given; a session counts once under each. */
    public static final Subject ADVICE = new Subject("advice");

    /** Advice ticked as done. */
    public static final Subject TICKED = new Subject("ticked");

    /** What clients said of the session, {@link #UNSAID} among it. */
    public static final Subject FEEDBACK = new Subject("feedback");

    /** What clients said of single advice: advice, {@code +}, feedback. */
    public static final Subject RATING = new Subject("rating");

    /** How many questions were answered, as a number. */
    public static final Subject QUESTIONS = new Subject("questions");

    /** How many of them with "I don't know", as a number. */
    public static final Subject UNKNOWNS = new Subject("unknowns");

    /** The kind of leak, where it is known: how it leaked, {@code +}, through what kind of organisation. */
    public static final Subject LEAK = new Subject("leak");

    /** Clients who told what happened later: conclusion, {@code +}, confidence. */
    public static final Subject TOLD = new Subject("told");

    /** Whether the police took the report: conclusion, confidence, {@code yes} or {@code no}, joined by {@code +}. */
    public static final Subject ACCEPTED = new Subject("accepted");

    /** Whether they opened a case, likewise. */
    public static final Subject CASE_OPENED = new Subject("caseOpened");

    /** Whether they refused in writing, likewise. */
    public static final Subject REFUSED_IN_WRITING = new Subject("refusedInWriting");

    /** How much money came back, likewise with {@code all}, {@code part} or {@code none}. */
    public static final Subject MONEY_RETURNED = new Subject("moneyReturned");

    /** Advice that helped, as told later. */
    public static final Subject HELPED = new Subject("helped");

    /** The only key of sessions. */
    public static final String ALL = "all";

    /** The key of a session of which nothing was said. */
    public static final String UNSAID = "unsaid";

    /** The key of a question of which none of the options was chosen. */
    public static final String NONE_CHOSEN = "none-chosen";

    /** The answers to a question, by option or band; a session counts once under each that was chosen. */
    public static Subject answer(Key question) {
        return new Subject("answer." + question.name());
    }

    /** Sessions in which the answer to a question was kept; the only key is {@link #ALL}. */
    public static Subject answered(Key question) {
        return new Subject("answered." + question.name());
    }
}
