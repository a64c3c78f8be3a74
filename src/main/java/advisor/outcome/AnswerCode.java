package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns an answer into the keys under which it may be kept. */
final class AnswerCode {

    /** Place codes begin with a digit, keys with a letter. */
    static final String PLACE = "place-";

    private AnswerCode() {}

    /** Whether the client does not know; a zero counts so where the guide says it. */
    static boolean isUnknown(Question question, Answer answer) {
        return answer instanceof Answer.Unknown
                || question.zeroIsUnknown() && answer instanceof Answer.Amount amount && amount.value() == 0;
    }

    /**
     * The keys of an answer, or null when there is no code for it and it can not be kept.
     *
     * @param today the day of the session
     */
    static @Nullable SortedSet<Key> of(Question question, Answer answer, LocalDate today) {
        if (question.kind().isOwnWords()) {
            return null;
        }
        if (isUnknown(question, answer)) {
            return one(Key.UNKNOWN);
        }
        if (answer instanceof Answer.PreferNot) {
            return one(Key.PREFER_NOT);
        }
        if (answer instanceof Answer.Choice choice && question.options().contains(choice.option())) {
            return one(new Key(choice.option()));
        }
        if (answer instanceof Answer.Choices choices && question.options().containsAll(choices.options())) {
            SortedSet<Key> keys = new TreeSet<>();
            choices.options().forEach(option -> keys.add(new Key(option)));
            return keys;
        }
        if (answer instanceof Answer.Amount amount && !question.bands().isEmpty()) {
            return one(Band.ofNumber(question.bands(), amount.value()));
        }
        if (answer instanceof Answer.Day day) {
            return one(Band.ofDay(day.date(), today));
        }
        if (answer instanceof Answer.Place place) {
            return one(new Key(PLACE + City.of(place.code()).code()));
        }
        return null;
    }

    private static SortedSet<Key> one(Key key) {
        return new TreeSet<>(List.of(key));
    }
}
