package advisor.workbench.session;

import advisor.guide.Question;
import advisor.session.TimeLimits;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Spoken;
import advisor.workbench.words.When;
import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A day, or about when: typed as people say it or chosen, and said back with the days that it can mean. */
final class DayField implements Field {

    private final SessionModel model;
    private final Question question;
    private final Wording wording;
    private final LocalDate today;
    private final JTextField field = new JTextField();
    private final Prose echo = new Prose(" ", Type.BODY, Shade.ACCENT);
    private final Prose caution = new Prose("", Type.STRONG, Shade.TODAY);
    private final Column view = new Column(6);
    private boolean showing;

    DayField(SessionModel model, Question question, String label, Wording wording) {
        this.model = model;
        this.question = question;
        this.wording = wording;
        this.today = model.session().setting().date();
        field.setName("field");
        field.setFont(Type.HEADING.font().deriveFont(java.awt.Font.PLAIN));
        field.getAccessibleContext().setAccessibleName(label);
        echo.setName("echo");
        caution.setName("caution");
        Row row = new Row(12);
        row.add(field, new Row.Cell(320, 0, Row.Align.MIDDLE));
        row.rest(new Prose("", Type.BODY, Shade.INK));
        Wrap days = new Wrap(6)
                .with(choice("today", wording.say("day.today")))
                .with(choice("yesterday", wording.say("day.yesterday")));
        Wrap bands = new Wrap(6);
        bands.getAccessibleContext().setAccessibleName(wording.say("day.about"));
        DayBands.of(today, wording).forEach((key, words) -> bands.with(choice(key, words)));
        view.then(row)
                .then(4, echo)
                .then(2, caution)
                .then(8, days)
                .then(12, new Prose(wording.say("day.about"), Type.SMALL, Shade.QUIET))
                .then(4, bands);
        field.getDocument().addDocumentListener((Typing) this::typed);
        refresh();
    }

    private JButton choice(String key, String words) {
        return Press.other("day." + key, words, () -> {
            field.setText(words);
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
        Optional<When> when = When.read(text, today);
        show(echo, when.map(this::inWords).orElse(" "));
        boolean decides =
                when.isPresent() && new TimeLimits(model.session()).partedBy(question, DraftReader.day(when.get()));
        show(caution, decides ? wording.say("day.decides") : "");
        caution.setVisible(decides);
    }

    private static void show(Prose prose, String words) {
        if (!words.equals(prose.text())) {
            prose.setText(words);
        }
    }

    private String inWords(When when) {
        if (!when.isDay()) {
            return wording.say(
                    "day.echo.about",
                    Spoken.day(when.from(), wording.language()),
                    Spoken.day(when.to(), wording.language()));
        }
        long ago = ChronoUnit.DAYS.between(when.from(), today);
        String distance = ago == 0
                ? wording.say("day.today")
                : ago > 0 ? wording.say("day.ago", ago) : wording.say("day.ahead", -ago);
        return wording.say("day.echo", Spoken.day(when.from(), wording.language()), distance);
    }
}
