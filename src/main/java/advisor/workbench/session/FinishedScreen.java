package advisor.workbench.session;

import advisor.outcome.Receipt;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import javax.swing.JLabel;

/** It is over: saved, or nothing kept. */
final class FinishedScreen extends Screen {

    private static final long serialVersionUID = 1L;

    FinishedScreen(Stage.Finished end, boolean isPractice, Runnable again, Said said) {
        super(end.saved() ? "saved" : "declined", said.wording());
        caption("");
        boolean saved = end.saved();
        Receipt receipt = end.receipt();
        Column sheet = new Column(8)
                .padded(30, 30, 32, 30)
                .on(saved ? Shade.WEEK_WASH : Shade.LATER_WASH, null, 18)
                .natural(0, new JLabel(saved ? Glyph.CHECK.icon(44, Shade.WEEK) : Glyph.SHIELD.icon(44, Shade.LATER)))
                .then(10, new Prose(said.say(saved ? "saved.title" : "declined.title"), Type.TITLE, Shade.INK))
                .then(
                        6,
                        new Prose(
                                said.say(saved ? "saved.lead" : isPractice ? "practice.over" : "declined.lead"),
                                Type.LEAD,
                                Shade.INK));
        body().then(40, sheet);
        if (receipt != null) {
            body().then(
                            16,
                            new Column(6)
                                    .padded(22, 30, 24, 30)
                                    .on(Shade.SHEET, Shade.LINE, 18)
                                    .then(new Prose(said.say("saved.receipt"), Type.STRONG, Shade.INK))
                                    .then(6, ReceiptBox.number(receipt, said))
                                    .then(6, Prose.quiet(said.say("saved.receipt.once"))));
        }
        primary("again", said.say("saved.again"), again);
        getAccessibleContext().setAccessibleName(said.say(saved ? "saved.title" : "declined.title"));
    }
}
