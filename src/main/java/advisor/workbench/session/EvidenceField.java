package advisor.workbench.session;

import advisor.guide.Question;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** Pieces of evidence, one by one: Enter adds a line; Enter on an empty line goes on. */
final class EvidenceField implements Field {

    private final SessionModel model;
    private final Question question;
    private final Wording wording;
    private final JTextField field = new JTextField();
    private final Column list = new Column(6);
    private final Column view = new Column(8);
    private List<String> shown = List.of();
    private boolean showing;

    EvidenceField(SessionModel model, Question question, String label, Wording wording) {
        this.model = model;
        this.question = question;
        this.wording = wording;
        field.setName("field");
        field.setFont(Type.LEAD.font());
        field.getAccessibleContext().setAccessibleName(label);
        field.getDocument().addDocumentListener((Typing) this::typed);
        KeyStroke enter = KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0);
        field.getInputMap().put(enter, "advisor.add");
        field.getActionMap().put("advisor.add", new Add());
        JButton add = Press.other("add", wording.say("evidence.add"), this::add);
        view.then(list)
                .then(8, new Row(8).restMiddle(field).middle(add))
                .then(6, new Prose(wording.say("question.memory"), Type.SMALL, Shade.QUIET));
        refresh();
    }

    private final class Add extends AbstractAction {
        private static final long serialVersionUID = 1L;

        @Override
        public void actionPerformed(ActionEvent event) {
            if (field.getText().isBlank()) {
                model.proceed();
            } else {
                add();
            }
        }
    }

    private void add() {
        String text = field.getText().strip();
        if (!text.isEmpty()) {
            model.draft(question, model.draft(question).plus(text));
        }
        field.requestFocusInWindow();
    }

    private void typed() {
        if (!showing) {
            model.draft(question, model.draft(question).typed(field.getText()));
        }
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public JComponent start() {
        return field;
    }

    @Override
    public void refresh() {
        Draft draft = model.draft(question);
        if (!draft.text().equals(field.getText())) {
            showing = true;
            field.setText(draft.text());
            showing = false;
        }
        if (!draft.items().equals(shown)) {
            shown = draft.items();
            list.clear();
            for (int i = 0; i < shown.size(); i++) {
                list.then(item(i));
            }
            view.revalidate();
            view.repaint();
        }
    }

    private Row item(int index) {
        JButton remove = Press.quiet("remove." + index, "", () -> {
            model.draft(question, model.draft(question).without(index));
            field.requestFocusInWindow();
        });
        remove.setIcon(Glyph.CROSS.icon(16));
        remove.getAccessibleContext().setAccessibleName(wording.say("evidence.remove", index + 1));
        remove.setToolTipText(wording.say("evidence.remove", index + 1));
        return new Row(10)
                .padded(8, 14, 8, 6)
                .on(Shade.SHEET, Shade.LINE, 10)
                .middle(new Prose(String.valueOf(index + 1), Type.SMALL_STRONG, Shade.QUIET))
                .restMiddle(Prose.body(shown.get(index)))
                .middle(remove);
    }
}
