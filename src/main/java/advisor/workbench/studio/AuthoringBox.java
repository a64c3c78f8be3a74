package advisor.workbench.studio;

import advisor.pack.Localities;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.PlacePicker;
import advisor.workbench.words.Wording;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The form for what an author begins; nothing while nothing is begun. */
final class AuthoringBox extends Column {

    private static final long serialVersionUID = 1L;

    private final transient AuthoringModel model;
    private final transient Localities localities;
    private final transient Wording wording;
    private final Column answer = new Column(6);
    private AuthoringModel.@Nullable Form shown;

    AuthoringBox(AuthoringModel model, Localities localities, Wording wording) {
        super(10);
        this.model = model;
        this.localities = localities;
        this.wording = wording;
        setName("studio.form");
        refresh();
    }

    /** Shows what is being begun; what was typed into its form stays. */
    void refresh() {
        if (model.form() != shown) {
            shown = model.form();
            clear();
            setVisible(shown != AuthoringModel.Form.NONE);
            switch (model.form()) {
                case NONE -> {}
                case GUIDE -> guide();
                case LOCALITY -> locality();
                case RENAME -> rename();
            }
        }
        answer.clear();
        if (model.notice() != null) {
            answer.then(new NoticeBox(wording, model.notice()));
        }
        if (model.isLooking()) {
            answer.then(Prose.quiet(wording.say("studio.rename.looking")));
        }
        Renaming renaming = model.renaming();
        if (renaming != null) {
            answer.then(Prose.body(wording.say("studio.rename.would", renaming.places(), renaming.files())));
            answer.then(new Prose(
                    wording.say(
                            model.outcomes() == 0
                                    ? "studio.rename.none"
                                    : model.isFew() ? "studio.rename.few" : "studio.rename.outcomes",
                            model.outcomes()),
                    Type.STRONG,
                    model.outcomes() == 0 ? Shade.WEEK : Shade.TODAY));
            answer.natural(
                    4,
                    Press.primary(
                            "studio.rename.do",
                            wording.say("studio.rename.do", model.from(), model.to()),
                            model::rename));
        }
        revalidate();
        repaint();
    }

    private void open(String key) {
        padded(14, 16, 16, 16).on(Shade.SHEET, Shade.LINE, 12);
        then(new Row(8)
                .restMiddle(new Prose(wording.say(key), Type.STRONG, Shade.INK))
                .middle(Press.quiet(
                        "studio.form.close",
                        wording.say("studio.form.close"),
                        () -> model.begin(AuthoringModel.Form.NONE))));
        then(2, Prose.quiet(wording.say(key + ".how")));
    }

    private JTextField field(String key) {
        JTextField field = new JTextField();
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(wording.say(key));
        then(
                6,
                new Row(10)
                        .fixedMiddle(110, new Prose(wording.say(key), Type.BODY, Shade.INK))
                        .restMiddle(field));
        return field;
    }

    private void guide() {
        open("studio.new.guide");
        JTextField id = field("studio.new.id");
        JTextField title = field("studio.new.title");
        JButton make = Press.primary(
                "studio.new.make", wording.say("studio.new.make"), () -> model.guide(id.getText(), title.getText()));
        natural(6, make).then(answer);
    }

    private void locality() {
        open("studio.new.locality");
        then(new PlacePicker(localities, wording.say("studio.new.locality"), wording, model::locality).view());
        then(answer);
    }

    private void rename() {
        open("studio.rename");
        JTextField from = field("studio.rename.from");
        JTextField to = field("studio.rename.to");
        natural(
                6,
                Press.other(
                        "studio.rename.look",
                        wording.say("studio.rename.look"),
                        () -> model.look(from.getText(), to.getText())));
        then(answer);
    }
}
