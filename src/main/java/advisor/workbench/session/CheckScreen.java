package advisor.workbench.session;

import advisor.guide.Question;
import advisor.session.Answered;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** All answers that count, before the end; each can be changed from here. */
final class CheckScreen extends Screen {

    private static final long serialVersionUID = 1L;

    CheckScreen(SessionModel model, Said said) {
        super("check", said.wording());
        if (model.canGoBack()) {
            back(said.say("question.back"), model::back);
        }
        caption("");
        if (model.lastImpact() != null) {
            body().then(0, new ImpactBox("impact.happened", model.lastImpact(), said));
        }
        body().then(14, new Prose(said.say("check.title"), Type.TITLE, Shade.INK));
        body().then(6, new Prose(said.say("check.lead"), Type.LEAD, Shade.QUIET));
        Column sheet = new Column(0).padded(6, 20, 6, 12).on(Shade.SHEET, Shade.LINE, 14);
        boolean first = true;
        for (Answered one : model.session().answered()) {
            sheet.then(row(model, one, first, said));
            first = false;
        }
        body().then(20, sheet);
        primary("conclude", said.say("check.right"), model::conclude);
        getAccessibleContext().setAccessibleName(said.say("check.title"));
    }

    private static Row row(SessionModel model, Answered one, boolean first, Said said) {
        Question question = one.question();
        JButton change =
                Press.quiet("change." + question.key(), said.say("check.change"), () -> model.change(question));
        change.putClientProperty("FlatLaf.style", "margin: 1,8,1,8");
        change.getAccessibleContext().setAccessibleName(said.say("check.change.name", said.question(question)));
        Row row = new Row(14);
        row.add(new Prose(said.question(question), Type.BODY, Shade.QUIET), new Row.Cell(0, 6, Row.Align.MIDDLE));
        row.add(
                new Prose(said.answer(question, one.answer()), Type.STRONG, Shade.INK),
                new Row.Cell(0, 5, Row.Align.MIDDLE));
        row.middle(change);
        row.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(first ? 0 : Math.max(1, Look.px(1)), 0, 0, 0, Shade.LINE.color()),
                BorderFactory.createEmptyBorder(Look.px(10), 0, Look.px(10), 0)));
        return row;
    }
}
