package advisor.workbench.session;

import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Likeness;
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
    private final Anonymiser anonymiser;
    private final SessionDesk desk;
    private final Listeners listeners = new Listeners();
    private final History history;
    private final List<Question> askAgain;
    private @Nullable Recovered recovered;
    private final EvidenceModel evidence;
    private final Answering answering;
    private final Set<String> returned = new LinkedHashSet<>();
    private Likeness asked = Likeness.NONE;
    private Set<String> fresh = Set.of();
    private final Elsewhere changes;

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
        this.anonymiser = anonymiser;
        this.desk = desk;
        this.recovered = recovered;
        this.askAgain = recovered == null ? List.of() : recovered.askAgain();
        this.history = new History(Moment.first(session));
        this.answering = new Answering(reader, history);
        this.changes = new Elsewhere(desk, this::session, listeners::changed);
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
        return answering.problem();
    }

    /** What the last change of an earlier answer did, until the next step; null when nothing worth saying. */
    public @Nullable Impact lastImpact() {
        return answering.lastImpact();
    }

    /** The answer to a question as it is being given. */
    public Draft draft(Question question) {
        return history.now().draft(question);
    }

    /** Takes up a draft; it becomes an answer on {@link #proceed}. */
    public void draft(Question question, Draft draft) {
        history.draft(question, draft);
        listeners.changed();
    }

    /** What the draft of an earlier question would do to the session; null while it would do nothing. */
    public @Nullable Impact preview() {
        return answering.preview();
    }

    /** Takes the answer to the question being asked, and goes on; or says what to give instead. */
    public void proceed() {
        Answering.Taken taken = answering.take();
        if (taken != null) {
            move(taken.after(), taken.next(), taken.question());
        } else {
            listeners.changed();
        }
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
            remember();
        } else {
            history.settle(settled);
        }
        listeners.changed();
    }

    /* Who names an organisation or a kind of leak may be one of many: what the desk remembers is part of the session. */
    private void remember() {
        Likeness client = Likeness.of(session());
        if (client.equals(asked)) {
            return;
        }
        asked = client;
        desk.similar(client, session().setting().date(), similar -> {
            if (client.equals(asked)) {
                remember(similar);
            }
        });
    }

    private void remember(Similar similar) {
        Session now = session().remembering(similar);
        boolean shown = stage() instanceof Stage.Keeping || stage() instanceof Stage.Finished;
        if (shown || now.equals(session())) {
            return;
        }
        fresh = newIn(now.plan(), session().plan());
        history.remember(history.now().with(now, Way.remembered(stage(), now)));
        desk.keep(number, now);
        if (stage() instanceof Stage.Concluding) {
            changes.of(now);
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
        answering.takeBackProblem();
        history.show(next);
        if (next instanceof Stage.Concluding) {
            changes.of(session());
        }
        listeners.changed();
    }

    /** The smallest changes that would lead elsewhere, or null while they are being looked for. */
    public @Nullable List<Change> changes() {
        return changes.found();
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
            answering.forgetImpact();
            if (before instanceof Stage.Asking asking) {
                returned.add(asking.question().key());
            }
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
            answering.forgetImpact();
            returned.add(question.key());
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
        answering.forgetImpact();
        fresh = Set.of();
        if (!was.equals(session())) {
            desk.keep(number, session());
            remember();
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

    /**
     * Shows where the session would end with what is known.
     *
     * <p>What is filled in for the question in front is known too: it is taken as its answer, or it is said what to give
     * instead. Where that answer has to be acted on at once, or was the last one, its own screen comes first.
     */
    public void stopHere() {
        if (!isOpen()) {
            return;
        }
        if (!answering.isFilledIn()) {
            Stage.Concluding end = Way.end(session());
            if (end != null) {
                show(new Stage.StoppingHere(end.end()));
            }
            return;
        }
        Answering.Taken taken = answering.take();
        if (taken == null) {
            listeners.changed();
            return;
        }
        Stage.Concluding end = Way.end(taken.after());
        Stage next =
                taken.next() instanceof Stage.Asking && end != null ? new Stage.StoppingHere(end.end()) : taken.next();
        move(taken.after(), next, taken.question());
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
            KeepModel keep = KeepModel.of(session(), done(), returned, anonymiser);
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
        answering.forgetImpact();
        recovered = null;
        changes.forget();
        returned.clear();
        asked = Likeness.NONE;
        history.forget();
        evidence.forget();
        show(new Stage.Finished(saved, receipt));
    }
}
