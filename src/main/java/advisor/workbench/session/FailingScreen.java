package advisor.workbench.session;

import advisor.guide.Text;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.task.Notice;

/** The guide fails in just this situation: say so, and offer the ways on. */
final class FailingScreen extends Screen {

    private static final long serialVersionUID = 1L;

    FailingScreen(SessionModel model, Stage.Failing failing, Said said) {
        super("failing", said.wording());
        if (model.canGoBack()) {
            back(said.say("question.back"), model::back);
        }
        caption("");
        Text place = new Text(
                failing.place().isEmpty() ? "答案都还在。" : failing.place(),
                failing.place().isEmpty() ? "The answers are all there." : failing.place());
        body().then(20, new NoticeBox(said.wording(), new Notice(failing.sentence(), place)));
        primary("back", said.say("failing.back"), model::back);
        second(Press.danger("decline", said.say("failing.end"), model::decline));
        getAccessibleContext().setAccessibleName(said.wording().say(failing.sentence()));
    }
}
