package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.Question;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/** The keys under which an answer would be kept. */
public final class Codes {

    private Codes() {}

    /** The keys of an answer, or nothing when it can not be kept. */
    public static Optional<SortedSet<Key>> of(Question question, Answer answer, LocalDate today) {
        return Optional.ofNullable(AnswerCode.of(question, answer, today));
    }
}
