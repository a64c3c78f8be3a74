package advisor.workbench.session;

import advisor.guide.Question;
import advisor.session.Answered;
import advisor.session.Session;
import advisor.session.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stage comes after a move, and which came before. */
final class Way {

    private Way() {}

    /** Where a session stands. */
    static Stage on(Session session) {
        Step step = session.step();
        if (step instanceof Step.Ask ask) {
            return new Stage.Asking(ask.question(), Stage.From.NEXT);
        }
        if (step instanceof Step.Concluded concluded) {
            return concluded.interrupted() ? new Stage.Interrupting(concluded.end()) : new Stage.Checking();
        }
        Step.Broken broken = (Step.Broken) step;
        return new Stage.Failing(broken.sentence(), broken.file() + (broken.line() > 0 ? ":" + broken.line() : ""));
    }

    /** The same stage of a session that is at a desk which remembers more; elsewhere when it is no longer one of its. */
    static Stage remembered(Stage stage, Session session) {
        boolean asks = session.step() instanceof Step.Ask;
        if (stage instanceof Stage.Asking asking) {
            boolean answered =
                    place(session, asking.question()) < session.answered().size();
            boolean next =
                    session.step() instanceof Step.Ask ask && ask.question().equals(asking.question());
            return answered || next ? stage : on(session);
        }
        Stage.Concluding end = end(session);
        if (stage instanceof Stage.Concluding && end != null) {
            return end;
        }
        if (stage instanceof Stage.StoppingHere && end != null) {
            return new Stage.StoppingHere(end.end());
        }
        return stage instanceof Stage.Checking && !asks ? stage : on(session);
    }

    /** After going back, the questions answered before come again one by one, with their answers. */
    static Stage onFrom(Session session, Question question) {
        List<Answered> answered = session.answered();
        int at = place(session, question);
        return at + 1 < answered.size()
                ? new Stage.Asking(answered.get(at + 1).question(), Stage.From.BACK)
                : on(session);
    }

    /** What was shown before a stage, or null when nothing was. */
    static @Nullable Stage back(Stage stage, Session session) {
        List<Answered> answered = session.answered();
        if (stage instanceof Stage.Asking asking) {
            int at = place(session, asking.question());
            return at == 0 ? null : new Stage.Asking(answered.get(at - 1).question(), Stage.From.BACK);
        }
        if (stage instanceof Stage.StoppingHere || stage instanceof Stage.Concluding ending && ending.early()) {
            return on(session);
        }
        if (stage instanceof Stage.Concluding) {
            return new Stage.Checking();
        }
        if (stage instanceof Stage.Keeping keeping) {
            return keeping.keep().isSaving() ? null : end(session);
        }
        return stage instanceof Stage.Finished || answered.isEmpty()
                ? null
                : new Stage.Asking(answered.get(answered.size() - 1).question(), Stage.From.BACK);
    }

    /** Where a question stands among those answered; behind the last when it was not answered. */
    private static int place(Session session, Question question) {
        List<Answered> answered = session.answered();
        for (int i = 0; i < answered.size(); i++) {
            if (answered.get(i).question().equals(question)) {
                return i;
            }
        }
        return answered.size();
    }

    /** The end of a session, early when more could be asked; null when the guide fails. */
    static Stage.@Nullable Concluding end(Session session) {
        return session.ifStoppedHere() instanceof Step.Concluded concluded
                ? new Stage.Concluding(concluded.end(), session.step() instanceof Step.Ask)
                : null;
    }
}
