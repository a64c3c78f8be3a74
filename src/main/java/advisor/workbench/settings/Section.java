package advisor.workbench.settings;

import advisor.guide.Text;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.task.Notice;
import advisor.workbench.words.Wording;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import org.jspecify.annotations.Nullable;

/** One section of the settings: its name, what it is for, and sheets below. */
abstract class Section extends Column {

    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 760;

    private final String key;
    private final transient Wording wording;
    private transient @Nullable Text said;

    /**
     * An empty section.
     *
     * @param key of its sentences: {@code key.title} and {@code key.lead}
     */
    Section(String key, Wording wording) {
        super(WIDEST, 14);
        this.key = key;
        this.wording = wording;
        setName(key);
        padded(28, 28, 32, 28);
    }

    /** Says above everything else what was done with the desk. */
    final void said(Text what) {
        said = what;
        refresh();
    }

    /** Fills the section from its model. */
    abstract void build();

    /** Shows the model as it is now; what had the focus has it again. */
    final void refresh() {
        Again.built(this, this::anew);
        revalidate();
        repaint();
    }

    private void anew() {
        clear();
        then(new Prose(say("title"), Type.TITLE, Shade.INK));
        then(4, new Prose(say("lead"), Type.LEAD, Shade.QUIET));
        if (said != null) {
            done(wording.say(said));
        }
        build();
    }

    /** The language it is shown in. */
    final Wording wording() {
        return wording;
    }

    /** A sentence of this section. */
    final String say(String of, Object... fill) {
        return wording.say(key + "." + of, fill);
    }

    /** The name of a component of this section. */
    final String name(String of) {
        return key + "." + of;
    }

    /** A sheet with a heading. */
    final Column sheet(String of) {
        return new Column(8)
                .padded(18, 22, 20, 22)
                .on(Shade.SHEET, Shade.LINE, 14)
                .then(new Prose(say(of), Type.LEAD_STRONG, Shade.INK));
    }

    /** Says what could not be done, if anything. */
    final void notice(@Nullable Notice notice) {
        if (notice != null) {
            then(new NoticeBox(wording, notice));
        }
    }

    /** Says what was done. */
    final void done(String words) {
        Column box = new Column(2).padded(14, 18, 14, 18).on(Shade.WEEK_WASH, null, 12);
        box.setName(name("done"));
        then(box.then(new Prose(words, Type.STRONG, Shade.WEEK)));
    }

    /** A field for a passphrase under its label. */
    final void field(Column sheet, JPasswordField field, String of) {
        JLabel label = new JLabel(say(of));
        label.setFont(Type.STRONG.font());
        label.setLabelFor(field);
        field.setName(name(of));
        field.getAccessibleContext().setAccessibleName(say(of));
        sheet.then(10, label).then(4, field);
    }
}
