package advisor.workbench.desk;

import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import javax.swing.JLabel;
import javax.swing.JPasswordField;

/** The desk is closed: give its passphrase. */
public final class UnlockPanel extends Column {

    private static final long serialVersionUID = 1L;

    /** A view of a desk that is locked. */
    public UnlockPanel(DeskModel model, DeskState.Locked state, Wording wording) {
        super(420, 8);
        setName("unlock");
        padded(96, 32, 32, 32);
        natural(0, new JLabel(Glyph.LOCK.icon(40, Shade.ACCENT)));
        then(12, new Prose(wording.say("unlock.title"), Type.TITLE, Shade.INK));
        if (state.notice() != null) {
            then(14, new NoticeBox(wording, state.notice()));
        }
        JPasswordField field = new JPasswordField();
        JLabel label = new JLabel(wording.say("unlock.passphrase"));
        label.setFont(Type.STRONG.font());
        label.setLabelFor(field);
        field.setName("passphrase");
        field.getAccessibleContext().setAccessibleName(wording.say("unlock.passphrase"));
        field.addActionListener(enter -> model.unlock(field.getPassword()));
        then(18, label).then(4, field);
        natural(
                14,
                Press.primary(
                        "open",
                        wording.say(state.trying() ? "unlock.opening" : "unlock.open"),
                        () -> model.unlock(field.getPassword())));
        then(24, Prose.quiet(wording.say("unlock.place", state.place())));
    }
}
