package advisor.workbench.papers;

import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.util.Arrays;
import javax.swing.JOptionPane;
import javax.swing.JPasswordField;
import org.jspecify.annotations.Nullable;

/** Asks for a password twice, as the client types it. */
final class NewPassword {

    private static final int LEAST = 6;
    private static final int COLUMNS = 24;

    private NewPassword() {}

    /** The password, or null when none was given; the caller wipes it. */
    static char @Nullable [] ask(Component over, Wording wording) {
        String problem = "";
        while (true) {
            JPasswordField first = new JPasswordField(COLUMNS);
            JPasswordField second = new JPasswordField(COLUMNS);
            first.getAccessibleContext().setAccessibleName(wording.say("papers.password"));
            second.getAccessibleContext().setAccessibleName(wording.say("papers.password.again"));
            Column form = new Column(8);
            if (!problem.isEmpty()) {
                form.then(Prose.body(problem));
            }
            form.then(Prose.body(wording.say("papers.password"))).then(first);
            form.then(Prose.body(wording.say("papers.password.again"))).then(second);
            int said = JOptionPane.showConfirmDialog(
                    over, form, wording.say("papers.locked"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
            char[] one = first.getPassword();
            char[] other = second.getPassword();
            boolean same = Arrays.equals(one, other);
            Arrays.fill(other, '0');
            if (said != JOptionPane.OK_OPTION) {
                Arrays.fill(one, '0');
                return null;
            }
            if (same && one.length >= LEAST) {
                return one;
            }
            Arrays.fill(one, '0');
            problem = wording.say(same ? "papers.password.short" : "papers.password.differ", LEAST);
        }
    }
}
