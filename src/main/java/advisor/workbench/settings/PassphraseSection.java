package advisor.workbench.settings;

import advisor.workbench.desk.DeskCare;
import advisor.workbench.desk.Strength;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.util.Arrays;
import javax.swing.JPasswordField;
import org.jspecify.annotations.Nullable;

/** What opens the desk: the passphrase, a deputy's, and recovery words. */
final class PassphraseSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PassphraseModel model;
    private final boolean demonstration;
    private final JPasswordField now = new JPasswordField();
    private final JPasswordField next = new JPasswordField();
    private final JPasswordField again = new JPasswordField();
    private final Prose strength = Prose.quiet(" ");
    private PassphraseModel.@Nullable Form shown;

    PassphraseSection(PassphraseModel model, boolean demonstration, Wording wording) {
        super("settings.passphrase", wording);
        this.model = model;
        this.demonstration = demonstration;
        next.getDocument().addDocumentListener((Typing) this::judge);
        again.addActionListener(enter -> submit());
        refresh();
    }

    @Override
    void build() {
        if (demonstration) {
            then(20, sheet("demo").then(Prose.body(say("demo.words"))));
            return;
        }
        notice(model.notice());
        if (model.done() != null) {
            done(say("done." + model.done()));
        }
        if (!model.words().isEmpty()) {
            then(20, new RecoveryWordsSheet(model, wording()));
            return;
        }
        if (model.form() != shown) {
            shown = model.form();
            for (JPasswordField field : new JPasswordField[] {now, next, again}) {
                field.setText("");
            }
        }
        DeskCare.Keys keys = model.keys();
        boolean deputy = keys != null && keys.deputy();
        boolean words = keys != null && keys.recoveryWords();
        then(20, part("change", "", PassphraseModel.Form.CHANGE));
        Column second = part("deputy", deputy ? ".there" : ".none", PassphraseModel.Form.DEPUTY);
        if (deputy && model.form() == null) {
            second.natural(
                    8,
                    Press.danger(
                            name("begin.NO_DEPUTY"),
                            say("begin.NO_DEPUTY"),
                            () -> model.begin(PassphraseModel.Form.NO_DEPUTY)));
        } else if (model.form() == PassphraseModel.Form.NO_DEPUTY) {
            form(second, PassphraseModel.Form.NO_DEPUTY);
        }
        then(second);
        then(part("words", words ? ".there" : ".none", PassphraseModel.Form.WORDS));
    }

    private Column part(String of, String state, PassphraseModel.Form form) {
        Column sheet = sheet(of).then(4, Prose.body(say(of + ".words" + state)));
        if (model.form() == form) {
            form(sheet, form);
        } else if (model.form() == null) {
            sheet.natural(
                    10, Press.other(name("begin." + form), say("begin." + form + state), () -> model.begin(form)));
        }
        return sheet;
    }

    private void form(Column sheet, PassphraseModel.Form form) {
        boolean fresh = form == PassphraseModel.Form.CHANGE || form == PassphraseModel.Form.DEPUTY;
        field(sheet, now, "now");
        if (fresh) {
            field(sheet, next, form == PassphraseModel.Form.DEPUTY ? "next.deputy" : "next");
            next.setName(name("next"));
            sheet.then(4, strength);
            field(sheet, again, "again");
        }
        PassphraseModel.Problem problem = model.problem();
        mark(now, problem == PassphraseModel.Problem.NOW_MISSING);
        mark(next, problem == PassphraseModel.Problem.TOO_SHORT);
        mark(again, problem == PassphraseModel.Problem.DIFFER);
        if (problem != null) {
            Prose said = new Prose(say("problem." + problem), Type.STRONG, Shade.NOW);
            said.setName("problem");
            sheet.then(10, said);
        }
        Wrap buttons = new Wrap(8);
        String words = say(model.isWorking() ? "working" : "do." + form);
        buttons.with(
                        form == PassphraseModel.Form.NO_DEPUTY
                                ? Press.danger(name("do"), words, this::submit)
                                : Press.primary(name("do"), words, this::submit))
                .with(Press.other(name("give-up"), say("give-up"), () -> model.begin(null)));
        sheet.then(14, buttons);
    }

    private void mark(JPasswordField field, boolean wrong) {
        field.putClientProperty("JComponent.outline", wrong ? "error" : null);
        PassphraseModel.Problem problem = model.problem();
        field.getAccessibleContext()
                .setAccessibleDescription(wrong && problem != null ? say("problem." + problem) : "");
    }

    private void submit() {
        model.submit(now.getPassword(), next.getPassword(), again.getPassword());
    }

    private void judge() {
        char[] typed = next.getPassword();
        strength.setText(wording().say("strength." + Strength.of(typed)));
        Arrays.fill(typed, '\0');
    }
}
