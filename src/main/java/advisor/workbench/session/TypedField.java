package advisor.workbench.session;

import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Heard;
import advisor.workbench.words.Spoken;
import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A number, money, a day or a name: typed as people write it, and said back in words. */
final class TypedField implements Field {

    private final SessionModel model;
    private final Question question;
    private final Wording wording;
    private final LocalDate today;
    private final JTextField field = new JTextField();
    private final Prose echo = new Prose(" ", Type.BODY, Shade.ACCENT);
    private final Column view = new Column(6);
    private boolean showing;

    TypedField(SessionModel model, Question question, String label, Wording wording) {
        this.model = model;
        this.question = question;
        this.wording = wording;
        this.today = model.session().setting().date();
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
        if (question.kind() == QuestionKind.DATE) {
            view.then(8, quick());
        }
        echo.setName("echo");
        field.getDocument().addDocumentListener((Typing) this::typed);
        refresh();
    }

    private String unit() {
        if (question.kind() == QuestionKind.MONEY && !question.unit().equals("fen")) {
            return wording.say("unit.yuan");
        }
        return question.unit().isEmpty() || question.kind() == QuestionKind.DATE
                ? ""
                : wording.sayOr("unit." + question.unit(), question.unit());
    }

    private Wrap quick() {
        Wrap days = new Wrap(6);
        days.with(day("today", today));
        days.with(day("yesterday", today.minusDays(1)));
        days.with(day("threeDays", today.minusDays(3)));
        days.with(day("week", today.minusWeeks(1)));
        days.with(day("month", today.minusMonths(1)));
        return days;
    }

    private JComponent day(String key, LocalDate day) {
        return Press.other("day." + key, wording.say("day." + key), () -> {
            field.setText(day.toString());
            field.requestFocusInWindow();
        });
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
        if (question.kind() == QuestionKind.DATE) {
            return Heard.day(text, today).map(this::dayInWords).orElse(" ");
        }
        if (question.kind().isNumeric()) {
            OptionalLong number = Heard.number(text);
            return number.isPresent() && number.getAsLong() >= 0 ? numberInWords(number.getAsLong()) : " ";
        }
        return " ";
    }

    private String dayInWords(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        String when = ago == 0
                ? wording.say("day.today")
                : ago > 0 ? wording.say("day.ago", ago) : wording.say("day.ahead", -ago);
        return wording.say("day.echo", Spoken.day(day, wording.language()), when);
    }

    private String numberInWords(long number) {
        if (number == 0 && question.zeroIsUnknown()) {
            return wording.say("number.zero");
        }
        boolean money = question.kind() == QuestionKind.MONEY;
        return wording.say(money ? "money.echo" : "number.echo", Spoken.grouped(number), Spoken.chinese(number));
    }
}
