package advisor.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Knowledge;
import advisor.guide.Near;
import advisor.guide.Outlook;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One run of a guide with one client: a guide, a setting and the answers so far.
 *
 * <p>Immutable: every move gives a new session. Answers to questions that are not asked now are set aside; they change
 * nothing, and return when their question is asked. Two sessions are equal when guide, setting, answers and answers set
 * aside are.
 */
public final class Session {

    private final Knowledge knowledge;
    private final @Nullable Session before;
    private final @Nullable Answered last;
    private final Map<String, Answer> aside;
    private final boolean carriedOn;
    private final @Nullable Session undo;
    private @Nullable Step step;

    private Session(
            Knowledge knowledge,
            @Nullable Session before,
            @Nullable Answered last,
            Map<String, Answer> aside,
            boolean carriedOn,
            @Nullable Session undo) {
        this.knowledge = knowledge;
        this.before = before;
        this.last = last;
        this.aside = aside;
        this.carriedOn = carriedOn;
        this.undo = undo;
    }

    /** A session in which nothing was asked yet. */
    public static Session begin(Guide guide, Setting setting) {
        return new Session(Knowledge.nothing(guide, setting), null, null, Map.of(), false, null);
    }

    /**
     * A session that begins with answers given beforehand; those whose question is not asked are set aside.
     *
     * <p>A conclusion that interrupts is passed over when there is an answer to the question after it.
     *
     * @throws AnswerRefused when a key is no question or an answer does not fit its question
     */
    public static Session replay(Guide guide, Setting setting, Map<String, Answer> answers) throws AnswerRefused {
        Session start = begin(guide, setting);
        for (Map.Entry<String, Answer> entry : answers.entrySet()) {
            start.refuseUnfit(entry.getKey(), entry.getValue());
        }
        return start.withAside(answers, false, null).settled(null);
    }

    /** The guide of this session. */
    public Guide guide() {
        return knowledge.guide();
    }

    /** The day, locality and memory this session runs with. */
    public Setting setting() {
        return knowledge.setting();
    }

    /** What comes next. */
    public Step step() {
        Step known = step;
        if (known == null) {
            known = NextStep.of(knowledge, carriedOn);
            step = known;
        }
        return known;
    }

    /** The step if asking stopped here, with everything open counted as unknown; never a question. */
    public Step ifStoppedHere() {
        return stopped(knowledge);
    }

    /** The step where asking stops with what is known, everything open counted as unknown; never a question. */
    public static Step stopped(Knowledge knowledge) {
        return NextStep.ifStopped(knowledge);
    }

    /** The advice that is certain whatever is answered later, most urgent first. */
    public List<PlanItem> plan() {
        return Outlook.of(knowledge).plan();
    }

    /**
     * Answers the question being asked, or changes the answer to another one; later answers stay while their question is
     * still asked, and otherwise are set aside.
     *
     * @throws AnswerRefused when the key is no question of the guide or the answer does not fit it
     */
    public Session answer(String key, Answer answer) throws AnswerRefused {
        Question question = guide().question(key);
        if (question != null
                && step() instanceof Step.Ask ask
                && ask.question().key().equals(key)) {
            Session next = answered(question, answer, this);
            return next.aside.isEmpty() ? next : next.settled(this);
        }
        refuseUnfit(key, answer);
        Map<String, Answer> all = allAnswers();
        all.put(key, answer);
        return begin(guide(), setting()).withAside(all, carriedOn, this).settled(this);
    }

    /** The same answers at a desk that remembers other clients; what is asked and what follows can be different. */
    public Session remembering(Similar similar) {
        Setting now = setting();
        if (now.similar().equals(similar)) {
            return this;
        }
        Setting then = new Setting(now.date(), now.locality(), similar, now.days());
        return begin(guide(), then).withAside(allAnswers(), carriedOn, undo).settled(undo);
    }

    /** The session before the last move; a session without moves gives itself. */
    public Session back() {
        return undo == null ? this : undo;
    }

    /** Goes on asking after a conclusion that interrupted; changes nothing when there was none. */
    public Session carryOn() {
        if (carriedOn) {
            return this;
        }
        return new Session(knowledge, before, last, aside, true, this).settled(this);
    }

    /** Goes past the optional questions that come next, as not given, and takes up the answers behind them. */
    public Session withoutOptional() {
        Session at = this;
        while (at.step() instanceof Step.Ask ask && ask.question().optional()) {
            try {
                at = at.answer(ask.question().key(), Answer.UNKNOWN);
            } catch (AnswerRefused impossible) {
                throw new IllegalStateException("an optional question refused to be left out", impossible);
            }
        }
        return at;
    }

    /** The questions that were asked with their answers, first one first. */
    public List<Answered> answered() {
        List<Answered> all = new ArrayList<>();
        for (Session at = this; at != null && at.last != null; at = at.before) {
            all.add(at.last);
        }
        Collections.reverse(all);
        return all;
    }

    /** The answer to a question that was asked, or null. */
    public @Nullable Answer answerTo(String key) {
        for (Session at = this; at != null && at.last != null; at = at.before) {
            if (at.last.question().key().equals(key)) {
                return at.last.answer();
            }
        }
        return null;
    }

    /** Answers that were given but whose question is not asked now, by question key. */
    public Map<String, Answer> setAside() {
        return Collections.unmodifiableMap(aside);
    }

    /** Whether the client went on after a conclusion that interrupted. */
    public boolean carriedOn() {
        return carriedOn;
    }

    /** What is known from the answers to the questions that were asked. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Why the session ends where it would if asking stopped here: what decided, in the order it was looked at. */
    public List<Reason> reasons() {
        return Why.of(this);
    }

    /** The smallest changes of answers that lead to another conclusion, at most one for each other conclusion. */
    public List<Change> couldChange() {
        return new Changes(this).find();
    }

    private Session withAside(Map<String, Answer> answers, boolean onwards, @Nullable Session from) {
        return new Session(knowledge, before, last, new LinkedHashMap<>(answers), onwards, from);
    }

    /* Takes up answers set aside for as long as their question is the one being asked. */
    private Session settled(@Nullable Session from) {
        Session at = this;
        while (true) {
            Step next = at.step();
            if (next instanceof Step.Ask ask
                    && at.aside.containsKey(ask.question().key())) {
                try {
                    at = at.answered(
                            ask.question(), at.aside.getOrDefault(ask.question().key(), Answer.UNKNOWN), from);
                } catch (AnswerRefused impossible) {
                    throw new IllegalStateException("an answer that fitted no longer fits", impossible);
                }
            } else if (next instanceof Step.Concluded concluded && concluded.interrupted() && at.hasAnswerAfter()) {
                at = new Session(at.knowledge, at.before, at.last, at.aside, true, from);
            } else {
                return at;
            }
        }
    }

    private boolean hasAnswerAfter() {
        Question next = Outlook.of(knowledge).next();
        return next != null && aside.containsKey(next.key());
    }

    private Session answered(Question question, Answer answer, @Nullable Session from) throws AnswerRefused {
        Map<String, Answer> rest = aside;
        if (aside.containsKey(question.key())) {
            rest = new LinkedHashMap<>(aside);
            rest.remove(question.key());
        }
        return new Session(
                knowledge.with(question, answer), this, new Answered(question, answer), rest, carriedOn, from);
    }

    private Map<String, Answer> allAnswers() {
        Map<String, Answer> all = new LinkedHashMap<>();
        answered().forEach(one -> all.put(one.question().key(), one.answer()));
        aside.forEach(all::putIfAbsent);
        return all;
    }

    private void refuseUnfit(String key, Answer answer) throws AnswerRefused {
        Question question = guide().question(key);
        if (question == null) {
            List<String> keys = guide().questions().stream().map(Question::key).toList();
            throw new AnswerRefused(
                    key, new Text("指引里没有这个问题。", "The guide asks no such question."), Near.keys(key, keys));
        }
        Knowledge.nothing(guide(), setting()).with(question, answer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session session
                && session.guide().equals(guide())
                && session.setting().equals(setting())
                && session.carriedOn == carriedOn
                && session.aside.equals(aside)
                && session.answered().equals(answered());
    }

    @Override
    public int hashCode() {
        return Objects.hash(guide(), setting(), carriedOn, aside, answered());
    }

    /** Names the guide and how many questions were answered, never an answer. */
    @Override
    public String toString() {
        return "Session[" + guide() + ", " + answered().size() + " answered]";
    }
}
