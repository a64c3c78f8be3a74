package advisor.outcome;

import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.session.Recalled;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the keys under which an answer was kept, as far as they still tell what it was. */
public final class Recalling {

    private static final int DIVISION = 6;

    private Recalling() {}

    /**
     * What a kept answer tells; nothing when this question would never be kept so.
     *
     * @param question as the guide asks it in whose terms it is read
     */
    public static Optional<Recalled> of(Question question, SortedSet<Key> code) {
        if (!question.keep() || question.kind().isOwnWords()) {
            return Optional.empty();
        }
        boolean isOne = code.size() == 1;
        if (isOne && (code.first().equals(Key.UNKNOWN) || code.first().equals(Key.PREFER_NOT))) {
            return Optional.of(new Recalled.Unsaid());
        }
        if (question.kind().isChoiceOfOne() || question.kind() == QuestionKind.SELECT_MULTIPLE) {
            return chosen(question, code);
        }
        List<Recalled.Span> spans = !isOne
                ? List.of()
                : switch (question.kind()) {
                    case NUMBER, MONEY -> Band.numbers(question.bands(), code.first());
                    case DATE -> Band.daysAgo(code.first());
                    default -> places(code.first().name());
                };
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Recalled.Within(spans));
    }

    private static Optional<Recalled> chosen(Question question, SortedSet<Key> code) {
        Set<String> options = new TreeSet<>();
        code.forEach(key -> options.add(key.name()));
        boolean tooMany = question.kind().isChoiceOfOne()
                ? options.size() != 1
                : options.size() > 1 && question.alone().stream().anyMatch(options::contains);
        return tooMany || !question.options().containsAll(options)
                ? Optional.empty()
                : Optional.of(new Recalled.Chosen(options));
    }

    private static List<Recalled.Span> places(String key) {
        String code = key.startsWith(AnswerCode.PLACE) ? key.substring(AnswerCode.PLACE.length()) : "";
        return code.length() == DIVISION && code.chars().allMatch(c -> '0' <= c && c <= '9')
                ? City.divisions(code)
                : List.of();
    }
}
