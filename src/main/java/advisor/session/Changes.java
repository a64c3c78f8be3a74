package advisor.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.DayCount;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Searches for the smallest changes of answers that lead to another conclusion.
 *
 * <p>Only answers that can make a difference are tried: each option, and for numbers and dates the values on both sides
 * of every limit the guide asks about. One changed answer is tried first; two only when no single one leads elsewhere.
 */
final class Changes {

    private static final int MOST_PAIRS = 20_000;

    private final Session session;
    private final List<Change.Otherwise> singles = new ArrayList<>();
    private final Map<String, Change> found = new LinkedHashMap<>();

    Changes(Session session) {
        this.session = session;
    }

    List<Change> find() {
        if (!(session.ifStoppedHere() instanceof Step.Concluded now)) {
            return List.of();
        }
        String conclusion = now.end().conclusion();
        for (Answered answered : session.answered()) {
            for (Answer other : others(answered.question(), answered.answer())) {
                singles.add(new Change.Otherwise(answered.question(), answered.answer(), other));
            }
        }
        for (Change.Otherwise single : singles) {
            look(conclusion, List.of(single));
        }
        if (found.isEmpty()) {
            pairs(conclusion);
        }
        return List.copyOf(found.values());
    }

    private void pairs(String conclusion) {
        int tried = 0;
        for (int i = 0; i < singles.size(); i++) {
            for (int j = i + 1; j < singles.size(); j++) {
                if (!singles.get(i).question().equals(singles.get(j).question())) {
                    if (++tried > MOST_PAIRS) {
                        return;
                    }
                    look(conclusion, List.of(singles.get(i), singles.get(j)));
                }
            }
        }
    }

    private void look(String conclusion, List<Change.Otherwise> otherwise) {
        Session changed = session;
        try {
            for (Change.Otherwise one : otherwise) {
                changed = changed.answer(one.question().key(), one.to());
            }
        } catch (AnswerRefused unfit) {
            // A value beside a limit may lie outside what the question accepts; then it is no possible change.
            return;
        }
        if (changed.ifStoppedHere() instanceof Step.Concluded then
                && !then.end().conclusion().equals(conclusion)) {
            found.putIfAbsent(then.end().conclusion(), new Change(otherwise, then.end()));
        }
    }

    private List<Answer> others(Question question, Answer now) {
        List<Answer> others = new ArrayList<>();
        if (question.kind().isChoiceOfOne()) {
            question.options().forEach(option -> others.add(new Answer.Choice(option)));
        } else if (question.kind() == QuestionKind.SELECT_MULTIPLE) {
            Set<String> chosen = now instanceof Answer.Choices choices ? choices.options() : Set.of();
            for (String option : question.options()) {
                others.add(new Answer.Choices(toggled(question, chosen, option)));
            }
        } else if (question.kind().isNumeric()) {
            limits(question.key(), now).forEach(value -> others.add(new Answer.Amount(value)));
        } else if (question.kind() == QuestionKind.DATE) {
            days(question.key()).forEach(day -> others.add(new Answer.Day(day)));
        }
        others.remove(now);
        return others;
    }

    private static Set<String> toggled(Question question, Set<String> chosen, String option) {
        Set<String> options = new LinkedHashSet<>(chosen);
        if (!options.remove(option)) {
            if (question.alone().contains(option)) {
                options.clear();
            } else {
                question.alone().forEach(options::remove);
            }
            options.add(option);
        }
        return options;
    }

    /* The values of one number at which a sum with the other answers as they are crosses a limit. */
    private Set<Long> limits(String question, Answer now) {
        Set<Long> values = new TreeSet<>();
        for (Predicate predicate : session.guide().declarations().predicates()) {
            List<Predicate.Term> terms = Predicates.terms(predicate);
            long rest = 0;
            long factor = 0;
            for (Predicate.Term term : terms) {
                if (term.question().equals(question)) {
                    factor = term.factor();
                } else if (session.answerTo(term.question()) instanceof Answer.Amount amount) {
                    rest += term.factor() * amount.value();
                }
            }
            if (factor != 0) {
                for (long limit : limits(predicate)) {
                    long edge = Math.floorDiv(limit - rest, factor);
                    values.add(edge - 1);
                    values.add(edge);
                    values.add(edge + 1);
                }
            }
        }
        long current = now instanceof Answer.Amount amount ? amount.value() : 0;
        Set<Long> nearestFirst = new LinkedHashSet<>();
        values.stream()
                .sorted(java.util.Comparator.comparingLong(value -> Math.abs(value - current)))
                .forEach(nearestFirst::add);
        return nearestFirst;
    }

    private static List<Long> limits(Predicate predicate) {
        if (predicate instanceof Predicate.SumAtLeast p) {
            return List.of(p.limit());
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return List.of(p.limit());
        }
        if (predicate instanceof Predicate.SumWithin p) {
            return List.of(p.from(), p.to());
        }
        return List.of();
    }

    /* Days on both sides of every time limit; a moved last day shifts the edge by at most a fortnight. */
    private Set<LocalDate> days(String question) {
        LocalDate today = session.setting().date();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Predicate predicate : session.guide().declarations().predicates()) {
            if (predicate instanceof Predicate.DateWithin p && p.question().equals(question)) {
                int length = p.count() == DayCount.WORKING ? p.days() * 2 : p.days();
                for (int shift = 0; shift <= 14; shift++) {
                    days.add(today.minusDays(length - 1L + shift));
                }
            }
        }
        days.add(today);
        return days;
    }
}
