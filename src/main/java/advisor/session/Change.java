package advisor.session;

import advisor.guide.Answer;
import advisor.guide.Question;
import java.util.List;

/**
 * A change of answers that would lead to another end.
 *
 * @param answers what would have to be answered otherwise, as few as possible
 * @param end where it would lead
 */
public record Change(List<Otherwise> answers, End end) {
    public Change {
        answers = List.copyOf(answers);
    }

    /**
     * One question answered otherwise.
     *
     * @param from the answer now; "unknown" when the question was not asked
     */
    public record Otherwise(Question question, Answer from, Answer to) {}
}
