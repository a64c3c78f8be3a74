package advisor.workbench.place;

import advisor.pack.Localities;
import advisor.workbench.look.Column;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** Finds a place by name, pinyin or code: type, arrow down, Enter. */
public final class PlacePicker {

    private static final int MOST = 40;
    private static final int ROWS = 6;

    private final Localities localities;
    private final Wording wording;
    private final Consumer<String> choose;
    private final JTextField field = new JTextField();
    private final DefaultListModel<Localities.Division> found = new DefaultListModel<>();
    private final JList<Localities.Division> list = new JList<>(found);
    private final JScrollPane results;
    private final Prose chosen = new Prose(" ", Type.STRONG, Shade.ACCENT);
    private final Column view = new Column(6);

    /**
     * A picker.
     *
     * @param choose takes the code of the place that was chosen
     */
    public PlacePicker(Localities localities, String label, Wording wording, Consumer<String> choose) {
        this.localities = localities;
        this.wording = wording;
        this.choose = choose;
        field.setName("place");
        field.setFont(Type.LEAD.font());
        field.getAccessibleContext().setAccessibleName(label);
        field.getAccessibleContext().setAccessibleDescription(wording.say("place.how"));
        field.putClientProperty("JTextField.showClearButton", true);
        field.getDocument().addDocumentListener((Typing) this::search);
        list.setName("places");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.say("place.found"));
        list.setCellRenderer((all, division, index, selected, focus) -> row(division, selected));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                take();
            }
        });
        results = new Inside(list);
        results.setVisible(false);
        chosen.setName("chosen");
        on(field, KeyEvent.VK_DOWN, this::intoList);
        on(field, KeyEvent.VK_ENTER, this::enter);
        on(list, KeyEvent.VK_ENTER, this::take);
        on(list, KeyEvent.VK_SPACE, this::take);
        view.then(field).then(4, results).then(6, chosen);
    }

    private static void on(JComponent component, int code, Runnable does) {
        String name = "advisor.key." + code;
        component.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
        component.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                does.run();
            }
        });
    }

    private JLabel row(Localities.Division division, boolean selected) {
        JLabel row = new JLabel(division.code() + "   " + wording.say(localities.path(division.code())));
        row.setFont(Type.BODY.font());
        row.setOpaque(true);
        row.setForeground(Shade.INK.color());
        row.setBackground((selected ? Shade.ACCENT_WASH : Shade.SHEET).color());
        row.setBorder(BorderFactory.createEmptyBorder(Look.px(5), Look.px(10), Look.px(5), Look.px(10)));
        return row;
    }

    private void search() {
        List<Localities.Division> divisions = localities.search(field.getText(), MOST);
        found.clear();
        found.addAll(divisions);
        list.setVisibleRowCount(Math.min(ROWS, Math.max(1, divisions.size())));
        if (!divisions.isEmpty()) {
            list.setSelectedIndex(0);
        }
        boolean nothing = divisions.isEmpty() && !field.getText().isBlank();
        results.setVisible(!divisions.isEmpty());
        if (nothing) {
            chosen.setText(wording.say("place.none"));
        }
        view.revalidate();
        view.repaint();
    }

    private void intoList() {
        if (!found.isEmpty()) {
            list.requestFocusInWindow();
            list.setSelectedIndex(Math.min(1, found.size() - 1));
        }
    }

    private void enter() {
        if (!found.isEmpty()) {
            take();
        } else {
            JComponent root = field.getRootPane();
            if (root != null && field.getRootPane().getDefaultButton() != null) {
                field.getRootPane().getDefaultButton().doClick();
            }
        }
    }

    private void take() {
        Localities.Division division = list.getSelectedValue();
        if (division != null) {
            choose.accept(division.code());
            field.setText("");
            field.requestFocusInWindow();
        }
    }

    /** Shows which place is chosen. */
    public void show(String code) {
        chosen.setText(code.isEmpty() ? " " : wording.say("place.chosen", wording.say(localities.path(code)), code));
    }

    /** Shows words in place of a place. */
    public void showWords(String words) {
        chosen.setText(words);
    }

    /** What is shown. */
    public JComponent view() {
        return view;
    }

    /** Where it is typed. */
    public JTextField field() {
        return field;
    }
}
