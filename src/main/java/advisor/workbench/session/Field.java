package advisor.workbench.session;

import javax.swing.JComponent;

/** What a question's answer is given in. */
interface Field extends Live {

    /** What is shown. */
    JComponent view();

    /** Where the focus starts. */
    JComponent start();
}
