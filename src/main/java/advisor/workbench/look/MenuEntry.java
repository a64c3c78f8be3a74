package advisor.workbench.look;

import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** An entry of a menu that shows its key as it stands on the keyboard, "Ctrl+=" rather than "Ctrl+Equals". */
public final class MenuEntry extends JMenuItem {

    private static final long serialVersionUID = 1L;

    private final transient Function<KeyStroke, String> keys;

    /**
     * An entry.
     *
     * @param keys the words of a key
     */
    public MenuEntry(Action action, Function<KeyStroke, String> keys) {
        super(action);
        this.keys = keys;
    }

    @Override
    public void updateUI() {
        setUI(new Painter());
    }

    private String words(KeyStroke stroke) {
        return keys.apply(stroke);
    }

    private static final class Painter extends FlatMenuItemUI {

        @Override
        protected FlatMenuItemRenderer createRenderer() {
            return new FlatMenuItemRenderer(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter) {
                @Override
                protected String getTextForAccelerator(KeyStroke accelerator) {
                    return ((MenuEntry) menuItem).words(accelerator);
                }
            };
        }
    }
}
