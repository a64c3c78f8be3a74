package advisor.workbench.place;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears every change of a text. */
@FunctionalInterface
public interface Typing extends DocumentListener {

    /** The text is another now. */
    void typed();

    @Override
    default void insertUpdate(DocumentEvent event) {
        typed();
    }

    @Override
    default void removeUpdate(DocumentEvent event) {
        typed();
    }

    @Override
    default void changedUpdate(DocumentEvent event) {
        typed();
    }
}
