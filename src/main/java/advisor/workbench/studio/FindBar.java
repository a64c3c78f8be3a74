package advisor.workbench.studio;

import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rtextarea.SearchContext;
import org.fife.ui.rtextarea.SearchEngine;
import org.fife.ui.rtextarea.SearchResult;

/** Finds words in the file that is shown: Enter goes to the next place, Shift+Enter to the one before, Esc back to the text. */
final class FindBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final RSyntaxTextArea area;
    private final transient Wording wording;
    private final JTextField wanted = new JTextField(24);
    private final Prose found = new Prose(" ", Type.SMALL, Shade.QUIET);

    FindBar(RSyntaxTextArea area, Wording wording) {
        super(new BorderLayout());
        this.area = area;
        this.wording = wording;
        setVisible(false);
        setBackground(Shade.GROUND.color());
        setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        wanted.setName("studio.search");
        wanted.getAccessibleContext().setAccessibleName(wording.say("studio.search"));
        wanted.putClientProperty("JTextField.placeholderText", wording.say("studio.search"));
        wanted.getDocument().addDocumentListener((Typing) () -> look(true, false));
        key("ENTER", () -> look(true, true));
        key("shift ENTER", () -> look(false, true));
        key("ESCAPE", this::end);
        add(
                new Row(8)
                        .middle(wanted)
                        .restMiddle(found)
                        .middle(Press.quiet("studio.search.end", wording.say("studio.form.close"), this::end)),
                BorderLayout.CENTER);
    }

    private void key(String stroke, Runnable does) {
        wanted.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        wanted.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                does.run();
            }
        });
    }

    /** Begins to look, for what is marked in the text when something is. */
    void begin() {
        String marked = area.getSelectedText();
        setVisible(true);
        revalidate();
        if (marked != null && !marked.contains("\n")) {
            wanted.setText(marked);
        }
        wanted.selectAll();
        wanted.requestFocusInWindow();
    }

    private void end() {
        setVisible(false);
        SearchEngine.markAll(area, new SearchContext());
        area.requestFocusInWindow();
    }

    private void look(boolean forwards, boolean onwards) {
        if (wanted.getText().isEmpty()) {
            SearchEngine.markAll(area, new SearchContext());
            found.setText(" ");
            return;
        }
        SearchContext context = new SearchContext(wanted.getText());
        context.setSearchForward(forwards);
        context.setSearchWrap(true);
        if (!onwards) {
            // while one types, the place that is marked may still be the one
            area.setCaretPosition(Math.min(area.getSelectionStart(), area.getSelectionEnd()));
        }
        SearchResult result = SearchEngine.find(area, context);
        found.setText(wording.say("studio.search.found", result.getMarkedCount()));
    }
}
