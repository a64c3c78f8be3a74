package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Knowledge;
import advisor.guide.Outlook;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Truth;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import java.util.List;
import java.util.Map;

/** Leads clients through the ordinary engine and sees whether they are among those a difference speaks of. */
final class Witnesses {

    private final Guide a;
    private final Guide b;
    private final List<Circumstance> where;
    private final List<Difference.Change> changes;

    Witnesses(Guide a, Guide b, List<Circumstance> where, List<Difference.Change> changes) {
        this.a = a;
        this.b = b;
        this.where = where;
        this.changes = changes;
    }

    /** Whether everything the difference says is so with a client who gives each guide these answers. */
    boolean fit(Setting setting, Map<String, Answer> inA, Map<String, Answer> inB) {
        Knowledge first = heard(a, setting, inA);
        Knowledge second = heard(b, setting, inB);
        Outlook outlookA = Outlook.of(first.closed());
        Outlook outlookB = Outlook.of(second.closed());
        return where.stream().allMatch(one -> isSo(one, one.side() == Side.A ? outlookA : outlookB))
                && end(changes, Session.stopped(first), Session.stopped(second));
    }

    /** Whether two sessions end as changes say. */
    static boolean end(List<Difference.Change> changes, Step a, Step b) {
        return changes.stream()
                .allMatch(change ->
                        value(change, a).equals(change.a()) && value(change, b).equals(change.b()));
    }

    private static String value(Difference.Change change, Step step) {
        if (!(step instanceof Step.Concluded concluded)) {
            boolean fails = step instanceof Step.Broken broken && !broken.file().isEmpty();
            return change.part() == Difference.Part.FAILURE && fails ? "fails" : "";
        }
        End end = concluded.end();
        return switch (change.part()) {
            case FAILURE -> "";
            case CONCLUSION -> end.conclusion();
            case CONFIDENCE -> end.confidence().key();
            case CONCLUSION_VARIANT -> end.variant();
            case ADVICE ->
                end.plan().stream()
                        .filter(item -> item.key().equals(change.of()))
                        .map(item -> item.urgency().key())
                        .findFirst()
                        .orElse("");
            case ADVICE_VARIANT ->
                end.plan().stream()
                        .filter(item -> item.key().equals(change.of()))
                        .map(PlanItem::variant)
                        .findFirst()
                        .orElse("");
        };
    }

    /** The session of a client with these answers. */
    static Session replay(Guide guide, Setting setting, Map<String, Answer> answers) {
        try {
            return Session.replay(guide, setting, answers);
        } catch (AnswerRefused unfit) {
            throw new IllegalStateException("a witness does not fit its guide", unfit);
        }
    }

    /** What follows for a client who is asked everything that can be asked; the rest counts as unknown. */
    static Outlook outlook(Guide guide, Setting setting, Map<String, Answer> answers) {
        return Outlook.of(heard(guide, setting, answers).closed());
    }

    /* What is asked is asked whatever is heard besides, so that all answers are heard at once that can be. */
    private static Knowledge heard(Guide guide, Setting setting, Map<String, Answer> answers) {
        Knowledge knowledge = Knowledge.nothing(guide, setting);
        try {
            boolean more = true;
            while (more) {
                more = false;
                Outlook outlook = Outlook.of(knowledge);
                for (int i = 0; i < guide.questions().size(); i++) {
                    Question question = guide.questions().get(i);
                    Answer answer = answers.get(question.key());
                    if (answer != null && !knowledge.isAnswered(question) && outlook.asked(i) == Truth.YES) {
                        knowledge = knowledge.with(question, answer);
                        more = true;
                    }
                }
            }
        } catch (AnswerRefused unfit) {
            throw new IllegalStateException("a witness does not fit its guide", unfit);
        }
        return knowledge;
    }

    /** Whether something is so, as the engine sees it. */
    static boolean isSo(Circumstance circumstance, Outlook outlook) {
        if (circumstance instanceof Circumstance.Holds holds) {
            return (outlook.predicate(holds.predicate()) == Truth.YES) == holds.held();
        }
        Circumstance.NoRuleBefore before = (Circumstance.NoRuleBefore) circumstance;
        for (int i = 0; i < before.rule(); i++) {
            if (outlook.conclusionRule(i) == Truth.YES) {
                return false;
            }
        }
        return true;
    }
}
