package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.WorkingDays;
import advisor.session.Answered;
import advisor.session.Session;
import advisor.session.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is kept of a session that is not at its end, so that it can go on after a crash, until it is at its end.
 *
 * <p>Only answers that are options, or that say nothing, are in it. A number, a day, a place finer than a city and the
 * client's own words are not: they are asked again.
 */
public final class Unfinished {

    private static final Pattern DIVISION = Pattern.compile("([0-9]{6})?");

    private final long id;
    private final GuideUsed guide;
    private final String locality;
    private final LocalDate date;
    private final Similar similar;
    private final boolean carriedOn;
    private final SortedMap<Key, SortedSet<Key>> answers;
    private final SortedSet<Key> askAgain;

    private Unfinished(
            long id,
            GuideUsed guide,
            String locality,
            LocalDate date,
            Similar similar,
            boolean carriedOn,
            SortedMap<Key, SortedSet<Key>> answers,
            SortedSet<Key> askAgain) {
        if (!DIVISION.matcher(locality).matches()) {
            throw new IllegalArgumentException("not a division code");
        }
        this.id = id;
        this.guide = guide;
        this.locality = locality;
        this.date = date;
        this.similar = similar;
        this.carriedOn = carriedOn;
        this.answers = Collections.unmodifiableSortedMap(answers);
        this.askAgain = Collections.unmodifiableSortedSet(askAgain);
    }

    /**
     * What may be kept of a session so far.
     *
     * @param id a random number that stays with the session as it goes on
     */
    public static Unfinished of(long id, Session session) {
        SortedMap<Key, SortedSet<Key>> answers = new TreeMap<>();
        SortedSet<Key> askAgain = new TreeSet<>();
        Map<Question, Answer> given = new LinkedHashMap<>();
        for (Answered one : session.answered()) {
            given.put(one.question(), one.answer());
        }
        session.setAside().forEach((key, answer) -> {
            Question question = session.guide().question(key);
            if (question != null) {
                given.putIfAbsent(question, answer);
            }
        });
        given.forEach((question, answer) -> {
            SortedSet<Key> code =
                    AnswerCode.of(question, answer, session.setting().date());
            if (code != null && isExact(question, answer, code)) {
                answers.put(new Key(question.key()), code);
            } else {
                askAgain.add(new Key(question.key()));
            }
        });
        return new Unfinished(
                id,
                GuideUsed.of(session.guide()),
                session.setting().locality(),
                session.setting().date(),
                session.setting().similar(),
                session.carriedOn(),
                answers,
                askAgain);
    }

    /** Whether the code gives back the answer itself and not only the band it lies in. */
    private static boolean isExact(Question question, Answer answer, SortedSet<Key> code) {
        if (!answer.isKnown()) {
            return true;
        }
        return question.kind().isChoiceOfOne()
                || question.kind() == QuestionKind.SELECT_MULTIPLE
                || answer instanceof Answer.Place place && code.first().name().equals(AnswerCode.PLACE + place.code());
    }

    static Unfinished of(SealedUnfinished sealed) {
        return new Unfinished(
                sealed.id(),
                new GuideUsed(new Key(sealed.guide()), sealed.version(), sealed.hash()),
                sealed.locality(),
                LocalDate.ofEpochDay(sealed.date()),
                new Similar(sealed.organisations(), sealed.leaks()),
                sealed.carriedOn(),
                Coded.answers(sealed.answers()),
                Coded.keys(sealed.askAgain()));
    }

    void check() {
        Guard.check(guide);
        Guard.check(answers);
        askAgain.forEach(Guard::check);
    }

    SealedUnfinished columns(long minute) {
        return new SealedUnfinished(
                id,
                guide.id().name(),
                guide.version(),
                guide.hash(),
                locality,
                Math.toIntExact(date.toEpochDay()),
                similar.organisation(),
                similar.leak(),
                carriedOn,
                Coded.answers(answers),
                Coded.keys(askAgain),
                minute,
                "");
    }

    /** The random number of the session. */
    public long id() {
        return id;
    }

    /** The guide the session began with. */
    public GuideUsed guide() {
        return guide;
    }

    /** The division the session was for, empty for the whole country. */
    public String locality() {
        return locality;
    }

    /** The day the session began. */
    public LocalDate date() {
        return date;
    }

    /** How many answers are kept. */
    public int answers() {
        return answers.size();
    }

    /**
     * A session that goes on.
     *
     * @param session the session with all answers that were kept; those after a question that must be asked again are
     *     set aside until it is answered
     * @param askAgain the questions that had an answer which was not kept, in the order they are asked
     */
    public record Resumed(Session session, List<Question> askAgain) {
        public Resumed {
            askAgain = List.copyOf(askAgain);
        }
    }

    /**
     * Goes on with the session where the first answer is missing.
     *
     * @param with the guide the session began with
     * @param days the calendar of working days
     * @throws IllegalArgumentException when it is another guide
     */
    public Resumed resume(Guide with, WorkingDays days) {
        if (!with.hash().equals(guide.hash())) {
            throw new IllegalArgumentException("the session began with another guide");
        }
        Map<String, Answer> kept = new LinkedHashMap<>();
        List<Question> again = new ArrayList<>();
        for (Question question : with.questions()) {
            Key key = new Key(question.key());
            SortedSet<Key> code = answers.get(key);
            if (code != null) {
                kept.put(question.key(), answer(question, code));
            } else if (askAgain.contains(key)) {
                again.add(question);
            }
        }
        try {
            Session session = Session.replay(with, new Setting(date, locality, similar, days), kept);
            boolean interrupted = session.step() instanceof Step.Concluded end && end.interrupted();
            return new Resumed(carriedOn && interrupted ? session.carryOn() : session, again);
        } catch (AnswerRefused impossible) {
            // sealed answers fitted this very guide when they were kept
            throw new IllegalStateException("a kept answer no longer fits " + impossible.key(), impossible);
        }
    }

    private static Answer answer(Question question, SortedSet<Key> code) {
        if (question.kind() == QuestionKind.SELECT_MULTIPLE && !isNoAnswer(code)) {
            Set<String> options = new LinkedHashSet<>();
            code.forEach(key -> options.add(key.name()));
            return new Answer.Choices(options);
        }
        Key key = code.first();
        if (key.equals(Key.UNKNOWN)) {
            return Answer.UNKNOWN;
        }
        if (key.equals(Key.PREFER_NOT)) {
            return Answer.PREFER_NOT;
        }
        return question.kind() == QuestionKind.PLACE
                ? new Answer.Place(key.name().substring(AnswerCode.PLACE.length()))
                : new Answer.Choice(key.name());
    }

    private static boolean isNoAnswer(SortedSet<Key> code) {
        return code.size() == 1
                && (code.first().equals(Key.UNKNOWN) || code.first().equals(Key.PREFER_NOT));
    }

    /** Says that it is a session, and not which. */
    @Override
    public String toString() {
        return "Unfinished";
    }
}
