package advisor.workbench.session;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Feedback;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeWords;
import advisor.outcome.Practice;
import advisor.outcome.Rarity;
import advisor.outcome.RarityWords;
import advisor.outcome.Receipt;
import advisor.session.Session;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The record that would be kept of a session, and what is struck from it. */
public final class KeepModel {

    private final Outcome whole;
    private final Guide guide;
    private final Listeners listeners = new Listeners();
    private final Set<Key> struck = new LinkedHashSet<>();
    private final Map<Key, Feedback> ratings = new TreeMap<>();
    private final Organisations named;
    private final Function<Outcome, Practice> practice;
    private @Nullable Feedback feedback;
    private @Nullable Receipt receipt;
    private boolean saving;
    private @Nullable Notice notice;
    private List<Rarity.Rare> rare = List.of();

    /**
     * Nothing is struck yet.
     *
     * @param practice how the session went by its guide, given what is kept of it
     */
    KeepModel(Outcome whole, Guide guide, Organisations named, Function<Outcome, Practice> practice) {
        this.practice = practice;
        this.whole = whole;
        this.guide = guide;
        this.named = named;
    }

    /** The record of a session, with the advice ticked as done during the visit, and the questions that were gone back to. */
    static KeepModel of(Session session, Set<String> done, Set<String> returned, Anonymiser anonymiser) {
        Outcome outcome = anonymiser.anonymise(session);
        List<Key> ticked =
                done.stream().map(Key::new).filter(outcome.advice()::contains).toList();
        return new KeepModel(
                outcome.withDone(ticked),
                session.guide(),
                Organisations.named(session),
                kept -> Practice.of(session, kept, returned));
    }

    /** The organisations the client named; the desk counts them without their names. */
    Organisations named() {
        return named;
    }

    /** How the session went by its guide, without what is struck. */
    Practice practice() {
        return practice.apply(outcome());
    }

    /** The receipt the client takes along, or null; it is one only once the record is saved. */
    public @Nullable Receipt receipt() {
        return receipt;
    }

    /** Gives the client a receipt with a new number, or none. */
    public void giveReceipt(boolean given) {
        if (!saving) {
            receipt = given ? Receipt.random(new SecureRandom()) : null;
            listeners.changed();
        }
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Exactly what would be kept now. */
    public Outcome outcome() {
        Outcome left = whole;
        for (Key question : struck) {
            left = left.strike(question);
        }
        return left.withFeedback(feedback).withRatings(ratings);
    }

    /** The record in words, with what is struck from it still there to be put back. */
    public List<OutcomeWords.Line> lines(Language language, UnaryOperator<String> places) {
        return new OutcomeWords(language, places)
                .of(whole.withFeedback(feedback).withRatings(ratings), guide);
    }

    /** The answers that are struck, by question. */
    public Set<Key> struck() {
        return Collections.unmodifiableSet(struck);
    }

    /** Strikes an answer, or puts it back. */
    public void strike(Key question) {
        if (!saving && !struck.remove(question)) {
            struck.add(question);
        }
        listeners.changed();
    }

    /** Strikes every answer. */
    public void strikeAll() {
        if (!saving) {
            struck.addAll(whole.answers().keySet());
            listeners.changed();
        }
    }

    /** What is rare in the record; answers that are struck are no longer in it. */
    public List<Rarity.Rare> rare() {
        return rare.stream()
                .filter(one -> !struck.contains(one.one()) && !struck.contains(one.other()))
                .toList();
    }

    void rare(List<Rarity.Rare> found) {
        rare = found;
        listeners.changed();
    }

    /** What is rare, in a sentence. */
    Text rarity(Rarity.Rare one, UnaryOperator<String> placesZh, UnaryOperator<String> placesEn) {
        return new RarityWords(guide, placesZh, placesEn).of(whole, one);
    }

    /** What the client said of the session, or null. */
    public @Nullable Feedback feedback() {
        return feedback;
    }

    /** Notes what the client said of the session; the same again takes it back. */
    public void feedback(Feedback said) {
        if (!saving) {
            feedback = feedback == said ? null : said;
            listeners.changed();
        }
    }

    /** The advice that was given, in the order in which the guide names it. */
    public List<Key> advice() {
        return guide.declarations().advice().stream()
                .map(advice -> new Key(advice.key()))
                .filter(whole.advice()::contains)
                .toList();
    }

    /** What the client said of single pieces of advice. */
    public Map<Key, Feedback> ratings() {
        return Collections.unmodifiableMap(ratings);
    }

    /** Notes what the client said of an advice; the same again takes it back. */
    public void rate(Key advice, Feedback said) {
        if (!saving && !ratings.remove(advice, said)) {
            ratings.put(advice, said);
        }
        listeners.changed();
    }

    /** Whether it is being saved. */
    public boolean isSaving() {
        return saving;
    }

    /** Why it could not be saved, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    void saving() {
        saving = true;
        notice = null;
        listeners.changed();
    }

    void failed(Notice why) {
        saving = false;
        notice = why;
        listeners.changed();
    }
}
