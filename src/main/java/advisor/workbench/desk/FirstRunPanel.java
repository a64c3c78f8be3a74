package advisor.workbench.desk;

import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPasswordField;

/** First run: choose a passphrase, or try a demonstration desk. */
public final class FirstRunPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient DeskModel model;
    private final transient Wording wording;
    private final JPasswordField first = new JPasswordField();
    private final JPasswordField second = new JPasswordField();
    private final Prose strength = Prose.quiet(" ");
    private final Column problems = new Column(0);

    /** A view of a desk that is not there yet. */
    public FirstRunPanel(DeskModel model, DeskState.Absent state, Wording wording) {
        super(560, 12);
        this.model = model;
        this.wording = wording;
        setName("firstRun");
        padded(36, 32, 32, 32);
        natural(0, new JLabel(Glyph.SHIELD.icon(40, Shade.ACCENT)));
        then(12, new Prose(wording.say("firstRun.title"), Type.TITLE, Shade.INK));
        then(6, new Prose(wording.say("firstRun.lead"), Type.LEAD, Shade.QUIET));
        then(18, problems);
        if (state.notice() != null) {
            problems.then(new NoticeBox(wording, state.notice()));
        }
        then(12, passphrases(state));
        then(20, demonstration(state));
        then(16, Prose.quiet(wording.say("firstRun.place", state.place())));
    }

    private Column passphrases(DeskState.Absent state) {
        Column sheet = new Column(6).padded(22, 24, 22, 24).on(Shade.SHEET, Shade.LINE, 14);
        sheet.then(new Prose(wording.say("firstRun.passphrase.heading"), Type.HEADING, Shade.INK));
        sheet.then(4, Prose.body(wording.say("firstRun.passphrase.words")));
        field(sheet, first, "firstRun.first");
        sheet.then(4, strength);
        field(sheet, second, "firstRun.second");
        JButton make = Press.primary(
                "create", wording.say(state.trying() ? "firstRun.making" : "firstRun.create"), this::create);
        sheet.natural(18, make);
        first.getDocument().addDocumentListener((Typing) this::judge);
        first.addActionListener(enter -> second.requestFocusInWindow());
        second.addActionListener(enter -> create());
        return sheet;
    }

    private void field(Column sheet, JPasswordField field, String key) {
        JLabel label = new JLabel(wording.say(key));
        label.setFont(Type.STRONG.font());
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(wording.say(key));
        sheet.then(14, label).then(4, field);
    }

    private Row demonstration(DeskState.Absent state) {
        Column words = new Column(2)
                .then(new Prose(wording.say("firstRun.demo.heading"), Type.STRONG, Shade.INK))
                .then(Prose.quiet(wording.say("firstRun.demo.words")));
        JButton open = Press.other("demonstrate", wording.say("firstRun.demo.open"), model::demonstrate);
        open.setEnabled(!state.trying());
        return new Row(16)
                .padded(16, 24, 16, 18)
                .on(Shade.GROUND, Shade.LINE, 14)
                .restMiddle(words)
                .middle(open);
    }

    private void create() {
        char[] one = first.getPassword();
        char[] other = second.getPassword();
        problems.clear();
        right(first);
        right(second);
        if (!Strength.of(one).isEnough()) {
            problem("firstRun.problem.short", first);
        } else if (!Arrays.equals(one, other)) {
            problem("firstRun.problem.differ", second);
        } else {
            model.create(one);
        }
        Arrays.fill(other, '\0');
    }

    /* A field that was wrong before is no longer marked while another is. */
    private static void right(JPasswordField field) {
        field.putClientProperty("JComponent.outline", null);
        field.getAccessibleContext().setAccessibleDescription("");
    }

    private void problem(String key, JPasswordField field) {
        Prose words = new Prose(wording.say(key), Type.STRONG, Shade.NOW);
        words.setName("problem");
        problems.then(words);
        field.putClientProperty("JComponent.outline", "error");
        field.getAccessibleContext().setAccessibleDescription(wording.say(key));
        field.requestFocusInWindow();
        revalidate();
        repaint();
    }

    private void judge() {
        char[] typed = first.getPassword();
        strength.setText(wording.say("strength." + Strength.of(typed)));
        Arrays.fill(typed, '\0');
    }
}
