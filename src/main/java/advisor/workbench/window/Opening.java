package advisor.workbench.window;

import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.Dimension;
import javax.swing.JProgressBar;

/** What the window says until its first page is there. */
final class Opening extends Column {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 320;
    private static final int BAR = 4;

    Opening(Wording wording) {
        super(WIDTH, 12);
        String words = wording.say("window.opening");
        setName("opening");
        padded(120, 32, 32, 32);
        then(new Prose(words, Type.LEAD, Shade.QUIET));
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.setPreferredSize(new Dimension(Look.px(WIDTH), Look.px(BAR)));
        bar.getAccessibleContext().setAccessibleName(words);
        then(bar);
    }
}
