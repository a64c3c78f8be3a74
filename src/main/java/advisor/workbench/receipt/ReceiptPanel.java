package advisor.workbench.receipt;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.FollowUp;
import advisor.outcome.OutcomeWords;
import advisor.pack.Localities;
import advisor.store.Kept;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Pair;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JTextField;

/** The number of a receipt, and below it what is kept, what happened since, and how to delete it. */
public final class ReceiptPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient ReceiptModel model;
    private final transient Localities localities;
    private final transient Wording wording;
    private final JTextField field = new JTextField();
    private final Column under = new Column(0);
    private final JButton look;
    private final Column found = new Column(14);
    private boolean showing;

    /** A view of what the model holds. */
    public ReceiptPanel(ReceiptModel model, Localities localities, Wording wording) {
        super(860, 10);
        this.model = model;
        this.localities = localities;
        this.wording = wording;
        setName("receipt");
        padded(32, 32, 32, 32);
        then(new Prose(wording.say("receipt.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("receipt.lead"), Type.LEAD, Shade.QUIET));
        then(20, new Prose(wording.say("receipt.number"), Type.STRONG, Shade.INK));
        field.setName("receipt.field");
        field.setFont(Type.LEAD_STRONG.font());
        field.getAccessibleContext().setAccessibleName(wording.say("receipt.number"));
        field.getDocument().addDocumentListener((Typing) this::typed);
        field.addActionListener(enter -> model.look());
        field.setPreferredSize(new Dimension(Look.px(420), field.getPreferredSize().height + Look.px(10)));
        look = Press.primary("receipt.look", wording.say("receipt.look"), model::look);
        then(4, new Wrap(10).with(field).with(look));
        then(2, under);
        then(16, found);
        refresh();
    }

    private void typed() {
        if (!showing) {
            model.type(field.getText());
        }
    }

    /** Where the focus starts. */
    public JTextField start() {
        return field;
    }

    /** Shows the model as it is now. */
    public void refresh() {
        if (!field.getText().equals(model.typed())) {
            showing = true;
            field.setText(model.typed());
            showing = false;
        }
        look.setEnabled(model.canLook());
        look.setText(wording.say(model.isLooking() ? "receipt.looking" : "receipt.look"));
        Text problem = model.problem();
        field.putClientProperty("JComponent.outline", problem == null ? null : "error");
        field.getAccessibleContext().setAccessibleDescription(problem == null ? "" : wording.say(problem));
        under.clear();
        under.then(
                problem == null
                        ? Prose.quiet(wording.say("receipt.digits", model.digits(), ReceiptModel.DIGITS))
                        : new Prose(wording.say(problem), Type.STRONG, Shade.NOW));
        String focused = Again.focused(found);
        found.clear();
        if (model.notice() != null) {
            found.then(new NoticeBox(wording, model.notice()));
        }
        if (model.done() != null) {
            found.then(done("receipt.done." + model.done()));
        }
        Kept kept = model.kept();
        FollowUp told = model.told();
        if (kept != null && told != null) {
            if (model.canTell()) {
                found.then(new FollowUpForm(model, kept, told, wording))
                        .then(record(kept))
                        .then(deleting());
            } else {
                found.then(Prose.quiet(wording.say("receipt.looking")));
            }
        }
        Again.focus(found, focused);
        revalidate();
        repaint();
    }

    private Column done(String key) {
        Column box = new Column(2).padded(14, 18, 14, 18).on(Shade.WEEK_WASH, null, 12);
        box.setName("receipt.done");
        return box.then(new Prose(wording.say(key), Type.STRONG, Shade.WEEK));
    }

    private Column record(Kept kept) {
        Guide guide = model.guide();
        Column sheet = section("receipt.kept");
        for (OutcomeWords.Line line : new OutcomeWords(wording.language(), code -> wording.say(localities.path(code)))
                .of(kept.outcome(), guide)) {
            sheet.then(new Pair(220, new Prose(line.label(), Type.BODY, Shade.QUIET), Prose.body(line.words())));
        }
        return sheet.then(
                6,
                Prose.quiet(
                        wording.say("receipt.until", kept.until().minusDays(1).toString())));
    }

    private Column section(String key) {
        return new Column(7)
                .padded(18, 22, 20, 22)
                .on(Shade.SHEET, Shade.LINE, 14)
                .then(new Prose(wording.say(key), Type.LEAD_STRONG, Shade.INK));
    }

    private Column deleting() {
        Column box = section("receipt.delete").then(2, Prose.body(wording.say("receipt.delete.words")));
        Wrap buttons = new Wrap(8);
        if (model.isAsking()) {
            box.then(6, new Prose(wording.say("receipt.delete.sure"), Type.STRONG, Shade.NOW));
            buttons.with(Press.danger("receipt.withdraw", wording.say("receipt.delete.yes"), model::withdraw))
                    .with(Press.other("receipt.spare", wording.say("receipt.delete.no"), () -> model.ask(false)));
        } else {
            buttons.with(Press.danger("receipt.ask", wording.say("receipt.delete.ask"), () -> model.ask(true)));
        }
        return box.then(8, buttons);
    }
}
