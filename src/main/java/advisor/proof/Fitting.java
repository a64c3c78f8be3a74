package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one guide hears of an answer that another guide would take.
 *
 * <p>Of several options it hears those it offers; an answer of which nothing is left, and a number, day or choice it does
 * not take, counts as "I don't know".
 */
final class Fitting {

    private Fitting() {}

    /** The narrowest question that takes every answer either of two questions of the same kind takes. */
    static Question widest(Question first, Question second) {
        Set<String> options = new LinkedHashSet<>(first.options());
        options.addAll(second.options());
        List<String> alone = options.stream()
                .filter(option -> isAlone(first, option) && isAlone(second, option))
                .toList();
        return new Question(
                first.key(),
                first.kind(),
                List.copyOf(options),
                alone,
                Math.min(first.min(), second.min()),
                Math.max(first.max(), second.max()),
                false,
                first.unit(),
                List.of(),
                first.allowFuture() || second.allowFuture(),
                first.askAlways(),
                first.optional(),
                false,
                "",
                first.onlyIf(),
                List.of(),
                List.of(),
                "");
    }

    private static boolean isAlone(Question question, String option) {
        return question.alone().contains(option) || !question.options().contains(option);
    }

    /** The guide takes the answer, or what it hears of it. */
    static Solver.Formula fits(Question question, ClientFormulas.Free free, Solver solver) {
        Question wide = free.question();
        List<Solver.Formula> all = new ArrayList<>();
        List<Solver.Formula> own = new ArrayList<>();
        List<Solver.Formula> foreign = new ArrayList<>();
        free.options().forEach((option, chosen) -> (question.options().contains(option) ? own : foreign).add(chosen));
        if (!foreign.isEmpty()) {
            List<Solver.Formula> any = new ArrayList<>(own);
            if (question.kind() == QuestionKind.SELECT_MULTIPLE) {
                any.add(solver.not(solver.any(foreign)));
            }
            all.add(solver.any(any));
        }
        for (String alone : question.alone()) {
            if (!wide.alone().contains(alone)) {
                question.options().stream()
                        .filter(other -> !other.equals(alone))
                        .forEach(other ->
                                all.add(solver.not(solver.all(List.of(free.option(alone), free.option(other))))));
            }
        }
        if (question.kind().isNumeric() && wide.min() < question.min()) {
            all.add(solver.atLeast(free.number(), question.min()));
        }
        if (question.kind().isNumeric() && wide.max() > question.max()) {
            all.add(solver.not(solver.atLeast(free.number(), question.max() + 1)));
        }
        if (question.kind() == QuestionKind.DATE && wide.allowFuture() && !question.allowFuture()) {
            all.add(solver.atLeast(free.number(), 0));
        }
        return solver.all(all);
    }

    /** The answer as the guide hears it. */
    static Answer fitted(Question question, Answer answer, Setting setting) {
        if (answer instanceof Answer.Choice choice && !question.options().contains(choice.option())) {
            return Answer.UNKNOWN;
        }
        if (answer instanceof Answer.Choices choices) {
            Set<String> heard = new LinkedHashSet<>(choices.options());
            heard.retainAll(question.options());
            boolean nothingLeft = heard.isEmpty() && !choices.options().isEmpty();
            boolean notAlone = heard.size() > 1 && question.alone().stream().anyMatch(heard::contains);
            return nothingLeft || notAlone ? Answer.UNKNOWN : new Answer.Choices(heard);
        }
        if (answer instanceof Answer.Amount amount
                && (amount.value() < question.min() || amount.value() > question.max())) {
            return Answer.UNKNOWN;
        }
        boolean early =
                answer instanceof Answer.Day day && day.date().isAfter(setting.date()) && !question.allowFuture();
        return early ? Answer.UNKNOWN : answer;
    }
}
