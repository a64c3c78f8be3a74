package advisor.workbench.packs;

import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.util.Arrays;
import javax.swing.JOptionPane;
import javax.swing.JPasswordField;
import org.jspecify.annotations.Nullable;

/** Asks twice for the passphrase that a new key is to have. */
final class NewKeyPassphrase {

    private static final int COLUMNS = 24;

    private NewKeyPassphrase() {}

    /** The passphrase, which the caller wipes, empty for a key without one; null when no key is to be made. */
    static char @Nullable [] ask(Component over, Wording wording) {
        String problem = "";
        while (true) {
            JPasswordField first = new JPasswordField(COLUMNS);
            JPasswordField second = new JPasswordField(COLUMNS);
            first.setName("packs.key.first");
            second.setName("packs.key.second");
            first.getAccessibleContext().setAccessibleName(wording.say("packs.key.passphrase"));
            second.getAccessibleContext().setAccessibleName(wording.say("packs.key.again"));
            Column form = new Column(8);
            if (!problem.isEmpty()) {
                form.then(Prose.body(problem));
            }
            form.then(Prose.body(wording.say("packs.key.passphrase"))).then(first);
            form.then(Prose.body(wording.say("packs.key.again"))).then(second);
            int said = JOptionPane.showConfirmDialog(
                    over, form, wording.say("packs.key.new"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
            char[] one = first.getPassword();
            char[] other = second.getPassword();
            boolean isSame = Arrays.equals(one, other);
            Arrays.fill(other, '\0');
            if (said == JOptionPane.OK_OPTION && isSame) {
                return one;
            }
            Arrays.fill(one, '\0');
            if (said != JOptionPane.OK_OPTION) {
                return null;
            }
            problem = wording.say("packs.key.differ");
        }
    }
}
