package advisor.store;

import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.LeakKind;
import advisor.outcome.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** What one outcome adds to the summary, with what was told later if anything was; not for several threads at once. */
final class Counting {

    /* A desk's guides have some dozens of questions, and each outcome answers most of them. */
    private final Map<Key, Subject> answers = new HashMap<>();
    private final Map<Key, Subject> answered = new HashMap<>();

    void count(Outcome outcome, Optional<FollowUp> told, Cells.Taker taker) {
        one(taker, Subject.SESSIONS, Subject.ALL);
        one(taker, Subject.CONCLUSION, outcome.conclusion().name());
        one(taker, Subject.CONFIDENCE, outcome.confidence().key());
        outcome.advice().forEach(advice -> one(taker, Subject.ADVICE, advice.name()));
        outcome.done().forEach(advice -> one(taker, Subject.TICKED, advice.name()));
        one(
                taker,
                Subject.FEEDBACK,
                outcome.feedback() == null ? Subject.UNSAID : outcome.feedback().key());
        outcome.ratings().forEach((advice, said) -> one(taker, Subject.RATING, advice.name() + "+" + said.key()));
        one(taker, Subject.QUESTIONS, Integer.toString(outcome.questions()));
        one(taker, Subject.UNKNOWNS, Integer.toString(outcome.unknowns()));
        outcome.answers().forEach((question, keys) -> answers(question, keys, taker));
        LeakKind.of(outcome).ifPresent(leak -> one(taker, Subject.LEAK, leak.text()));
        told.ifPresent(followUp -> later(outcome, followUp, taker));
    }

    private void answers(Key question, SortedSet<Key> keys, Cells.Taker taker) {
        Subject subject = answers.computeIfAbsent(question, Subject::answer);
        one(taker, answered.computeIfAbsent(question, Subject::answered), Subject.ALL);
        if (keys.isEmpty()) {
            one(taker, subject, Subject.NONE_CHOSEN);
        }
        keys.forEach(key -> one(taker, subject, key.name()));
    }

    private static void later(Outcome outcome, FollowUp told, Cells.Taker taker) {
        String route = outcome.conclusion().name() + "+" + outcome.confidence().key();
        one(taker, Subject.TOLD, route);
        result(taker, Subject.ACCEPTED, route, told.accepted());
        result(taker, Subject.CASE_OPENED, route, told.caseOpened());
        result(taker, Subject.REFUSED_IN_WRITING, route, told.refusedInWriting());
        if (told.moneyReturned() != FollowUp.Returned.UNKNOWN) {
            one(
                    taker,
                    Subject.MONEY_RETURNED,
                    route + "+" + told.moneyReturned().key());
        }
        told.helped().forEach(advice -> one(taker, Subject.HELPED, advice.name()));
    }

    private static void result(Cells.Taker taker, Subject subject, String route, FollowUp.YesNo said) {
        if (said != FollowUp.YesNo.UNKNOWN) {
            one(taker, subject, route + "+" + said.key());
        }
    }

    private static void one(Cells.Taker taker, Subject subject, String key) {
        taker.take(subject.name(), key, 1);
    }
}
