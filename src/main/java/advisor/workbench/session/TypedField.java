package advisor.workbench.session;

import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Heard;
import advisor.workbench.words.Spoken;
import advisor.workbench.words.Wording;
import java.util.OptionalLong;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A number, money or a name: typed as people write it, and said back in words. */
final class TypedField implements Field {

    private final SessionModel model;
    private final Question question;
    private final Wording wording;
    private final JTextField field = new JTextField();
    private final Prose echo = new Prose(" ", Type.BODY, Shade.ACCENT);
    private final Column view = new Column(6);
    private boolean showing;

    TypedField(SessionModel model, Question question, String label, Wording wording) {
        this.model = model;
        this.question = question;
        this.wording = wording;
        field.setName("field");
        field.setFont(Type.HEADING.font().deriveFont(java.awt.Font.PLAIN));
        field.getAccessibleContext().setAccessibleName(label);
        boolean whole = question.kind() == QuestionKind.ORGANISATION;
        Row row = new Row(12);
        if (whole) {
            row.restMiddle(field);
        } else {
            row.add(field, new Row.Cell(260, 0, Row.Align.MIDDLE));
            row.middle(new Prose(unit(), Type.LEAD, Shade.INK));
        }
        view.then(row).then(4, echo);
        echo.setName("echo");
        field.getDocument().addDocumentListener((Typing) this::typed);
        refresh();
    }

    private String unit() {
        if (question.kind() == QuestionKind.MONEY && !question.unit().equals("fen")) {
            return wording.say("unit.yuan");
        }
        return question.unit().isEmpty() ? "" : wording.sayOr("unit." + question.unit(), question.unit());
    }

    private void typed() {
        if (!showing) {
            model.draft(question, model.draft(question).typed(field.getText()));
        }
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public JComponent start() {
        return field;
    }

    @Override
    public void refresh() {
        String text = model.draft(question).text();
        if (!text.equals(field.getText())) {
            showing = true;
            field.setText(text);
            showing = false;
        }
        field.putClientProperty("JComponent.outline", model.problem() == null ? null : "error");
        String words = words(text);
        if (!words.equals(echo.text())) {
            echo.setText(words);
        }
    }

    /* What was understood, so that a slip is seen at once. */
    private String words(String text) {
        if (question.kind().isNumeric()) {
            OptionalLong number = Heard.number(text);
            return number.isPresent() && number.getAsLong() >= 0 ? numberInWords(number.getAsLong()) : " ";
        }
        return " ";
    }

    private String numberInWords(long number) {
        if (number == 0 && question.zeroIsUnknown()) {
            return wording.say("number.zero");
        }
        boolean money = question.kind() == QuestionKind.MONEY;
        return wording.say(money ? "money.echo" : "number.echo", Spoken.grouped(number), Spoken.chinese(number));
    }
}
