package advisor.outcome;

import advisor.guide.Confidence;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The anonymised record of one session: all that is kept of a client, if the client agrees.
 *
 * <p>Immutable. Only {@link Anonymiser} makes one, and only an {@link OutcomeSeal} that once sealed it gives it back.
 * It holds no name, no text, no number but counts, no day, no time, no desk and no order.
 */
public final class Outcome {

    /** The most questions, answers to one question or pieces of advice an outcome can hold. */
    static final int MOST = 1000;

    private final long id;
    private final GuideUsed guide;
    private final City city;
    private final YearMonth month;
    private final Key conclusion;
    private final Confidence confidence;
    private final SortedMap<Key, SortedSet<Key>> answers;
    private final SortedSet<Key> advice;
    private final SortedSet<Key> done;
    private final int questions;
    private final int unknowns;
    private final @Nullable Feedback feedback;
    private final SortedMap<Key, Feedback> ratings;

    Outcome(
            long id,
            GuideUsed guide,
            City city,
            YearMonth month,
            Key conclusion,
            Confidence confidence,
            Map<Key, ? extends Collection<Key>> answers,
            Collection<Key> advice,
            Collection<Key> done,
            int questions,
            int unknowns,
            @Nullable Feedback feedback,
            Map<Key, Feedback> ratings) {
        this.id = id;
        this.guide = guide;
        this.city = city;
        this.month = month;
        this.conclusion = conclusion;
        this.confidence = confidence;
        SortedMap<Key, SortedSet<Key>> sorted = new TreeMap<>();
        answers.forEach((question, keys) -> sorted.put(question, sorted(keys)));
        this.answers = Collections.unmodifiableSortedMap(sorted);
        this.advice = sorted(advice);
        this.done = sorted(done);
        this.questions = questions;
        this.unknowns = unknowns;
        this.feedback = feedback;
        this.ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
        if (!this.advice.containsAll(this.done)) {
            throw new IllegalArgumentException("advice is ticked that was not given");
        }
        if (!this.advice.containsAll(this.ratings.keySet())) {
            throw new IllegalArgumentException("advice is rated that was not given");
        }
        if (unknowns < 0 || questions < unknowns || questions > MOST || this.answers.size() > MOST) {
            throw new IllegalArgumentException("counts that no session can have");
        }
        if (month.getYear() < 2000 || month.getYear() > 2200) {
            throw new IllegalArgumentException("a month that no session can have");
        }
    }

    private static SortedSet<Key> sorted(Collection<Key> keys) {
        if (keys.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " keys");
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    /** The random number under which it is stored; it says nothing. */
    public long id() {
        return id;
    }

    /** The guide the session ran with. */
    public GuideUsed guide() {
        return guide;
    }

    /** Where, at city level or coarser. */
    public City city() {
        return city;
    }

    /** When. */
    public YearMonth month() {
        return month;
    }

    /** The conclusion the session came to. */
    public Key conclusion() {
        return conclusion;
    }

    /** How sure the guide was of it. */
    public Confidence confidence() {
        return confidence;
    }

    /** The coded answers by question, as far as they may be kept; an empty set says that none of the options was chosen. */
    public SortedMap<Key, SortedSet<Key>> answers() {
        return answers;
    }

    /** The advice given. */
    public SortedSet<Key> advice() {
        return advice;
    }

    /** The advice that was ticked as done; part of the advice given. */
    public SortedSet<Key> done() {
        return done;
    }

    /** How many questions were answered. */
    public int questions() {
        return questions;
    }

    /** How many of them with "I don't know". */
    public int unknowns() {
        return unknowns;
    }

    /** What the client said of the session, or null when nothing. */
    public @Nullable Feedback feedback() {
        return feedback;
    }

    /** What the client said of single pieces of advice; its keys are part of the advice given. */
    public SortedMap<Key, Feedback> ratings() {
        return ratings;
    }

    /** The outcome without the answer to a question; the same when it holds none. */
    public Outcome strike(Key question) {
        SortedMap<Key, SortedSet<Key>> rest = new TreeMap<>(answers);
        rest.remove(question);
        return with(rest, done, feedback, ratings);
    }

    /** The outcome with what the client said of the session, or with nothing said. */
    public Outcome withFeedback(@Nullable Feedback said) {
        return with(answers, done, said, ratings);
    }

    /**
     * The outcome with this advice ticked as done and no other.
     *
     * @throws IllegalArgumentException when advice is named that was not given
     */
    public Outcome withDone(Collection<Key> ticked) {
        return with(answers, ticked, feedback, ratings);
    }

    /**
     * The outcome with what the client said of single pieces of advice and nothing else said of them.
     *
     * @throws IllegalArgumentException when advice is named that was not given
     */
    public Outcome withRatings(Map<Key, Feedback> said) {
        return with(answers, done, feedback, said);
    }

    private Outcome with(
            SortedMap<Key, SortedSet<Key>> newAnswers,
            Collection<Key> newDone,
            @Nullable Feedback newFeedback,
            Map<Key, Feedback> newRatings) {
        return new Outcome(
                id,
                guide,
                city,
                month,
                conclusion,
                confidence,
                newAnswers,
                advice,
                newDone,
                questions,
                unknowns,
                newFeedback,
                newRatings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome outcome
                && outcome.id == id
                && outcome.guide.equals(guide)
                && outcome.city.equals(city)
                && outcome.month.equals(month)
                && outcome.conclusion.equals(conclusion)
                && outcome.confidence == confidence
                && outcome.answers.equals(answers)
                && outcome.advice.equals(advice)
                && outcome.done.equals(done)
                && outcome.questions == questions
                && outcome.unknowns == unknowns
                && outcome.feedback == feedback
                && outcome.ratings.equals(ratings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, conclusion, month);
    }

    /** Says that it is an outcome, and not which. */
    @Override
    public String toString() {
        return "Outcome";
    }
}
