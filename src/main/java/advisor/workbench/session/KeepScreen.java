package advisor.workbench.session;

import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.Key;
import advisor.outcome.OutcomeWords;
import advisor.outcome.Rarity;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** Exactly what would be kept, line by line; any answer can be struck, or all declined. */
final class KeepScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int BUTTON = 96;

    private static final Text RARE = new Text(
            "少见的搭配可能让熟人认出来访者。划掉下面任一项就好，也可以照样保存。",
            "Answers that are rare together could tell a client to somebody who knows them. Strike either below, or save all the same.");

    private final transient SessionModel model;
    private final transient KeepModel keep;
    private final transient Said said;
    private final Column content = new Column(8);
    private final JButton save;

    KeepScreen(SessionModel model, KeepModel keep, Said said) {
        super("keep", said.wording());
        this.model = model;
        this.keep = keep;
        this.said = said;
        back(said.say("question.back"), model::back);
        caption("");
        body().then(10, new Prose(said.say("keep.title"), Type.TITLE, Shade.INK));
        body().then(6, new Prose(said.say("keep.lead"), Type.LEAD, Shade.QUIET));
        body().then(2, Prose.quiet(said.say("keep.keys")));
        body().then(16, content);
        save = primary("save", said.say("keep.save"), model::save);
        second(Press.other("papers", said.say("end.papers"), this::papers));
        second(Press.danger("decline", said.say("keep.decline"), model::decline));
        getAccessibleContext().setAccessibleName(said.say("keep.title"));
        refresh();
    }

    /** Shows the papers once more, now with the receipt. */
    void papers() {
        Stage.Concluding end = Way.end(model.session());
        if (end != null) {
            said.papers().show(model.session(), end.end(), model.evidence().log(), keep.receipt());
        }
    }

    @Override
    public void refresh() {
        save.setText(said.say(keep.isSaving() ? "keep.saving" : "keep.save"));
        String focused = Again.focused(content);
        content.clear();
        if (keep.notice() != null) {
            content.then(new NoticeBox(said.wording(), keep.notice()));
        }
        if (!keep.rare().isEmpty()) {
            content.then(rare());
        }
        Column sheet = new Column(0).padded(6, 20, 6, 12).on(Shade.SHEET, Shade.LINE, 14);
        boolean first = true;
        for (OutcomeWords.Line line : keep.lines(
                said.wording().language(),
                code -> said.wording().say(said.localities().path(code)))) {
            sheet.then(row(line, first));
            first = false;
        }
        content.then(sheet);
        content.then(18, new ReceiptBox(keep, said));
        content.then(18, new FeedbackBox(keep, said));
        Again.focus(content, focused);
        revalidate();
        repaint();
    }

    /* Something to weigh, and no alarm: saving all the same is fine. */
    private Column rare() {
        Column box = new Column(6)
                .padded(12, 16, 14, 16)
                .on(Shade.ACCENT_WASH, null, 10)
                .then(new Prose(said.wording().say(RARE), Type.STRONG, Shade.INK));
        for (Rarity.Rare rare : keep.rare()) {
            Text words = keep.rarity(
                    rare,
                    code -> said.localities().path(code).get(Language.ZH),
                    code -> said.localities().path(code).get(Language.EN));
            box.then(Prose.body(said.wording().say(words)));
        }
        return box;
    }

    private Row row(OutcomeWords.Line line, boolean first) {
        Key question = line.question();
        boolean struck = question != null && keep.struck().contains(question);
        Row row = new Row(14);
        row.add(new Prose(line.label(), Type.BODY, Shade.QUIET), new Row.Cell(0, 5, Row.Align.MIDDLE));
        row.add(
                struck
                        ? new Prose(said.say("keep.struck"), Type.BODY, Shade.QUIET)
                        : new Prose(line.words(), Type.STRONG, Shade.INK),
                new Row.Cell(0, 6, Row.Align.MIDDLE));
        if (question == null) {
            row.add(new Prose("", Type.BODY, Shade.INK), new Row.Cell(BUTTON, 0, Row.Align.TOP));
        } else {
            JButton strike = Press.quiet(
                    "strike." + question,
                    said.say(struck ? "keep.putBack" : "keep.strike"),
                    () -> keep.strike(question));
            strike.putClientProperty("FlatLaf.style", "margin: 1,8,1,8");
            strike.getAccessibleContext()
                    .setAccessibleName(said.say(struck ? "keep.putBack.name" : "keep.strike.name", line.label()));
            row.add(strike, new Row.Cell(BUTTON, 0, Row.Align.MIDDLE));
        }
        row.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(first ? 0 : Math.max(1, Look.px(1)), 0, 0, 0, Shade.LINE.color()),
                BorderFactory.createEmptyBorder(Look.px(8), 0, Look.px(8), 0)));
        return row;
    }
}
