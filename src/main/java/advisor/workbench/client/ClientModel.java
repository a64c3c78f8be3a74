package advisor.workbench.client;

import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.pack.Localities;
import advisor.workbench.desk.CoverModel;
import advisor.workbench.session.Draft;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionsModel;
import advisor.workbench.session.Stage;
import advisor.workbench.task.Listeners;

/** What the client's window shows of the session in front, and what the client touches there. */
public final class ClientModel {

    private final SessionsModel sessions;
    private final CoverModel cover;
    private final Localities localities;
    private final Listeners listeners = new Listeners();
    private Language language;

    /**
     * A window that follows the session in front.
     *
     * @param language the client's, to begin with
     */
    public ClientModel(SessionsModel sessions, CoverModel cover, Localities localities, Language language) {
        this.sessions = sessions;
        this.cover = cover;
        this.localities = localities;
        this.language = language;
    }

    /** Tells a listener of every change; the result ends that. */
    public Runnable listen(Runnable listener) {
        Runnable own = listeners.add(listener);
        Runnable session = sessions.listen(listener);
        Runnable covering = cover.listen(listener);
        return () -> {
            own.run();
            session.run();
            covering.run();
        };
    }

    /** The client's language. */
    public Language language() {
        return language;
    }

    /** Speaks another language to the client; the advisor's stays. */
    public void speak(Language next) {
        language = next;
        listeners.changed();
    }

    /** What is shown now. */
    public ClientSheet sheet() {
        return cover.isCovered()
                ? ClientSheets.of(language, localities).waiting()
                : ClientSheets.of(language, localities).of(sessions.active());
    }

    /** Chooses what the client touched; the advisor sees it and goes on. */
    public void touch(ClientSheet.Choice choice) {
        SessionModel session = sessions.active();
        if (cover.isCovered() || session == null || !(session.stage() instanceof Stage.Asking asking)) {
            return;
        }
        Question question = asking.question();
        Draft draft = session.draft(question);
        if (choice.apart()) {
            session.draft(question, draft.instead(Draft.Instead.valueOf(choice.key())));
        } else if (question.options().contains(choice.key())) {
            session.draft(
                    question,
                    question.kind() == QuestionKind.SELECT_MULTIPLE
                            ? draft.toggle(question, choice.key())
                            : draft.choose(choice.key()));
        }
    }
}
