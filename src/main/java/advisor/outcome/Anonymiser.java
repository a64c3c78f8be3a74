package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.session.Answered;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Makes outcomes out of sessions: the only place where something of a client becomes something that is kept. */
public final class Anonymiser {

    private final RandomGenerator random;

    /**
     * An anonymiser.
     *
     * @param random draws the numbers under which outcomes are stored; for real clients a {@code SecureRandom}, since a
     *     predictable series would tell the order
     */
    public Anonymiser(RandomGenerator random) {
        this.random = random;
    }

    /**
     * What may be kept of a session; one that is not at its end is kept with the end it has if asking stops here.
     *
     * <p>Only answers to questions that are asked and that the guide marks to be kept are in it: options by their key,
     * numbers and days by the key of their band. Answers set aside, text, names and evidence are not.
     *
     * @throws IllegalArgumentException when the guide fails in this situation, so that there is no end
     * @throws Identifying when a key of the guide is what could lead to one person
     */
    public Outcome anonymise(Session session) {
        Step step = session.step();
        if (!(step instanceof Step.Concluded)) {
            step = session.ifStoppedHere();
        }
        if (!(step instanceof Step.Concluded concluded)) {
            throw new IllegalArgumentException("a session that comes to no end leaves no outcome");
        }
        End end = concluded.end();
        SortedMap<Key, SortedSet<Key>> answers = new TreeMap<>();
        int unknowns = 0;
        List<Answered> answered = session.answered();
        for (Answered one : answered) {
            Question question = one.question();
            if (AnswerCode.isUnknown(question, one.answer())) {
                unknowns++;
            }
            SortedSet<Key> code =
                    AnswerCode.of(question, one.answer(), session.setting().date());
            if (question.keep() && code != null) {
                answers.put(new Key(question.key()), code);
            }
        }
        Outcome outcome = new Outcome(
                random.nextLong(),
                GuideUsed.of(session.guide()),
                City.of(session.setting().locality()),
                YearMonth.from(session.setting().date()),
                new Key(end.conclusion()),
                end.confidence(),
                answers,
                end.plan().stream().map(PlanItem::key).map(Key::new).toList(),
                List.of(),
                answered.size(),
                unknowns,
                null,
                Map.of());
        Guard.check(outcome);
        return outcome;
    }

    /** Whether the guide marks an answer to be kept and there is a code for it, so that it would be in the outcome. */
    public static boolean isKept(Session session, String question) {
        Question asked = session.guide().question(question);
        Answer answer = session.answerTo(question);
        return asked != null
                && answer != null
                && asked.keep()
                && AnswerCode.of(asked, answer, session.setting().date()) != null;
    }
}
