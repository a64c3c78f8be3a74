package advisor.workbench.session;

import advisor.outcome.Feedback;
import advisor.outcome.Key;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import java.util.List;
import javax.swing.JToggleButton;

/**
 * "Was this helpful?": of the session as a whole by the keys 1 to 3, of the advice that has the focus by plus and minus.
 */
final class FeedbackBox extends Column {

    private static final long serialVersionUID = 1L;

    FeedbackBox(KeepModel keep, Said said) {
        super(8);
        setName("feedback");
        then(new Prose(said.say("keep.feedback"), Type.STRONG, Shade.INK));
        Wrap answers = new Wrap(6);
        int number = 1;
        for (Feedback feedback : Feedback.values()) {
            JToggleButton button =
                    new JToggleButton(number + "  " + said.say("feedback." + feedback), keep.feedback() == feedback);
            button.setName("feedback." + feedback);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.addActionListener(pressed -> keep.feedback(feedback));
            answers.with(button);
            TypedKey.on(this, WHEN_IN_FOCUSED_WINDOW, String.valueOf(number).charAt(0), () -> keep.feedback(feedback));
            number++;
        }
        then(answers);
        List<Key> advice = keep.advice();
        if (!advice.isEmpty()) {
            then(18, new Prose(said.say("keep.ratings"), Type.STRONG, Shade.INK));
            then(2, Prose.quiet(said.say("keep.ratings.keys")));
            Column rows = new Column(6).padded(10, 20, 12, 20).on(Shade.SHEET, Shade.LINE, 14);
            advice.forEach(one -> rows.then(row(keep, one, said)));
            then(8, rows);
        }
    }

    private static Row row(KeepModel keep, Key advice, Said said) {
        String title = said.words().advice(advice.name());
        Wrap buttons = new Wrap(6);
        for (Feedback feedback : List.of(Feedback.HELPED, Feedback.DID_NOT_HELP)) {
            String words = said.say("rating." + feedback);
            JToggleButton button = new JToggleButton(words, keep.ratings().get(advice) == feedback);
            button.setName("rating." + advice + "." + feedback);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.getAccessibleContext().setAccessibleName(title + said.say("list.colon") + words);
            button.addActionListener(pressed -> keep.rate(advice, feedback));
            buttons.with(button);
        }
        Row row = new Row(14);
        row.add(new Prose(title, Type.BODY, Shade.INK), new Row.Cell(0, 1, Row.Align.MIDDLE));
        row.add(buttons, new Row.Cell(226, 0, Row.Align.MIDDLE));
        TypedKey.on(row, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, '+', () -> keep.rate(advice, Feedback.HELPED));
        TypedKey.on(row, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, '=', () -> keep.rate(advice, Feedback.HELPED));
        TypedKey.on(row, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, '-', () -> keep.rate(advice, Feedback.DID_NOT_HELP));
        return row;
    }
}
