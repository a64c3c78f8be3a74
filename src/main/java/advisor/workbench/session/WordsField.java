package advisor.workbench.session;

import advisor.guide.Question;
import advisor.workbench.look.Column;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** The client's own words; they stay in memory and are gone when the session is over. */
final class WordsField implements Field {

    private final SessionModel model;
    private final Question question;
    private final JTextArea area = new JTextArea();
    private final Column view = new Column(6);
    private boolean showing;

    WordsField(SessionModel model, Question question, String label, Wording wording) {
        this.model = model;
        this.question = question;
        area.setName("field");
        area.setFont(Type.LEAD.font());
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.getAccessibleContext().setAccessibleName(label);
        // Tab leads on, as everywhere else
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        JScrollPane scroll = new Inside(area);
        scroll.setPreferredSize(new Dimension(Look.px(200), Look.px(150)));
        view.then(scroll).then(6, new Prose(wording.say("question.memory"), Type.SMALL, Shade.QUIET));
        area.getDocument().addDocumentListener((Typing) this::typed);
        refresh();
    }

    private void typed() {
        if (!showing) {
            model.draft(question, model.draft(question).typed(area.getText()));
        }
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public JComponent start() {
        return area;
    }

    @Override
    public void refresh() {
        String text = model.draft(question).text();
        if (!text.equals(area.getText())) {
            showing = true;
            area.setText(text);
            showing = false;
        }
    }
}
