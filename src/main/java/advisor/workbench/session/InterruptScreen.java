package advisor.workbench.session;

import advisor.guide.PlanItem;
import advisor.guide.Urgency;
import advisor.session.End;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import javax.swing.JLabel;

/** Something must be acted on at once: it takes the screen, and the questions can wait. */
final class InterruptScreen extends Screen {

    private static final long serialVersionUID = 1L;

    InterruptScreen(SessionModel model, End end, Said said) {
        super("interrupt", said.wording());
        if (model.canGoBack()) {
            back(said.say("question.back"), model::back);
        }
        caption("");
        JLabel sign = new JLabel(Glyph.WARNING.icon(44, Shade.NOW));
        sign.getAccessibleContext().setAccessibleName(said.say("notice.sign"));
        Column words = new Column(6)
                .then(new Prose(said.say("interrupt.first"), Type.STRONG, Shade.NOW))
                .then(new Prose(said.words().conclusion(end.conclusion()), Type.TITLE, Shade.NOW))
                .then(8, new Prose(said.meaning(end), Type.LEAD, Shade.INK));
        String next = said.words().next(end.conclusion());
        if (!next.isEmpty()) {
            words.then(10, Prose.body(next));
        }
        body().then(
                        12,
                        new Row(18)
                                .padded(22, 22, 24, 24)
                                .on(Shade.NOW_WASH, Shade.NOW, 16)
                                .natural(sign)
                                .rest(words));
        for (PlanItem item : end.plan()) {
            if (item.urgency() == Urgency.NOW) {
                body().then(
                                14,
                                new Column(8)
                                        .padded(16, 20, 18, 20)
                                        .on(Shade.SHEET, Shade.LINE, 14)
                                        .then(new Prose(said.words().advice(item.key()), Type.HEADING, Shade.INK))
                                        .then(PlanCard.details(item, said)));
            }
        }
        primary("carryOn", said.say("interrupt.carryOn"), model::carryOn);
        second(Press.other("endHere", said.say("interrupt.end"), model::conclude));
        getAccessibleContext().setAccessibleName(said.words().conclusion(end.conclusion()));
    }
}
