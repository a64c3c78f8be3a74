package advisor.session;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;

/** Goes on past questions that nobody will answer: an answers file or a worked case leaves out what is not known. */
public final class OpenQuestions {

    private OpenQuestions() {}

    /**
     * The session in which every question that stands before an answer already given is answered with "I don't know".
     *
     * <p>Afterwards the answers still set aside are those whose question is not asked at all.
     */
    public static Session passOver(Session session) {
        Session at = session;
        try {
            while (!at.setAside().isEmpty()) {
                if (at.step() instanceof Step.Ask ask) {
                    at = at.answer(ask.question().key(), Answer.UNKNOWN);
                } else if (at.step() instanceof Step.Concluded concluded && concluded.interrupted()) {
                    at = at.carryOn();
                } else {
                    return at;
                }
            }
        } catch (AnswerRefused impossible) {
            throw new IllegalStateException("every question can be answered with unknown", impossible);
        }
        return at;
    }
}
