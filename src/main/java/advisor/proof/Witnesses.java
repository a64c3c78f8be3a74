package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Knowledge;
import advisor.guide.Outlook;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Truth;
import advisor.session.Session;
import java.util.List;
import java.util.Map;

/** Leads clients through the ordinary engine and sees whether they are among those a region speaks of. */
final class Witnesses {

    private final Guide a;
    private final Guide b;
    private final List<Circumstance> where;

    Witnesses(Guide a, Guide b, List<Circumstance> where) {
        this.a = a;
        this.b = b;
        this.where = where;
    }

    /** Whether everything the region says is so with a client who gives each guide these answers. */
    boolean fits(Setting setting, Map<String, Answer> inA, Map<String, Answer> inB) {
        Outlook first = outlook(a, setting, inA);
        Outlook second = outlook(b, setting, inB);
        return where.stream().allMatch(one -> isSo(one, one.side() == Side.A ? first : second));
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
        Knowledge knowledge = Knowledge.nothing(guide, setting);
        try {
            boolean more = true;
            while (more) {
                more = false;
                for (int i = 0; i < guide.questions().size(); i++) {
                    Question question = guide.questions().get(i);
                    Answer answer = answers.get(question.key());
                    if (answer != null
                            && !knowledge.isAnswered(question)
                            && Outlook.of(knowledge).asked(i) == Truth.YES) {
                        knowledge = knowledge.with(question, answer);
                        more = true;
                    }
                }
            }
        } catch (AnswerRefused unfit) {
            throw new IllegalStateException("a witness does not fit its guide", unfit);
        }
        return Outlook.of(knowledge.closed());
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
