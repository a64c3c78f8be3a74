package advisor.workbench.settings;

import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTextField;

/** The recovery words in large type; then, hidden, some of them asked for, to see that they were written down. */
final class RecoveryWordsSheet extends Column {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "settings.passphrase.recovery.";

    private static final int IN_A_LINE = 3;

    private final transient PassphraseModel model;
    private final transient Wording wording;

    RecoveryWordsSheet(PassphraseModel model, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        setName("settings.passphrase.recovery");
        padded(18, 22, 20, 22);
        on(Shade.SHEET, Shade.ACCENT, 14);
        then(new Prose(say("title"), Type.HEADING, Shade.INK));
        if (model.isChecking()) {
            checked();
        } else {
            shown();
        }
    }

    private String say(String of, Object... fill) {
        return wording.say(KEY + of, fill);
    }

    private void shown() {
        then(4, Prose.body(say("lead")));
        List<String> words = model.words();
        for (int i = 0; i < words.size(); i++) {
            if (i % IN_A_LINE == 0) {
                then(i == 0 ? 14 : 6, new Wrap(28));
            }
            Wrap line = (Wrap) getComponent(getComponentCount() - 1);
            line.with(new Prose((i + 1) + "  " + words.get(i), Type.HEADING, Shade.INK));
        }
        then(
                18,
                new Wrap(8)
                        .with(Press.primary("recovery.written", say("written"), () -> model.check(true)))
                        .with(Press.other(
                                "recovery.print",
                                say("print"),
                                () -> model.print(
                                        new RecoveryWordsPage(model.words(), say("page"), say("page.words")),
                                        say("title")))));
        then(4, Prose.quiet(say("once")));
    }

    private void checked() {
        then(4, Prose.body(say("check")));
        List<JTextField> fields = new ArrayList<>();
        for (int number : PassphraseModel.ASKED) {
            JTextField field = new JTextField();
            JLabel label = new JLabel(say("word", number));
            label.setFont(Type.STRONG.font());
            label.setLabelFor(field);
            field.setName("recovery.word." + number);
            field.getAccessibleContext().setAccessibleName(say("word", number));
            field.putClientProperty(Again.HERE, fields.isEmpty());
            fields.add(field);
            then(10, label).then(4, field);
        }
        if (model.problem() == PassphraseModel.Problem.OTHER_WORDS) {
            then(10, new Prose(wording.say("settings.passphrase.problem.OTHER_WORDS"), Type.STRONG, Shade.NOW));
        }
        Runnable done =
                () -> model.written(fields.stream().map(JTextField::getText).toList());
        fields.get(fields.size() - 1).addActionListener(enter -> done.run());
        then(
                14,
                new Wrap(8)
                        .with(Press.primary("recovery.done", say("done"), done))
                        .with(Press.other("recovery.again", say("again"), () -> model.check(false))));
    }
}
