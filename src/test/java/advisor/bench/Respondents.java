package advisor.bench;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.session.Session;
import advisor.session.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented clients, the same ones for the same seed, who answer whatever they are asked. */
final class Respondents {
    /** A session at a question, and what the client is about to answer. */
    record Turn(Session session, String question, Answer answer) {
        Step next() {
            try {
                return session.answer(question, answer).step();
            } catch (AnswerRefused refused) {
                throw new IllegalStateException(refused);
            }
        }
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Guide guide;
    private final Random random;

    Respondents(Guide guide, long seed) {
        this.guide = guide;
        this.random = new Random(seed);
    }

    /** Every turn of so many interviews. */
    List<Turn> turns(int interviews) throws AnswerRefused {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < interviews; i++) {
            Session session = Session.begin(guide, Setting.on(TODAY, guide.locality()));
            while (session.step() instanceof Step.Ask ask) {
                Turn turn = new Turn(session, ask.question().key(), answer(ask.question()));
                turns.add(turn);
                session = session.answer(turn.question(), turn.answer());
            }
        }
        return turns;
    }

    private Answer answer(Question question) {
        if (random.nextInt(10) == 0) {
            return new Answer.Unknown();
        }
        return switch (question.kind()) {
            case SELECT_ONE, YES_NO -> new Answer.Choice(one(options(question)));
            case SELECT_MULTIPLE -> new Answer.Choices(some(question));
            case NUMBER, MONEY -> new Answer.Amount(amount(question));
            case DATE -> new Answer.Day(TODAY.minusDays(random.nextInt(60)));
            case PLACE -> new Answer.Place("320104");
            case ORGANISATION -> new Answer.Organisation("someone");
            case TEXT -> new Answer.OwnWords("something");
            case EVIDENCE_LIST -> new Answer.EvidenceItems(List.of("a letter"));
        };
    }

    private static List<String> options(Question question) {
        return question.options().isEmpty() ? List.of("yes", "no") : question.options();
    }

    private Set<String> some(Question question) {
        Set<String> chosen = new HashSet<>();
        for (String option : question.options()) {
            if (!question.alone().contains(option) && random.nextInt(3) == 0) {
                chosen.add(option);
            }
        }
        return chosen;
    }

    private long amount(Question question) {
        long amount = (long) Math.pow(10, random.nextDouble() * 6);
        return Math.max(question.min(), Math.min(question.max(), amount));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
