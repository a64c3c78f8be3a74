package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Outlook;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Truth;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Runs invented clients through a guide and remembers what they reached, so that only the rest needs a solver.
 *
 * <p>What a client reached is reached: that is a proof as good as a solver's. What none reached says nothing.
 */
final class Sampling {

    /** The most clients, and the most questions asked of all of them together, so that long guides get fewer clients. */
    private static final int CLIENTS = 750;

    private static final int QUESTIONS = 24_000;

    private final Declarations d;
    final BitSet winners = new BitSet();
    final BitSet conclusionRules = new BitSet();
    final BitSet adviceRules = new BitSet();
    final BitSet asked = new BitSet();
    final Set<String> used = new HashSet<>();
    final BranchesTaken branches;
    private final Guide guide;
    private final Setting setting;

    private Sampling(Guide guide, Setting setting) {
        this.guide = guide;
        this.d = guide.declarations();
        this.setting = setting;
        this.branches = new BranchesTaken(guide);
    }

    /** No clients, who reached nothing. */
    static Sampling nobody(Guide guide) {
        return new Sampling(guide, Setting.on(LocalDate.EPOCH, ""));
    }

    /** Clients drawn from a seed; the same seed draws the same clients. */
    Sampling(Guide guide, Setting setting, Deadline deadline, long seed) {
        this(guide, setting);
        Clients clients = new Clients(guide, setting, seed);
        SplittableRandom random = new SplittableRandom(seed + 7);
        int clientsToTry =
                Math.min(CLIENTS, QUESTIONS / Math.max(1, guide.questions().size()));
        for (int i = 0; i < clientsToTry && !deadline.isOver(); i++) {
            Session session = run(clients.next());
            remember(session);
            List<Question> open = guide.questions().stream()
                    .filter(q -> !used.contains(q.key()) && session.answerTo(q.key()) != null)
                    .toList();
            if (!open.isEmpty()) {
                Question question = open.get(random.nextInt(open.size()));
                flip(session, question, clients.answer(question));
            }
        }
    }

    /** Adds what other clients reached. */
    void add(Sampling other) {
        winners.or(other.winners);
        conclusionRules.or(other.conclusionRules);
        adviceRules.or(other.adviceRules);
        asked.or(other.asked);
        used.addAll(other.used);
        branches.add(other.branches);
    }

    private Session run(Map<String, Answer> client) {
        try {
            return Session.replay(guide, setting, client);
        } catch (AnswerRefused unfit) {
            throw new IllegalStateException("an invented answer does not fit its question", unfit);
        }
    }

    private void remember(Session session) {
        Outlook outlook = Outlook.of(session.knowledge().closed());
        if (outlook.failure() != null) {
            // such a session comes to no end, so that it reaches nothing
            return;
        }
        branches.follow(outlook);
        ConclusionRule winner = outlook.winner();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            if (outlook.conclusionRule(i) == Truth.YES) {
                conclusionRules.set(i);
                if (winner != null
                        && winner.rule().equals(d.conclusionRules().get(i).rule())) {
                    winners.set(i);
                }
            }
        }
        for (int i = 0; i < d.adviceRules().size(); i++) {
            adviceRules.set(i, adviceRules.get(i) || outlook.adviceRule(i) == Truth.YES);
        }
        for (int i = 0; i < d.questions().size(); i++) {
            asked.set(i, asked.get(i) || outlook.asked(i) == Truth.YES);
        }
    }

    /* All that a client is told; which of several rules brought an advice is not. */
    private static List<Object> said(Session session) {
        if (!(session.ifStoppedHere() instanceof Step.Concluded concluded)) {
            return List.of();
        }
        End end = concluded.end();
        List<Object> said = new ArrayList<>(List.of(end.rule(), end.confidence(), end.variant()));
        end.plan().forEach(item -> said.addAll(List.of(item.key(), item.urgency(), item.variant())));
        return said;
    }

    private void flip(Session session, Question question, Answer other) {
        try {
            if (!said(session.answer(question.key(), other)).equals(said(session))) {
                used.add(question.key());
            }
        } catch (AnswerRefused unfit) {
            throw new IllegalStateException("an invented answer does not fit its question", unfit);
        }
    }
}
