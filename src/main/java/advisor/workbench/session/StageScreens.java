package advisor.workbench.session;

/** The screen of each stage of a session. */
final class StageScreens {

    private StageScreens() {}

    /** The screen of the stage a session has come to. */
    static Screen of(SessionModel model, Runnable again, Said said) {
        Stage stage = model.stage();
        if (stage instanceof Stage.Asking asking) {
            return new QuestionPanel(model, asking, said);
        }
        if (stage instanceof Stage.Interrupting interrupting) {
            return new InterruptScreen(model, interrupting.end(), said);
        }
        if (stage instanceof Stage.StoppingHere stopping) {
            return new EndScreen(model, stopping.end(), true, true, said);
        }
        if (stage instanceof Stage.Concluding concluding) {
            return new EndScreen(model, concluding.end(), false, concluding.early(), said);
        }
        if (stage instanceof Stage.Keeping keeping) {
            return new KeepScreen(model, keeping.keep(), said);
        }
        if (stage instanceof Stage.Finished finished) {
            return new FinishedScreen(finished, model.isPractice(), again, said);
        }
        return stage instanceof Stage.Failing failing
                ? new FailingScreen(model, failing, said)
                : new CheckScreen(model, said);
    }

    /** Whether the screen shows the plan in full itself, as the end does. */
    static boolean holdsPlan(Stage stage) {
        return stage instanceof Stage.Concluding
                || stage instanceof Stage.StoppingHere
                || stage instanceof Stage.Keeping;
    }
}
