package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import advisor.guide.Similar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers a client can give to a set of questions, as free choices and numbers.
 *
 * <p>An option can only be chosen when the question is known; one of a choice of one always is.
 */
final class ClientFormulas {

    /** How many days a date may lie back, and ahead where that is allowed. */
    private static final int LONGEST = 60_000;

    /** The free parts of one question. */
    record Free(Question question, Solver.Formula known, Map<String, Solver.Formula> options, Solver.Whole number) {
        /** The option is chosen. */
        Solver.Formula option(String option) {
            return Objects.requireNonNull(options.get(option), option);
        }
    }

    private final Solver solver;
    private final Setting setting;
    private final Map<String, Free> questions = new LinkedHashMap<>();
    private final Map<String, Solver.Whole> memory;
    private final Solver.Whole one;
    private final Map<String, Question> widest;
    private final @Nullable ClientFormulas shared;
    private final @Nullable AnyDay anyDay;

    ClientFormulas(Solver solver, Setting setting) {
        this(solver, setting, Map.of());
    }

    /**
     * Clients whose answers may go beyond what one guide takes.
     *
     * @param widest by key, questions of the same kind that take more answers than those of some guide
     */
    ClientFormulas(Solver solver, Setting setting, Map<String, Question> widest) {
        this(solver, setting, widest, null);
    }

    /**
     * The same of clients who came on a day that is not known.
     *
     * @param anyDay how long limits may be; null when they came on the day of the setting
     */
    ClientFormulas(Solver solver, Setting setting, Map<String, Question> widest, @Nullable AnyDay anyDay) {
        this.anyDay = anyDay;
        this.solver = solver;
        this.setting = setting;
        this.widest = widest;
        this.shared = null;
        this.one = solver.number(1, 1);
        this.memory = new HashMap<>();
        memory.put("ORGANISATION", solver.number(0, 1_000_000));
        memory.put("LEAK", solver.number(0, 1_000_000));
    }

    /** Another client who answers all but one question the same. */
    ClientFormulas butFor(Question question) {
        ClientFormulas other = new ClientFormulas(this);
        other.questions.put(name(question), other.make(question));
        return other;
    }

    /* Shares what was and what will be made. */
    private ClientFormulas(ClientFormulas same) {
        this.solver = same.solver;
        this.setting = same.setting;
        this.shared = same;
        this.anyDay = same.anyDay;
        this.memory = same.memory;
        this.one = same.one;
        this.widest = same.widest;
    }

    Solver solver() {
        return solver;
    }

    Setting setting() {
        return setting;
    }

    /** The number 1. */
    Solver.Whole one() {
        return one;
    }

    /** What the desk remembers when a solver's values hold. */
    Similar similar(Solver.Values values) {
        return new Similar((int) values.of(similar("ORGANISATION")), (int) values.of(similar("LEAK")));
    }

    /** A date lies back no further than a limit reaches. */
    Solver.Formula isInTime(Solver.Whole daysAgo, Predicate.DateWithin limit) {
        if (anyDay == null) {
            return solver.not(solver.atLeast(daysAgo, PredicateFormulas.mostDaysAgo(limit, setting) + 1));
        }
        Solver.Whole most = anyDay.mostDaysAgo(limit, setting, solver);
        List<Solver.Part> left =
                List.of(new Solver.Part(solver.always(), 1, most), new Solver.Part(solver.always(), -1, daysAgo));
        return solver.atLeast(solver.sum(left), 0);
    }

    /** The number of similar clients the desk remembers. */
    Solver.Whole similar(String likeness) {
        return Objects.requireNonNull(memory.get(likeness), likeness);
    }

    /** The free parts of a question, made when first asked for. */
    Free of(Question question) {
        Free known = made(question);
        if (known != null) {
            return known;
        }
        if (shared != null) {
            return shared.of(question);
        }
        Question wide = widest.getOrDefault(question.key(), question);
        Free made = make(wide.kind() == question.kind() ? wide : question);
        questions.put(name(question), made);
        return made;
    }

    private @Nullable Free made(Question question) {
        return questions.get(name(question));
    }

    /* Where two guides ask for different kinds of answer under one key, a client may answer each in its own way. */
    private static String name(Question question) {
        return question.key() + " " + question.kind();
    }

    private Free make(Question q) {
        Solver.Formula known = solver.choice();
        Map<String, Solver.Formula> options = new LinkedHashMap<>();
        for (String option : q.options()) {
            options.put(option, solver.choice());
        }
        Solver.Whole number = switch (q.kind()) {
            case NUMBER, MONEY -> solver.number(q.min(), q.max());
            case DATE -> solver.number(q.allowFuture() ? -LONGEST : 0, LONGEST / 2);
            case PLACE -> solver.number(110_000, 829_999);
            case EVIDENCE_LIST -> solver.number(0, 1_000);
            default -> solver.number(0, 0);
        };
        List<Solver.Formula> chosen = List.copyOf(options.values());
        if (q.kind().isChoiceOfOne()) {
            solver.require(solver.same(known, solver.any(chosen)));
            atMostOne(chosen);
        } else if (q.kind() == QuestionKind.SELECT_MULTIPLE) {
            chosen.forEach(option -> solver.require(solver.any(List.of(solver.not(option), known))));
            for (String alone : q.alone()) {
                for (String other : q.options()) {
                    if (!other.equals(alone)) {
                        notBoth(option(options, alone), option(options, other));
                    }
                }
            }
        }
        return new Free(q, known, options, number);
    }

    private static Solver.Formula option(Map<String, Solver.Formula> options, String option) {
        return Objects.requireNonNull(options.get(option), option);
    }

    private void atMostOne(List<Solver.Formula> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = i + 1; j < chosen.size(); j++) {
                notBoth(chosen.get(i), chosen.get(j));
            }
        }
    }

    private void notBoth(Solver.Formula first, Solver.Formula second) {
        solver.require(solver.any(List.of(solver.not(first), solver.not(second))));
    }

    /** The client that a solver's values describe: an answer to every question of a guide, as that guide can take it. */
    Map<String, Answer> client(Guide guide, Solver.Values values) {
        Map<String, Answer> client = new LinkedHashMap<>();
        for (Question question : guide.questions()) {
            Free free = made(question);
            boolean known = free != null && values.holds(free.known());
            Answer answer = known ? answer(Objects.requireNonNull(free), values) : Answer.UNKNOWN;
            client.put(question.key(), Fitting.fitted(question, answer, setting));
        }
        return client;
    }

    private Answer answer(Free free, Solver.Values values) {
        List<String> chosen = new ArrayList<>();
        free.options().forEach((option, formula) -> {
            if (values.holds(formula)) {
                chosen.add(option);
            }
        });
        return switch (free.question().kind()) {
            case SELECT_ONE, YES_NO -> new Answer.Choice(chosen.get(0));
            case SELECT_MULTIPLE -> new Answer.Choices(new LinkedHashSet<>(chosen));
            case NUMBER, MONEY -> new Answer.Amount(values.of(free.number()));
            case DATE -> new Answer.Day(day(values.of(free.number())));
            case PLACE -> new Answer.Place(Long.toString(values.of(free.number())));
            case ORGANISATION -> new Answer.Organisation("X");
            case TEXT -> new Answer.OwnWords("X");
            case EVIDENCE_LIST -> new Answer.EvidenceItems(Collections.nCopies((int) values.of(free.number()), "X"));
        };
    }

    private LocalDate day(long ago) {
        return setting.date().minusDays(ago);
    }
}
