package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.session.Change;
import advisor.session.Session;
import advisor.workbench.task.Listeners;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One session at the desk, as far as it has come; knows no window and no language.
 *
 * <p>Every move that changes the answers can be taken back. Drafts are kept by question, so that nothing typed is lost by
 * going back, changing the language or looking at the plan.
 */
public final class SessionModel {

    private final long number;
    private final DraftReader reader;
    private final Anonymiser anonymiser;
    private final SessionDesk desk;
    private final Listeners listeners = new Listeners();
    private final History history;
    private final List<Question> askAgain;
    private @Nullable Recovered recovered;
    private final EvidenceModel evidence;
    private @Nullable Text problem;
    private @Nullable Impact lastImpact;
    private Set<String> fresh = Set.of();
    private @Nullable Session thoughtAbout;
    private @Nullable List<Change> changes;

    /**
     * A session that begins, or goes on.
     *
     * @param number under which it is kept while it is not at its end
     * @param recovered what came back of it when it was broken off; null for a new session
     */
    SessionModel(
            long number,
            Session session,
            @Nullable Recovered recovered,
            DraftReader reader,
            Anonymiser anonymiser,
            SessionDesk desk) {
        this.number = number;
        this.reader = reader;
        this.anonymiser = anonymiser;
        this.desk = desk;
        this.recovered = recovered;
        this.askAgain = recovered == null ? List.of() : recovered.askAgain();
        this.history = new History(Moment.first(session));
        this.evidence = new EvidenceModel(
                () -> history.now().evidence(),
                log -> {
                    history.beside(history.now().noting(log));
                    listeners.changed();
                },
                listeners::changed,
                desk);
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Whether its answers are invented: nothing of it is kept, and it can not be saved. */
    public boolean isPractice() {
        return desk.keepsNothing();
    }

    /** The number under which it is kept while it is not at its end. */
    public long number() {
        return number;
    }

    /** The answers so far and what follows from them. */
    public Session session() {
        return history.now().session();
    }

    /** What is shown. */
    public Stage stage() {
        return history.now().stage();
    }

    /** Questions whose answers were not kept when the session was broken off. */
    public List<Question> askAgain() {
        return askAgain;
    }

    /** What came back when it was broken off, until that was read; null when nothing has to be said. */
    public @Nullable Recovered recovered() {
        return recovered;
    }

    /** What came back was read. */
    public void recoveredIsRead() {
        recovered = null;
        listeners.changed();
    }

    /** What to give instead of what the draft of the question being asked holds, or null. */
    public @Nullable Text problem() {
        return problem;
    }

    /** What the last change of an earlier answer did, until the next step; null when nothing worth saying. */
    public @Nullable Impact lastImpact() {
        return lastImpact;
    }

    /** The answer to a question as it is being given. */
    public Draft draft(Question question) {
        Draft draft = history.now().drafts().get(question.key());
        if (draft != null) {
            return draft;
        }
        Answer given = session().answerTo(question.key());
        Answer aside = session().setAside().get(question.key());
        return given != null ? Draft.of(given) : aside != null ? Draft.of(aside) : Draft.EMPTY;
    }

    /** Takes up a draft; it becomes an answer on {@link #proceed}. */
    public void draft(Question question, Draft draft) {
        history.draft(question, draft);
        listeners.changed();
    }

    /** What the draft of an earlier question would do to the session; null while it would do nothing. */
    public @Nullable Impact preview() {
        if (!(stage() instanceof Stage.Asking asking)
                || session().answerTo(asking.question().key()) == null) {
            return null;
        }
        Question question = asking.question();
        if (!(reader.read(question, draft(question)) instanceof DraftReader.Reading.Given given)
                || given.answer().equals(session().answerTo(question.key()))) {
            return null;
        }
        try {
            Session after = session().answer(question.key(), given.answer());
            Impact impact = Impact.between(session(), after, question.key());
            return impact.isWorthSaying() ? impact : null;
        } catch (AnswerRefused refused) {
            // it is said when the advisor goes on
            return null;
        }
    }

    /** Takes the answer to the question being asked, and goes on; or says what to give instead. */
    public void proceed() {
        if (!(stage() instanceof Stage.Asking asking)) {
            return;
        }
        Question question = asking.question();
        DraftReader.Reading reading = reader.read(question, draft(question));
        if (reading instanceof DraftReader.Reading.Missing missing) {
            refuse(missing.sentence());
            return;
        }
        Answer answer = ((DraftReader.Reading.Given) reading).answer();
        boolean again = session().answerTo(question.key()) != null;
        try {
            Session before = session();
            Session after = again && answer.equals(before.answerTo(question.key()))
                    ? before
                    : before.answer(question.key(), answer);
            Impact impact = again && !after.equals(before) ? Impact.between(before, after, question.key()) : null;
            problem = null;
            lastImpact = impact != null && impact.isWorthSaying() ? impact : null;
            Stage next = asking.from() == Stage.From.BACK ? Way.onFrom(after, question) : Way.on(after);
            move(after, next, question);
        } catch (AnswerRefused refused) {
            refuse(refused.sentence());
        }
    }

    private void refuse(Text sentence) {
        problem = sentence;
        listeners.changed();
    }

    /* A move that changes no answer is only a way to somewhere else. */
    private void move(Session session, Stage next, @Nullable Question answered) {
        boolean changed = !session.equals(session());
        if (changed) {
            fresh = newIn(session.plan(), session().plan());
        }
        Moment then = history.now().with(session, next);
        Moment settled = answered == null ? then : then.withoutDraft(answered);
        if (changed) {
            history.move(settled);
            desk.keep(number, session);
        } else {
            history.settle(settled);
        }
        listeners.changed();
    }

    private static Set<String> newIn(List<PlanItem> after, List<PlanItem> before) {
        Set<String> keys = new LinkedHashSet<>();
        after.forEach(item -> keys.add(item.key()));
        before.forEach(item -> keys.remove(item.key()));
        return keys;
    }

    private void show(Stage next) {
        problem = null;
        history.show(next);
        if (next instanceof Stage.Concluding) {
            think();
        }
        listeners.changed();
    }

    /* What could change the end may take a second to find. */
    private void think() {
        Session about = session();
        if (!about.equals(thoughtAbout)) {
            thoughtAbout = about;
            changes = null;
            desk.think(about::couldChange, found -> {
                if (about.equals(session())) {
                    changes = List.copyOf(found);
                    listeners.changed();
                }
            });
        }
    }

    /** The smallest changes that would lead elsewhere, or null while they are being looked for. */
    public @Nullable List<Change> changes() {
        return changes;
    }

    /** The advice that came into the plan with the last move. */
    public Set<String> fresh() {
        return Collections.unmodifiableSet(fresh);
    }

    /** Whether there is a screen before this one. */
    public boolean canGoBack() {
        return Way.back(stage(), session()) != null;
    }

    /** Shows what came before, with its answer as it was left; no answer is lost. */
    public void back() {
        Stage before = Way.back(stage(), session());
        if (before != null) {
            lastImpact = null;
            show(before);
        }
    }

    /** Whether the answers can still be looked at and changed. */
    public boolean isOpen() {
        return !(stage() instanceof Stage.Finished)
                && !(stage() instanceof Stage.Keeping keeping && keeping.keep().isSaving());
    }

    /** Asks a question that was answered again, to change its answer. */
    public void change(Question question) {
        if (isOpen() && session().answerTo(question.key()) != null) {
            lastImpact = null;
            show(new Stage.Asking(question, Stage.From.CHANGE));
        }
    }

    /** Whether a move can be taken back. */
    public boolean canUndo() {
        return isOpen() && history.canUndo();
    }

    /** Takes back the last move. */
    public void undo() {
        if (canUndo()) {
            travel(history::undo);
        }
    }

    /** Whether a move that was taken back can be done again. */
    public boolean canRedo() {
        return isOpen() && history.canRedo();
    }

    /** Does again what was taken back. */
    public void redo() {
        if (canRedo()) {
            travel(history::redo);
        }
    }

    private void travel(Runnable way) {
        Session was = session();
        way.run();
        lastImpact = null;
        fresh = Set.of();
        if (!was.equals(session())) {
            desk.keep(number, session());
        }
        show(stage());
    }

    /** Goes on asking after what had to be acted on. */
    public void carryOn() {
        if (stage() instanceof Stage.Interrupting) {
            Session on = session().carryOn();
            move(on, Way.on(on), null);
        } else if (stage() instanceof Stage.StoppingHere) {
            show(Way.on(session()));
        }
    }

    /** Shows where the session would end with what is known. */
    public void stopHere() {
        Stage.Concluding end = Way.end(session());
        if (isOpen() && end != null) {
            show(new Stage.StoppingHere(end.end()));
        }
    }

    /** Goes to the end: from the answers when they are right, or early with what is known. */
    public void conclude() {
        Stage end = Way.end(session());
        if (isOpen() && end != null) {
            show(end);
        }
    }

    /** The advice ticked as done during the visit. */
    public Set<String> done() {
        return history.now().done();
    }

    /** Ticks an advice as done, or takes that back. */
    public void tick(String advice) {
        history.beside(history.now().ticking(advice));
        listeners.changed();
    }

    /** The evidence noted beside the session; it goes on the client's paper and nowhere else. */
    public EvidenceModel evidence() {
        return evidence;
    }

    /** Shows exactly what would be kept; of a session for practice that is nothing, and it is over. */
    public void review() {
        if (isPractice()) {
            decline();
        } else if (stage() instanceof Stage.Concluding) {
            Outcome outcome = anonymiser.anonymise(session());
            List<Key> ticked = done().stream()
                    .map(Key::new)
                    .filter(outcome.advice()::contains)
                    .toList();
            KeepModel keep = new KeepModel(outcome.withDone(ticked), session().guide(), Organisations.named(session()));
            keep.listen(listeners::changed);
            show(new Stage.Keeping(keep));
            desk.rare(keep.outcome(), keep::rare);
        }
    }

    /** Saves the record as it is now; it is shown as saved only when it is. */
    public void save() {
        if (stage() instanceof Stage.Keeping keeping && !keeping.keep().isSaving()) {
            KeepModel keep = keeping.keep();
            keep.saving();
            desk.save(number, keep, () -> finish(true, keep.receipt()), keep::failed);
        }
    }

    /** Ends without keeping anything. */
    public void decline() {
        if (isOpen()) {
            desk.forget(number);
            finish(false, null);
        }
    }

    /* What the client said is gone from memory as soon as the session is over. */
    private void finish(boolean saved, @Nullable Receipt receipt) {
        lastImpact = null;
        recovered = null;
        thoughtAbout = null;
        changes = null;
        history.forget();
        evidence.forget();
        show(new Stage.Finished(saved, receipt));
    }
}
