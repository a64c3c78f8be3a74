package advisor.workbench.session;

import advisor.workbench.look.ChoiceButton;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.event.ActionEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/**
 * Where part of an option is typed to find it in a long list.
 *
 * <p>Letters typed on an option come here. Number keys go on choosing, Enter chooses the first that was found and the down
 * arrow goes to it, Esc shows all again.
 */
final class FindField {

    private final OptionFinder finder;
    private final UnaryOperator<String> label;
    private final Wording wording;
    private final Use use;
    private final JTextField field = new JTextField();
    private final Prose told = new Prose("", Type.SMALL, Shade.QUIET);
    private final Column view = new Column(4);
    private List<String> found;

    /**
     * What is done with what was found.
     *
     * @param choose chooses an option
     * @param show shows what is found now
     * @param onward goes to the first option that is shown
     */
    record Use(Consumer<String> choose, Runnable show, Runnable onward) {}

    FindField(OptionFinder finder, UnaryOperator<String> label, Wording wording, Use use) {
        this.finder = finder;
        this.label = label;
        this.wording = wording;
        this.use = use;
        this.found = finder.found("");
        field.setName("find");
        field.setFont(Type.LEAD.font());
        field.getAccessibleContext().setAccessibleName(wording.say("option.find"));
        told.setName("find.told");
        Row row = new Row(12)
                .middle(new Prose(wording.say("option.find"), Type.BODY, Shade.QUIET))
                .restMiddle(field);
        view.then(row).then(told);
        field.getDocument().addDocumentListener((Typing) this::typed);
        on(KeyEvent.VK_ENTER, () -> !text().isBlank() && !found.isEmpty(), this::chooseFirst);
        on(KeyEvent.VK_ESCAPE, () -> !text().isEmpty(), () -> field.setText(""));
        on(KeyEvent.VK_DOWN, () -> true, use.onward());
        tell();
    }

    /** What was found, in the order of the list. */
    List<String> found() {
        return found;
    }

    JComponent view() {
        return view;
    }

    JTextField start() {
        return field;
    }

    /** Does at a digit what it does elsewhere on the screen. */
    void onDigit(char digit, Runnable does) {
        TypedKey.on(field, JComponent.WHEN_FOCUSED, digit, does);
    }

    /** Letters typed on an option are looked for. */
    void listenOn(ChoiceButton option) {
        option.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                if (Character.isLetter(event.getKeyChar())
                        && !event.isControlDown()
                        && !event.isAltDown()
                        && !event.isMetaDown()) {
                    field.setText(text() + event.getKeyChar());
                    field.requestFocusInWindow();
                    event.consume();
                }
            }
        });
    }

    private String text() {
        return field.getText();
    }

    private void typed() {
        found = finder.found(text());
        tell();
        use.show().run();
    }

    private void chooseFirst() {
        String first = found.get(0);
        field.setText("");
        use.choose().accept(first);
    }

    /* Said beside the field, and to a screen reader as what describes it. */
    private void tell() {
        String words;
        if (text().isBlank()) {
            words = wording.say("option.find.how", found.size());
        } else if (found.isEmpty()) {
            words = wording.say("option.find.none");
        } else {
            words = wording.say("option.find.some", found.size(), label.apply(found.get(0)));
        }
        told.setText(words);
        field.getAccessibleContext().setAccessibleDescription(words);
    }

    private void on(int code, BooleanSupplier can, Runnable does) {
        on(KeyStroke.getKeyStroke(code, 0), can, does);
    }

    /* Where it can do nothing the key belongs to the screen. */
    private void on(KeyStroke key, BooleanSupplier can, Runnable does) {
        String name = "advisor.find." + key;
        field.getInputMap().put(key, name);
        field.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isEnabled() {
                return can.getAsBoolean();
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                does.run();
            }
        });
    }
}
