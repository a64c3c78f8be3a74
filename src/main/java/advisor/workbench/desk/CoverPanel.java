package advisor.workbench.desk;

import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;

/** An empty sheet in place of everything; any key asks for the passphrase, or simply comes back. */
public final class CoverPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient CoverModel model;
    private final transient Wording wording;
    private boolean asking;

    /** The cover. */
    public CoverPanel(CoverModel model, Wording wording) {
        super(new BorderLayout());
        this.model = model;
        this.wording = wording;
        setName("cover");
        setBackground(Shade.SHEET.color());
        getAccessibleContext().setAccessibleName(wording.say("cover.name"));
        setFocusable(true);
        putClientProperty(Again.HERE, true);
        addKeyListener(new KeyAdapter() {
            private boolean pressed;
            private boolean again;

            @Override
            public void keyPressed(KeyEvent event) {
                // Escape and F12 are what covers the window: pressed once too often they must not uncover it
                pressed = !model.isBlank()
                        && event.getKeyCode() != KeyEvent.VK_ESCAPE
                        && event.getKeyCode() != KeyEvent.VK_F12;
                // what was pressed to hide everything is released here, and must not show it again
                again = model.isBlank() && event.getKeyCode() == KeyEvent.VK_F11;
                if (model.isBlank() && event.getKeyCode() == KeyEvent.VK_F12) {
                    model.cover();
                }
                event.consume();
            }

            @Override
            public void keyReleased(KeyEvent event) {
                // not before it is released, or what it types would be the first letter of the passphrase
                if (pressed) {
                    pressed = false;
                    back();
                } else if (again && event.getKeyCode() == KeyEvent.VK_F11) {
                    again = false;
                    model.blank();
                }
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                back();
            }
        });
        if (model.isBlank()) {
            add(
                    new Column(520, 8).padded(200, 24, 24, 24).then(Prose.quiet(wording.say("cover.blank"))),
                    BorderLayout.CENTER);
        }
        if (model.notice() != null || model.isTrying()) {
            ask();
        }
    }

    private void back() {
        if (model.isBlank()) {
            return;
        }
        if (model.needsPassphrase()) {
            ask();
        } else {
            model.comeBack();
        }
    }

    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        setFocusable(false);
        putClientProperty(Again.HERE, false);
        JPasswordField field = new JPasswordField();
        field.setName("passphrase");
        field.getAccessibleContext().setAccessibleName(wording.say("unlock.passphrase"));
        JLabel label = new JLabel(wording.say("unlock.passphrase"));
        label.setLabelFor(field);
        Column column = new Column(360, 8).padded(120, 24, 24, 24);
        column.then(new Prose(wording.say("cover.title"), Type.HEADING, Shade.INK));
        if (model.notice() != null) {
            column.then(12, new NoticeBox(wording, model.notice()));
        }
        column.then(12, label).then(4, field);
        column.natural(
                12, Press.primary("comeBack", wording.say("cover.back"), () -> model.comeBack(field.getPassword())));
        field.addActionListener(enter -> model.comeBack(field.getPassword()));
        add(column, BorderLayout.CENTER);
        revalidate();
        repaint();
        field.requestFocusInWindow();
    }
}
