package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.session.Answered;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.Map;

/** The answers so far; each can be pressed to change it. */
final class AnswersPanel extends Column {

    private static final long serialVersionUID = 1L;

    AnswersPanel(SessionModel model, Said said) {
        super(4);
        setName("answers");
        padded(16, 14, 20, 12);
        getAccessibleContext().setAccessibleName(said.say("answers.title"));
        then(new Prose(said.say("answers.title"), Type.LEAD_STRONG, Shade.INK));
        if (model.session().answered().isEmpty()) {
            then(8, Prose.quiet(said.say("answers.none")));
        } else {
            then(2, Prose.quiet(said.say("answers.how")));
        }
        String section = "";
        boolean first = true;
        for (Answered one : model.session().answered()) {
            Question question = one.question();
            if (!question.section().equals(section)) {
                section = question.section();
                then(first ? 12 : 14, new Prose(said.words().section(section), Type.SMALL_STRONG, Shade.QUIET));
            }
            first = false;
            boolean here = model.stage() instanceof Stage.Asking asking
                    && asking.question().equals(question);
            AnswerButton button =
                    new AnswerButton(said.question(question), said.answer(question, one.answer()), here, said);
            button.setName("answer." + question.key());
            button.addActionListener(pressed -> model.change(question));
            then(4, button);
        }
        aside(model, said);
    }

    private void aside(SessionModel model, Said said) {
        Map<String, Answer> aside = model.session().setAside();
        if (aside.isEmpty()) {
            return;
        }
        then(18, new Prose(said.say("answers.aside"), Type.SMALL_STRONG, Shade.QUIET));
        aside.forEach((key, answer) -> {
            Question question = model.session().guide().question(key);
            if (question != null) {
                then(
                        4,
                        Prose.quiet(
                                said.say("answers.aside.one", said.question(question), said.answer(question, answer))));
            }
        });
    }
}
